#!/usr/bin/env python3
"""How fast `kt site build` is, against copying the finished site and against `kt check`, in the same run.

Python 3.9 or later; Linux. Build first: cargo build --release

    python3 benches/site.py target/release/kt             # 1,000 and 10,000 records
    python3 benches/site.py target/release/kt 1000

Each round copies the finished site, builds a new one, checks the folder, and builds again after one change. The first round
warms the file cache and is dropped; medians of the rest, ratios within a round. Prints a Markdown table.
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


def timed(*command):
    """Seconds of wall time, once the disk has nothing left to write of what came before."""
    os.sync()
    begin = time.monotonic()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.monotonic() - begin


def one(kt, tree, out, turn):
    """The seconds of each command of one round."""
    build = [kt, "-C", tree, "--today", "2026-06-01", "site", "build"]
    new, copy, kept = (os.path.join(out, name) for name in ("new", "copy", "kept"))
    for folder in (new, copy):
        shutil.rmtree(folder, ignore_errors=True)
    if not os.path.exists(kept):
        timed(*build, kept)
    seen = {"cp -r": timed("cp", "-r", kept, copy), "new": timed(*build, new)}
    seen["kt check"] = timed(kt, "-C", tree, "--today", "2026-06-01", "check")
    seen["same"] = timed(*build, kept)
    wish = sorted(os.listdir(os.path.join(tree, "wishes")))[0]
    place = os.path.join(tree, "wishes", wish)
    with open(place, encoding="utf-8") as file:
        text = file.read()
    with open(place, "w", encoding="utf-8") as file:
        file.write("\n".join("title: Wens %d" % turn if line.startswith("title:") else line for line in text.split("\n")))
    seen["one change"] = timed(*build, kept)
    return seen


def main():
    kt = os.path.abspath(sys.argv[1])
    for count in [int(text) for text in sys.argv[2:]] or [1000, 10000]:
        with tempfile.TemporaryDirectory() as top:
            tree, out = os.path.join(top, "tree"), os.path.join(top, "out")
            os.makedirs(out)
            subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--records", str(count), "--seed", "1", "--out", tree],
                           stdout=subprocess.DEVNULL, check=True)
            rounds = [one(kt, tree, out, turn) for turn in range(ROUNDS + 1)][1:]
            files = [os.path.join(at, name) for at, _, names in os.walk(os.path.join(out, "kept")) for name in names]
            print("\n%d records: %d files, %.1f MiB\n" % (count, len(files), sum(map(os.path.getsize, files)) / 2**20))
            print("| | wall ms | ratio |\n|---|---:|---:|")
            against = {"cp -r": "cp -r", "new": "cp -r", "kt check": "kt check", "same": "kt check", "one change": "kt check"}
            for name, other in against.items():
                wall = statistics.median(seen[name] for seen in rounds) * 1000
                ratio = statistics.median(seen[name] / seen[other] for seen in rounds)
                print("| %s | %.0f | %.2f of %s |" % (name, wall, ratio, other))


if __name__ == "__main__":
    main()
