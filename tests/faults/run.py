#!/usr/bin/env python3
"""Kills kt, fills the disk and takes away rights at every system call that writes, and looks at what is left.

Each command runs once in a copy of the example while strace notes its writing calls. Then it runs again for every one of
these calls, with a fault at just that call: KILL (the process dies there), ENOSPC (the disk is full), EACCES (no right to).
Afterwards `kt check` runs once, as the next command of a person would, and then must hold:

- every file outside .kt/ is as before the command or as after it, all of them alike;
- no temporary file stays; `kt check` itself could run;
- the command given again ends as it would have ended, or says that it is done already.

A site is not all or nothing: each of its files must be as before or as after, none half, and the command given again must
end with all as after and nothing beside it. Its pages are written by another thread, so there the n-th call of each thread gets
the fault. For the site most records are taken out of the folder first.

Needs Linux, strace and python3. Usage: tests/faults/run.py [--kt PROGRAM] [--only NAME] [--table FILE]
What was seen stands in docs/faults.md.
"""
import argparse, collections, os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CALLS = ("openat write pwrite64 writev fsync fdatasync rename renameat renameat2 unlink unlinkat mkdir mkdirat rmdir "
         "ftruncate fallocate fchmod fchmodat link linkat copy_file_range").split()
FAULTS = {"KILL": "signal=KILL", "ENOSPC": "error=ENOSPC", "EACCES": "error=EACCES"}
ANSWERS = 'A1:\n  score: 4\n  source: jaarplan\nB1:\n  score: 3\n  source: overleg\n'
HURT = 'Title: Kapot\norganisation: jeugdhulp-merwede\nrank: "9"\nlevel: team\nowner: manager\ndate: 25/12/2025\nstatus: Open\n'

STEPS = "A1: 5\nB1: Dat ouders zelf de vraag formuleren.\nD1:\n  - oefenen in team Zuid; teamleider; 15-6-2026\n"
TABLE = "role,time-available,knowledge\n" + "hulpverlener,4,3\n" * 6 + "gezinscoach,2,5\n" * 6
PLAN = ["plan", "samen-beslissen", "--set", "aim=Acht van de tien gezinnen beslissen mee", "--from-survey"]

SITE = ["site", "build", "out/site"]
# What stays in the folder of which a site is made.
FEW = ["kt.yaml", "organisations/jeugdhulp-merwede.yaml", "wishes/gezinnen-beslissen-mee.yaml", "products/samen-beslissen.md",
       "products/wijkacademies.md", "memos/2026-03-12-samen-beslissen.md"]

# A check keeps what it knows of clean files, from a thousand files on; the records themselves it never changes.
KEEPS = "check, of a thousand files"

HIT = collections.Counter()  # how often the command ended other than well

# name: (what makes the folder ready, the command)
COMMANDS = {
    "new": ([], ["new", "wish", "--set", "title=Korte wens", "--set", "level=team", "--set", "rank=9", "--set", "owner=manager"]),
    "edit": ([], ["edit", "wish/gezinnen-beslissen-mee", "--set", "owner=manager wijkteam"]),
    "assess": ([], ["assess", "product/effectladder", "--as", "beleidsadviseur", "--answers", "answers.yaml"]),
    "memo": ([], ["memo", "effectladder"]),
    "memo --update": ([["answer", "question/2026-04-02-ervaringen-wijkacademies", "--text", "Goed.", "--by", "verbindingsfunctionaris"]], ["memo", "wijkacademies", "--update"]),
    "discuss": ([], ["discuss", "wijkacademies", "--with", "directeur"]),
    "spread": ([], ["spread", "wijkacademies", "--to", "wijkteam", "--channel", "mail"]),
    "ask": ([], ["ask", "wijkacademies", "--question", "Wie betaalt de zaal?", "--asker", "controller", "--for", "E1"]),
    "answer": ([], ["answer", "question/2026-04-02-ervaringen-wijkacademies", "--text", "Goed.", "--by", "verbindingsfunctionaris"]),
    "decide": ([], ["decide", "wijkacademies", "--decision", "adapt", "--by", "directeur zorg", "--reason", "Het past.",
                    "--differs-because", "De vorm ligt vast.", "--take-conditions"]),
    "finance": ([], ["finance", "midi", "--answers", "money.yaml"]),
    "rename": ([], ["rename", "product/samen-beslissen", "samen-besluiten"]),
    "undo": ([["rename", "product/samen-beslissen", "samen-besluiten"]], ["undo"]),
    "plan": ([], PLAN),
    "plan --choose": ([PLAN], ["plan", "samen-beslissen", "--choose", "extra-capacity", "--for", "time-available", "--by", "teammanager", "--due", "2026-09-01"]),
    "review": ([PLAN], ["review", "samen-beslissen", "--of", "14", "--aware", "9", "--objection", "time-available=wij hebben hier geen tijd voor"]),
    "survey new": ([], ["survey", "new", "samen-beslissen", "--moment", "after", "--invited", "20", "--ratified", "yes"]),
    "survey import": ([], ["survey", "import", "responses.csv", "--survey", "jeugdhulp-merwede/samen-beslissen-before", "--replace"]),
    "network advise": ([], ["network", "advise", "samen-rond-het-gezin", "--answer", "issue=Gezinnen vertellen hun verhaal steeds opnieuw."]),
    "network advise --new": ([], ["network", "advise", "--new", "Leernetwerk wachten", "--answer", "aim=lasting", "--answer", "form=community-of-practice"]),
    "network schedule": ([], ["network", "schedule", "samen-rond-het-gezin", "--start", "2027-01-12", "--meetings", "4", "--time", "9:30-12:00"]),
    "network session": ([], ["network", "session", "ontwikkeltafel-wachten", "--date", "2025-09-11", "--success", "Iedereen kwam.", "--present", "7"]),
    "practice translate": ([], ["practice", "translate", "samen-aan-tafel", "--as", "gedragswetenschapper", "--answers", "steps.yaml", "--final"]),
    "meeting factsheet": ([["new", "meeting", "--set", "title=Voorjaar", "--set", "number=1", "--set", "date=2026-04-01", "--set", "group=joint", "--id", "voorjaar"]],
                          ["meeting", "factsheet", "voorjaar"]),
    "import": ([], ["import", "list.csv", "--yes"]),
    "site build": (["few"], SITE),
    "site build, again": (["few", SITE, ["edit", "wish/gezinnen-beslissen-mee", "--set", "title=Gezinnen beslissen mee"], "no-product"], SITE),
    KEEPS: (["many"], ["check"]),
    "check --fix": (["kapot"], ["check", "--fix", "--only", "unknown-key", "--only", "wrong-type", "--only", "invalid-value"]),
}


def prepared(kt, ready):
    place = pathlib.Path(tempfile.mkdtemp(prefix="kt-faults-"))
    shutil.copytree(ROOT / "examples/nl", place / "folder")
    folder = place / "folder"
    (folder / "answers.yaml").write_text(ANSWERS)
    (folder / "steps.yaml").write_text(STEPS)
    (folder / "responses.csv").write_text(TABLE)
    (folder / "money.yaml").write_text("years: 3\nparties:\n  - party: jeugdhulp-merwede\n    one-off: 1000\n    yearly: 10\n")
    (folder / "list.csv").write_text("id,titel,soort,jaar\nsamen-beslissen,,,2023\ndialoogtafel,,,2021\n,Nieuw handboek,handboek,2026\n")
    for step in ready:
        if step == "kapot":
            (folder / "wishes/kapot.yaml").write_text(HURT)
        elif step == "few":
            thinned(folder)
        elif step == "many":
            wish = (folder / "wishes/gezinnen-beslissen-mee.yaml").read_text()
            for number in range(1000):
                (folder / f"wishes/wens-{number}.yaml").write_text(re.sub("rank: .*", f"rank: {number + 100}", wish))
        elif step == "no-product":
            (folder / "products/wijkacademies.md").unlink()
        else:
            run(kt, folder, step)
    return place, folder


def thinned(folder):
    for path in folder.rglob("*"):
        if path.is_file() and str(path.relative_to(folder)) not in FEW:
            path.unlink()


def run(kt, folder, command, before=()):
    return subprocess.run([*before, kt, "-C", str(folder), "--no-input", *command], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=120, cwd=folder, env={**os.environ, "RAYON_NUM_THREADS": "1"})


def files(folder):
    found = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_file() and relative.parts[0] != ".kt":
            found[str(relative)] = path.read_bytes()
    return found


def writing_calls(log):
    """(call, which one of that call) of every call that writes; of several threads together."""
    counts, writing = collections.Counter(), {}
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\d+ +)?(\w+)\((.*)", line)
        if not match or match[2] not in CALLS:
            continue
        thread, call, rest = match.groups()
        counts[thread, call] += 1
        if call == "openat" and not re.search(r"O_(WRONLY|RDWR|CREAT)", rest):
            continue
        writing[call, counts[thread, call]] = None
    return list(writing)


def try_one(kt, name, ready, command, call, number, fault, before, after, usual):
    place, folder = prepared(kt, ready)
    try:
        inject = ["strace", *threads(command), "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{FAULTS[fault]}:when={number}"]
        done = run(kt, folder, command, inject)
        where = f"{name}: {fault} at {call} {number}"
        if b"panicked" in done.stderr or done.returncode == 101:
            return f"{where}: panic: {done.stderr.decode(errors='replace')[:200]}"
        HIT[name] += done.returncode != usual
        checked = run(kt, folder, ["check", "--format", "json"])
        if checked.returncode not in (0, 1):
            return f"{where}: check could not run: {checked.stderr.decode(errors='replace')[:200]}"
        if command == SITE:
            return judged_site(kt, where, folder, before, after)
        left = [str(path.relative_to(folder)) for path in folder.rglob(".kt-*-*")]
        if left:
            return f"{where}: stays behind: {left}"
        now = files(folder)
        if now not in (before, after):
            changed = sorted(path for path in set(now) | set(before) if now.get(path) != before.get(path))
            return f"{where}: neither before nor after: {changed[:5]}"
        if now == before:
            again = run(kt, folder, command)
            if files(folder) != after:
                return f"{where}: given again it does not end well: {again.stderr.decode(errors='replace')[:200]}"
        return None
    finally:
        shutil.rmtree(place, ignore_errors=True)


def threads(command):
    return ["-f"] if command == SITE else []


def judged_site(kt, where, folder, before, after):
    now = files(folder)
    half = [path for path in now if "/.kt-site-" not in path and now[path] not in (before.get(path), after.get(path))]
    gone = [path for path in before if path in after and path not in now]
    if half or gone:
        return f"{where}: not whole: {half[:5]}, gone: {gone[:5]}"
    again = run(kt, folder, SITE)
    now = files(folder)
    if now != after:
        wrong = sorted(path for path in set(now) | set(after) if now.get(path) != after.get(path))
        return f"{where}: built again it is not complete: {wrong[:5]} {again.stderr.decode(errors='replace')[:200]}"
    return None


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--kt", default=str(ROOT / "target/debug/kt"))
    arguments.add_argument("--only", action="append", default=[])
    arguments.add_argument("--table")
    given = arguments.parse_args()
    rows, troubles = [], []
    for name, (ready, command) in COMMANDS.items():
        if given.only and name not in given.only:
            continue
        place, folder = prepared(given.kt, ready)
        before = files(folder)
        log = place / "strace"
        done = run(given.kt, folder, command, ["strace", *threads(command), "-qq", "-o", str(log), "-e", f"trace={','.join(CALLS)}"])
        after = files(folder)
        calls = writing_calls(log)
        shutil.rmtree(place, ignore_errors=True)
        if before == after and name != KEEPS:
            sys.exit(f"{name} changes nothing: {done.stderr.decode()}")
        changed = sum(before.get(path) != after.get(path) for path in set(before) | set(after))
        bad = 0
        for call, number in calls:
            for fault in FAULTS:
                trouble = try_one(given.kt, name, ready, command, call, number, fault, before, after, done.returncode)
                if trouble:
                    bad += 1
                    troubles.append(trouble)
                    print(trouble, flush=True)
        rows.append((name, changed, len(calls), len(calls) * len(FAULTS), HIT[name], bad))
        print(f"{name}: {changed} files, {len(calls)} calls, {len(calls) * len(FAULTS)} faults, {bad} bad", flush=True)
    table = "| command | files changed | writing calls | faults tried | of these the command failed | wrong afterwards |\n|---|---:|---:|---:|---:|---:|\n"
    table += "".join(f"| `kt {name}` | {changed} | {calls} | {faults} | {hit} | {bad} |\n" for name, changed, calls, faults, hit, bad in rows)
    table += f"| all | | {sum(r[2] for r in rows)} | {sum(r[3] for r in rows)} | {sum(r[4] for r in rows)} | {sum(r[5] for r in rows)} |\n"
    print(table)
    if given.table:
        pathlib.Path(given.table).write_text(table)
    sys.exit(1 if troubles else 0)


main()
