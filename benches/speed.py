#!/usr/bin/env python3
"""How fast `kt` is, as ratios against something fixed in the same run.

Python 3.9 or later and GNU time (Debian package "time"); Linux. Build first: cargo build --release

    python3 benches/speed.py target/release/kt                     # 1,000 and 10,000 records
    python3 benches/speed.py target/release/kt 1000 10000 100000   # takes several minutes

Trees come from generate.py beside this file. Commands run in turn; the first round warms the file cache and is dropped;
medians of the rest, ratios within a round, so that they hold when the machine's speed drifts. Prints Markdown tables.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TIMES = os.path.join(tempfile.gettempdir(), "kt-speed-%d" % os.getpid())
CAT = "find . -type f -exec cat {} +"


def once(command, folder):
    """Wall seconds and peak MiB of one run."""
    begin = time.monotonic()
    subprocess.run(["/usr/bin/time", "-q", "-o", TIMES, "-f", "%M", "sh", "-c", command], cwd=folder,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.monotonic() - begin
    with open(TIMES) as file:
        return wall, int(file.read().split()[-1]) / 1024


def table(title, cases, folder, rounds):
    """Runs every case in every round and prints the medians; the first case is what the others are held against."""
    seen = {name: [] for name, _ in cases}
    for turn in range(rounds + 1):
        for name, command in cases:
            result = once(command, folder)
            if turn:
                seen[name].append(result)
    base = [wall for wall, _ in seen[cases[0][0]]]
    print("\n| %s | wall ms | ratio to %s | peak MiB |\n|---|---:|---:|---:|" % (title, cases[0][0]))
    for name, _ in cases:
        walls = [wall for wall, _ in seen[name]]
        ratio = statistics.median(wall / other for wall, other in zip(walls, base))
        peak = max(memory for _, memory in seen[name])
        print("| %s | %.1f | %.2f | %.1f |" % (name, statistics.median(walls) * 1000, ratio, peak))
    sys.stdout.flush()


def main():
    kt = os.path.abspath(sys.argv[1])
    sizes = [int(size) for size in sys.argv[2:]] or [1000, 10000]
    example = os.path.join(os.path.dirname(HERE), "examples", "nl")
    start = [("git --version", "git --version"), ("kt --help", kt + " --help"), ("kt --version", kt + " --version"),
             ("kt list product", kt + " list product"), ("kt check", kt + " check")]
    table("start, on the example", start, example, 30)
    with tempfile.TemporaryDirectory() as place:
        for size in sizes:
            tree = os.path.join(place, str(size))
            subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--records", str(size), "--seed", "1", "--out", tree],
                           check=True, stdout=subprocess.DEVNULL)
            today = " --today 2026-06-01"
            cases = [("cat", CAT), ("kt check", kt + " check" + today), ("kt check, one thread", "RAYON_NUM_THREADS=1 " + kt + " check" + today),
                     ("kt list wish", kt + " list wish"), ("kt", kt + today)]
            cases += [("kt report " + name, kt + " report " + name + today) for name in ("portfolio", "overview", "research")]
            table("%s records" % format(size, ","), cases, tree, 5 if size < 100000 else 3)


if __name__ == "__main__":
    main()
