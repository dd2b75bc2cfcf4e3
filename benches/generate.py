#!/usr/bin/env python3
"""Make a synthetic knowledge repository in the formats of docs/formats.md (version 1), the same one every time.

Python 3.8+, standard library only. The same arguments give the same bytes on
every machine and Python version (the random numbers come from SplitMix64 in
this file, not from Python's `random`).

    python3 generate.py --records 1000 --seed 1 --out repo
    python3 generate.py --records 1000 --seed 1 --bad 0.05 --decoys 0.02 --out repo
    python3 generate.py --list-kinds

English keys, Dutch prose, block style; a record's id is its path. Shares of N in brackets:

    kt.yaml                              settings with all themes (not counted)
    organisations/<id>.yaml              type, roles, insiders                      (1 %)
    wishes/<id>.yaml                     ranked per organisation, all open          (5 %)
    products/<id>.md                     front matter + ~1.5 KB body               (18 %)
    assessments/<product>/<date>-<role>.yaml   answers by class, and                (42 %)
    assessments/<product>/consensus-1.yaml     one settled criterion where two differed
    memos/<date>-<product>.md            front matter + the eleven blocks          (19 %)
    questions/<date>-<product>-<n>.yaml                                             (4 %)
    decisions/<date>-<product>.yaml                                                 (6 %)
    finances/<organisation>/<product>.yaml                                          (2 %)
    plans/<organisation>/<product>.yaml                                             (2 %)
    networks/<id>.yaml                                                              (1 %)

2 to 3 KB a record on average. From N = 100 on there are exactly N records; below
that the smallest whole repository that comes near. No surveys, practices,
meetings and transfers are made.

A clean tree (no --bad) is meant to give no finding at error or warning level
with `--today 2026-06-01`: references resolve, dates follow one another, nothing
is late, every product has a link, a wish and at least two assessors, every wish
has a product, every number has a source, knock-outs say whether they can be
remedied, where assessors lie two apart a consensus settles it, the memo's advice
equals the outcome of the rule (median of the assessors, or the consensus) or
says why not, its conditions name the three weakest criteria, memos keep to their
word limits, review dates lie ahead.

The body of a memo is free text under the eleven headings; the printed blocks and
their markers are left out, as if a person had deleted them. `based-on` in a memo
holds digests of the wish, the product, the assessments with the consensus, and the
finance if there is one; in a decision that of its memo; --no-based-on leaves both out.

Beside the tree, never inside it:

    <out>.truth.jsonl   one line per injected mistake:
                        {"file","kind","line","detail"}; "other" names a second
                        file in which the same mistake may be reported instead
    <out>.decoys.jsonl  one line per harmless look-alike that a check must not
                        report (kinds decoy-*): {"file","kind","line","detail"}
    <out>.meta.json     arguments, counts, bytes, and a SHA-256 over the tree

At most one injected mistake per file, so recall and precision can be counted
per file: a finding in a file that no truth line names in "file" or "other" is a
false alarm. (One mistake may rightly give two findings in its own file: a
misspelt key is unknown, and the right one is missing.) "line" is where a person
has to change something; a mistake in the whole file or in its name, and a field
that is missing, have line 1. Mistakes that make a record unreadable or detach it
are only put where no other record becomes wrong by it.

No personal data: BSNs are from the 9999xxxxx test range, mail addresses end in
zorgmail-test.nl (harmless ones in .example), IBANs name a bank TEST, phone
numbers use invented digits.
"""
import argparse
import hashlib
import json
import os
import shutil
import sys
from datetime import date
from fractions import Fraction

MASK = (1 << 64) - 1
TODAY = date(2026, 6, 1).toordinal()


class Rng:
    """SplitMix64."""

    __slots__ = ("s",)

    def __init__(self, *key):
        h = hashlib.sha256("\x1f".join(map(str, key)).encode()).digest()
        self.s = int.from_bytes(h[:8], "little")

    def u64(self):
        self.s = (self.s + 0x9E3779B97F4A7C15) & MASK
        z = self.s
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, n):
        return self.u64() % n

    def span(self, lo, hi):
        return lo + self.u64() % (hi - lo + 1)

    def pick(self, seq):
        return seq[self.u64() % len(seq)]

    def chance(self, num, den):
        return self.u64() % den < num

    def some(self, seq, k):
        pool = list(seq)
        out = []
        for _ in range(min(k, len(pool))):
            out.append(pool.pop(self.u64() % len(pool)))
        return out


# ------------------------------------------------- the checklist and its rule

# id, weight, must-have, classes, short Dutch name (src/data/checklists/product.yaml)
CRITERIA = (
    ("A1", 3, True, "KWN", "past bij prioriteit"), ("A2", 3, False, "KWN", "behoefte van gezinnen"),
    ("A3", 2, False, "KWN", "past bij visie en werkwijze"), ("A4", 1, False, "KWN", "goede moment"),
    ("B1", 3, False, "KWN", "opbrengst"), ("B2", 3, False, "KWN", "zekerheid over werking"),
    ("B3", 3, True, "WN", "veiligheid en nadelen"), ("B4", 2, False, "W", "moeilijk bereikbare gezinnen"),
    ("C1", 2, False, "KWN", "bruikbaarheid"), ("C2", 2, False, "W", "compleet en hulp van de maker"),
    ("C3", 1, False, "KWN", "doelgroep helder"), ("C4", 1, False, "KWN", "actueel en beheerd"),
    ("D1", 3, False, "WN", "menskracht en tijd"), ("D2", 2, False, "W", "competenties"),
    ("D3", 2, False, "W", "cliëntdossier"), ("D4", 2, False, "WN", "verandervermogen"),
    ("E1", 3, False, "WN", "kosten gedekt"), ("E2", 2, False, "WN", "kosten en baten bij dezelfde partij"),
    ("E3", 1, False, "WN", "btw en contracten"),
    ("F1", 2, True, "KWN", "eigenaar met mandaat"), ("F2", 2, False, "WN", "draagvlak uitvoerders"),
    ("F3", 2, False, "WN", "draagvlak gezinnen en partners"),
    ("G1", 2, True, "KWN", "wet en gebruiksrecht"),
    ("H1", 2, False, "KWN", "vergelijkbare situatie"), ("H2", 2, False, "W", "aanpasbaar"),
    ("H3", 1, False, "WN", "klein beginnen"), ("H4", 3, False, "KWN", "beter dan alternatieven"),
    ("H5", 2, False, "WN", "borging"),
)
WEIGHT = {c[0]: c[1] for c in CRITERIA}
MUST = {c[0] for c in CRITERIA if c[2]}
NAME = {c[0]: c[4] for c in CRITERIA}
OF_CLASS = {k: tuple(c[0] for c in CRITERIA if k in c[3]) for k in "KWN"}
QUICK = ("A1", "A2", "B1", "B2", "B3", "C1", "D1", "E1", "F1", "G1", "H4")
KIND_CLASS = {k: "K" for k in ("insight", "report", "article", "meeting-report", "video", "practice-description")}
KIND_CLASS.update({k: "W" for k in ("method", "guideline", "handbook", "training", "tool",
                                    "teaching-material", "way-of-working")})
KIND_CLASS.update({k: "N" for k in ("network", "meeting", "workshop")})


def combine(rows):
    """Answers of several assessors -> one per criterion: a number, "na" or "unknown"."""
    out = {}
    for c in rows[0]:
        got = [row[c] for row in rows]
        if got.count("na") * 2 > len(got):
            out[c] = "na"
            continue
        num = sorted(x for x in got if not isinstance(x, str))
        if len(num) * 2 < len(got):
            out[c] = "unknown"
        else:
            half = len(num) // 2
            out[c] = Fraction(num[half]) if len(num) % 2 else Fraction(num[half - 1] + num[half], 2)
    return out


def outcome(cls, answers, remediable):
    """The rule of docs/method.md on combined answers -> (advice, total in percent, coverage)."""
    app = [c for c in OF_CLASS[cls] if answers[c] != "na"]
    num = [c for c in app if answers[c] != "unknown"]

    def percent(ids):
        w = sum(WEIGHT[c] for c in ids)
        return (sum(WEIGHT[c] * answers[c] for c in ids) / Fraction(w) - 1) * 25 if w else None

    groups = {}
    gap = False
    for g in "ABCDEFGH":
        a, n = [c for c in app if c[0] == g], [c for c in num if c[0] == g]
        gap = gap or sum(WEIGHT[c] for c in n) * 2 < sum(WEIGHT[c] for c in a)
        if n:
            groups[g] = percent(n)
    cover = Fraction(sum(WEIGHT[c] for c in num), sum(WEIGHT[c] for c in app))
    total = percent(num)
    out = [c for c in num if c in MUST and answers[c] < 2]
    unknown = [c for c in app if c in MUST and c not in num]
    low = min([groups[g] for g in "CH" if g in groups])
    rest = min([v for g, v in groups.items() if g not in "CH"])
    if out and not remediable:
        advice = "reject"
    elif out or unknown or cover < Fraction(60, 100) or gap:
        advice = "defer"
    elif total < 45:
        advice = "reject"
    elif total < 55:
        advice = "defer"
    elif total >= 70 and all(v >= 50 for v in groups.values()):
        advice = "adopt"
    elif cls == "K" or low <= rest:
        advice = "adapt"
    else:
        advice = "pilot"
    return advice, total, cover


def comma(x):
    """One decimal, half up, decimal comma."""
    n = (x * 10 + Fraction(1, 2)).__floor__()
    return "%d,%d" % (n // 10, n % 10)


# ---------------------------------------------------------------- vocabulary

THEMES = (
    ("integraal-werken", "Integraal werken", True), ("samenwerking-met-ouders", "Samenwerking met ouders", False),
    ("normaliseren", "Normaliseren", False), ("kwetsbare-gezinnen", "Meest kwetsbare gezinnen", False),
    ("traumasensitief-werken", "Traumasensitief werken", False), ("wachtlijsten", "Wachtlijsten", False),
    ("ervaringsdeskundigheid", "Ervaringsdeskundigheid", False), ("continuiteit-van-zorg", "Continuïteit van zorg", False),
    ("mentale-klachten", "Mentale klachten bij jongeren", False), ("overgang-18", "Overgang 18-/18+", True),
    ("lerend-werken", "Leren in het sociaal domein", False), ("werkdruk", "Werkdruk en verloop", False),
)
THEME_IDS = tuple(t[0] for t in THEMES)
WISHES = (
    ("gezinnen-beslissen-mee", "Gezinnen beslissen mee over passende hulp", "Ouders worden te laat bij keuzes betrokken."),
    ("kortere-wachttijd", "Kortere wachttijd voor ambulante hulp", "Gezinnen wachten langer dan afgesproken op een eerste gesprek."),
    ("een-plan-per-gezin", "Eén plan per gezin met alle betrokkenen", "Gezinnen vertellen hun verhaal nu aan te veel mensen."),
    ("trauma-herkennen", "Medewerkers herkennen trauma op tijd", "Signalen van trauma worden in de intake nog vaak gemist."),
    ("behoud-van-medewerkers", "Medewerkers blijven langer en met plezier", "Het verloop in de teams kost kennis en geeft onrust bij gezinnen."),
    ("warme-overgang-18", "Een warme overgang naar hulp voor volwassenen", "Rond de achttiende verjaardag valt hulp te vaak weg."),
    ("ervaring-aan-tafel", "Ervaringsdeskundigen denken vanaf het begin mee", "Hun inbreng komt nu pas als plannen al klaar zijn."),
    ("lichte-hulp-dichtbij", "Lichte hulp dichtbij school en wijk", "Kleine vragen komen nu te snel bij zware hulp terecht."),
    ("leren-van-incidenten", "Teams leren van wat misging", "Lessen uit incidenten blijven binnen het eigen team."),
    ("vaste-hulpverlener", "Gezinnen houden een vaste hulpverlener", "Wisselingen breken het vertrouwen van ouders en jongeren."),
)
SUBJECTS = (
    ("samen-beslissen", "samen beslissen met ouders en jeugdige"), ("vroegsignalering", "vroegsignalering in de wijk"),
    ("traumasensitief-begeleiden", "traumasensitief begeleiden"), ("gezinsplan", "werken met één gezinsplan"),
    ("verklarende-analyse", "de verklarende analyse"), ("netwerkberaad", "het netwerkberaad met familie"),
    ("wachttijd-overbruggen", "wachttijd overbruggen"), ("overgang-volwassenheid", "de overgang naar volwassenheid"),
    ("ervaringskennis", "ervaringskennis in het team"), ("intervisie", "intervisie in gemengde teams"),
    ("veilig-thuis-afspraken", "afspraken over veiligheid in het gezin"), ("school-en-hulp", "school en hulp samen"),
    ("pleegouders-versterken", "pleegouders versterken"), ("mentale-veerkracht", "mentale veerkracht van jongeren"),
    ("lerend-team", "het lerende team"), ("passend-afschalen", "op tijd afschalen"),
)
KIND_WORDS = (  # code, word in the title, word in the id; about 60 % W, 27 % K, 13 % N
    ("guideline", "Richtlijn", "richtlijn"), ("method", "Methodiek", "methodiek"), ("handbook", "Handreiking", "handreiking"),
    ("training", "Training", "training"), ("tool", "Hulpmiddel", "hulpmiddel"), ("teaching-material", "Leermateriaal", "leermateriaal"),
    ("way-of-working", "Werkwijze", "werkwijze"), ("guideline", "Richtlijn", "richtlijn"), ("method", "Methodiek", "methodiek"),
    ("report", "Rapport over", "rapport"), ("article", "Artikel over", "artikel"), ("insight", "Inzicht in", "inzicht"),
    ("practice-description", "Praktijkbeschrijving van", "praktijk"), ("network", "Leernetwerk", "leernetwerk"),
    ("meeting", "Bijeenkomst over", "bijeenkomst"), ("video", "Film over", "film"), ("meeting-report", "Verslag over", "verslag"),
)
PUBLISHERS = ("Kennisinstituut Jeugd", "Beroepsvereniging Zorg", "Hogeschool Delta", "Werkplaats Samen Leren",
              "Landelijk Steunpunt Wijkteams", "Lectoraat Opgroeien", "Regio Merwedestreek")
AUDIENCES = ("jeugdprofessionals, jeugdigen en ouders", "teamleiders en gedragswetenschappers",
             "wijkteams en jeugdgezondheidszorg", "beleidsmedewerkers en managers", "pleegzorgbegeleiders en pleegouders")
RIGHTS = ("vrij te gebruiken met naamsvermelding", "gebruik na overleg met de uitgever", "vrij voor niet-commercieel gebruik")
CORE = ("vraag verkennen", "doelen kiezen", "samen afwegen", "besluit vastleggen", "rollen verdelen", "vinger aan de pols",
        "terugkijken", "steun uit het netwerk", "taal van het gezin", "oefenen in het team")
ORG_NAMES = ("Jeugdhulp Merwede", "Gezinshulp De Brug", "Wijkteams Waterland", "Pleegzorg Rivierland", "Gemeente Lindewaard",
             "Jeugd en Gezin Noorderkwartier", "Zorggroep De Linde", "Hogeschool Delta", "Stichting Samen Groot", "Ambulant Thuis")
ORG_TYPES = ("care-provider", "care-provider", "care-provider", "care-provider", "municipality", "care-provider", "care-provider",
             "education", "client-organisation", "knowledge-institute")
OWNERS = ("manager ambulant", "teammanager", "informatiemanager", "manager behandeling", "beleidsadviseur", "hoofd kwaliteit")
ROLES = ("teamleider ambulant", "gedragswetenschapper", "jeugdprofessional", "beleidsmedewerker", "ervaringsdeskundige ouder",
         "manager zorg", "kwaliteitsmedewerker", "praktijkbegeleider")
ASKERS = ("MT-lid", "teammanager", "cliëntenraad", "lid raad van bestuur", "controller")
SIGNALS = ("tevredenheidsonderzoek 2025", "jaarplan 2026", "gesprekken met de cliëntenraad", "rapportage wachttijden",
           "teamdag najaar 2025", "verantwoording aan de gemeente")
SOURCES = ("jaarplan 2026", "gesprek met twee teams", "handleiding van het product", "begroting 2026", "tevredenheidsonderzoek 2025",
           "intakegegevens 2025", "gesprek met de uitgever", "overleg met de gemeente", "verslag van de teamdag",
           "onderzoek bij het product", "advies van de jurist", "gesprek met de cliëntenraad")
REMARKS = ("staat op plaats twee van de prioriteiten", "twee teams willen in het voorjaar beginnen", "uren zijn nog niet toegezegd",
           "het formulier in het dossier moet mee", "ouders reageren positief", "scholing van een dag is genoeg",
           "eerder geprobeerd, toen ontbrak een trekker", "goed onderbouwd, weinig gemeten in ons type team",
           "sluit aan bij de lopende vernieuwing", "de handleiding is helder maar lang", "de dekking loopt tot het einde van het jaar",
           "een andere instelling in de regio werkt er al mee", "vraagt afstemming met het wijkteam", "de leiding steunt dit zichtbaar",
           "de grens van de doelgroep is niet scherp", "past zonder wijziging in het overleg")
SENTENCES = (
    "De werkwijze sluit aan bij de prioriteiten van de organisatie.",
    "Het product is in twee teams beproefd en daarna op onderdelen aangepast.",
    "Er is nog geen tijd vrijgemaakt voor de uitvoering in de teams.",
    "Ouders en jongeren waren vanaf het begin betrokken bij het ontwerp.",
    "Het management heeft de invoering nog niet formeel bekrachtigd.",
    "De registratie in het dossier vraagt een kleine aanpassing van de formulieren.",
    "Deelnemers herkennen het vraagstuk en willen ermee verder.",
    "De financiering is geregeld tot het einde van het jaar.",
    "Het is nog niet duidelijk wie de werkwijze na de proef borgt.",
    "Een kartrekker in het team maakt zichtbaar verschil.",
    "De instructie is helder, maar nog te lang voor de dagelijkse praktijk.",
    "Collega's geven aan dat zij extra oefening nodig hebben.",
    "De opbrengst wordt elk kwartaal besproken in de verbindingsgroep.",
    "Andere organisaties in de regio werken al met dit product.",
    "De geldende regels staan deze werkwijze niet in de weg.",
    "Bij personeelsverloop gaat opgedane kennis nu nog verloren.",
    "Er is behoefte aan een kort voorbeeld uit de eigen praktijk.",
    "De belangen van de partners liggen open op tafel.",
    "We spreken af om na zes weken opnieuw te kijken.",
    "Gezinnen merken dat zij eerder worden gehoord.",
    "De stappen zijn beschreven in gewone taal en met voorbeelden.",
    "De gemeente vraagt hier vanaf volgend jaar naar bij de verantwoording.",
)
ADVICE = {"adopt": ("overnemen", "Overnemen van"), "adapt": ("passend maken", "Passend maken van"),
          "pilot": ("proef", "Starten met een proef met"), "defer": ("uitstellen", "Uitstellen van het besluit over"),
          "reject": ("niet overnemen", "Niet overnemen van")}
ASKED = {
    "adopt": "Stem in met het overnemen van dit product voor alle teams van de doelgroep, met een budget van € %s.",
    "adapt": "Stem in met het passend maken van dit product in een werkgroep, met een budget van € %s.",
    "pilot": "Stem in met een proef van negen maanden in twee teams, met een budget van € %s.",
    "defer": "Stel het besluit uit tot de open punten zijn opgelost; daarna vraagt het product € %s.",
    "reject": "Besluit dit product niet over te nemen; de geraamde € %s blijft beschikbaar voor de wens.",
}
BECAUSE = ("De teams vragen om een kleinere stap dan de rekenregel aangeeft.",
           "De gemeente wil de uitkomst eerst zien voordat wij verder gaan.",
           "Er loopt al een vergelijkbare vernieuwing; twee tegelijk is te veel.")
STRATEGIES = (  # strategy, determinant it is meant for, both from the catalogue of strategies
    ("inspiring-management", "formal-ratification"), ("policy-embedding", "formal-ratification"),
    ("task-and-time", "time-available"), ("protected-learning-time", "time-available"), ("quick-card", "procedural-clarity"),
    ("core-and-room", "compatibility"), ("appoint-coordinator", "coordinator"), ("back-up", "staff-replacement"),
    ("practise-with-feedback", "self-efficacy"), ("evidence-summary", "correctness"), ("helpdesk", "information-accessible"),
    ("client-needs", "client-relevance"), ("extra-capacity", "staff-capacity"), ("audit-feedback", "performance-feedback"),
    ("opinion-leaders", "subjective-norm"), ("adapt-client-record", "material-resources"),
)
FORMS = ("community-of-practice", "improvement-course", "living-lab", "action-research", "breakthrough", "development-table")
QUESTIONS7 = (
    "Niet eenvoudig op te lossen; meerdere partijen houden elkaar vast, dus leren past.", "Besturen en teams hebben uren toegezegd.",
    "Het gaat om vernieuwing en elke partner heeft een eigen voorbeeld.", "De gemeente sloot later aan en doet nu volledig mee.",
    "Kennis over overdracht, regels en wat gezinnen helpt.", "Teams kennen de praktijk, de hogeschool het onderzoek.",
    "De rest is te halen bij een regio die een jaar verder is.",
)
MAIN = {  # the main option per advice: title, benefit, objection
    "adopt": ("Overnemen in alle teams", "snel bereik", "vraagt veel tijd ineens"),
    "adapt": ("Passend maken in een werkgroep", "sluit beter aan bij de teams", "het duurt langer voor het er is"),
    "pilot": ("Proef in twee teams", "leren wat het vraagt, omkeerbaar", "tijdelijk twee werkwijzen"),
    "defer": ("Eerst de open punten oplossen", "later een beter besluit", "de wens blijft nog liggen"),
    "reject": ("Proef in twee teams", "leren wat het vraagt, omkeerbaar", "tijdelijk twee werkwijzen"),
}
FIX = {  # what answers a weak criterion of each group, and the role that does it
    "A": ("De wens en het moment zijn in het jaarplan bevestigd", "beleidsadviseur"),
    "B": ("Een nulmeting en een meting na een half jaar zijn gepland", "hoofd kwaliteit"),
    "C": ("De uitgever vult de ontbrekende onderdelen aan", "verbindingsfunctionaris"),
    "D": ("Teamleiders roosteren twee uur per maand per medewerker in", "teammanager"),
    "E": ("De dekking en de afspraak met de gemeente liggen vast", "bestuurssecretaris"),
    "F": ("Twee ouders en twee jongeren denken mee in de werkgroep", "verbindingsfunctionaris"),
    "G": ("De jurist heeft de regels en gebruiksrechten getoetst", "bestuurssecretaris"),
    "H": ("De kern is vastgelegd en de rest is vrij in te vullen", "kwaliteitsmedewerker"),
}
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")


def iso(n):
    return date.fromordinal(n).isoformat()


def dutch(n):
    d = date.fromordinal(n)
    return "%d %s %d" % (d.day, MONTHS[d.month - 1], d.year)


def slug(s):
    s = s.lower().replace("ë", "e").replace("é", "e").replace("ï", "i")
    return "-".join("".join(ch if ch.isalnum() else " " for ch in s).split())


def euro(n):
    return "{:,}".format(n).replace(",", ".")


def para(r, n):
    return " ".join(r.some(SENTENCES, n))


def q(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def bsn(r):
    """Nine digits in the 9999xxxxx test range that pass the Dutch 11-test."""
    while True:
        d = [9, 9, 9, 9] + [r.below(10) for _ in range(4)]
        last = sum(w * x for w, x in zip((9, 8, 7, 6, 5, 4, 3, 2), d)) % 11
        if last < 10:
            return "".join(map(str, d)) + str(last)


def not_bsn(r):
    """Nine digits that fail the 11-test."""
    good = bsn(r)
    return good[:8] + str((int(good[8]) + 1 + r.below(8)) % 10)


def iban(r, wrong=0):
    """An IBAN of a bank TEST; `wrong` is added to the check digits."""
    account = "%010d" % r.below(10 ** 10)
    number = int("".join(str(int(c, 36)) for c in "TEST" + account + "NL00"))
    check = 98 - number % 97
    return "NL%02dTEST%s" % ((check + wrong - 2) % 97 + 2 if wrong else check, account)


# ---------------------------------------------------------------- the records

class Rec:
    """One file to be. `loose`: it may be lost without another record becoming wrong."""

    def __init__(self, kind, key, rid, lines, loose=True, **about):
        self.kind, self.key, self.id, self.lines, self.loose = kind, key, rid, lines, loose
        self.path = FOLDER[kind] + "/" + rid + EXT[kind]
        self.__dict__.update(about)


FOLDER = {"organisation": "organisations", "wish": "wishes", "product": "products", "assessment": "assessments",
          "memo": "memos", "question": "questions", "decision": "decisions", "finance": "finances",
          "plan": "plans", "network": "networks"}
EXT = {k: ".md" if k in ("product", "memo") else ".yaml" for k in FOLDER}


class World:
    """Who refers to whom, when, and with what outcome: pure functions of seed and index."""

    def __init__(self, n, seed, bad, based_on):
        part = lambda share: max(1, n * share // 100)
        self.seed, self.bad, self.based_on = seed, int(bad * 1_000_000), based_on
        self.orgs, self.networks = part(1), part(1)
        self.wishes = max(part(5), self.orgs)
        self.questions, self.decisions, self.finances, self.plans = part(4), part(6), part(2), part(2)
        self.memos = max(part(19), 2 * self.decisions)
        self.redone = self.memos // 10                       # memos that a second version supersedes
        self.products = max(part(18), self.wishes, self.memos - self.redone)
        rest = (n - self.orgs - self.networks - self.wishes - self.questions - self.decisions
                - self.finances - self.plans - self.memos - self.products)
        self.assessments = max(2 * self.products, min(3 * self.products, rest))
        self.with_memo = self.memos - self.redone
        self.cache, self.digest = {}, {}

    def counts(self):
        return {"organisation": self.orgs, "wish": self.wishes, "product": self.products, "assessment": self.assessments,
                "memo": self.memos, "question": self.questions, "decision": self.decisions,
                "finance": self.finances, "plan": self.plans, "network": self.networks}

    def keys(self):
        for kind in ("organisation", "wish", "product"):
            for i in range(self.counts()[kind]):
                yield kind, i
        for p in range(self.products):
            for a in range(self.seats(p)):
                yield "assessment", (p, a)
        for i in range(self.finances):                       # before the memos, which hold their digests
            yield "finance", i
        for p in range(self.with_memo):
            if p < self.redone:
                yield "memo", (p, 1)
            yield "memo", (p, 0)
        for kind in ("question", "decision", "plan", "network"):
            for i in range(self.counts()[kind]):
                yield kind, i

    def is_bad(self, kind, key):
        if kind == "assessment" and any(self.is_bad("assessment", (key[0], a)) for a in range(key[1])):
            return False                                     # at most one of a product's assessments
        return Rng(self.seed, "error", kind, key).below(1_000_000) < self.bad

    # -- ids

    def org(self, i):
        return "%s-%d" % (slug(ORG_NAMES[i % len(ORG_NAMES)]), i // len(ORG_NAMES) + 1)

    def wish(self, i):
        return "%s-%d" % (WISHES[i % len(WISHES)][0], i + 1)

    def product_parts(self, i):
        r = Rng(self.seed, "product-name", i)
        return r.pick(KIND_WORDS), r.pick(SUBJECTS)

    def product(self, i):
        k, s = self.product_parts(i)
        return "%s-%s-%d" % (k[2], s[0], i + 1)

    def network(self, i):
        return "netwerk-%s-%d" % (SUBJECTS[i % len(SUBJECTS)][0], i + 1)

    def assessment(self, p, a):
        t = self.traject(p)
        if t["roles"][a] == "consensus":
            return t["id"] + "/consensus-1"
        return "%s/%s-%s" % (t["id"], iso(t["assessed"][a]), slug(t["roles"][a]))

    def pair(self, p):
        """Id of the finance and the plan of product p."""
        t = self.traject(p)
        return "%s/%s" % (self.org(t["org"]), t["id"])

    def memo(self, p, old=0):
        t = self.traject(p)
        return "%s-%s" % (iso(t["first_memo"] if old else t["memo"]), t["id"])

    def decision(self, p):
        t = self.traject(p)
        return "%s-%s" % (iso(t["decided"]), t["id"])

    # -- one product on its road

    def wish_of(self, p):
        return p % self.wishes

    def seats(self, p):
        extra = self.assessments - 2 * self.products
        return 2 + (p + 1) * extra // self.products - p * extra // self.products

    def traject(self, p):
        if p in self.cache:
            return self.cache[p]
        r = Rng(self.seed, "traject", p)
        kind, subject = self.product_parts(p)
        t = {"p": p, "id": self.product(p), "wish": self.wish_of(p), "org": self.wish_of(p) % self.orgs,
             "cls": KIND_CLASS[kind[0]], "kind": kind[0], "subject": subject[1], "title": "%s %s" % (kind[1], subject[1])}
        if p < self.decisions:
            t["status"] = "decided"
            t["decided"] = TODAY - r.span(20, 180)
            t["memo"] = t["decided"] - r.span(20, 40)
        elif p < self.with_memo:
            t["status"] = r.pick(("draft", "discussed", "spread"))
            if p == self.decisions:
                t["status"] = "spread"
            t["memo"] = TODAY - r.span(16, 52)
        else:
            t["status"] = None
            t["memo"] = TODAY - r.span(3, 25)                # no memo yet: only a date to count back from
        t["first_memo"] = t["memo"] - 10
        t["discussed"] = t["memo"] + r.span(1, 3)
        t["spread"] = t["discussed"] + r.span(1, 3)
        t["needed"] = t["decided"] + r.below(10) if t["status"] == "decided" else TODAY + r.span(10, 40)
        t["review"] = TODAY + r.span(90, 400)
        seats = self.seats(p)
        t["roles"] = r.some(ROLES, seats)
        if seats == 3 and r.chance(1, 3):
            t["roles"][2] = "consensus"
        t["assessors"] = len([x for x in t["roles"] if x != "consensus"])
        first = t["first_memo"] - r.span(8, 20)
        t["assessed"] = [first + k * r.span(1, 2) for k in range(seats)]
        t["set"] = "quick" if t["status"] is None and r.chance(1, 2) else "full"
        self.answers(t, r)
        t["training"], t["hours"], t["forms"] = 200 * r.span(6, 60), r.span(80, 400), 500 * r.below(14)
        t["cost"] = t["training"] + 50 * t["hours"] + t["forms"]
        t["yearly"] = 500 * r.span(4, 40)
        self.cache[p] = t
        return t

    def answers(self, t, r):
        """Settled values with exactly three weakest criteria, then a row per assessor around them."""
        ids = OF_CLASS[t["cls"]]
        level = r.below(20)
        base = 4 if level < 14 or t["p"] < self.plans else 3 if level < 18 else 2
        free = [c for c in ids if c not in MUST]
        deep = level % 2 and base == 4
        weak = r.some([c for c in free if c[0] in ("DE" if t["cls"] != "K" else "BH")] if deep else free, 3)
        t["remediable"] = None
        settled = {}
        for c in ids:
            if c in weak:
                settled[c] = base - (2 if deep else 1)
            else:
                settled[c] = min(5, base + (1 if r.chance(1, 3 if base == 4 else 9) else 0) + (1 if c in MUST and base < 4 else 0))
        if t["p"] >= self.plans and r.chance(1, 25):
            settled["G1"], t["remediable"] = 1, r.chance(1, 2)
            weak = ["G1"] + weak[:2]
            settled = {c: (v if c in weak else max(v, base)) for c, v in settled.items()}
        odd = [c for c in free if c not in weak]
        away = r.pick(odd) if r.chance(1, 6) else None       # not applicable, all agree
        dark = r.pick(odd) if r.chance(1, 6) else None       # one assessor does not know
        near = [c for c in odd if c not in (away, dark) and (t["set"] == "full" or c in QUICK)]
        if not near:
            away = dark = None
            near = [c for c in odd if c in QUICK]
        split = r.pick(near) if "consensus" in t["roles"] else None
        rows = []
        for k, role in enumerate(t["roles"]):
            row = {}
            for c in ids:
                v = settled[c]
                if c == away:
                    row[c] = "na"
                elif role == "consensus":
                    row[c] = v
                elif c == dark and k == 0:
                    row[c] = "unknown"
                elif c == split:                             # two apart, settled by the consensus
                    row[c] = min(5, v + 1) if k else min(5, v + 1) - 2
                elif c not in weak and v < 5 and k and r.chance(1, 4):
                    row[c] = v + 1
                else:
                    row[c] = v
            rows.append(row)
        t["rows"] = rows
        own = [row for row, role in zip(rows, t["roles"]) if role != "consensus"]
        t["combined"] = combine(own)
        if "consensus" in t["roles"]:
            t["combined"][split] = Fraction(settled[split])
        low = [c for c in ids if not isinstance(t["combined"][c], str)]
        t["weak"] = sorted(low, key=lambda c: (t["combined"][c], -WEIGHT[c], c))[:3]
        t["split"] = split
        t["outcome"], t["total"], t["cover"] = outcome(t["cls"], t["combined"], t["remediable"])
        t["advice"] = t["outcome"]
        if r.chance(1, 6) and t["p"] >= self.plans:
            t["advice"] = r.pick([x for x in ADVICE if x != t["outcome"]])
        t["decision"] = t["advice"]
        if t["p"] < self.plans:
            t["decision"] = t["advice"] if t["advice"] in ("adopt", "adapt", "pilot") else "pilot"
        elif r.chance(1, 10):
            t["decision"] = r.pick([x for x in ADVICE if x != t["advice"]])

    def touched(self, p):
        """Does a mistake stand in what the outcome for this product rests on?"""
        return self.is_bad("product", p) or any(self.is_bad("assessment", (p, a)) for a in range(self.seats(p)))


def it(*pairs, ind="  "):
    """One item of a list of mappings, in block style; pairs with None are left out."""
    out, lead = [], ind + "- "
    for key, value in pairs:
        if value is not None:
            out.append("%s%s: %s" % (lead, key, value))
            lead = ind + "  "
    return out


def bullets(values):
    return ["  - " + v for v in values]


def hexes(digest):
    """Quoted where YAML would read a number: digits only, or digits with one e."""
    return q(digest) if digest.replace("e", "", 1).isdigit() else digest


def flow(ids):
    return "[%s]" % ", ".join(ids)


def yes(b):
    return "true" if b else "false"


def organisation(w, i, r):
    name = "%s %d" % (ORG_NAMES[i % len(ORG_NAMES)], i // len(ORG_NAMES) + 1)
    start = date(2021, 1, 1).toordinal() + r.below(900)
    out = ["title: " + name, "type: " + ORG_TYPES[i % len(ORG_TYPES)], "start: " + iso(start), "roles:"]
    out += it(("role", "liaison-officer"), ("main", "true"), ("start", iso(start + r.below(600))))
    out += it(("role", "board-member"), ("start", iso(start)))
    if r.chance(1, 2):
        out += it(("role", r.pick(("beleidsmedewerker", "kwaliteitsmedewerker"))), ("start", iso(start + r.below(600))))
    out.append("insiders:")
    for x in r.some(ROLES, 3):
        out += it(("role", x), ("network", w.network(r.below(w.networks))))
    out.append("min-assessors: 2")
    return Rec("organisation", i, w.org(i), out)


def wish_title(w, i):
    """The title of wish i: no two of one organisation are the same."""
    title, step = WISHES[i % len(WISHES)][1], i // w.orgs + 1
    return title if step == 1 else "%s, stap %d" % (title, step)


def wish(w, i, r):
    why = WISHES[i % len(WISHES)][2]
    out = ["title: " + q(wish_title(w, i)), "organisation: " + w.org(i % w.orgs), "level: " + r.pick(("team", "department", "organisation")),
           "rank: %d%s" % (i // w.orgs + 1, r.pick(("", "", "      # na overleg met het MT"))),
           "themes: " + flow(r.some(THEME_IDS, 2)), "owner: " + r.pick(OWNERS), "source: " + r.pick(SIGNALS),
           "date: " + iso(TODAY - r.span(275, 355)), "status: open", "description: " + q(why + " " + para(r, 5))]
    return Rec("wish", i, w.wish(i), out)


def core_of(w, i):
    """The core elements of product i."""
    r = Rng(w.seed, "core", i)
    return r.some(CORE, r.span(4, 7))


def product(w, i, r):
    t = w.traject(i)
    wishes = [w.wish(t["wish"])]
    if t["wish"] + w.orgs < w.wishes and r.chance(1, 3):
        wishes.append(w.wish(t["wish"] + w.orgs))            # a second wish of the same organisation
    out = ["---", "title: " + q(t["title"]), "kind: " + t["kind"], "publisher:"] + bullets(r.some(PUBLISHERS, r.span(1, 3)))
    out += ["year: %d" % r.span(2014, 2025), "url: https://kennisbank.example/%s" % t["id"], "audience: " + q(r.pick(AUDIENCES)),
            "rights: " + r.pick(RIGHTS), "themes: " + flow(r.some(THEME_IDS, 2)), "wishes:"] + bullets(wishes)
    if i % 9 == 4:
        out += ["origin: network/" + w.network(i // 9 % w.networks), "period: 2025-2028"]
    if t["cls"] == "W" and r.chance(1, 3):
        out += ["recognition:", "  level: " + r.pick(("well-founded", "first-indications", "good-indications")),
                "  date: " + iso(date(2016, 1, 4).toordinal() + r.below(3000))]
    out.append("core:")
    for x in core_of(w, i):
        out += it(("id", slug(x)), ("text", q(x.capitalize())))
    out += ["---", "", "# " + t["title"], "", "## Samenvatting", "", para(r, 7), "", "## Voor wie", ""]
    out += ["- %s: %s" % (x, r.pick(SENTENCES)) for x in r.some(ROLES, 3)]
    out += ["", "## Onderbouwing", "", para(r, 6), "", "## Ervaringen", "", para(r, 6), "",
            "Hoort bij de wens [%s](../wishes/%s.yaml)." % (WISHES[t["wish"] % len(WISHES)][1], wishes[0]), ""]
    return Rec("product", i, t["id"], out, loose=i >= w.wishes, t=t)


def assessment(w, key, r):
    p, a = key
    t = w.traject(p)
    role = t["roles"][a]
    out = ["subject: product/" + t["id"], "organisation: " + w.org(t["org"])]
    if role == "consensus":
        out += ["checklist: product", 'checklist-version: "1"', "round: 1", "consensus: true", "date: " + iso(t["assessed"][a]),
                "answers:", "  %s:" % t["split"], "    score: %d" % t["rows"][a][t["split"]], "    reason: " + q("na gesprek vastgesteld: " + r.pick(REMARKS))]
        return Rec("assessment", key, w.assessment(p, a), out, loose=False, t=t, role=role)
    out += ["wish: " + w.wish(t["wish"]), "checklist: product", 'checklist-version: "1"', "set: " + t["set"], "round: 1",
            "assessor: " + role, "date: " + iso(t["assessed"][a]), "status: final", "answers:"]
    for c, v in t["rows"][a].items():
        if t["set"] == "quick" and c not in QUICK:
            continue
        out.append("  %s:" % c)
        if v == "na":
            out.append("    not-applicable: " + q("speelt bij dit product geen rol, want het raakt dit onderdeel niet"))
        elif v == "unknown":
            out += ["    unknown: true", "    note: " + q("navragen bij " + r.pick(("de gemeente", "de uitgever", "het wijkteam")))]
        else:
            out += ["    score: %d" % v, "    certainty: " + r.pick(("high", "high", "medium", "low"))]
            if c in MUST and v == 1:
                out.append("    remediable: " + yes(t["remediable"]))
            out += ["    source: " + r.pick(SOURCES), "    note: " + q(r.pick(REMARKS))]
    return Rec("assessment", key, w.assessment(p, a), out, loose=t["assessors"] >= 3, t=t, role=role)


def memo(w, key, r):
    p, old = key
    t = w.traject(p)
    advice, cost, org, status = t["advice"], t["cost"], w.org(t["org"]), t["status"]
    day = t["first_memo"] if old else t["memo"]
    verb, start = ADVICE[advice]
    sums = "training € %s, coördinator € %s (%d uur à € 50), aanpassing formulieren € %s" % (
        euro(t["training"]), euro(50 * t["hours"]), t["hours"], euro(t["forms"]))
    title, benefit, objection = MAIN[advice]
    options = [("Niets doen", "geen extra druk op de teams", "de wens blijft liggen", 0),
               ("Alleen een studiemiddag", "snel en goedkoop", "verandert de werkwijze niet", 2500), (title, benefit, objection, cost)]
    if r.chance(1, 3):
        options.append(("Invoeren met een partner", "kosten worden gedeeld", "vraagt meer afstemming", cost + 5000))
    chosen = 0 if advice == "reject" else 2
    watch = OF_CLASS[t["cls"]] if w.touched(p) else sorted(t["weak"])
    conditions = [(FIX[g][0], [c for c in watch if c[0] == g], FIX[g][1], iso(TODAY + r.span(20, 120)))
                  for g in sorted({c[0] for c in watch})]
    if len(conditions) == 1:
        conditions.append(("De uitkomst wordt elk kwartaal besproken in de verbindingsgroep", None, "verbindingsfunctionaris", iso(TODAY + r.span(20, 120))))
    asked = ASKED[advice] % euro(cost)
    measure = "Bij 80% van de besluiten zijn de stappen aantoonbaar gevolgd."
    stop = "Onder 50% bij de tussenstand stoppen wij en kijken wij opnieuw."
    risk = "Door verzuim valt een team stil; dan gaan wij met één team door."
    out = ["---", "title: " + q("%s %s" % (start, t["title"])), "product: " + t["id"], "organisation: " + org, "wish: " + w.wish(t["wish"]),
           "language: nl", "to: lid visiegroep, raad van bestuur", "from: verbindingsfunctionaris", "date: " + iso(day),
           "status: " + ("draft" if status == "draft" else "final"), "asked: " + q(asked), "needed-by: " + iso(t["needed"]), "advice: " + advice]
    if advice != t["outcome"] or w.touched(p) or r.chance(1, 4):
        out.append("advice-because: " + q(r.pick(BECAUSE) if advice != t["outcome"] else "De uitkomst past bij wat de teams aankunnen."))
    out.append("options:")
    for n, (o, b, c, d) in enumerate(options):
        out += it(("title", o), ("nothing", "true" if n == 0 else None), ("advised", "true" if n == chosen else None),
                  ("benefit", q(b)), ("objection", q(c)), ("cost", str(d)))
    out.append("conditions:")
    for x, of, who, due in conditions:
        out += it(("what", q(x)), ("for", flow(of) if of else None), ("by", who), ("due", due))
    steps = [("Werkgroep en nulmeting", "invoeringscoördinator", TODAY + r.span(10, 30)),
             ("Training en start", "teammanager", TODAY + r.span(35, 60)), ("Tussenstand in het MT", "verbindingsfunctionaris", TODAY + r.span(65, 85))]
    out.append("steps:")
    for x, who, due in steps:
        out += it(("what", q(x)), ("by", who), ("due", iso(due)))
    out += ["risk: " + q(risk), "measure: " + q(measure), "stop: " + q(stop), "review: " + iso(t["review"])]
    if status != "draft":
        out += ["discussed:"] + it(("date", iso(day + 1 if old else t["discussed"])), ("with", "lid visiegroep"))
    if status in ("spread", "decided") and not old:
        out += ["spread:"] + it(("date", iso(t["spread"])), ("to", "MT zorg"), ("channel", "mail"))
    if p < w.redone and not old:
        out.append("supersedes: " + w.memo(p, 1))
    if w.based_on:
        out.append("based-on:")
        names = ["wish/" + w.wish(t["wish"]), "product/" + t["id"]]
        names += ["assessment/" + w.assessment(p, a) for a in range(w.seats(p))]
        names += ["finance/" + w.pair(p)] if p < w.finances else []
        for name in names:
            out += it(("record", name), ("digest", hexes(w.digest[name])))
    high = sorted((c for c, v in t["combined"].items() if not isinstance(v, str)), key=lambda c: (-t["combined"][c], -WEIGHT[c], c))[:3]
    show = lambda cs: ", ".join("%s (%s, %s)" % (NAME[c], c, comma(t["combined"][c]).replace(",0", "")) for c in cs)
    ko = [c for c in sorted(MUST) if t["combined"].get(c) in (1,)]
    out += ["---", "", "## 1. Gevraagd besluit", "", asked + " Besluit nodig vóór %s, omdat dan de roosters worden gemaakt." % dutch(t["needed"]), "",
            "## 2. Kern", "", "Het product past bij de wens uit het jaarplan. %s De uitvoering vraagt aandacht voor %s." % (
                r.pick(SENTENCES), NAME[t["weak"][0]]), "",
            "## 3. Aanleiding", "", "%s Deze wens staat op plaats %d van onze organisatie. %s" % (
                WISHES[t["wish"] % len(WISHES)][2], t["wish"] // w.orgs + 1, para(r, 2)), "",
            "## 4. Het product", "", "%s is bedoeld voor %s. %s Zie [het product](../products/%s.md)." % (
                t["title"], r.pick(AUDIENCES), r.pick(SENTENCES), t["id"]), "",
            "## 5. Wat we weten", "", "| | |", "|---|---|",
            "| Uitkomst van de rekenregel | **%s** van 100, uitkomst *%s* (dekking %d%%, %s) |" % (
                comma(t["total"]), ADVICE[t["outcome"]][0], int(t["cover"] * 100), "K.O. op %s" % ", ".join(ko) if ko else "geen K.O."),
            "| Sterk | %s |" % show(high), "| Zwak | %s |" % show(t["weak"]),
            "| Zekerheid over werking | %s |" % r.pick(REMARKS),
            "| Verschil tussen beoordelaars | %s |" % ("besproken en samen vastgesteld" if t["split"] else "klein"), "",
            "## 6. Opties", "", "| optie | opbrengst | bezwaar | kosten |", "|---|---|---|---|"]
    out += ["| %s | %s | %s | %s |" % (o, b, c, "€ " + euro(d) if d else "0") for o, b, c, d in options]
    out += ["", "## 7. Geld", "", "Eenmalig € %s: %s. Dekking: innovatiebudget. Structureel daarna € %s per jaar, gedekt uit het scholingsbudget. "
            "Fiscaal: geen bijzonderheden gevonden." % (euro(cost), sums, euro(t["yearly"])), "",
            "## 8. Voorwaarden en risico's", ""]
    out += ["%d. %s (%s, %s)." % (k + 1, x, who, dutch(date.fromisoformat(due).toordinal()))  # five at most: the block has 110 words
            for k, (x, _, who, due) in enumerate(conditions[:5])]
    out += ["", "Zwakke punten die wij volgen: %s." % ", ".join("%s (%s)" % (NAME[c], c) for c in t["weak"]),
            "Grootste risico: " + risk[0].lower() + risk[1:], "",
            "## 9. Vervolg bij ja", "", "Eerste maand: werkgroep en nulmeting. Tweede maand: training en start. Na een kwartaal: tussenstand.",
            "**Maat:** %s **Stopafspraak:** %s Herijken op %s." % (measure, stop, dutch(t["review"])), "",
            "## 10. Open vragen", "", "Doet een collega-instelling mee, zodat wij de training delen? Het antwoord komt bij de tussenstand.", "",
            "## 11. Besluit", "", "☐ akkoord ☐ akkoord met wijziging: ……… ☐ uitstellen tot ……… omdat ……… ☐ niet overnemen, omdat ………",
            "Functie: ……… Datum: ……… Herijken op: " + dutch(t["review"]), ""]
    return Rec("memo", key, w.memo(p, old), out, loose=not (p < w.redone and not old), t=t)


def spread_memo(w, i):
    """The product whose memo question i is about: decided ones and spread ones in turn."""
    if i % 2 == 0 or w.with_memo == w.decisions:
        return i // 2 % w.decisions
    p = w.decisions + i // 2 % (w.with_memo - w.decisions)
    while w.traject(p)["status"] != "spread":
        p = w.decisions + (p + 1 - w.decisions) % (w.with_memo - w.decisions)
    return p


def question(w, i, r):
    p = spread_memo(w, i)
    t = w.traject(p)
    day = t["spread"] + 1 + r.below(3)
    text = r.pick(("Wil de gemeente meepraten over het verdelen van de besparing?", "Hoeveel uur kost dit een medewerker per maand?",
                   "Wat gebeurt er als een van de twee teams stilvalt?", "Kan de training met een andere instelling worden gedeeld?",
                   "Hoe weten wij of gezinnen er iets van merken?"))
    out = ["memo: " + w.memo(p), "date: " + iso(day), "asker: " + r.pick(ASKERS), "question: " + q(text + " " + r.pick(SENTENCES)),
           "for: " + flow([t["weak"][r.below(3)]])]
    if p < w.decisions or day < TODAY - 25 or r.chance(1, 2):
        out += ["expected: " + iso(day + 7 + r.below(7)), "answer:", "  date: " + iso(min(day + r.span(2, 7), TODAY)),
                "  by: verbindingsfunctionaris", "  text: " + q(para(r, 4))]
    else:
        out.append("expected: " + iso(TODAY + r.span(2, 4)))
    return Rec("question", i, "%s-%s-%d" % (iso(day), t["id"], i + 1), out, t=t, day=day)


def decision(w, p, r):
    t = w.traject(p)
    out = ["memo: " + w.memo(p), "decision: " + t["decision"], "by: raad van bestuur", "date: " + iso(t["decided"]),
           "reason: " + q("Besproken met het MT en de cliëntenraad. " + para(r, 4))]
    if t["decision"] != t["advice"]:
        out.append("differs-because: " + q("Wij wijken af van het advies, omdat de teams dit jaar al veel dragen."))
    out.append("conditions:")
    for g in r.some("DEFH", 2):
        done = t["decided"] + r.span(3, 18)
        out += it(("what", q(FIX[g][0])), ("by", FIX[g][1]), ("due", iso(done + r.span(0, 60))), ("done", iso(done)))
    out.append("review: " + iso(t["review"]))
    if w.based_on:
        out += ["based-on:"] + it(("record", "memo/" + w.memo(p)), ("digest", hexes(w.digest["memo/" + w.memo(p)])))
    return Rec("decision", p, w.decision(p), out, loose=False, t=t)


def finance(w, p, r):
    t = w.traject(p)
    gain = t["cost"] + t["yearly"] + 1000 * r.span(1, 30)    # no party loses while the whole gains
    out = ["product: " + t["id"], "organisation: " + w.org(t["org"]), "years: 3", "parties:"]
    out += it(("party", w.org(t["org"])), ("one-off", str(t["cost"])), ("yearly", str(t["yearly"])), ("gain-yearly", str(gain)),
              ("income-loss-yearly", str(500 * r.below(3))))
    out += it(("party", "gemeente"), ("one-off", "0"), ("yearly", "0"), ("gain-yearly", str(1000 * r.span(5, 60))), ("about", "true"))
    out += ["cover:", "  one-off: innovatiebudget", "  yearly: scholingsbudget", "points:",
            "  funding:", "    finding: " + q(para(r, 3)), "    open: false",
            "  incentive:", "    finding: " + q("De gemeente en wij hebben beide baat. " + para(r, 2))]
    out += ["    open: true", "    by: bestuurssecretaris", "    due: " + iso(TODAY + r.span(30, 150))] if r.chance(1, 2) else ["    open: false"]
    out += ["  fiscal:", "    finding: " + q("Geen bijzonderheden gevonden. " + para(r, 1)), "    open: false"]
    return Rec("finance", p, w.pair(p), out, t=t)


def plan(w, p, r):
    t = w.traject(p)
    chosen = r.some(STRATEGIES, 5)
    barriers = []
    for x in chosen + [("", "unsettled-organisation")]:
        if x[1] not in barriers:
            barriers.append(x[1])
    out = ["decision: " + w.decision(p), "product: " + t["id"], "organisation: " + w.org(t["org"]),
           "aim: " + q("Binnen een jaar werken de gekozen teams volgens de kern van het product. " + para(r, 2)),
           "coordinator: " + r.pick(("invoeringscoördinator", "kwaliteitsmedewerker")), "champion: " + r.pick(ROLES),
           "opinion-leader: " + r.pick(("gedragswetenschapper", "senior jeugdprofessional")), "barriers:"]
    for d in barriers:
        out += it(("determinant", d), ("basis", r.pick(("gesprekken met twee teams", "teamdag najaar 2025", "nulmeting"))))
    out.append("strategies:")
    for s, d in chosen:
        out += it(("strategy", s), ("for", flow([d])), ("because", q(r.pick(REMARKS))), ("by", r.pick(OWNERS)),
                  ("due", iso(TODAY + r.span(20, 200))), ("hours", str(r.span(4, 60))), ("cost", str(100 * r.below(30))),
                  ("measure", q(r.pick(("in september besproken in elk team", "80% van de medewerkers doet mee", "staat in het jaarplan")))))
    out += ["left:"] + it(("determinant", "unsettled-organisation"), ("because", q("de reorganisatie is in het najaar klaar")))
    out += ["transfer:"] + it(("element", "champions"), ("how", q("Een kartrekker per team en de deelnemers van het netwerk. " + para(r, 2))), ("by", "teammanager"))
    out += ["application:"] + it(("factor", "aligned-with-work-processes"), ("how", q("De taak heeft uren en het dossier is aangepast. " + para(r, 2))))
    out += ["clients: " + q("Twee ouders en twee jongeren denken mee in de werkgroep. " + para(r, 1)),
            "stop: " + q("Onder de helft van de kern in gebruik bij de tussenstand."), "review: " + iso(t["review"]), "follow-up:"]
    of = r.span(8, 30)
    aware = of - r.below(4)
    out += it(("date", iso(min(t["decided"] + 15, TODAY))), ("of", str(of)), ("aware", str(aware))) + ["    applying:"]
    out += ["      %s: %d" % (slug(x), r.span(aware // 2, aware)) for x in core_of(w, p)]
    return Rec("plan", p, w.pair(p), out, t=t)


def network(w, i, r):
    form = FORMS[i % len(FORMS)]
    table = form == "development-table"
    base, subject = SUBJECTS[i % len(SUBJECTS)]
    start = TODAY - r.span(40, 300)
    orgs = sorted({w.org(x) for x in (i % w.orgs, (i + 1) % w.orgs, (i + 2) % w.orgs)})
    out = ["title: " + q("Netwerk %s" % subject), "form: " + form, "ambition: " + q("Gezinnen merken dat partners samen optrekken. " + para(r, 2)),
           "issue: " + q(para(r, 2)), "product-aim: " + q("Een korte handreiking voor teams en hun leiding."), "goal-and-form:"]
    out += ["  q%d: %s" % (n + 1, q(b)) for n, b in enumerate(QUESTIONS7)]
    out += ["knowledge:"] + it(("what", q("wat gezinnen helpt")), ("with", q("de teams en de ouders")))
    out += it(("what", q("cijfers over het gebruik")), ("where", q("een regio die een jaar verder is")))
    out.append("organisations:")
    for o in orgs:
        out += it(("organisation", o), ("interest", q(r.pick(("leren van elkaars praktijk", "minder wachttijd voor gezinnen", "een gezamenlijk verhaal naar het bestuur")))))
    out.append("participants:")
    people = (("jeugdprofessional", "professional", "practice", "doing"), ("ervaringsdeskundige ouder", "lived-experience", "practice", "thinking"),
              ("beleidsmedewerker", "policy", "policy", "thinking"), ("teamleider", "management", "team-lead", "doing"),
              ("docent", "education", "practice", "both"), ("vrijwilliger", "volunteer", "practice", "doing"))
    for k in range(r.span(6, 9)):
        role, view, level, strength = people[k % len(people)]
        out += it(("role", role), ("organisation", orgs[k % len(orgs)]), ("perspective", view), ("level", level), ("strength", strength),
                  ("mandate", yes(k % 3 < 2)), ("hours-per-month", str(r.span(4, 8))))
    if r.chance(1, 3):
        out += ["applications:"] + it(("role", "wijkverpleegkundige"), ("date", iso(TODAY - r.span(3, 20))), ("status", "open"))
    out += ["facilitators:"] + it(("role", "moderator"), ("perspective", "professional"), ("inside", "true"))
    if not table:
        out += it(("role", "procesbegeleider"), ("perspective", "education"), ("inside", "false"))
    if r.chance(1, 3):
        out.append("researcher: onderzoeker van de hogeschool")
    out += ["start: " + iso(start), "months: 18", "every-weeks: 6", "small-issue: false", "sessions:"]
    for k in range(5):
        day = start + 42 * k
        past = day < TODAY
        out += it(("date", iso(day)), ("time", "13:30-16:00"),
                  ("phase", ("orientation", "orientation", "development", "development", "production")[k] if table else None),
                  ("aim", q(("Getest in de praktijk van een deelnemer. " if table and k == 2 else "") + r.pick(SENTENCES))), ("present", str(r.span(5, 9)) if past else None), ("lesson", q(r.pick(SENTENCES)) if past else None))
        if table and k == 2 and past:
            out += ["    test:", "      what: " + q("met twee gezinnen geoefend"), "      organisation: " + orgs[0]]
        if past and day + 42 >= TODAY:
            out += ["    actions:"] + it(("what", q("De aanpak in het eigen team proberen")), ("by", "teamleider"), ("due", iso(TODAY + 14)), ind="      ")
    out += ["funding:"] + it(("what", "moderator"), ("hours", "60"), ("payer", "werkplaats"), ("cost", "5400"))
    made = [p for p in range(9 * i + 4, w.products, 9 * w.networks)]
    made += [] if made else [i % w.products]
    out += ["results:"] + bullets("product/" + w.product(p) for p in made)
    return Rec("network", i, w.network(i), out)


MAKE = {"organisation": organisation, "wish": wish, "product": product, "assessment": assessment, "memo": memo,
        "question": question, "decision": decision, "finance": finance, "plan": plan, "network": network}


# ------------------------------------------------------------------- mistakes
# Each takes (world, record, rng) and returns hit(...), or None where it does not fit this record.

def hit(lines, line, detail, other=None, copy=None, move=None, gone=None):
    """`lines`: new lines or bytes. `copy`: a second file (path, lines) that is the wrong one.
    `move`: the record's new path. `gone`: a file that is left out. `other`: see the docstring."""
    return {"lines": lines, "line": line, "detail": detail, "other": other, "copy": copy, "move": move, "gone": gone}


def find(L, start, nth=0):
    n = 0
    for k, s in enumerate(L):
        if s.startswith(start):
            if n == nth:
                return k
            n += 1
    return None


def swap(L, k, new):
    return L[:k] + [new] + L[k + 1:]


def head_end(L):
    """Index of the line after the last line of YAML."""
    return L.index("---", 1) if L[0] == "---" else len(L)


def block_end(L, k):
    """Index of the line after all that is indented deeper than line k."""
    deep = len(L[k]) - len(L[k].lstrip())
    end = k + 1
    while end < len(L) and L[end][:deep + 1].isspace() and L[end].strip():
        end += 1
    return end


def inside(L, k, key):
    """The line of `key` within the list item or mapping that begins at line k."""
    for j in range(k, block_end(L, k)):
        if L[j].lstrip(" -").startswith(key + ": "):
            return j
    return None


def first(L, key):
    """The first item of the list under a top-level key."""
    return find(L, key + ":") + 1


def drop(L, k):
    return L[:k] + L[k + 1:]


def put_value(L, k, value):
    return swap(L, k, L[k][:L[k].index(": ") + 2] + value)


def top(L, r, skip=()):
    """A top-level `key: value` line on one line."""
    ks = [k for k in range(head_end(L)) if L[k][:1].isalpha() and ": " in L[k] and not L[k].startswith(skip)]
    return r.pick(ks) if ks else None


def only(*kinds):
    def deco(f):
        def g(w, rec, r):
            return f(w, rec, r) if rec.kind in kinds else None
        return g
    return deco


def loose(f):
    """For mistakes that make the whole record unreadable."""
    def g(w, rec, r):
        return f(w, rec, r) if rec.loose else None
    return g


def alone(f):
    """For mistakes that make the record disappear: kinds that nothing refers to."""
    def g(w, rec, r):
        return f(w, rec, r) if rec.kind in ("question", "plan") else None
    return g


# -- form

@loose
def e_syntax(w, rec, r):
    L = rec.lines
    if r.chance(1, 2):
        k = next((k for k in range(head_end(L)) if L[k][:1].isalpha() and L[k].endswith('"')), None)
        if k is not None:
            return hit(swap(L, k, L[k] + " nog"), k + 1, "text after the closing quote")
    k = top(L, r, ("subject: ", "title: "))
    if k is None or k == 0 or L[k - 1][:1] in (" ", "-") or L[k - 1].endswith((":", '"', "]", "}")):
        return None
    return hit(swap(L, k, " " + L[k]), k + 1, "a key indented by one space too many")


@loose
def e_tab(w, rec, r):
    ks = [k for k in range(head_end(rec.lines)) if rec.lines[k].startswith("  ") and not rec.lines[k].startswith("   ")]
    k = r.pick(ks) if ks else None
    return None if k is None else hit(swap(rec.lines, k, "\t" + rec.lines[k][2:]), k + 1, "tab")


@loose
def e_dupkey(w, rec, r):
    L = rec.lines
    k = find(L, "  A2:") if rec.kind == "assessment" else top(L, r)
    if k is None:
        return None
    end = block_end(L, k)
    return hit(L[:end] + L[k:end] + L[end:], end + 1, L[k].strip().split(":")[0])


@loose
def e_conflict(w, rec, r):
    k = top(rec.lines, r)
    L = rec.lines
    return None if k is None else hit(L[:k] + ["<<<<<<< HEAD", L[k], "=======", L[k], ">>>>>>> voorstel"] + L[k + 1:], k + 1, "<<<<<<<")


@loose
def e_utf8(w, rec, r):
    k = top(rec.lines, r)
    if k is None:
        return None
    raw = "\n".join(rec.lines[:k] + ["# caf"]).encode() + b"\xe9\n" + "\n".join(rec.lines[k:]).encode()
    return hit(raw, k + 1, "byte e9")


@loose
def e_nul(w, rec, r):
    k = top(rec.lines, r)
    return None if k is None else hit(swap(rec.lines, k, rec.lines[k] + "\0"), k + 1, "NUL")


@loose
def e_empty(w, rec, r):
    return hit(b"", 1, "no content") if rec.kind in ("question", "plan", "product") else None


@loose
def e_no_front(w, rec, r):
    if rec.kind not in ("product", "memo"):
        return None
    return hit(rec.lines[head_end(rec.lines) + 1:], 1, "no front matter")


@loose
def e_open_front(w, rec, r):
    if rec.kind not in ("product", "memo"):
        return None
    k = head_end(rec.lines)
    return hit(rec.lines[:k] + rec.lines[k + 1:], 1, "front matter is not closed")


@loose
def e_anchor(w, rec, r):
    L = rec.lines
    k = find(L, "organisation: ")
    if k is None:
        return None
    value = L[k][14:]
    return hit(L[:k] + ["organisation: &org " + value] + L[k + 1:], k + 1, "&org")


@loose
def e_alias(w, rec, r):
    L = rec.lines
    k = find(L, "owner: ")
    if k is None:
        return None
    j = find(L, "source: ")
    return hit(swap(swap(L, k, "owner: &wie " + L[k][7:]), j, "source: *wie"), k + 1, "&wie *wie")


@loose
def e_tag(w, rec, r):
    k = find(rec.lines, "title: ")
    return None if k is None else hit(swap(rec.lines, k, "title: !!str " + rec.lines[k][7:]), k + 1, "!!str")


def e_control(w, rec, r):
    k = find(rec.lines, 'title: "')
    return None if k is None else hit(swap(rec.lines, k, rec.lines[k][:-1] + ' \\e[31mrood\\e[0m"'), k + 1, "ESC in a title")


def e_bidi(w, rec, r):
    k = find(rec.lines, 'title: "')
    return None if k is None else hit(swap(rec.lines, k, rec.lines[k][:-1] + " \u202Efdp.exe" + '"'), k + 1, "U+202E in a title")


# -- place and name

@alone
def e_folder(w, rec, r):
    wrong = {"question": "vragen", "plan": "plannen"}[rec.kind]
    return hit(rec.lines, 1, wrong, move=wrong + "/" + rec.id + ".yaml")


@alone
def e_extension(w, rec, r):
    ext = r.pick((".yml", ".txt", ".yaml.bak", ".md"))
    return hit(rec.lines, 1, ext, move=FOLDER[rec.kind] + "/" + rec.id + ext)


@alone
def e_name(w, rec, r):
    above, _, last = ("/" + rec.id).rpartition("/")
    new = "%s%s/%s.yaml" % (FOLDER[rec.kind], above, last.replace("-", " ", 4).capitalize() + r.pick((" (2)", " Definitief", "_nieuw")))
    return hit(rec.lines, 1, new, move=new)


def e_conflicted(w, rec, r):
    if rec.kind not in ("question", "finance", "network", "organisation"):
        return None
    new = "%s/%s (conflicted copy 2026-05-%02d).yaml" % (FOLDER[rec.kind], rec.id, 1 + r.below(28))
    return hit(rec.lines, 1, "conflicted copy", other=rec.path, copy=(new, rec.lines))


# -- fields and values

REQUIRED = {"organisation": ("title", "type"), "wish": ("title", "owner", "status", "date"), "product": ("title", "kind"),
            "assessment": ("date",), "memo": ("title", "asked", "advice"), "question": ("question", "asker", "date"),
            "decision": ("by", "date", "reason"), "finance": ("years",), "plan": ("aim",), "network": ("title", "form", "start")}
TYPO = {"organisation": ("type", "tipe"), "wish": ("description", "descripton"), "product": ("audience", "audiance"),
        "memo": ("measure", "mesure"), "question": ("asker", "askr"), "decision": ("reason", "reson"), "finance": ("years", "yeers"),
        "plan": ("coordinator", "coordinater"), "network": ("ambition", "ambiton")}
VALUES = {"organisation": (("type", "practice"), ("type", "zorgaanbieder")), "wish": (("level", "afdeling"), ("status", "opened")),
          "product": (("kind", "guidline"), ("kind", "richtlijn")),
          "memo": (("advice", "piloot"), ("status", "besproken"), ("status", "decided")),
          "decision": (("decision", "adopted"), ("decision", "ja")),
          "network": (("form", "community-of-practise"), ("form", "leernetwerk"))}
TYPES = {"wish": ("rank", "tweede"), "product": ("year", "onbekend"), "finance": ("years", "drie"),
         "network": ("months", "anderhalf jaar"), "organisation": ("min-assessors", "twee")}
DATES = {"organisation": "start", "wish": "date", "assessment": "date", "memo": "review", "question": "date",
         "decision": "review", "network": "start", "plan": "review"}


def e_missing(w, rec, r):
    key = r.pick(REQUIRED[rec.kind])
    if rec.kind == "memo" and find(rec.lines, "status: final") is None:
        key = "title"
    k = find(rec.lines, key + ": ")
    return None if k is None else hit(drop(rec.lines, k), 1, key)


def e_unknown_near(w, rec, r):
    if rec.kind == "assessment":
        k = answer(rec, r)
        k = None if k is None else inside(rec.lines, k, "certainty")
        return None if k is None else hit(swap(rec.lines, k, rec.lines[k].replace("certainty:", "certainity:")), k + 1, "certainity -> certainty")
    good, bad = TYPO[rec.kind]
    k = find(rec.lines, good + ": ")
    return None if k is None else hit(swap(rec.lines, k, bad + rec.lines[k][len(good):]), k + 1, "%s -> %s" % (bad, good))


def e_unknown_far(w, rec, r):
    k = top(rec.lines, r)
    if k is None:
        return None
    key = r.pick(("kleur: blauw", "zichtbaarheid: intern", "laatst-bewerkt: gisteren"))
    return hit(rec.lines[:k] + [key] + rec.lines[k:], k + 1, key.split(":")[0])


def e_value(w, rec, r):
    L = rec.lines
    if rec.kind == "assessment":
        k = answer(rec, r)
        k = None if k is None else inside(L, k, "certainty")
        return None if k is None else hit(put_value(L, k, "hoog"), k + 1, "certainty: hoog")
    if rec.kind not in VALUES:
        return None
    key, bad = r.pick(VALUES[rec.kind])
    if rec.kind == "memo" and rec.t["status"] == "decided":
        key, bad = "advice", "piloot"                        # its decision needs a final memo
    k = find(L, key + ": ")
    return hit(swap(L, k, "%s: %s" % (key, bad)), k + 1, "%s: %s" % (key, bad))


def e_type(w, rec, r):
    L = rec.lines
    if rec.kind in ("assessment", "memo", "plan"):
        key, bad = {"assessment": ("score", "hoog"), "memo": ("cost", "veel"), "plan": ("hours", "een dag")}[rec.kind]
        k = answer(rec, r) if rec.kind == "assessment" else first(L, "options" if rec.kind == "memo" else "strategies")
        k = None if k is None else inside(L, k, key)
        return None if k is None else hit(put_value(L, k, bad), k + 1, "%s: %s" % (key, bad))
    if rec.kind not in TYPES:
        return None
    key, bad = TYPES[rec.kind]
    k = find(L, key + ": ")
    return hit(swap(L, k, "%s: %s" % (key, bad)), k + 1, "%s: %s" % (key, bad))


def e_date(w, rec, r):
    if rec.kind not in DATES:
        return None
    k = find(rec.lines, DATES[rec.kind] + ": ")
    bad = r.pick(("2026-13-01", "2025-02-30", "12-03-2026", "voorjaar 2026"))
    return hit(swap(rec.lines, k, "%s: %s" % (DATES[rec.kind], bad)), k + 1, bad)


@only("memo", "question")
def e_order(w, rec, r):
    k = find(rec.lines, "discussed:" if rec.kind == "memo" else "answer:")
    if k is None:
        return None
    return hit(put_value(rec.lines, k + 1, "2025-01-06"), k + 2, "before the date of the record")


# -- references

REFS = {"wish": ("organisation",), "assessment": ("wish",), "memo": ("wish",), "question": ("memo",),
        "finance": ("product", "organisation"), "plan": ("decision", "organisation")}


def ref(w, rec, r):
    """A reference in this record that may break: (index, text before the id, id)."""
    L, found = rec.lines, []
    for key in REFS.get(rec.kind, ()):
        k = find(L, key + ": ")
        if k is not None:
            found.append((k, key + ": ", L[k].split(": ")[1]))
    if rec.kind == "assessment" and rec.loose:
        found.append((0, "subject: product/", L[0][17:]))
    if rec.kind == "product":
        k = find(L, "origin: network/")
        if k is not None:
            found.append((k, "origin: network/", L[k][16:]))
        if rec.loose:
            k = find(L, "wishes:") + 1
            found.append((k, "  - ", L[k][4:]))
    if rec.kind == "network":
        k = find(L, "  - product/")
        found.append((k, "  - product/", L[k][12:]))
    if rec.kind == "memo":
        k = find(L, "supersedes: ")
        if k is not None:
            return None
    return r.pick(found) if found else None


def e_unknown_ref(w, rec, r):
    got = ref(w, rec, r)
    if got is None:
        return None
    k, before, _ = got
    bad = r.pick(("bestaat-niet", "nog-te-maken", "zie-mail")) + "-%d" % r.span(100, 999)
    return hit(swap(rec.lines, k, before + bad), k + 1, bad)


def typo(s, r):
    """One letter less in the longest word."""
    word = max(s.split("-"), key=len)
    at = r.span(1, len(word) - 2)
    while word[at] == word[at - 1]:
        at = at % (len(word) - 2) + 1
    return s.replace(word, word[:at] + word[at + 1:], 1)


def e_near_ref(w, rec, r):
    L = rec.lines
    if rec.kind == "plan" and r.chance(2, 3):
        k = first(L, "strategies")
        if r.chance(1, 2):
            good = L[k].split(": ")[1]
            bad = typo(good, r)
            return hit(put_value(L, k, bad), k + 1, "%s -> %s" % (bad, good))
        k = inside(L, k, "for")
        good = L[k].split("[")[1][:-1]
        bad = typo(good, r)
        return hit(put_value(L, k, flow([bad])), k + 1, "%s -> %s" % (bad, good))
    got = ref(w, rec, r)
    if got is None:
        return None
    k, before, good = got
    bad = typo(good, r)
    return hit(swap(L, k, before + bad), k + 1, "%s -> %s" % (bad, good))


def e_case(w, rec, r):
    got = ref(w, rec, r)
    if got is None:
        return None
    k, before, good = got
    at = next(n for n, ch in enumerate(good) if ch.isalpha())
    bad = good[:at] + good[at].upper() + good[at + 1:]
    return hit(swap(rec.lines, k, before + bad), k + 1, "%s -> %s" % (bad, good))


def e_wrong_kind(w, rec, r):
    got = ref(w, rec, r)
    if got is None:
        return None
    k, before, _ = got
    if before == "subject: product/":
        before, bad = "subject: ", "organisation/" + w.org(0)
    elif before in ("origin: network/", "  - product/"):
        before, bad = before.split("/")[0][:-7], "wish/" + w.wish(0)
    else:
        bad = w.network(0) if before != "wish: " else w.product(0)
    return hit(swap(rec.lines, k, before + bad), k + 1, bad)


def e_ref_form(w, rec, r):
    L = rec.lines
    if rec.kind == "assessment" and rec.loose:
        return hit(swap(L, 0, "subject: " + L[0][17:]), 1, "id without its kind")
    if rec.kind in ("finance", "question"):
        key = "product" if rec.kind == "finance" else "memo"
        k = find(L, key + ": ")
        return hit(swap(L, k, "%s: ../%s/%s%s" % (key, FOLDER[key], L[k].split(": ")[1], EXT[key])), k + 1, "a path where an id belongs")
    return None


def e_self(w, rec, r):
    if rec.kind != "memo" or find(rec.lines, "supersedes: ") is not None or rec.key[1]:
        return None
    k = find(rec.lines, "review: ") + 1
    return hit(rec.lines[:k] + ["supersedes: " + rec.id] + rec.lines[k:], k + 1, "supersedes itself")


def e_theme(w, rec, r):
    L = rec.lines
    if rec.kind == "wish":
        k = find(L, "themes: [")
        good = L[k][9:].split(",")[0]
        bad = typo(good, r)
        return hit(swap(L, k, L[k].replace(good, bad, 1)), k + 1, "%s -> %s" % (bad, good))
    if rec.kind == "product":
        k = find(L, "themes: [")
        return hit(swap(L, k, L[k][:-1] + ", toekomstmuziek]"), k + 1, "toekomstmuziek")
    return None


@only("product", "memo")
def e_link(w, rec, r):
    k = next((k for k, s in enumerate(rec.lines) if "](../" in s), None)
    if k is None:
        return None
    bad = "../products/bestaat-niet-%d.md" % r.span(100, 999)
    a, b = rec.lines[k].split("](../", 1)
    return hit(swap(rec.lines, k, a + "](" + bad + b[b.index(")"):]), k + 1, bad)


# -- wishes and products

@only("wish")
def e_rank(w, rec, r):
    same = [j for j in range(rec.key % w.orgs, w.wishes, w.orgs) if j != rec.key and not w.is_bad("wish", j)]
    if not same:
        return None
    j = r.pick(same)
    k = find(rec.lines, "rank: ")
    return hit(swap(rec.lines, k, "rank: %d" % (j // w.orgs + 1)), k + 1, "rank %d twice" % (j // w.orgs + 1),
               other="wishes/%s.yaml" % w.wish(j))


@only("wish")
def e_wish_twice(w, rec, r):
    same = [j for j in range(rec.key % w.orgs, w.wishes, w.orgs) if j != rec.key and not w.is_bad("wish", j)]
    if not same:
        return None
    j = r.pick(same)
    k = find(rec.lines, "title: ")
    return hit(swap(rec.lines, k, "title: " + q(wish_title(w, j))), k + 1, "the title of another wish", other="wishes/%s.yaml" % w.wish(j))


@only("wish")
def e_old_wish(w, rec, r):
    k = find(rec.lines, "date: ")
    return hit(swap(rec.lines, k, "date: 2024-%02d-10" % r.span(1, 12)), k + 1, "older than twelve months")


@only("wish")
def e_lonely_wish(w, rec, r):
    k = find(rec.lines, "rank: ")
    new = "wishes/nog-zonder-product-%d.yaml" % (rec.key + 1)
    copy = swap(rec.lines, k, "rank: %d" % (100 + rec.key))
    t = find(copy, "title: ")
    copy = swap(copy, t, "title: " + q("%s, nog zonder product" % wish_title(w, rec.key)))
    return hit(rec.lines, 1, "no product names it", copy=(new, copy))


@only("product")
def e_no_wish(w, rec, r):
    if not rec.loose:
        return None
    k = find(rec.lines, "wishes:")
    end = k + 1
    while rec.lines[end].startswith("  - "):
        end += 1
    return hit(rec.lines[:k] + ["wishes: []"] + rec.lines[end:], k + 1, "no wish")


@only("product")
def e_no_link(w, rec, r):
    k = find(rec.lines, "url: ")
    return hit(rec.lines[:k] + rec.lines[k + 1:], 1, "no url, no file")


@only("product")
def e_one_assessor(w, rec, r):
    p = rec.key
    if rec.t["status"] is not None or w.seats(p) != 2 or w.is_bad("assessment", (p, 0)) or w.is_bad("assessment", (p, 1)):
        return None
    return hit(rec.lines, 1, "one assessor, two are asked", other="assessments/%s.yaml" % w.assessment(p, 0),
               gone="assessments/%s.yaml" % w.assessment(p, 1))


# -- assessments

def answer(rec, r, pred=lambda c: True):
    """A criterion with a score in one assessor's answers: index of its line."""
    L = rec.lines
    if rec.role == "consensus":
        return None
    ks = [k for k in range(find(L, "answers:") + 1, len(L) - 1)
          if L[k].endswith(":") and L[k + 1].startswith("    score: ") and pred(L[k].strip()[:2])]
    return r.pick(ks) if ks else None


def extra(c):
    return ["  %s:" % c, "    score: 3", "    certainty: medium", "    source: jaarplan 2026", '    note: "hoort hier niet"']


@only("assessment")
def e_range(w, rec, r):
    k = answer(rec, r)
    bad = r.pick(("7", "0", "-1", "3.5"))
    return None if k is None else hit(put_value(rec.lines, k + 1, bad), k + 2, bad)


@only("assessment")
def e_class(w, rec, r):
    out = [c[0] for c in CRITERIA if rec.t["cls"] not in c[3] and (rec.t["set"] == "full" or c[0] in QUICK)]
    if not out or rec.role == "consensus" or w.is_bad("product", rec.key[0]):
        return None
    c = r.pick(out)
    return hit(rec.lines + extra(c), len(rec.lines) + 1, "%s does not belong to class %s" % (c, rec.t["cls"]))


@only("assessment")
def e_criterion(w, rec, r):
    c = r.pick(("A9", "J1", "B22", "a1"))
    return None if rec.role == "consensus" else hit(rec.lines + extra(c), len(rec.lines) + 1, c)


@only("assessment")
def e_must_na(w, rec, r):
    k = answer(rec, r, MUST.__contains__)
    if k is None:
        return None
    return hit(rec.lines[:k + 1] + ['    not-applicable: ""'] + rec.lines[block_end(rec.lines, k):], k + 2, rec.lines[k].strip()[:2])


@only("assessment")
def e_both(w, rec, r):
    k = answer(rec, r)
    return None if k is None else hit(rec.lines[:k + 2] + ["    unknown: true"] + rec.lines[k + 2:], k + 3, "score and unknown")


@only("assessment")
def e_no_source(w, rec, r):
    k = answer(rec, r)
    if k is None:
        return None
    return hit(drop(rec.lines, inside(rec.lines, k, "source")), k + 1, rec.lines[k].strip()[:2])


@only("assessment")
def e_no_remedy(w, rec, r):
    k = find(rec.lines, "    remediable: ")
    return None if k is None else hit(drop(rec.lines, k), k - 2, "a knock-out, remediable is not said")


@only("assessment")
def e_no_reason(w, rec, r):
    if rec.role != "consensus":
        return None
    k = find(rec.lines, "    reason: ")
    return hit(drop(rec.lines, k), k - 1, "a settled value without reason")


# -- memos, questions, decisions, plans, finances, networks

@only("memo")
def e_two_options(w, rec, r):
    L = rec.lines
    k = first(L, "options")
    return hit(L[:block_end(L, block_end(L, k))] + L[find(L, "conditions:"):], k, "two options")


@only("memo")
def e_no_nothing(w, rec, r):
    k = first(rec.lines, "options")
    L = drop(swap(rec.lines, k, rec.lines[k].replace("Niets doen", "Later beginnen")), k + 1)
    return hit(L, k, "no option to do nothing")


@only("memo")
def e_two_advised(w, rec, r):
    L = rec.lines
    k = block_end(L, first(L, "options"))                    # the second option, never the advised one
    return hit(L[:k + 1] + ["    advised: true"] + L[k + 1:], k + 2, "two advised options")


@only("memo")
def e_weak_point(w, rec, r):
    if rec.t["status"] != "discussed" or rec.key[1] or w.touched(rec.key[0]):
        return None
    L = rec.lines
    k = first(L, "conditions")
    j = inside(L, k, "for")
    if j is None or L[j].split("[")[1][0] == "E":            # money may answer those of group E
        return None
    return hit(drop(L, j), k, "nothing answers " + L[j].split("[")[1][:-1])


@only("memo", "decision")
def e_no_owner(w, rec, r):
    k = first(rec.lines, "conditions")
    return hit(drop(rec.lines, inside(rec.lines, k, "by")), k + 1, "condition without owner")


@only("memo", "decision")
def e_no_by(w, rec, r):
    k = first(rec.lines, "conditions")
    return hit(drop(rec.lines, inside(rec.lines, k, "due")), k + 1, "condition without date")


@only("memo")
def e_no_because(w, rec, r):
    if w.touched(rec.key[0]) or rec.t["status"] == "decided":
        return None
    L = [s for s in rec.lines if not s.startswith("advice-because: ")]
    k = find(L, "advice: ")
    bad = "reject" if rec.t["outcome"] != "reject" else "adopt"
    return hit(swap(L, k, "advice: " + bad), k + 1, "%s, the rule gives %s" % (bad, rec.t["outcome"]))


@only("memo")
def e_stale(w, rec, r):
    if rec.key[1] or rec.t["status"] == "decided" or w.touched(rec.key[0]):   # nobody can say whether an unreadable record changed
        return None
    k = find(rec.lines, "  - record: assessment/")
    if k is None:
        return None
    return hit(put_value(rec.lines, k + 1, hexes(hashlib.sha256(rec.id.encode()).hexdigest()[:16])), k + 2, "changed after the memo")


@only("memo")
def e_long(w, rec, r):
    k = find(rec.lines, "## 9. ")
    more = []
    while sum(len(s.split()) for s in more) < 1000:
        more += [para(r, 12), ""]
    return hit(rec.lines[:k] + more + rec.lines[k:], find(rec.lines, "## 8. ") + 1, "over 1,200 words")


@only("memo")
def e_block(w, rec, r):
    if find(rec.lines, "status: final") is None:
        return None
    if r.chance(1, 2) or rec.t["advice"] == "reject":        # a refusal needs no conditions
        k = find(rec.lines, "asked: ")
        return hit(put_value(rec.lines, k, '""'), k + 1, "asked is empty")
    k, end = find(rec.lines, "conditions:"), find(rec.lines, "steps:")
    return hit(rec.lines[:k] + ["conditions: []"] + rec.lines[end:], k + 1, "no conditions")


@only("memo")
def e_no_stop(w, rec, r):
    if find(rec.lines, "advice: pilot") is None or find(rec.lines, "status: final") is None:
        return None
    k = find(rec.lines, "stop: ")
    L = [s.split(" **Stopafspraak:**")[0] for s in drop(rec.lines, k)]
    return hit(L, 1, "a pilot without stop agreement")


@only("decision")
def e_no_memo(w, rec, r):
    return hit(rec.lines[1:], 1, "no memo", other="memos/%s.md" % w.memo(rec.key))


@only("decision")
def e_differs(w, rec, r):
    if w.is_bad("memo", (rec.key, 0)):
        return None
    L = [s for s in rec.lines if not s.startswith("differs-because: ")]
    k = find(L, "decision: ")
    bad = r.pick([x for x in ("adopt", "adapt", "pilot") if x != rec.t["advice"]])
    return hit(swap(L, k, "decision: " + bad), k + 1, "%s, the advice is %s" % (bad, rec.t["advice"]))


@only("decision")
def e_edited(w, rec, r):
    k = find(rec.lines, "  - record: memo/")
    if k is None:
        return None
    return hit(put_value(rec.lines, k + 1, hexes(hashlib.sha256(rec.id.encode()).hexdigest()[:16])), k + 2, "the memo changed after the decision",
               other="memos/%s.md" % w.memo(rec.key))


@only("decision")
def e_overdue(w, rec, r):
    L = rec.lines
    k = first(L, "conditions")
    L = drop(L, inside(L, k, "done"))
    j = inside(L, k, "due")
    return hit(put_value(L, j, iso(min(rec.t["decided"] + 10, TODAY - 1))), j + 1, "past its date, not done")


@only("decision")
def e_review_past(w, rec, r):
    if rec.t["decided"] > TODAY - 40:
        return None
    k = find(rec.lines, "review: ")
    return hit(swap(rec.lines, k, "review: " + iso(rec.t["decided"] + 30)), k + 1, "review past its date")


@only("decision")
def e_review_early(w, rec, r):
    k = find(rec.lines, "review: ")
    return hit(swap(rec.lines, k, "review: " + iso(rec.t["decided"] - 30)), k + 1, "review before the decision")


@only("decision")
def e_no_review(w, rec, r):
    k = find(rec.lines, "decision: ")
    if rec.lines[k] == "decision: reject":
        return None
    return hit(drop(rec.lines, find(rec.lines, "review: ")), k + 1, "no review date")


@only("decision")
def e_short_no(w, rec, r):
    if rec.lines[find(rec.lines, "decision: ")] not in ("decision: reject", "decision: defer"):
        return None
    k = find(rec.lines, "reason: ")
    return hit(swap(rec.lines, k, "reason: " + r.pick(("nee", "later", '""'))), k + 1, "a no without a reason")


@only("decision")
def e_future(w, rec, r):
    k = inside(rec.lines, first(rec.lines, "conditions"), "done")
    return hit(put_value(rec.lines, k, iso(TODAY + r.span(300, 700))), k + 1, "done on a day that is still to come")


NAMES = ("Noor Voorbeeld", "Sam van der Proef", "dhr. Proef", "mw. N. Voorbeeld", "N. Voorbeeld", "sam.proef", "Noor de Test-Voorbeeld")


@only("decision", "question", "memo")
def e_person(w, rec, r):
    k = find(rec.lines, {"decision": "by: ", "question": "asker: ", "memo": "from: "}[rec.kind])
    return hit(put_value(rec.lines, k, r.pick(NAMES)), k + 1, "a name instead of a role")


@only("organisation")
def e_no_liaison(w, rec, r):
    if any("type: " + x in rec.lines for x in ("client-organisation", "other")):
        return None
    k = first(rec.lines, "roles")
    return hit(rec.lines[:k] + rec.lines[block_end(rec.lines, k):], k, "no liaison officer")


@only("organisation")
def e_two_mains(w, rec, r):
    k = find(rec.lines, "insiders:")
    return hit(rec.lines[:k] + it(("role", "liaison-officer"), ("main", "true")) + rec.lines[k:], k + 2, "two main liaison officers")


@only("question")
def e_open_decided(w, rec, r):
    if rec.t["status"] != "decided" or w.is_bad("decision", rec.t["p"]) or w.is_bad("memo", (rec.t["p"], 0)):
        return None
    return hit(rec.lines[:find(rec.lines, "answer:")], find(rec.lines, "question: ") + 1, "open, memo is decided",
               other="decisions/%s.yaml" % w.decision(rec.t["p"]))


@only("question")
def e_open_long(w, rec, r):
    if rec.t["status"] == "decided" or rec.day > TODAY - 31:
        return None
    return hit(rec.lines[:find(rec.lines, "answer:")], find(rec.lines, "question: ") + 1, "open for more than 30 days")


@only("plan")
def e_strategy_owner(w, rec, r):
    k = first(rec.lines, "strategies")
    return hit(drop(rec.lines, inside(rec.lines, k, "by")), k + 1, "strategy without owner")


@only("finance")
def e_negative(w, rec, r):
    k = inside(rec.lines, first(rec.lines, "parties"), "one-off")
    return hit(swap(rec.lines, k, rec.lines[k].replace("one-off: ", "one-off: -")), k + 1, "negative amount")


@only("network")
def e_moderators(w, rec, r):
    L = rec.lines
    if find(L, "form: development-table") is None:
        return None
    k = block_end(L, first(L, "facilitators"))
    return hit(L[:k] + it(("role", "moderator"), ("perspective", "education"), ("inside", "false")) + L[k:], k + 1, "two moderators")


# -- text

PROSE = ('description: "', 'reason: "', 'aim: "', 'ambition: "', 'question: "', '    finding: "', '    reason: "')


def note(L, text):
    """Put text into prose: a remark, a paragraph, or a quoted field."""
    ks = [k for k, s in enumerate(L) if s.startswith('    note: "')]
    k = ks[len(ks) // 3] if ks and L[0].startswith("subject: ") else None
    if k is not None:
        return swap(L, k, L[k][:-1] + "; " + text + '"'), k + 1
    k = find(L, "## 3. ")
    k = find(L, "## ") if k is None else k
    if k is not None:
        return swap(L, k + 2, L[k + 2] + " " + text), k + 3
    for start in PROSE:
        k = find(L, start)
        if k is not None:
            return swap(L, k, L[k][:-1] + " " + text + '"'), k + 1
    return None


def e_note(make, kinds=None):
    def f(w, rec, r):
        if kinds and rec.kind not in kinds:
            return None
        text = make(r)
        got = note(rec.lines, text)
        return None if got is None else hit(got[0], got[1], text)
    return f


@only("product")
def e_file_escape(w, rec, r):
    k = find(rec.lines, "url: ")
    bad = r.pick(("../../../etc/hostname", "/etc/hostname", "C:\\Users\\rapport.pdf", "..\\..\\rapport.pdf"))
    return hit(swap(rec.lines, k, "file: " + q(bad)), k + 1, bad)


ERRORS = (
    ("yaml-syntax", e_syntax, "text after a closing quote, or a key with a space too many before it"),
    ("tab-indentation", e_tab, "a tab where YAML wants spaces"),
    ("duplicate-key", e_dupkey, "the same key, or the same criterion, twice"),
    ("merge-conflict", e_conflict, "conflict markers of git left in the YAML"),
    ("invalid-utf8", e_utf8, "a latin-1 byte"),
    ("nul-byte", e_nul, "a NUL byte"),
    ("empty-file", e_empty, "a record of zero bytes"),
    ("missing-front-matter", e_no_front, "a Markdown record that begins with its text"),
    ("unclosed-front-matter", e_open_front, "the second --- is missing"),
    ("anchor", e_anchor, "a YAML anchor"),
    ("alias", e_alias, "a YAML anchor and an alias to it"),
    ("yaml-tag", e_tag, "a YAML tag"),
    ("control-character", e_control, "an escape sequence for terminals in a title"),
    ("bidi-control", e_bidi, "a character that turns the reading direction in a title"),
    ("wrong-folder", e_folder, "a record in a folder that is none of ours"),
    ("wrong-extension", e_extension, "a record with the extension .yml, .txt, .bak, or .md for YAML"),
    ("bad-file-name", e_name, "a file name with spaces and capitals, so no id"),
    ("conflicted-copy", e_conflicted, "a copy left by a sync program; other = the record itself"),
    ("missing-field", e_missing, "a field that the record needs is not there (line 1)"),
    ("unknown-field-near", e_unknown_near, "a misspelt key; detail: wrong -> right"),
    ("unknown-field", e_unknown_far, "a key like no other"),
    ("invalid-value", e_value, "a value that is none of the allowed ones"),
    ("wrong-type", e_type, "words where a number belongs"),
    ("invalid-date", e_date, "a day that does not exist, or a date that is not ISO"),
    ("date-order", e_order, "discussed or answered before the date of the memo or question"),
    ("unknown-reference", e_unknown_ref, "an id that nothing has or resembles"),
    ("unknown-reference-near", e_near_ref, "a misspelt id, strategy or determinant; detail: wrong -> right"),
    ("reference-case", e_case, "an id that differs only in a capital; detail: wrong -> right"),
    ("wrong-kind-reference", e_wrong_kind, "the id of a record of another kind"),
    ("reference-form", e_ref_form, "an id without the kind it needs, or a path instead of an id"),
    ("self-reference", e_self, "a memo that supersedes itself"),
    ("unknown-theme", e_theme, "a theme that kt.yaml does not name"),
    ("broken-link", e_link, "a Markdown link to a file that is not there"),
    ("duplicate-rank", e_rank, "two wishes of one organisation with the same rank; other = the second wish"),
    ("wish-twice", e_wish_twice, "two open wishes of one organisation with the same title; other = the second wish"),
    ("old-wish", e_old_wish, "an open wish older than twelve months"),
    ("wish-without-product", e_lonely_wish, "an extra wish that no product names (line 1)"),
    ("product-without-wish", e_no_wish, "a product with an empty list of wishes"),
    ("product-without-link", e_no_link, "a product with neither url nor file (line 1)"),
    ("too-few-assessors", e_one_assessor, "a product with one assessor (line 1); other = that assessment"),
    ("score-out-of-range", e_range, "a score of 7, 0, -1 or 3.5"),
    ("criterion-outside-class", e_class, "a criterion that the class of the product does not have"),
    ("unknown-criterion", e_criterion, "a criterion that the checklist does not have"),
    ("must-have-without-reason", e_must_na, "a must-have not applicable, with no reason"),
    ("conflicting-answer", e_both, "a score and unknown in one answer"),
    ("missing-source", e_no_source, "a score without a source"),
    ("knock-out-without-remedy", e_no_remedy, "a must-have of 1 that does not say whether it is remediable"),
    ("consensus-without-reason", e_no_reason, "a settled value without a reason"),
    ("memo-two-options", e_two_options, "a memo with fewer than three options"),
    ("memo-without-nothing", e_no_nothing, "a memo without the option to do nothing"),
    ("memo-two-advised", e_two_advised, "a memo that advises two options"),
    ("weak-point-unanswered", e_weak_point, "one of the three weakest criteria that no condition names"),
    ("condition-without-owner", e_no_owner, "a condition without by"),
    ("condition-without-date", e_no_by, "a condition without due"),
    ("advice-without-reason", e_no_because, "an advice that differs from the outcome of the rule, without advice-because"),
    ("stale-memo", e_stale, "a digest that is not that of the assessment's file"),
    ("memo-too-long", e_long, "a memo of more than 1,200 words"),
    ("memo-empty-block", e_block, "a final memo with an empty asked or no conditions (blocks 1 and 8)"),
    ("pilot-without-stop", e_no_stop, "a final memo with advice pilot and no stop agreement (line 1)"),
    ("decision-without-reason", e_differs, "a decision that differs from the memo's advice, without differs-because"),
    ("decided-memo-changed", e_edited, "a decision with another digest than its memo; other = the memo"),
    ("decision-without-memo", e_no_memo, "a decision that names no memo (line 1); other = its memo"),
    ("condition-overdue", e_overdue, "a condition of a decision past its date and not done"),
    ("review-overdue", e_review_past, "a review date that has passed"),
    ("review-before-decision", e_review_early, "a review date before the decision"),
    ("decision-without-review", e_no_review, "a decision other than reject without a review date"),
    ("no-without-reason", e_short_no, "a decision to defer or reject with a reason of one word or none"),
    ("date-in-future", e_future, "a condition of a decision that is done on a day after today"),
    ("name-for-role", e_person, "the name of a person where a role belongs"),
    ("organisation-without-liaison", e_no_liaison, "an organisation without a liaison officer"),
    ("two-main-liaisons", e_two_mains, "an organisation with two main liaison officers"),
    ("question-open-at-decision", e_open_decided, "a decided memo with a question not answered; other = the decision"),
    ("question-open-too-long", e_open_long, "a question open for more than 30 days"),
    ("strategy-without-owner", e_strategy_owner, "a strategy in a plan without by"),
    ("negative-amount", e_negative, "an amount below zero"),
    ("two-moderators", e_moderators, "a development table with two moderators"),
    ("pii-bsn", e_note(lambda r: r.pick(("BSN %s", "bsn: %s", "burgerservicenummer %s")) % bsn(r)), "a BSN with the word beside it"),
    ("pii-bsn-bare", e_note(lambda r: "moeder (%s) belde" % bsn(r)), "nine digits that pass the 11-test, no word beside them"),
    ("pii-email", e_note(lambda r: "mail %s.%s@zorgmail-test.nl" % (r.pick(("sanne", "mark", "fatima", "joris")), r.pick(("devries", "jansen", "elamrani", "bakker")))), "a personal mail address"),
    ("pii-phone", e_note(lambda r: r.pick(("bel 06-%08d", "bel 06 %08d", "bel +316%08d")) % r.span(10000000, 89999999)), "a Dutch mobile number"),
    ("pii-phone-fixed", e_note(lambda r: "bel 0%d-%07d" % (r.pick((10, 20, 30, 40)), r.span(2000000, 7999999))), "a Dutch land line"),
    ("pii-iban", e_note(lambda r: "rekening " + iban(r)), "an IBAN with right check digits"),
    ("unsafe-link", e_note(lambda r: "[klik](%s)" % r.pick(("javascript:alert(1)", "data:text/html,hallo", "file:///etc/hostname")),
                           ("product", "memo")), "a Markdown link with a scheme that runs or opens something"),
    ("path-escape", e_file_escape, "a product's file outside the repository"),
    ("path-escape-link", e_note(lambda r: "[bijlage](../../../etc/hostname)", ("product", "memo")), "a Markdown link out of the repository"),
)

RARE = ("alias", "duplicate-rank", "wish-twice", "old-wish", "wish-without-product", "product-without-wish", "product-without-link",
        "knock-out-without-remedy", "consensus-without-reason", "two-moderators", "weak-point-unanswered", "pilot-without-stop",
        "too-few-assessors", "unknown-theme", "path-escape", "question-open-at-decision", "question-open-too-long")

DECOYS = (
    ("decoy-nine-digits", lambda r: "projectnummer " + not_bsn(r)),
    ("decoy-bsn-in-doi", lambda r: "doi 10.1186/" + bsn(r)),
    ("decoy-bsn-in-url", lambda r: "https://werkplaats.example/bericht/%s" % bsn(r)),
    ("decoy-bsn-in-longer", lambda r: "referentie 20%s77" % bsn(r)),
    ("decoy-hash", lambda r: "versie " + hashlib.sha256(str(r.u64()).encode()).hexdigest()[:24]),
    ("decoy-iban", lambda r: "voorbeeld " + iban(r, 1 + r.below(90))),
    ("decoy-kvk", lambda r: "KvK %08d" % r.span(10000000, 89999999)),
    ("decoy-isbn", lambda r: "ISBN 978-90-%04d-%03d-%d" % (r.below(9999), r.below(999), r.below(10))),
    ("decoy-amount", lambda r: "begroot op 1.061.234.%03d,00 euro" % r.below(999)),
    ("decoy-year-range", lambda r: "programma 2020-2024 en 2025-2028"),
    ("decoy-date", lambda r: "overleg op 06-%02d-2026 en 010-2026" % r.span(1, 12)),
    ("decoy-version", lambda r: "versie 06.12.%d.56" % r.below(99)),
    ("decoy-role-mailbox", lambda r: "mail info@%s.example" % r.pick(("jeugdhulp", "wijkteam", "werkplaats"))),
    ("decoy-at-sign", lambda r: "volg @werkplaats%d" % r.below(99)),
    ("decoy-less-than", lambda r: "score < 3 en kosten > 10, want A <-> B"),
    ("decoy-template", lambda r: "vul {naam} in en schrijf 100% of $1"),
    ("decoy-colon", lambda r: "let op: geen sleutel: wel tekst # geen commentaar"),
    ("decoy-accents", lambda r: "coördinatie, financiën, één zoë – ½ ☐ 🙂"),
)


def d_bytes(how):
    def f(rec, r):
        raw = "\n".join(rec.lines).encode()
        return (b"\xef\xbb\xbf" + raw if how == "bom" else raw.replace(b"\n", b"\r\n")), 1, how
    return f


def d_comment(rec, r):
    k = top(rec.lines, r)
    text = "# product: bestaat-niet (oude waarde, zie vorige versie)"
    return (rec.lines[:k] + [text] + rec.lines[k:], k + 1, text) if k is not None else None


def d_body(rec, r):
    if rec.kind != "product":
        return None
    k = find(rec.lines, "## Ervaringen")
    more = ["Toelichting", "=======", "", "\tmet een tab ingesprongen", "", "---", ""]
    return rec.lines[:k] + more + rec.lines[k:], k + 2, "======= and --- as Markdown"


def d_folded(rec, r):
    k = find(rec.lines, 'description: "')
    if k is None:
        return None
    text = rec.lines[k][14:-1]
    return rec.lines[:k] + ["description: >-", "  " + text] + rec.lines[k + 1:], k + 1, "folded block"


def d_norway(rec, r):
    k = find(rec.lines, "asker: ")
    return (swap(rec.lines, k, "asker: no"), k + 1, "no is text in YAML 1.2") if k is not None else None


SHAPES = (("decoy-bom", d_bytes("bom")), ("decoy-crlf", d_bytes("crlf")), ("decoy-comment", d_comment), ("decoy-markdown", d_body),
          ("decoy-folded-block", d_folded), ("decoy-no-as-text", d_norway))


def decoy(rec, r):
    n = r.below(len(DECOYS) + len(SHAPES))
    if rec.kind in ("wish", "question") and r.chance(1, 2):  # shapes that fit no other kind
        n = len(DECOYS) + len(SHAPES) - (2 if rec.kind == "wish" else 1)
    if n >= len(DECOYS):
        name, f = SHAPES[n - len(DECOYS)]
        got = f(rec, r)
        return None if got is None else (name,) + got
    name, make = DECOYS[n]
    text = make(r)
    got = note(rec.lines, text)
    return None if got is None else (name, got[0], got[1], text)


# ---------------------------------------------------------------------- main

def settings(w):
    out = ["kt: 1", "title: Kennistransfer in de regio", "language: nl", "timezone: Europe/Amsterdam", "organisation: " + w.org(0), "themes:"]
    for i, t, n in THEMES:
        out += it(("id", i), ("title", q(t)), ("national", "true" if n else None))
    return out + ["process:", "  stall-days: 60", "  wish-months: 12", "  answer-days: 30"]


def whole(lines):
    return lines if isinstance(lines, bytes) else ("\n".join(lines).rstrip("\n") + "\n").encode()


def main(argv=None):
    a = argparse.ArgumentParser(description=__doc__.split("\n\n")[0],
                                formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--records", type=int, default=1000)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--bad", type=float, default=0.0, help="share of records that get one injected mistake")
    a.add_argument("--decoys", type=float, default=0.0, help="share of the other records that get a look-alike")
    a.add_argument("--only", default="", help="comma-separated kinds of mistakes; default all")
    a.add_argument("--no-based-on", action="store_true", help="memos and decisions without digests")
    a.add_argument("--out", default="")
    a.add_argument("--force", action="store_true", help="replace an existing output folder")
    a.add_argument("--list-kinds", action="store_true", help="print every kind of mistake with its meaning")
    o = a.parse_args(argv)
    if o.list_kinds:
        for name, _, why in ERRORS:
            print("%-26s %s" % (name, why))
        return 0
    if not o.out:
        a.error("--out is required")
    if o.records < 1 or not 0 <= o.bad <= 1 or not 0 <= o.decoys <= 1:
        a.error("--records must be at least 1; --bad and --decoys between 0 and 1")
    errors = [(k, f) for k, f, _ in ERRORS if not o.only or k in o.only.split(",")]
    unknown = set(filter(None, o.only.split(","))) - {k for k, _ in errors}
    if unknown:
        a.error("unknown kinds: " + ", ".join(sorted(unknown)))
    out = o.out.rstrip("/")
    if os.path.exists(out):
        if not o.force:
            a.error(out + " exists (use --force)")
        shutil.rmtree(out)
    w = World(o.records, o.seed, o.bad, not o.no_based_on)
    digest, folders, left_out = hashlib.sha256(), set(), set()
    n_files = n_bytes = 0
    counts, kinds = {}, {}
    decoy_scaled = int(o.decoys * 1_000_000)
    os.makedirs(out)
    with open(out + ".truth.jsonl", "w", encoding="utf-8") as truth, \
            open(out + ".decoys.jsonl", "w", encoding="utf-8") as decoys:

        def row(f, **fields):
            f.write(json.dumps({k: v for k, v in fields.items() if v is not None}, ensure_ascii=False, sort_keys=True) + "\n")

        def put(rel, raw):
            nonlocal n_files, n_bytes
            path = os.path.join(out, rel)
            folder = os.path.dirname(path)
            if folder not in folders:
                os.makedirs(folder, exist_ok=True)
                folders.add(folder)
            with open(path, "wb") as f:
                f.write(raw)
            digest.update(rel.encode() + b"\0" + hashlib.sha256(raw).digest())
            n_files += 1
            n_bytes += len(raw)

        put("kt.yaml", whole(settings(w)))
        for kind, key in w.keys():
            rec = MAKE[kind](w, key, Rng(o.seed, kind, key))
            if rec.path in left_out:
                continue
            rel, raw = rec.path, None
            e = Rng(o.seed, "mistake", kind, key)
            if w.is_bad(kind, key):
                by = lambda x: (counts.get(x[0], 0) + 1) * (1 if x[0] in RARE else 6)
                for name, f in sorted(errors, key=by):       # the rarest kind so far that fits;
                    got = f(w, rec, e)                       # kinds that fit few records come first
                    if got is not None:
                        raw = whole(got["lines"])
                        rel = got["move"] or rel
                        if got["copy"]:
                            put(got["copy"][0], whole(got["copy"][1]))
                        if got["gone"]:
                            left_out.add(got["gone"])
                        row(truth, file=got["copy"][0] if got["copy"] else rel, kind=name, line=got["line"],
                            detail=got["detail"], other=got["other"])
                        counts[name] = counts.get(name, 0) + 1
                        break
            elif Rng(o.seed, "decoy", kind, key).below(1_000_000) < decoy_scaled:
                got = decoy(rec, e)
                if got is not None:
                    raw = whole(got[1])
                    row(decoys, file=rel, kind=got[0], line=got[2], detail=got[3])
            if raw is None:
                raw = whole(rec.lines)
            if w.based_on:
                w.digest[kind + "/" + rec.id] = hashlib.sha256(raw.replace(b"\r\n", b"\n")).hexdigest()[:16]
            kinds[kind] = kinds.get(kind, 0) + 1
            put(rel, raw)
    meta = {"generator": 3, "records": o.records, "seed": o.seed, "bad": o.bad, "decoys": o.decoys,
            "only": o.only, "based_on": not o.no_based_on, "files": n_files, "bytes": n_bytes,
            "by_kind": kinds, "errors": dict(sorted(counts.items())), "tree_sha256": digest.hexdigest()}
    with open(out + ".meta.json", "w", encoding="utf-8") as f:
        json.dump(meta, f, indent=1, sort_keys=True)
        f.write("\n")
    print("%d files, %d bytes, %d errors, tree %s" % (n_files, n_bytes, sum(counts.values()), meta["tree_sha256"][:16]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
