#!/usr/bin/env python3
"""Measure what `kt check` finds: recall per kind of mistake, recall at the line, and false alarms.

Standard library only. Generates two trees with `generate.py` (a clean one, and one with mistakes and look-alikes) and one with
`islands.py` (small sets of records with one mistake each), runs `kt check --format json --today 2026-06-01` on them and prints a
table in Markdown with a row for every rule.

    cargo build --release
    python3 benches/quality.py --kt target/release/kt --records 10000

Recall: mistakes of a kind with a finding of one of its rules in their file (or in the other file that the truth
names), divided by all mistakes of that kind. A false alarm in the large trees is a finding at error or warning level in a file
that no mistake names; on the islands it is any finding, at any level, that the truth does not name. Ends with 1 when something
is missed, is told beside the truth, or when a rule has no mistakes.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))

# Which rules may find which kind of mistake. One mistake may rightly be told by one of several rules.
RULES = {
    "alias": "unsupported-yaml", "anchor": "unsupported-yaml", "yaml-tag": "unsupported-yaml",
    "control-character": "control-character", "bidi-control": "hidden-character",
    "wrong-folder": "wrong-place", "wrong-extension": "wrong-place",
    "missing-field": "missing-key empty-block wish-without-owner", "unknown-field-near": "unknown-key", "unknown-field": "unknown-key",
    "invalid-value": "invalid-value unknown-product-kind",
    "unknown-reference-near": "unknown-reference", "reference-case": "unknown-reference",
    "wrong-kind-reference": "unknown-reference", "reference-form": "unknown-reference",
    "criterion-outside-class": "question-outside-class", "unknown-criterion": "unknown-question",
    "must-have-without-reason": "not-applicable-without-reason",
    "memo-two-options": "too-few-options", "memo-without-nothing": "option-nothing-missing", "memo-two-advised": "several-advised",
    "memo-empty-block": "empty-block", "decision-without-reason": "decision-differs-without-reason",
    "decided-memo-changed": "memo-changed-after-decision", "decision-without-memo": "missing-key",
    "two-moderators": "several-moderators", "two-main-liaisons": "several-main-liaisons",
    "pii-bsn": "bsn", "pii-bsn-bare": "possible-bsn bsn", "pii-email": "mail-address", "pii-phone": "phone-number",
    "pii-phone-fixed": "phone-number", "pii-iban": "iban",
    "path-escape": "path-outside-repository", "path-escape-link": "path-outside-repository",
}
GRAVE = ("error", "warning")
# Rules without a mistake here, and where they are tried.
NOT_HERE = {
    "unreadable-file": "who may read everything can read it; `tests/hostile.rs` takes the right away",
    "unused-baseline": "is about a baseline and not about a record; `tests/pipeline.rs`",
}


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit("%s\n%s" % (" ".join(command), done.stderr))
    return done.stdout


def generate(folder, args, extra):
    run([sys.executable, os.path.join(HERE, "generate.py"), "--records", str(args.records), "--seed", str(args.seed),
         "--out", folder, "--force"] + extra)


def check(folder, kt):
    report = json.loads(run([kt, "check", "-C", folder, "--format", "json", "--today", "2026-06-01"]))
    found = collections.defaultdict(list)
    for finding in report["findings"]:
        found[finding["path"]].append(finding)
    return found


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def alarms(found, excused=()):
    return [f for path, all in found.items() for f in all if path not in excused and f["level"] in GRAVE]


def chain(args, work):
    """The large tree: mistakes in the chain from wish to decision. Gives a row per kind, and what was told beside them."""
    clean, bad = os.path.join(work, "clean"), os.path.join(work, "bad")
    generate(clean, args, [])
    generate(bad, args, ["--bad", args.bad, "--decoys", args.decoys])
    truth, decoys = lines(bad + ".truth.jsonl"), lines(bad + ".decoys.jsonl")
    found, table = check(bad, args.kt), collections.defaultdict(lambda: [0, 0, 0])
    for mistake in truth:
        kind, files = mistake["kind"], [mistake["file"]] + ([mistake["other"]] if "other" in mistake else [])
        rules = RULES.get(kind, kind).split()
        hits = [f for path in files for f in found.get(path, []) if f["rule"] in rules]
        here = any(f["path"] == mistake["file"] and f["line"] == mistake["line"] for f in hits)
        elsewhere = hits and hits[0]["path"] != mistake["file"]
        count(table[kind], hits, here or elsewhere)
        if args.missed and not (here or elsewhere):
            told = [(f["rule"], f["path"], f["line"]) for f in hits or found.get(mistake["file"], [])]
            print("missed" if not hits else "elsewhere", json.dumps(mistake, ensure_ascii=False), told)
    excused = {mistake[key] for mistake in truth for key in ("file", "other") if key in mistake}
    false_clean, false_bad = alarms(check(clean, args.kt)), alarms(found, excused)
    in_decoys = [f for f in false_bad if f["path"] in {decoy["file"] for decoy in decoys}]
    print("False alarms (error or warning): %d on the clean tree of %d records; %d beside the mistakes, of which %d in %d look-alikes."
          % (len(false_clean), args.records, len(false_bad), len(in_decoys), len(decoys)))
    return table, false_clean + false_bad


def islands(args, work):
    """Small sets of records with one mistake each. Here every finding that the truth does not name is a false alarm."""
    tree = os.path.join(work, "islands")
    run([sys.executable, os.path.join(HERE, "islands.py"), "--out", tree, "--each", str(args.each), "--clean", str(args.each)])
    found, table = check(tree, args.kt), collections.defaultdict(lambda: [0, 0, 0])
    left = {(f["rule"], f["path"], f["line"]): f for all in found.values() for f in all}
    doubled = sum(map(len, found.values())) - len(left)
    for mistake in lines(tree + ".truth.jsonl"):
        hits = [f for f in found.get(mistake["file"], []) if f["rule"] == mistake["kind"]]
        place = (mistake["kind"], mistake["file"], mistake["line"])
        count(table[mistake["kind"]], hits, place in left)
        if args.missed and place not in left:
            print("missed", json.dumps(mistake), [(f["rule"], f["line"]) for f in found.get(mistake["file"], [])])
        for place in [place] + [tuple(also) for also in mistake["also"]]:
            left.pop(place, None)
    print("False alarms (any level) on the islands: %d; told twice: %d." % (len(left), doubled))
    return table, list(left.values())


def count(row, hits, at_line):
    row[0] += 1
    row[1] += bool(hits)
    row[2] += bool(at_line)


def rules_of(kt):
    """Every rule there is, as the SARIF of an empty folder declares them."""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "kt.yaml"), "w", encoding="utf-8") as file:
            file.write("kt: 1\ntitle: a\n")
        log = json.loads(run([kt, "check", "-C", folder, "--format", "sarif"]))
    return [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]


def by_rule(kt, tables):
    """A row for each rule, with the mistakes that it had to find; mistakes that several rules may tell count for the first."""
    rows = {rule: [[], 0, 0, 0] for rule in rules_of(kt)}
    for table in tables:
        for kind, (number, hit, at) in sorted(table.items()):
            row = rows[RULES.get(kind, kind).split()[0]]
            row[0].append(kind)
            row[1:] = [row[1] + number, row[2] + hit, row[3] + at]
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--kt", default=os.path.join(HERE, "..", "target", "release", "kt"))
    parser.add_argument("--records", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bad", default="0.2")
    parser.add_argument("--decoys", default="0.1")
    parser.add_argument("--each", type=int, default=20, help="islands for each rule")
    parser.add_argument("--work", help="keep the trees in this folder")
    parser.add_argument("--missed", action="store_true", help="print every mistake that was missed or found elsewhere")
    args = parser.parse_args()
    args.kt = os.path.abspath(args.kt)
    work = args.work or tempfile.mkdtemp(prefix="kt-quality-")
    os.makedirs(work, exist_ok=True)
    (one, false_one), (other, false_other) = chain(args, work), islands(args, work)
    rows = by_rule(args.kt, (one, other))
    print("\n| rule | mistakes | number | found | at the line |\n|---|---|---:|---:|---:|")
    for rule, (kinds, number, hit, at) in rows.items():
        if number:
            print("| `%s` | %s | %d | %s | %s |" % (rule, ", ".join(kinds), number, percent(hit, number), percent(at, number)))
        else:
            print("| `%s` | %s | | | |" % (rule, NOT_HERE.get(rule, "**none**")))
    number, hit, at = (sum(row[n] for row in rows.values()) for n in (1, 2, 3))
    print("| **all %d** | | **%d** | **%s** | **%s** |" % (len(rows), number, percent(hit, number), percent(at, number)))
    for alarm in (false_one + false_other)[:40]:
        print("false alarm: %(path)s:%(line)d %(level)s[%(rule)s] %(message)s" % alarm)
    nothing = [rule for rule, row in rows.items() if not row[1] and rule not in NOT_HERE]
    if nothing or at < number or false_one or false_other:
        sys.exit("not all is well: " + ", ".join(nothing))


def percent(part, whole):
    return "%d%%" % (100 * part / whole) if part != whole else "100%"


if __name__ == "__main__":
    main()
