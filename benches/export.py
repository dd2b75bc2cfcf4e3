#!/usr/bin/env python3
"""How long `kt export` of all kinds takes, against `kt check` of the same folder in the same rounds.

Python 3.9 or later; Linux. Build first: cargo build --release

    python3 benches/export.py target/release/kt           # 1,000 and 10,000 records

The first round warms the file cache and is dropped; medians of the rest, ratios within a round. Prints a Markdown table.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 5


def measured(*command):
    """Seconds of the clock, seconds of processor, and the peak in MiB."""
    begin = time.monotonic()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, command
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def one(kt, tree, out):
    base = [kt, "-C", tree, "--today", "2026-06-01"]
    seen = {"kt check": measured(*base, "check")}
    for form in ("jsonl", "csv", "xlsx"):
        shutil.rmtree(out, ignore_errors=True)
        os.makedirs(out)
        place = os.path.join(out, "all.xlsx") if form == "xlsx" else os.path.join(out, "all")
        seen[f"kt export --format {form}"] = measured(*base, "export", "--format", form, "-o", place)
    return seen


def main():
    kt = os.path.abspath(sys.argv[1])
    print("| | wall ms | ratio | cpu ms | ratio | peak MiB |\n|---|---:|---:|---:|---:|---:|")
    for count in [int(text) for text in sys.argv[2:]] or [1000, 10000]:
        with tempfile.TemporaryDirectory() as top:
            tree = os.path.join(top, "tree")
            subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--records", str(count), "--seed", "1", "--out", tree],
                           stdout=subprocess.DEVNULL, check=True)
            rounds = [one(kt, tree, os.path.join(top, "out")) for _ in range(ROUNDS + 1)][1:]
        for name in rounds[0]:
            wall, cpu, peak = (statistics.median(seen[name][i] for seen in rounds) for i in range(3))
            ratio = [statistics.median(seen[name][i] / seen["kt check"][i] for seen in rounds) for i in range(2)]
            print(f"| `{name}`, {count:,} | {wall * 1000:.0f} | {ratio[0]:.2f} | {cpu * 1000:.0f} | {ratio[1]:.2f} | {peak:.1f} |")


main()
