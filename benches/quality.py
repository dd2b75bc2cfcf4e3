#!/usr/bin/env python3
"""Measure what `kt check` finds: recall per kind of mistake, recall at the line, and false alarms.

Standard library only. Generates two trees with `generate.py` (a clean one, and one with mistakes and look-alikes),
runs `kt check --format json --today 2026-06-01` on both and prints a table in Markdown.

    cargo build --release
    python3 benches/quality.py --kt target/release/kt --records 10000

Recall: mistakes of a kind with a finding of one of its rules in their file (or in the other file that the truth
names), divided by all mistakes of that kind. A false alarm is a finding at error or warning level in a file that
no mistake names. Kinds without a rule are printed with a dash.
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


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--kt", default=os.path.join(HERE, "..", "target", "release", "kt"))
    parser.add_argument("--records", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bad", default="0.2")
    parser.add_argument("--decoys", default="0.1")
    parser.add_argument("--work", help="keep the trees in this folder")
    parser.add_argument("--missed", action="store_true", help="print every mistake that was missed or found elsewhere")
    args = parser.parse_args()
    work = args.work or tempfile.mkdtemp(prefix="kt-quality-")
    clean, bad = os.path.join(work, "clean"), os.path.join(work, "bad")
    generate(clean, args, [])
    generate(bad, args, ["--bad", args.bad, "--decoys", args.decoys])
    truth, decoys = lines(bad + ".truth.jsonl"), lines(bad + ".decoys.jsonl")
    found = check(bad, args.kt)
    table = collections.defaultdict(lambda: [0, 0, 0])
    for mistake in truth:
        kind, files = mistake["kind"], [mistake["file"]] + ([mistake["other"]] if "other" in mistake else [])
        rules = RULES.get(kind, kind).split()
        hits = [f for path in files for f in found.get(path, []) if f["rule"] in rules]
        here = any(f["path"] == mistake["file"] and f["line"] == mistake["line"] for f in hits)
        elsewhere = hits and hits[0]["path"] != mistake["file"]
        row = table[kind]
        row[0] += 1
        row[1] += bool(hits)
        row[2] += bool(here or elsewhere)
        if args.missed and not (here or elsewhere):
            told = [(f["rule"], f["path"], f["line"]) for f in hits or found.get(mistake["file"], [])]
            print("missed" if not hits else "elsewhere", json.dumps(mistake, ensure_ascii=False), told)
    excused = {mistake[key] for mistake in truth for key in ("file", "other") if key in mistake}
    false_clean, false_bad = alarms(check(clean, args.kt)), alarms(found, excused)
    in_decoys = [f for f in false_bad if f["path"] in {decoy["file"] for decoy in decoys}]
    print("| mistake | rules | number | found | at the line |\n|---|---|---:|---:|---:|")
    for kind, (number, hit, at) in sorted(table.items()):
        rules = ", ".join("`%s`" % rule for rule in RULES.get(kind, kind).split())
        print("| %s | %s | %d | %s | %s |" % (kind, rules, number, percent(hit, number), percent(at, number)))
    number, hit, at = (sum(row[n] for row in table.values()) for n in range(3))
    print("| **all** | | **%d** | **%s** | **%s** |\n" % (number, percent(hit, number), percent(at, number)))
    print("False alarms (error or warning): %d on the clean tree of %d records; %d beside the mistakes, of which %d in %d look-alikes."
          % (len(false_clean), args.records, len(false_bad), len(in_decoys), len(decoys)))
    for alarm in (false_clean + false_bad)[:40]:
        print("false alarm: %(path)s:%(line)d %(level)s[%(rule)s] %(message)s" % alarm)


def percent(part, whole):
    return "%d%%" % (100 * part / whole) if part != whole else "100%"


if __name__ == "__main__":
    main()
