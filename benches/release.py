#!/usr/bin/env python3
"""The program of a release for Linux, built twice: first to count what it does on generated records, then by what was counted.

Python 3.9 or later, a C compiler and make (for the memory, feature `jemalloc`), and llvm-profdata of the compiler's own LLVM:

    rustup component add llvm-tools
    python3 benches/release.py                                  # for this machine; prints where the program stands
    LLVM_PROFDATA=/usr/bin/llvm-profdata-22 python3 benches/release.py

Holds its C library in itself, so it runs on any Linux. Builds for the system it runs on only: what it does must be seen. Takes half an
hour. Everything goes below target/: first `counted`, then `trained`.
"""
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

from speed import REPORTS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
RECORDS = 3000
TODAY = ("--today", "2026-06-01")
CHECKS = ("check --no-cache", "check --no-cache", "check", "check", "check --format json")
READS = ("status", "next", "next", "list wish", "list product", "list assessment", "list assessment", "find richtlijn")


def out_of(*command):
    """What a command prints, without the end of its line."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def host():
    """The system that the compiler runs on."""
    return next(line.split()[1] for line in out_of("rustc", "-vV").splitlines() if line.startswith("host:"))


def profdata(system):
    """The program that adds up counts, or the end with the next step."""
    own = os.path.join(out_of("rustc", "--print", "sysroot"), "lib", "rustlib", system, "bin", "llvm-profdata")
    found = os.environ.get("LLVM_PROFDATA") or (own if os.path.exists(own) else None)
    return found or sys.exit("no llvm-profdata: rustup component add llvm-tools, or set LLVM_PROFDATA")


def build(system, folder, flag):
    """Builds into a folder of its own below target; returns the program."""
    target = os.path.join(ROOT, "target", folder)
    subprocess.run(["cargo", "build", "--release", "--locked", "--features", "jemalloc", "--target", system, "--target-dir", target],
                   cwd=ROOT, check=True, env={**os.environ, "CARGO_ENCODED_RUSTFLAGS": "\x1f".join(("-Ctarget-feature=+crt-static", flag))})
    return os.path.join(target, system, "release", "kt")


def run(kt, tree, command):
    """One command, whatever it ends with: a check of records with mistakes ends with 1."""
    done = subprocess.run([kt, "-C", tree, *TODAY, *command.split()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    if done.returncode not in (0, 1):
        sys.exit("kt %s ended with %d" % (command, done.returncode))


def renew(kt, tree):
    """A site, and the same after a change: what was written a moment ago is not yet taken as it stands."""
    wish = sorted(glob.glob(os.path.join(tree, "wishes", "*.yaml")))[0]
    for number in range(4):
        run(kt, tree, "site build %s-site" % tree)
        time.sleep(2.2)
        with open(wish, encoding="utf-8") as file:
            lines = file.read().split("\n")
        with open(wish, "w", encoding="utf-8") as file:
            file.write("\n".join("title: Wens %d" % number if line.startswith("title:") else line for line in lines))


def use(kt, room):
    """What people do, on generated records without and with mistakes, and on the examples."""
    for bad in ("0", "0.03"):
        tree = os.path.join(room, "bad-" + bad)
        subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--records", str(RECORDS), "--bad", bad, "--out", tree],
                       check=True, stdout=subprocess.DEVNULL)
        for command in CHECKS + READS + tuple("report " + report for report in REPORTS):
            run(kt, tree, command)
        renew(kt, tree)
        for memo in sorted(os.listdir(os.path.join(tree, "memos")))[:3]:
            run(kt, tree, "memo %s --format md" % memo[:-len(".md")])
    for tree in glob.glob(os.path.join(ROOT, "examples", "??")):
        for command in ("check --no-cache", "status", "next", "--help", "--version"):
            run(kt, tree, command)


def main():
    system = host()
    tool = profdata(system)
    counts = os.path.join(ROOT, "target", "counts")
    shutil.rmtree(counts, ignore_errors=True)
    counting = build(system, "counted", "-Cprofile-generate=" + counts)
    with tempfile.TemporaryDirectory() as room:
        use(counting, room)
    sums = counts + ".profdata"
    subprocess.run([tool, "merge", "-o", sums, counts], check=True)
    print(build(system, "trained", "-Cprofile-use=" + sums))


if __name__ == "__main__":
    main()
