#!/usr/bin/env python3
"""Make a folder of islands: small sets of records of every kind that refer only to each other, each clean by itself.

In every island but the first ones stands one mistake. `TREE.truth.jsonl` says of each: the rule that must find it, the file,
the line, and what else follows from it (`also`: rule, file, line). So everything that is told beyond the truth is a false alarm.
`benches/generate.py` makes large folders with mistakes in the chain from wish to decision; this makes those in surveys, plans,
practices, meetings, networks and transfers, and the rest of the rules. Standard library only.

    benches/islands.py --out /tmp/islands --each 40
"""
import argparse
import hashlib
import json
import os
import shutil
import sys

WORDS = ("wachten", "dossier", "gesprek", "overdracht", "rooster", "verslag", "aanmelding", "scholing", "herstel", "vervoer", "spelen", "wonen")
PERSPECTIVES = ("professional", "lived-experience", "policy")
TRANSFER = [("element", x) for x in "fitting-issues fitting-products network-participants community opinion-leaders champions learning-structure".split()]
TRANSFER += [("strategy", x) for x in ("make-it-fit use-network-members top-down use-champions use-opinion-leaders close-community "
                                       "structure-and-culture effective-strategies").split()]
APPLICATION = [("strategy", x) for x in "task-with-time adaptable-records client-feedback working-factors effective-strategies".split()]
APPLICATION += [("factor", x) for x in ("aligned-with-work-processes implementation-champions embedded-in-work-processes general-information "
                                        "lasting-commitment learn-from-refusals hr-policy learning-organisation").split()]


def digits(text, number):
    return hashlib.sha256(text.encode()).hexdigest()[:number]


class Island:
    """The records of one island by path, each a list of lines."""

    def __init__(self, number, root=None):
        self.n, self.root, self.also, self.raw, self.links = number, root, [], {}, {}
        self.org, self.product, self.memo = f"org-{number}", f"gids-{number}", f"2026-05-04-gids-{number}"
        self.word = WORDS[number % len(WORDS)]
        self.files = {path: text.replace("{n}", str(number)).replace("{word}", self.word).split("\n") for path, text in self.texts()}

    def texts(self):
        n = self.n
        core = "".join(f"  - id: stap-{i}\n    text: {t}\n" for i, t in enumerate(("vraag verkennen", "doelen kiezen", "samen afwegen", "afspraken vastleggen"), 1))
        yield f"organisations/org-{n}.yaml", ORGANISATION
        yield f"wishes/wens-{n}.yaml", WISH
        yield f"products/gids-{n}.md", PRODUCT.replace("{core}\n", core)
        for day, role in ((20, "teamleider"), (21, "gedragswetenschapper")):
            yield f"assessments/gids-{n}/2026-04-{day}-{role}.yaml", ASSESSMENT.replace("{day}", str(day)).replace("{role}", role)
        yield f"assessments/gids-{n}/2026-04-28-directeur.yaml", TRANSLATION
        printed = "Wat we weten van {word}.\n".replace("{word}", self.word)
        yield f"memos/{self.memo}.md", MEMO.replace("{printed}", printed).replace("{digits}", digits(printed, 8))
        yield f"questions/2026-05-06-gids-{n}.yaml", QUESTION
        yield f"decisions/2026-05-12-gids-{n}.yaml", DECISION
        yield f"finances/org-{n}/gids-{n}.yaml", FINANCE
        yield f"surveys/org-{n}/gids-{n}-before.yaml", SURVEY
        rows = ["hulpverlener,%d,%d,%d,%d,%d,%d,yes" % (2 + i % 3, 1 + i % 5, 3, 4, 2 + i % 2, 1 + i % 7) for i in range(14)]
        yield f"surveys/org-{n}/gids-{n}-before.csv", "\n".join([HEADER] + sorted(rows)) + "\n"
        plan = PLAN + "transfer:\n" + "".join(f"  - {kind}: {code}\n    how: in het {{word}}overleg\n    by: teammanager\n" for kind, code in TRANSFER)
        plan += "application:\n" + "".join(f"  - {kind}: {code}\n    how: in het rooster\n    by: teammanager\n" + ("    hours: 2\n" if code == "task-with-time" else "") for kind, code in APPLICATION)
        yield f"plans/org-{n}/gids-{n}.yaml", plan + PLAN_END
        yield f"networks/netwerk-{n}.yaml", NETWORK
        yield f"networks/tafel-{n}.yaml", TABLE
        yield f"products/kaart-{n}.md", CARD
        yield f"practices/ervaring-{n}.md", PRACTICE
        yield f"assessments/ervaring-{n}/2026-04-02-teamleider.yaml", PRACTICE_TRANSLATION
        yield f"meetings/2026-05-{10 + n % 18}-groep-{n}.md", MEETING
        yield f"transfers/org-{n}/kaart-{n}.yaml", TRANSFER_RECORD

    # -- finding and changing lines

    def path(self, start, end=""):
        return next(path for path in self.files if path.startswith(start) and path.endswith(end))

    def at(self, path, start, nth=0):
        """The number (from 0) of the nth line that begins like this."""
        return [k for k, line in enumerate(self.files[path]) if line.startswith(start)][nth]

    def put(self, path, start, new, nth=0):
        """Gives a line another text; its number from 1."""
        k = self.at(path, start, nth)
        self.files[path][k] = new
        return path, k + 1

    def add(self, path, start, *new, nth=0):
        """Puts lines behind a line; the number of the first of them."""
        k = self.at(path, start, nth)
        self.files[path][k + 1:k + 1] = new
        return path, k + 2

    def drop(self, path, start, nth=0, more=0):
        """Takes a line and some that follow out; the number of the line before them."""
        k = self.at(path, start, nth)
        del self.files[path][k:k + 1 + more]
        return path, k


HEADER = "role,time-available,knowledge,self-efficacy.stap-1,self-efficacy.stap-2,completeness,descriptive-norm,formal-ratification"
ORGANISATION = """title: Jeugdhulp {n}
type: care-provider
start: 2024-01-01
roles:
  - role: liaison-officer
    main: true
    start: 2024-01-01
  - role: board-member
    start: 2024-01-01
min-assessors: 2
"""
WISH = """title: Beter {word}
organisation: org-{n}
level: organisation
rank: 1
owner: manager ambulant
source: jaarplan 2026
date: 2026-02-03
status: open
description: Bij {word} gaat te veel tijd verloren.
"""
PRODUCT = """---
title: Handreiking {word}
kind: guideline
publisher: [Kennisinstituut Jeugd]
year: 2024
url: https://werkplaats.example/gids-{n}
wishes: [wens-{n}]
core:
{core}
---

## Wat het is

Een handreiking voor {word}.
"""
ASSESSMENT = """subject: product/gids-{n}
organisation: org-{n}
wish: wens-{n}
checklist: product
checklist-version: "1"
set: full
round: 1
assessor: {role}
date: 2026-04-{day}
status: final
answers:
  A1:
    score: 5
    source: jaarplan 2026
  A2:
    score: 4
    source: gesprek met twee teams
"""
TRANSLATION = """subject: product/gids-{n}
organisation: org-{n}
checklist: translation
checklist-version: "1"
assessor: directeur
date: 2026-04-28
status: final
answers:
  A1:
    score: 5
    source: gesprek met twee teams
  D1:
    steps:
      - what: het gesprek oefenen
        by: teamleider
        due: 2026-08-01
"""
MEMO = """---
title: Starten met {word}
product: gids-{n}
organisation: org-{n}
wish: wens-{n}
language: nl
to: raad van bestuur
from: verbindingsfunctionaris
date: 2026-05-04
status: final
asked: Stem in met een proef van negen maanden in twee teams.
needed-by: 2026-05-20
advice: defer
advice-because: De teams willen eerst de overgang afronden.
options:
  - title: Niets doen
    nothing: true
    benefit: geen extra druk
    objection: de wens blijft liggen
    cost: 0
  - title: Later beginnen
    advised: true
    benefit: rust in de teams
    objection: de wens wacht langer
    cost: 0
  - title: Nu overnemen
    benefit: snel resultaat
    objection: weinig tijd
    cost: 5000
conditions:
  - what: Teamleiders roosteren twee uur per maand in
    for: [A1, A2]
    by: teammanager
    due: 2026-08-15
steps:
  - what: Werkgroep en nulmeting
    by: coördinator
    due: 2026-08-20
risk: Door verzuim valt een team stil.
measure: Bij vier van de vijf besluiten is het gevolgd.
stop: Onder de helft in september.
review: 2027-01-15
discussed:
  - date: 2026-05-07
    with: directeur
spread:
  - date: 2026-05-08
    to: managementteam
    channel: mail
---

## Wat we weten

<!-- kt:known {digits} -->
{printed}<!-- /kt:known -->

Twee teams werkten er vorig jaar mee.
"""
QUESTION = """memo: 2026-05-04-gids-{n}
date: 2026-05-06
asker: controller
question: Wie betaalt de zaal?
answer:
  date: 2026-05-08
  by: verbindingsfunctionaris
  text: Het innovatiebudget.
"""
DECISION = """memo: 2026-05-04-gids-{n}
decision: adapt
by: raad van bestuur
date: 2026-05-12
reason: Het past bij de wens en de teams willen beginnen.
differs-because: De overgang is eerder klaar.
conditions:
  - what: Uren toezeggen
    by: teammanager
    due: 2026-07-01
review: 2027-01-15
"""
FINANCE = """product: gids-{n}
organisation: org-{n}
years: 3
parties:
  - party: org-{n}
    one-off: 1000
    yearly: 500
    gain-yearly: 900
"""
SURVEY = """product: gids-{n}
organisation: org-{n}
checklist: midi
moment: before
date: 2026-05-20
invited: 20
facts:
  formal-ratification: true
"""
PLAN = """decision: 2026-05-12-gids-{n}
product: gids-{n}
organisation: org-{n}
aim: Acht van de tien gezinnen beslissen mee bij {word}
coordinator: beleidsadviseur
champion: teamleider
opinion-leader: gedragswetenschapper
barriers:
  - determinant: time-available
    basis: survey org-{n}/gids-{n}-before
  - determinant: knowledge
    basis: survey org-{n}/gids-{n}-before
  - determinant: self-efficacy
    basis: gesprek met twee teams
strategies:
  - strategy: extra-capacity
    for: [time-available]
    because: de uren ontbreken
    by: teammanager
    due: 2026-09-01
  - strategy: buddy
    for: [self-efficacy]
    because: samen oefenen helpt
    by: gedragswetenschapper
    due: 2026-09-15
left:
  - determinant: knowledge
    because: volgt na de training
"""
PLAN_END = """clients: de cliëntenraad kijkt mee
stop: Onder de helft in september.
review: 2027-01-15
follow-up:
  - date: 2026-05-28
    of: 10
    aware: 8
    applying:
      stap-1: 4
      stap-2: 3
"""
PEOPLE = """participants:
  - role: jeugdprofessional
    organisation: org-{n}
    perspective: professional
    strength: doing
    mandate: true
    number: 3
  - role: ervaringsdeskundige ouder
    perspective: lived-experience
    strength: both
    mandate: true
    number: 2
  - role: beleidsadviseur
    organisation: org-{n}
    perspective: policy
    strength: thinking
"""
GOAL = "".join(f"  q{i}: een antwoord over {{word}}\n" for i in range(1, 8))
NETWORK = """title: Leernetwerk {word}
form: community-of-practice
ambition: Iedereen weet hoe {word} beter kan.
issue: Bij {word} lopen gezinnen vast.
goal-and-form:
  aim: lasting
""" + GOAL + """organisations:
  - organisation: org-{n}
    interest: minder wachttijd
""" + PEOPLE + """facilitators:
  - role: procesbegeleider
    perspective: research
    inside: false
  - role: teamleider
    perspective: professional
    inside: true
contact: procesbegeleider
start: 2026-03-03
months: 18
every-weeks: 4
sessions:
  - id: 2026-03-03
    date: 2026-03-03
    time: 9:30-12:00
    present: 6
    lesson: begin klein
  - id: 2026-04-07
    date: 2026-04-07
    time: 9:30-12:00
    lesson: oefen met een echt gesprek
  - id: 2026-09-01
    date: 2026-09-01
    time: 9:30-12:00
"""
TABLE = """title: Ontwikkeltafel {word}
form: development-table
ambition: Wie met {word} begint, heeft een hulpmiddel.
issue: Er is niets dat teams kunnen gebruiken.
product-aim: een gesprekskaart
goal-and-form:
  aim: lasting
""" + GOAL + """organisations:
  - organisation: org-{n}
    interest: minder gezinnen die afhaken
""" + PEOPLE + """facilitators:
  - role: moderator
    perspective: education
    inside: false
contact: moderator
start: 2025-09-11
months: 6
every-weeks: 4
sessions:
  - id: 2025-09-11
    date: 2025-09-11
    phase: orientation
    lesson: leg belangen op tafel
  - id: 2025-11-11
    date: 2025-11-11
    phase: development
    test:
      what: met twee gezinnen
      organisation: org-{n}
    lesson: oefen met ouders erbij
  - id: 2026-01-13
    date: 2026-01-13
    phase: production
    lesson: laat iemand van buiten meelezen
results:
  - product/kaart-{n}
"""
CARD = """---
title: Gesprekskaart {word}
kind: tool
url: https://werkplaats.example/kaart-{n}
wishes: [wens-{n}]
origin: network/tafel-{n}
---

Een kaart voor het gesprek.
"""
SECTIONS = (("Waarom", ("Doel", "Aanleiding", "Bijdrage aan de transformatie")), ("Hoe", ("Verloop", "Knelpunten en wat we eraan deden", "Wat hielp")),
            ("Wat", ("Wat er nu anders is", "Waardoor het werkt", "Wat nog niet lukt")))
PRACTICE = "---\ntitle: Ervaring met {word}\norganisation: org-{n}\nperspectives:\n  - practice\nvalues:\n  - safe\n---\n\n" + "".join(
    f"## {part}\n\n" + "".join(f"### {section}\n\nDe teams vertellen hierover dat {{word}} beter gaat sinds het voorjaar.\n\n" for section in sections) for part, sections in SECTIONS) + "## Tips\n\nBegin klein.\n"
PRACTICE_TRANSLATION = TRANSLATION.replace("product/gids-{n}", "practice/ervaring-{n}").replace("assessor: directeur", "assessor: teamleider").replace("2026-04-28", "2026-04-02")
MEETING = """---
number: {n}
title: Bijeenkomst over {word}
date: 2026-05-14
group: joint
roles: [verbindingsfunctionaris, coördinator]
agenda:
  - De proef met {word}
actions:
  - what: Deel de training met een andere organisatie
    by: verbindingsfunctionaris
    due: 2026-08-15
lessons:
  - id: memo-eerst
    text: Bespreek de memo voor u hem verspreidt.
    for: nieuwe verbindingsfunctionarissen
---

Verslag van de bijeenkomst.
"""
TRANSFER_RECORD = """organisation: org-{n}
product: kaart-{n}
skip:
  spreading: het team was erbij
by:
  memo: plaatsvervangend verbindingsfunctionaris
"""

# ---------------------------------------------------------------------- mistakes

MISTAKES = []


def mistake(rule):
    """Registers what puts one mistake into an island and gives its file and line; it may say what else follows."""
    def register(make):
        MISTAKES.append((rule, make))
        return make
    return register


def head(kind, ext=""):
    return lambda i: i.path(kind, ext)


plan, survey, answers = head("plans/"), head("surveys/", ".yaml"), head("surveys/", ".csv")
network, table, memo = head("networks/netwerk"), head("networks/tafel"), head("memos/")


@mistake("adopt-without-translation")
def _(i):
    del i.files[i.path(f"assessments/{i.product}/2026-04-28")]
    path = i.path("decisions/")
    return path, i.at(path, "decision:") + 1


@mistake("answer-off-scale")
def _(i):
    path = answers(i)
    rows = i.files[path]
    k = 2 + i.n % 9
    cells = rows[k].split(",")
    cells[1 + i.n % 5] = ("7", "0", "nee", "3.5")[i.n % 4]
    rows[k] = ",".join(cells)
    return path, k + 1


@mistake("assessors-below-one")
def _(i):
    return i.put(i.path("organisations/"), "min-assessors:", "min-assessors: 0")


@mistake("barrier-without-choice")
def _(i):
    path = plan(i)
    i.drop(path, "left:", more=2)
    return path, i.at(path, "  - determinant: knowledge") + 1


@mistake("broken-marker")
def _(i):
    path = memo(i)
    if i.n % 2:
        k = i.at(path, "<!-- kt:known") + 1
        i.drop(path, "<!-- /kt:known")
        return path, k
    i.drop(path, "<!-- kt:known")
    return path, i.at(path, "<!-- /kt:known") + 1


@mistake("decision-on-draft")
def _(i):
    i.put(memo(i), "status: final", "status: draft")
    path = i.path("decisions/")
    return path, i.at(path, "memo:") + 1


@mistake("development-without-test")
def _(i):
    path = table(i)
    if i.n % 2:
        i.drop(path, "    test:", more=2)
    else:
        i.drop(path, "      organisation:")
    return path, i.at(path, "    phase: production") + 1


@mistake("edited-block")
def _(i):
    path = memo(i)
    k = i.at(path, "<!-- kt:known")
    i.files[path][k + 1] += " En nog iets."
    return path, k + 1


@mistake("ended-without-product")
def _(i):
    path = table(i)
    i.drop(path, "results:", more=1)
    del i.files[f"products/kaart-{i.n}.md"], i.files[f"transfers/{i.org}/kaart-{i.n}.yaml"]
    return path, 1


@mistake("name-with-personal-data")
def _(i):
    i.files[f"meetings/groep-{i.n}/999990019.md"] = i.files.pop(i.path("meetings/"))
    return f"meetings/groep-{i.n}/99•••••19.md", 1  # as it is told


@mistake("facilitators-alike")
def _(i):
    path = network(i)
    i.put(path, "    perspective: professional", "    perspective: research", nth=1)
    return path, i.at(path, "facilitators:") + 1


@mistake("few-answers")
def _(i):
    del i.files[answers(i)][8:-1]
    return i.put(survey(i), "invited:", "invited: 9")


@mistake("file-too-large")
def _(i):
    path = f"products/groot-{i.n}.md"
    i.raw[path] = b"x" * (1024 * 1024 + 1)
    return path, 1


@mistake("final-quick-memo")
def _(i):
    for path in list(i.files):
        if path.startswith(f"assessments/{i.product}/2026-04-2") and "directeur" not in path:
            i.put(path, "set: full", "set: quick")
    return memo(i), i.at(memo(i), "status: final") + 1


@mistake("follow-up-out-of-range")
def _(i):
    path = plan(i)
    return i.put(path, "    aware:", "    aware: 11") if i.n % 2 else i.put(path, "      stap-1:", "      stap-1: 12")


@mistake("goal-and-form-incomplete")
def _(i):
    path = (network, table)[i.n % 2](i)
    i.drop(path, f"  q{1 + i.n % 7}:")
    return path, i.at(path, "goal-and-form:") + 1


@mistake("identifying-column")
def _(i):
    path = answers(i)
    rows = i.files[path]
    rows[:-1] = [("Naam," if k == 0 else "x,") + row for k, row in enumerate(rows[:-1])]
    return path, 1


@mistake("interest-missing")
def _(i):
    path = (network, table)[i.n % 2](i)
    i.drop(path, "    interest:")
    return path, i.at(path, "  - organisation:") + 1


@mistake("lived-experience-missing")
def _(i):
    path = (network, table)[i.n % 2](i)
    i.put(path, "    perspective: lived-experience", "    perspective: education")
    i.put(path, "  - role: ervaringsdeskundige ouder", "  - role: docent")
    return path, i.at(path, "participants:") + 1


@mistake("low-response")
def _(i):
    return i.put(survey(i), "invited:", f"invited: {29 + i.n % 9}")


@mistake("missing-file")
def _(i):
    return i.put(i.path(f"products/{i.product}"), "url:", f"file: files/handreiking-{i.n}.pdf")


@mistake("missing-moderator")
def _(i):
    path = table(i)
    i.put(path, "  - role: moderator", "  - role: voorzitter")
    return path, i.at(path, "facilitators:") + 1


@mistake("missing-part")
def _(i):
    path = i.path("practices/")
    k = i.at(path, ("## Waarom", "## Hoe", "## Wat", "## Tips")[i.n % 4])
    while len(i.files[path]) > k + 1 and not i.files[path][k + 1].startswith("## "):
        del i.files[path][k + 1]
    del i.files[path][k]
    return path, i.at(path, "## ") + 1


@mistake("missing-step")
def _(i):
    path = i.path("assessments/ervaring")
    i.drop(path, "  D1:", more=4)
    return path, i.at(path, "answers:") + 1


@mistake("nested-too-deep")
def _(i):
    return i.put(i.path("questions/"), "question:", "question: " + "[" * (70 + i.n % 9))


@mistake("network-too-short")
def _(i):
    return i.put(network(i), "months:", f"months: {3 + i.n % 15}")


@mistake("network-without-form")
def _(i):
    path = network(i)
    i.drop(path, "form:")
    return path, i.at(path, "title:") + 1


@mistake("not-a-file")
def _(i):
    path = f"products/pijp-{i.n}.md"
    i.links[path] = None
    return path, 1


@mistake("organisation-without-liaison")
def _(i):
    path = i.path("organisations/")
    return i.put(path, "  - role: liaison-officer", "  - role: coordinator")[0], i.at(path, "roles:") + 1


@mistake("one-sided-strengths")
def _(i):
    path = (network, table)[i.n % 2](i)
    lines = i.files[path]
    one = ("doing", "thinking")[i.n // 2 % 2]
    lines[:] = [f"    strength: {one}" if line.startswith("    strength:") else line for line in lines]
    return path, i.at(path, "participants:") + 1


@mistake("other-checklist-version")
def _(i):
    i.also.append(["too-few-assessors", f"products/{i.product}.md", 1])
    return i.put(i.path(f"assessments/{i.product}/2026-04-2"), "checklist-version:", 'checklist-version: "0.9"')


@mistake("plan-point-missing")
def _(i):
    path, k = i.drop(plan(i), "  - strategy: adaptable-records", more=2)
    return path, i.at(path, "application:") + 1


@mistake("plan-without-decision")
def _(i):
    path = plan(i)
    if i.n % 2:
        i.drop(path, "decision:")
        return path, 1
    i.put(i.path("decisions/"), "decision:", "decision: defer")
    return path, 1


@mistake("product-without-core")
def _(i):
    i.drop(i.path(f"products/{i.product}"), "  - id: stap-3", more=3)
    path = survey(i)
    return path, i.at(path, "product:") + 1


@mistake("result-without-origin")
def _(i):
    if i.n % 2:
        i.drop(f"products/kaart-{i.n}.md", "origin:")
        return table(i), i.at(table(i), "  - product/kaart") + 1
    return i.put(i.path(f"products/{i.product}"), "url:", f"url: https://werkplaats.example/\norigin: network/netwerk-{i.n}")[0], 7


@mistake("role-ended-without-hand-over")
def _(i):
    path = i.path("organisations/")
    return i.put(path, "    start:", "    start: 2024-01-01\n    end: 2026-05-01", nth=1)[0], i.at(path, "    start:", 1) + 2


@mistake("second-phase-too-early")
def _(i):
    path = table(i)
    i.drop(path, ("ambition:", "product-aim:")[i.n % 2])
    return path, i.at(path, "    phase: development") + 1


@mistake("session-twice")
def _(i):
    path = network(i)
    if i.n % 2:
        i.put(path, "  - id: 2026-04-07", "  - id: 2026-03-03")
        return path, i.at(path, "  - id: 2026-03-03", 1) + 1
    return i.put(path, "    date: 2026-04-07", "    date: 2026-03-03")


@mistake("session-without-lesson")
def _(i):
    path, _ = i.drop(network(i), "    lesson:", nth=i.n % 2)
    return path, i.at(path, "    date:", i.n % 2) + 1


@mistake("sessions-too-far-apart")
def _(i):
    return i.put(network(i), "every-weeks:", f"every-weeks: {7 + i.n % 9}")


@mistake("several-main-liaisons")
def _(i):
    path = i.path("organisations/")
    at = i.at(path, "  - role: board-member")
    i.files[path][at:at + 1] = ["  - role: liaison-officer", "    main: true"]
    return path, at + 2


@mistake("several-moderators")
def _(i):
    path = table(i)
    return i.add(path, "    inside: false", "  - role: moderator", "    perspective: research", "    inside: false")


@mistake("step-overdue")
def _(i):
    path = (i.path("assessments/ervaring"), i.path(f"assessments/{i.product}/2026-04-28"))[i.n % 2]
    return i.put(path, "        due:", f"        due: 2026-05-{10 + i.n % 20}")


@mistake("strategy-overdue")
def _(i):
    return i.put(plan(i), "    due:", f"    due: 2026-05-{10 + i.n % 20}", nth=i.n % 2)


@mistake("strategy-without-barrier")
def _(i):
    path = plan(i)
    at = i.at(path, "    for: [self-efficacy]")
    i.files[path][at] = "    for: [social-support]"
    i.add(path, "    because: volgt na de training", "  - determinant: self-efficacy", "    because: volgt later")
    return path, at + 1


@mistake("strategy-without-date")
def _(i):
    path, line = i.drop(plan(i), "    due:", nth=i.n % 2)
    return path, i.at(path, "  - strategy:", i.n % 2) + 1


@mistake("symbolic-link")
def _(i):
    path = f"wishes/geheim-{i.n}.yaml"
    i.links[path] = ("/etc/hostname", "../organisations", "../kt.yaml")[i.n % 3]
    return path, 1


@mistake("task-without-hours")
def _(i):
    path, _ = i.drop(plan(i), "    hours: 2")
    return path, i.at(path, "  - strategy: task-with-time") + 1


@mistake("too-few-facilitators")
def _(i):
    path, _ = i.drop(network(i), "  - role: teamleider", more=2)
    return path, i.at(path, "facilitators:") + 1


@mistake("too-few-participants")
def _(i):
    path = network(i)
    i.put(path, "    number: 3", "    number: 1")
    i.put(path, "    number: 2", "    number: 1")
    return path, i.at(path, "participants:") + 1


@mistake("too-few-perspectives")
def _(i):
    path = (network, table)[i.n % 2](i)
    i.put(path, "    perspective: policy", "    perspective: professional")
    return path, i.at(path, "participants:") + 1


@mistake("too-little-mandate")
def _(i):
    path = (network, table)[i.n % 2](i)
    i.files[path] = [line for line in i.files[path] if line != "    mandate: true"]
    return path, i.at(path, "participants:") + 1


@mistake("too-many-participants")
def _(i):
    path = (network, table)[i.n % 2](i)
    i.put(path, "    number: 3", "    number: 23")
    return path, i.at(path, "participants:") + 1


@mistake("too-few-assessors")
def _(i):
    del i.files[i.path(f"assessments/{i.product}/2026-04-2")]
    return i.path(f"products/{i.product}"), 1


@mistake("date-in-future")
def _(i):
    path = i.path("decisions/")
    return i.add(path, "    due:", "    done: 2026-09-01")


@mistake("top-down-without-priority")
def _(i):
    i.put(i.path("wishes/"), "rank: 1", "rank: 4")
    return plan(i), i.at(plan(i), "  - strategy: top-down") + 1


@mistake("traject-stalled")
def _(i):
    for start in ("decisions/", "questions/", "plans/"):
        del i.files[i.path(start)]
    for start, day in (("discussed", "07"), ("spread", "08")):
        i.put(memo(i), f"  - date: 2026-05-{day}", f"  - date: 2026-03-{day}")
    i.put(memo(i), "date:", "date: 2026-03-05")
    for path in list(i.files):
        if path.startswith(f"assessments/{i.product}"):
            i.put(path, "date:", "date: 2026-03-02")
    return memo(i), i.at(memo(i), "date:") + 1


@mistake("unknown-column")
def _(i):
    path = answers(i)
    return i.put(path, "role,", HEADER.replace(("completeness", "knowledge", "descriptive-norm")[i.n % 3], f"vraag {i.n}"))


@mistake("unknown-plan-code")
def _(i):
    path = plan(i)
    return (
        lambda: i.put(path, "  - determinant: self-efficacy", "  - determinant: self-eficacy"),
        lambda: i.put(path, "  - strategy: buddy", "  - strategy: budy"),
        lambda: i.put(path, "  - element: champions", "  - element: champion"),
        lambda: i.put(path, "    basis: survey", f"    basis: survey {i.org}/{i.product}-after"),
        lambda: i.put(path, "      stap-2:", "      stap-9: 3"),
    )[i.n % 5]()


@mistake("unknown-product-kind")
def _(i):
    return i.put(i.path(f"products/{i.product}"), "kind:", f"kind: {('richtlijn', 'folder', 'podcast')[i.n % 3]}")


@mistake("unknown-rule")
def _(i):
    path = i.path("wishes/")
    return i.put(path, "owner:", "owner: manager ambulant # kt: allow(old-wisch): bevestigd")


@mistake("unused-suppression")
def _(i):
    path = i.path("wishes/")
    return i.put(path, "owner:", "owner: manager ambulant # kt: allow(old-wish): bevestigd")


@mistake("unusual-table-duration")
def _(i):
    return i.put(table(i), "months:", f"months: {(4, 5, 7)[i.n % 3]}")


@mistake("wish-without-owner")
def _(i):
    path, line = i.drop(i.path("wishes/"), "owner:")
    return path, 1


@mistake("wrong-session-time")
def _(i):
    return i.put(network(i), "    time:", f"    time: {('ochtend', '16:00-13:30', '25:00-26:00')[i.n % 3]}", nth=i.n % 3)


# -- mistakes of form and reference in the kinds that the large trees do not have

RECORDS = ((survey, "moment:"), (plan, "aim:"), (head("practices/"), "organisation:"), (head("meetings/"), "group:"), (network, "months:"), (head("transfers/"), "product:"))


@mistake("unknown-key")
def _(i):
    kind, behind = RECORDS[i.n % len(RECORDS)]
    return i.add(kind(i), behind, ("opmerking: volgt", "Internal: true")[i.n % 2])


@mistake("missing-key")
def _(i):
    kind, key = ((survey, "moment:"), (plan, "aim:"), (head("practices/"), "title:"), (head("meetings/"), "date:"), (network, "title:"), (head("transfers/"), "product:"))[i.n % 6]
    path = kind(i)
    i.drop(path, key)
    return path, 1


@mistake("invalid-date")
def _(i):
    kind, key = ((survey, "date:"), (plan, "    due:"), (head("meetings/"), "    due:"), (network, "    date:"))[i.n % 4]
    return i.put(kind(i), key, key + (" 2026-02-30", " 1 juni 2026")[i.n // 4 % 2])


@mistake("invalid-value")
def _(i):
    kind, key = ((survey, "moment:"), (head("meetings/"), "group:"), (network, "form:"), (network, "    strength:"))[i.n % 4]
    return i.put(kind(i), key, key + " halverwege")


@mistake("wrong-type")
def _(i):
    kind, key = ((survey, "invited:"), (network, "months:"), (head("meetings/"), "number:"), (plan, "    of:"))[i.n % 4]
    return i.put(kind(i), key, key + " veel")


@mistake("unknown-reference")
def _(i):
    kind, key = ((head("transfers/"), "product:"), (network, "    organisation:"), (head("practices/"), "organisation:"), (network, "  - organisation:"))[i.n % 4]
    if kind is network:                          # who takes part is of an organisation that is then not among those with an interest
        i.also.append(["interest-missing", kind(i), i.at(kind(i), "    organisation:") + 1])
    return i.put(kind(i), key, key + " bestaat-niet")


@mistake("phone-number")
def _(i):
    kind, key = ((survey, "facts:"), (plan, "clients:"), (head("practices/"), "Begin klein."), (head("meetings/"), "Verslag"), (network, "issue:"), (head("transfers/"), "  spreading:"))[i.n % 6]
    path = kind(i)
    at = i.at(path, key)
    i.files[path][at] += f" # bel 06-{12345678 + i.n}"
    return path, at + 1


# ---------------------------------------------------------------------- main

SETTINGS = "kt: 1\ntitle: Eilanden\nlanguage: nl\ntimezone: Europe/Amsterdam\n"
HOUSE = "house:\n  logo: templates/weg.png\n  logo-text: Beeldmerk\n  color: '#ffff99'\n"      # one of each, because all islands share their settings


def write(out, island):
    for path, lines in island.files.items():
        place = os.path.join(out, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
    for path, raw in island.raw.items():
        with open(os.path.join(out, path), "wb") as file:
            file.write(raw)
    for path, target in island.links.items():
        os.mkfifo(os.path.join(out, path)) if target is None else os.symlink(target, os.path.join(out, path))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--out", required=True)
    parser.add_argument("--each", type=int, default=10, help="islands for each rule")
    parser.add_argument("--clean", type=int, default=10, help="islands without a mistake")
    parser.add_argument("--only", help="only this rule")
    args = parser.parse_args()
    shutil.rmtree(args.out, ignore_errors=True)
    os.makedirs(args.out)
    with open(os.path.join(args.out, "kt.yaml"), "w", encoding="utf-8") as file:
        file.write(SETTINGS + (HOUSE if args.each else ""))
    number = 0
    with open(args.out + ".truth.jsonl", "w", encoding="utf-8") as truth:
        for _ in range(args.clean):
            write(args.out, Island(number))
            number += 1
        if args.each:
            for rule, line in (("unusable-logo", 2), ("pale-color", 4)):
                truth.write(json.dumps({"kind": rule, "file": "kt.yaml", "line": SETTINGS.count("\n") + line, "also": []}) + "\n")
        for rule, make in MISTAKES:
            for _ in range(args.each if args.only in (None, rule) else 0):
                island = Island(number)
                path, line = make(island)
                write(args.out, island)
                truth.write(json.dumps({"kind": rule, "file": path, "line": line, "also": island.also}) + "\n")
                number += 1
    print("%d islands, %d rules" % (number, len(MISTAKES)), file=sys.stderr)


if __name__ == "__main__":
    main()
