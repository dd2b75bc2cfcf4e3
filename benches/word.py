#!/usr/bin/env python3
"""How long a memo for Word takes, against pandoc making one of the same Markdown; both take turns in the same rounds.

    python3 benches/word.py target/release/kt [rounds]
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

kt, rounds = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 21
place = tempfile.mkdtemp()
shutil.copytree(os.path.join(os.path.dirname(__file__), "../examples/nl"), place, dirs_exist_ok=True)
subprocess.run([kt, "memo", "samen-beslissen", "-o", "memo.md"], cwd=place, check=True, stdout=subprocess.DEVNULL)
COMMANDS = {
    "pandoc memo.md -o memo.docx": ["pandoc", "memo.md", "-o", "a.docx"],
    "kt memo -o memo.docx": [kt, "memo", "samen-beslissen", "-o", "b.docx"],
    "kt memo --from memo.docx": [kt, "memo", "samen-beslissen", "--from", "b.docx"],
    "kt memo -o memo.md": [kt, "memo", "samen-beslissen", "-o", "c.md"],
}
seen = {name: [] for name in COMMANDS}
for turn in range(rounds + 1):
    for name, command in COMMANDS.items():
        begin = time.monotonic()
        subprocess.run(command, cwd=place, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if turn:
            seen[name].append((time.monotonic() - begin) * 1000)
first = next(iter(COMMANDS))
for name, times in seen.items():
    ratio = statistics.median(own / other for own, other in zip(times, seen[first]))
    print(f"| `{name}` | {statistics.median(times):.1f} | {ratio:.2f} |")
shutil.rmtree(place)
