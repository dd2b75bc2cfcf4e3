#!/usr/bin/env python3
"""How fast `kt survey` counts, as a ratio to reading the same file with the csv crate alone.

Python 3.9 or later and GNU time (Debian package "time"); Linux. Build first:

    cargo build --release --examples --bins
    python3 benches/survey.py target/release/kt                     # 10,000 and 100,000 people
    python3 benches/survey.py target/release/kt 10000 100000 1000000

The answers are made up here, one column for each of the 29 determinants (two where a pair is asked). Commands run in turn, after a
run of each that measures memory and warms the file cache; medians, ratios within a round. Prints Markdown tables.
"""
import os
import random
import sys
import tempfile

from speed import table

KEYS = """procedural-clarity correctness completeness complexity compatibility observability client-relevance
personal-benefit.houvast outcome-expectations.doel-1.importance outcome-expectations.doel-1.chance professional-obligation
client-satisfaction client-cooperation social-support.collegas descriptive-norm subjective-norm.collegas.expectation
subjective-norm.collegas.compliance self-efficacy.stap-1 knowledge content-awareness formal-ratification staff-replacement
staff-capacity financial-resources time-available material-resources coordinator unsettled-organisation information-accessible
performance-feedback legislation""".split()
YES = ["yes", "no", "do not know"]
AGREE = ["helemaal mee oneens", "mee oneens", "niet oneens en niet eens", "mee eens", "helemaal mee eens"]
PRODUCT = "---\ntitle: Samen\nkind: guideline\nurl: https://a.example/\nwishes: []\ncore:\n  - id: stap-1\n    text: Samen\n---\n"
SURVEY = "product: samen\norganisation: ons\nchecklist: midi\nmoment: before\ndate: 2026-04-01\n"
FILES = {"kt.yaml": "kt: 1\ntitle: Meting\ntoday: 2026-04-08\n", "products/samen.md": PRODUCT,
         "organisations/ons.yaml": "title: Ons\ntype: care-provider\n", "surveys/ons/samen-before.yaml": SURVEY}


def answer(key, dice):
    if key in ("formal-ratification", "coordinator", "unsettled-organisation"):
        return dice.choice(YES)
    return str(dice.randint(1, 7 if key == "descriptive-norm" else 4 if key == "content-awareness" else 5))


def make(folder, people):
    """A folder with a survey and its responses, and beside them a table with labels, as a form tool gives it."""
    for name, text in FILES.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
    dice = random.Random(people)
    with open(os.path.join(folder, "surveys/ons/samen-before.csv"), "w") as file, \
            open(os.path.join(folder, "formulier.csv"), "w") as form:
        file.write("role," + ",".join(KEYS) + "\n")
        form.write("Id,Functie," + ",".join(KEYS) + "\n")
        for person in range(people):
            role = "functie %d" % (person % 6)
            row = [answer(key, dice) for key in KEYS]
            file.write(role + "," + ",".join(row) + "\n")
            told = [AGREE[int(one) - 1] if key == "time-available" or key == "knowledge" else one for key, one in zip(KEYS, row)]
            form.write("%d,%s,%s\n" % (person, role, ",".join(told)))


def main():
    kt = os.path.abspath(sys.argv[1])
    alone = os.path.join(os.path.dirname(kt), "examples", "read-csv")
    for people in [int(size) for size in sys.argv[2:]] or [10000, 100000]:
        with tempfile.TemporaryDirectory() as folder:
            make(folder, people)
            cases = [("the csv crate alone", alone + " surveys/ons/samen-before.csv"),
                     ("kt survey show", kt + " survey show --format json"),
                     ("kt survey show --by role", kt + " survey show --by role --format json"),
                     ("kt check", kt + " check")]
            table("{:,} people × 29 determinants".format(people), cases, folder, 9)
            cases = [("the csv crate alone, form table", alone + " formulier.csv"),
                     ("kt survey import", "rm -f surveys/ons/samen-before.csv; " + kt + " survey import formulier.csv --format json")]
            table("{:,} people, from a form".format(people), cases, folder, 5)


if __name__ == "__main__":
    main()
