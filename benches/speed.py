#!/usr/bin/env python3
"""How fast `kt` is, as ratios against something fixed in the same run.

Python 3.9 or later and GNU time (Debian package "time"); Linux. Build first: cargo build --release

    python3 benches/speed.py target/release/kt                     # 1,000 and 10,000 records
    python3 benches/speed.py target/release/kt 1000 10000 100000   # takes several minutes
    python3 benches/speed.py --rounds 3 target/release/kt 10000
    sudo python3 benches/speed.py --cold target/release/kt 10000   # also with the file cache emptied before each run

Trees come from generate.py beside this file. Commands run in turn, after a run of each that measures memory and warms the file cache;
medians of the rest, ratios within a round, so that they hold when the machine's speed drifts. "cpu" is user and system time
together: it says what a command costs also when others use the machine. Prints Markdown tables.
"""
import argparse
import os
import pty
import select
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TIMES = os.path.join(tempfile.gettempdir(), "kt-speed-%d" % os.getpid())
CAT = "find . -path ./.git -prune -o -type f -exec cat {} +"
TODAY = " --today 2026-06-01"
REPORTS = ("portfolio", "wishes", "coverage", "questions", "decisions", "landed", "agenda", "networks", "overview", "policy",
           "research", "reading")


def forget():
    """Lets the system forget every file it has read; needs the rights of root."""
    os.sync()
    with open("/proc/sys/vm/drop_caches", "w") as file:
        file.write("3")


def once(command, folder, cold=False):
    """Wall seconds and seconds of processor time of one run. A command that needs no shell gets none, since starting one takes as long
    as starting git. What stands before ` && ` is done before the clock starts."""
    if cold:
        forget()
    before, _, command = command.rpartition(" && ")
    if before:
        subprocess.run(before, shell=True, cwd=folder, check=True)
    plain = not any(sign in command for sign in ";|$*{=")
    begin = time.monotonic()
    program = subprocess.Popen(shlex.split(command) if plain else ["sh", "-c", command], cwd=folder,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, program.returncode, used = os.wait4(program.pid, 0)
    return time.monotonic() - begin, used.ru_utime + used.ru_stime


def peak(command, folder):
    """Peak MiB of one run."""
    subprocess.run(["/usr/bin/time", "-q", "-o", TIMES, "-f", "%M", "sh", "-c", command], cwd=folder,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(TIMES) as file:
        return int(file.read().split()[-1]) / 1024


def table(title, cases, folder, rounds, cold=False):
    """Runs every case in every round and prints the medians; the first case is what the others are held against."""
    seen = {name: [] for name, _ in cases}
    memory = {name: peak(command, folder) for name, command in cases}
    for _ in range(rounds):
        for name, command in cases:
            seen[name].append(once(command, folder, cold))
    base = seen[cases[0][0]]
    print("\n| %s | wall ms | ratio to %s | cpu ms | ratio | peak MiB |\n|---|---:|---:|---:|---:|---:|" % (title, cases[0][0]))
    for name, _ in cases:
        def ratio(i):
            return statistics.median(one[i] / other[i] for one, other in zip(seen[name], base))
        wall, cpu = (statistics.median(one[i] for one in seen[name]) * 1000 for i in (0, 1))
        print("| %s | %s | %.2f | %s | %.2f | %.1f |" % (name, format(wall, ",.1f"), ratio(0), format(cpu, ",.0f"), ratio(1),
                                                      memory[name]))
    sys.stdout.flush()


def first(folder, kind):
    """The first file of a kind, below the top."""
    return os.path.join(kind, sorted(os.listdir(os.path.join(folder, kind)))[0])


def wait_for(terminal, words):
    """Seconds until a program on a terminal has said something."""
    begin, said = time.monotonic(), b""
    while words not in said:
        ready, _, _ = select.select([terminal], [], [], 120)
        if not ready:
            raise SystemExit("nothing came: " + said.decode(errors="replace")[-400:])
        said += os.read(terminal, 65536)
    return time.monotonic() - begin


def keys(kt, folder):
    """Milliseconds from an answer in `kt assess` to the next question on the screen, for ten answers."""
    subject = first(folder, "products")
    program, terminal = pty.fork()
    if program == 0:
        os.chdir(folder)
        os.environ.update(TERM="xterm", LC_ALL="C.UTF-8")
        os.execv(kt, [kt, "assess", subject, "--as", "proefrol-%d" % os.getpid(), "--plain-prompts", "--lang", "nl"] + TODAY.split())
    times = [wait_for(terminal, b"vraag 1 ")]
    for number in range(2, 11):
        time.sleep(0.2)
        os.write(terminal, b"4\n")
        times.append(wait_for(terminal, b"vraag %d " % number) * 1000)
    os.kill(program, signal.SIGKILL)
    os.waitpid(program, 0)
    print("\n| `kt assess`, %s | |\n|---|---:|\n| first question, s | %.2f |\n| first answer, with a new file, ms | %.1f |"
          "\n| other answers, median ms | %.1f |\n| slowest, ms | %.1f |"
          % (subject, times[0], times[1], statistics.median(times[2:]), max(times[1:])))
    sys.stdout.flush()


def start(kt):
    cases = [("git --version", "git --version"), ("kt --help", kt + " --help"), ("kt --version", kt + " --version"),
             ("kt list product", kt + " list product"), ("kt check", kt + " check")]
    table("start, on the example", cases, os.path.join(os.path.dirname(HERE), "examples", "nl"), 30)


def all_commands(kt, tree):
    """What reads the whole folder, beside `kt check`."""
    memo = first(tree, "memos")
    cases = [("kt check", "check --no-cache"), ("kt", ""), ("kt status", "status"), ("kt next", "next"), ("kt find", "find jeugd"),
             ("kt list wish", "list wish"), ("kt list product", "list product"), ("kt list assessment", "list assessment"),
             ("kt memo --format md", "memo %s --format md" % memo)]
    cases += [("kt report " + name, "report " + name) for name in REPORTS]
    cases.append(("kt report network", "report network " + first(tree, "networks")))
    commands = [(name, "%s %s%s" % (kt, command, TODAY)) for name, command in cases]
    # Commands that only show something keep the records that they read; a check keeps what it found clean.
    anew = [(name + ", the first time", "rm -f .kt/read-* && " + command) for name, command in commands
            if name in ("kt next", "kt list assessment", "kt report portfolio")]
    check = ("kt check, the first time", "rm -f .kt/check && " + kt + " check" + TODAY)
    return commands + [check] + anew


def tracked(tree):
    """Puts a tree under git, for `git status`."""
    for command in (["init", "-q"], ["add", "-A"], ["-c", "user.name=kt", "-c", "user.email=kt@kt.example", "commit", "-q", "-m", "kt"]):
        subprocess.run(["git", *command], cwd=tree, check=True, stdout=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kt")
    parser.add_argument("sizes", nargs="*", type=int, default=[1000, 10000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cold", action="store_true", help="also with every file still on the disk (as root)")
    parser.add_argument("--trees", help="a folder for the trees, which stay there; else they are made and removed")
    args = parser.parse_args()
    kt = os.path.abspath(args.kt)
    start(kt)
    with tempfile.TemporaryDirectory() as place:
        for size in args.sizes:
            tree = os.path.join(args.trees or place, str(size))
            if not os.path.isdir(tree):
                subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--records", str(size), "--seed", "1", "--out", tree],
                               check=True, stdout=subprocess.DEVNULL)
            if not os.path.isdir(os.path.join(tree, ".git")):
                tracked(tree)
            check = kt + " check --no-cache" + TODAY
            cases = [("cat", CAT), ("kt check --no-cache", check), ("the same, one thread", "RAYON_NUM_THREADS=1 " + check)]
            table("%s records, every file read" % format(size, ","), cases, tree, args.rounds)
            if args.cold:
                table("%s records, nothing in the file cache" % format(size, ","), cases[:2] + [("git status", "git status --short")],
                      tree, max(args.rounds // 2, 1), cold=True)
            again = kt + " check" + TODAY
            subprocess.run(again, shell=True, cwd=tree, stdout=subprocess.DEVNULL)
            touched = "touch %s; " % first(tree, "wishes")
            cases = [("git status", "git status --short"), ("kt check, nothing changed", again),
                     ("git status, one file changed", touched + "git status --short"), ("kt check, one file changed", touched + again)]
            table("%s records, checked before" % format(size, ","), cases, tree, args.rounds)
            table("%s records" % format(size, ","), all_commands(kt, tree), tree, max(args.rounds // 2, 1))
            keys(kt, tree)


if __name__ == "__main__":
    main()
