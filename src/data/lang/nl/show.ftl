# Records tonen: namen van velden en waarden.
show-none = Hier is nog niets ({ $word }). Maak er een met kt new { $kind }.
show-none-fit = Geen enkel record past hierbij.
show-records = Records
show-derived = Afgeleid door kt:
show-yes = ja
show-no = nee
show-key-id = Naam
show-key-title = Titel
show-key-type = Soort
show-key-kind = Soort
show-key-start = Start
show-key-end = Einde
show-key-roles = Functies
show-key-role = functie
show-key-main = hoofd
show-key-insiders = Actief in netwerken
show-key-network = Netwerk
show-key-min-assessors = Minimaal aantal beoordelaars
show-key-weights = Eigen gewichten
show-key-process = Eigen proces
show-key-organisation = Organisatie
show-key-level = Niveau
show-key-rank = Plaats
show-key-theme = thema
show-key-themes = Thema's
show-key-owner = Eigenaar
show-key-source = Bron
show-key-date = Datum
show-key-status = Status
show-key-description = Omschrijving
show-key-publisher = Uitgever
show-key-year = Jaar
show-key-url = Webadres
show-key-file = Bestand
show-key-doi = DOI
show-key-same-as = Zelfde product
show-key-audience = Voor wie
show-key-rights = Rechten
show-key-wishes = Wensen
show-key-wish = Wens
show-key-origin = Herkomst
show-key-period = Periode
show-key-funding = Financiering
show-key-recognition = Erkenning
show-key-core = Kernelementen
show-key-text = tekst
show-key-seen = Laatst gezien
show-key-internal = Alleen intern
show-key-subject = Onderwerp
show-key-checklist = Vragenlijst
show-key-checklist-version = Versie van de vragenlijst
show-key-set = Vragen
show-key-round = Ronde
show-key-assessor = Beoordelaar
show-key-consensus = Gezamenlijk
show-key-product = Product
show-key-language = Taal
show-key-to = Aan
show-key-from = Van
show-key-asked = Gevraagd besluit
show-key-needed-by = Nodig vóór
show-key-advice = Advies
show-key-advice-because = Reden van het advies
show-key-options = Opties
show-key-nothing = niets doen
show-key-advised = advies
show-key-benefit = opbrengst
show-key-objection = bezwaar
show-key-cost = kosten
show-key-about = schatting
show-key-for = gaat over
show-key-conditions = Voorwaarden
show-key-what = wat
show-key-by = Door
show-key-due = vóór
show-key-done = gedaan
show-key-steps = Stappen
show-key-risk = Risico
show-key-measure = Maat
show-key-stop = Stopafspraak
show-key-review = Herijken op
show-key-discussed = Besproken
show-key-with = met
show-key-spread = Verspreid
show-key-channel = kanaal
show-key-supersedes = Vervangt
show-key-memo = Memo
show-key-asker = Gesteld door
show-key-question = Vraag
show-key-expected = Antwoord verwacht
show-key-answer = Antwoord
show-key-decision = Besluit
show-key-reason = Reden
show-key-differs-because = Reden van afwijken
show-key-years = Aantal jaren
show-key-parties = Partijen
show-key-party = partij
show-key-one-off = eenmalig
show-key-yearly = per jaar
show-key-gain-yearly = opbrengst per jaar
show-key-income-loss-yearly = gemiste inkomsten per jaar
show-key-cover = Dekking
show-key-points = Aandachtspunten
show-key-finding = bevinding
show-key-open = open
show-key-incentive = verdeling
show-key-fiscal = fiscaal
show-key-form = Vorm
show-key-number = Nummer
show-key-group = Groep
show-key-net = saldo
show-key-class = Klasse
show-key-perspectives = Gezien vanuit
show-key-values = Waarden
show-key-result-ready_to_share = Klaar om te delen
show-key-result-total = Score
show-key-result-outcome = Uitkomst
show-key-result-status = Stand
show-key-applicable_weight = Gewicht dat telt
show-key-answered_weight = Gewicht met antwoord
show-key-coverage = Dekking
show-key-total = Totaal
show-key-range = Bandbreedte
show-key-groups = Groepen
show-key-gaps = Leemtes
show-key-knock_outs = Breekpunten
show-key-unknown_must_haves = Onbekend maar nodig
show-key-outcome = Uitkomst van de rekenregel
show-key-rule = Regel
show-key-provisional = Voorlopig
show-key-sensitive = Gevoelig
show-key-version = Versie
show-key-words = Woorden
show-key-total_words = Woorden samen
show-key-stale = Verouderd
show-key-perverse_incentive = Scheve verdeling
show-key-uncovered = Zonder dekking
show-value-draft = concept
show-value-final = definitief
show-value-discussed = besproken
show-value-spread = verspreid
show-value-decided = besloten
show-value-superseded = vervangen
show-value-full = volledig
show-value-quick = snel
show-value-open = open
show-value-met = vervuld
show-value-dropped = vervallen
show-value-adopt = overnemen
show-value-adapt = passend maken
show-value-pilot = proef
show-value-defer = uitstellen
show-value-reject = niet overnemen
show-value-go-on = verder beoordelen
show-value-stop = niet verder
show-value-wait = wachten
show-value-liaison-officer = verbindingsfunctionaris
show-value-board-member = lid visiegroep
show-value-coordinator = coördinator
show-value-well-founded = goed onderbouwd
show-value-first-indications = eerste aanwijzingen
show-value-good-indications = goede aanwijzingen
show-value-strong-indications = sterke aanwijzingen

show-begin =
    kt helpt uw organisatie bewust te kiezen welke kennis zij overneemt, en wat niet.

    Zo begint u:
      kt demo          bekijk het voorbeeld; er verandert niets
      kt init kennis   maak een eigen kennismap
      kt --help        alle opdrachten

show-next = Wat u nu kunt doen:
show-next-nothing = Er ligt niets te wachten. Leg een nieuwe wens vast met kt new wish.
show-next-more =

    { $count ->
        [one] En nog 1 ander punt.
       *[other] En nog { $count } andere punten.
    }
show-next-organisation = Leg vast wie er meedoet: de eerste organisatie.
show-next-wish = Leg de eerste innovatiewens vast: wat moet er beter?
show-next-product = Leg een eerste kennisproduct vast dat bij een wens past.
show-next-discuss-memo = Bespreek de memo “{ $title }” met het lid van de visiegroep en leg dat vast.
show-next-decide = Leg het besluit vast over de memo “{ $title }”.
show-next-finish-memo = Maak de memo “{ $title }” af.
show-next-discuss = Bespreek { $count ->
        [one] 1 verschil
       *[other] { $count } verschillen
    } tussen de beoordelaars van “{ $title }”.
show-next-memo = Schrijf de memo over “{ $title }”: de assessments zijn klaar.
show-next-go-on = Ga verder met het assessment van “{ $title }” ({ $count ->
        [one] 1 antwoord
       *[other] { $count } antwoorden
    } tot nu toe).
show-next-assess = Beoordeel “{ $title }” ({ $count ->
        [0] nog niemand deed dat
        [one] 1 beoordelaar is klaar
       *[other] { $count } beoordelaars zijn klaar
    }).
show-next-find-product = Zoek een kennisproduct bij de wens “{ $title }”.

show-demo-intro =
    Dit is het voorbeeld: { $title }, een verzonnen organisatie met echte, openbare kennisproducten.
    { $wishes } wensen, { $products } producten, { $assessments } assessments en { $memos ->
        [one] 1 memo
       *[other] { $memos } memo's
    }, als gewone tekstbestanden.
    {""}
show-demo-end =

    Het voorbeeld staat in { $path }; u mag erin proberen wat u wilt.

      cd { $path }
      kt                                    wat er nu te doen is
      kt compare product/samen-beslissen    drie beoordelaars naast elkaar
      kt assess product/dialoogtafel        zelf beoordelen, vraag voor vraag

    Een eigen kennismap maakt u met kt init kennis.
show-reading = { $read } van { $all } bestanden gelezen
show-doubtful = { $count ->
        [one] “{ $key }” in { $path } (regel { $line }) ontbreekt of is niet goed te lezen; dat bestand telt hier niet mee
       *[other] In { $count } bestanden ontbreekt iets of is iets niet goed te lezen; die tellen hier niet mee. De eerste plek is “{ $key }” in { $path } (regel { $line })
    }. kt check zegt wat er mis is.
show-doubtful-result = { $count ->
        [one] “{ $key }” in { $path } (regel { $line }) ontbreekt of is niet goed te lezen. Wat daaruit volgt, staat er daarom niet bij
       *[other] In { $count } bestanden ontbreekt iets of is iets niet goed te lezen. Wat daaruit volgt, staat er daarom niet bij. De eerste plek is “{ $key }” in { $path } (regel { $line })
    }; kt check zegt wat er mis is.
show-left-out = { $count ->
        [one] 1 bestand kon niet worden gelezen en staat hier niet bij
       *[other] { $count } bestanden konden niet worden gelezen en staan hier niet bij
    }; kt check zegt waarom.

# Leernetwerken
show-key-ambition = Ambitie
show-key-issue = Vraagstuk
show-key-product-aim = Beoogd product
show-key-goal-and-form = Doel en vorm
show-key-knowledge = Kennis
show-key-where = te halen bij
show-key-q1 = eenvoudig op te lossen, zonder samen te leren
show-key-q2 = genoeg steun
show-key-q3 = vernieuwing, met bruikbare ervaring
show-key-q4 = even betrokken
show-key-q5 = kennis die nodig is
show-key-q6 = kennis die er is
show-key-q7 = kennis die te halen is
show-key-organisations = Organisaties
show-key-interest = belang
show-key-participants = Deelnemers
show-key-perspective = perspectief
show-key-strength = kracht
show-key-mandate = mandaat
show-key-hours-per-month = uur per maand
show-key-applications = Aanmeldingen
show-key-wants = wil
show-key-facilitators = Begeleiding
show-key-inside = doet zelf mee
show-key-researcher = Onderzoeker
show-key-contact = Aanmelden bij
show-key-support = Steun
show-key-months = Maanden
show-key-meetings = Afgesproken aantal bijeenkomsten
show-key-every-weeks = Om de … weken
show-key-small-issue = Klein vraagstuk
show-key-sessions = Bijeenkomsten
show-key-time = tijd
show-key-place = plaats
show-key-phase = fase
show-key-aim = waarvoor
show-key-tips = tips
show-key-tools = hulpmiddelen
show-key-present = aanwezig
show-key-lesson = les
show-key-success = ging goed
show-key-reflection = samenwerken
show-key-test = uitgeprobeerd
show-key-actions = acties
show-key-payer = betaler
show-key-hours = uren
show-key-made = Gemaakt
show-key-results = Resultaten
show-key-cancelled = afgezegd
show-key-held = geweest
show-key-planned = gepland
show-key-people = mensen
show-key-findings = aandachtspunten

# Metingen, plannen en bijeenkomsten
show-key-based-on = Rust op
show-key-agenda = Agenda
show-key-evaluation = Evaluatie
show-key-lessons = Lessen
show-key-skip = Overgeslagen
show-key-columns = Kolommen
show-key-facts = Feiten volgens het management
show-key-invited = Genodigd
show-key-lines = Eigen uitspraken
show-key-moment = Moment
show-key-direction = richting
show-key-application = Toepassingsplan
show-key-barriers = Belemmerende factoren
show-key-champion = Ambassadeur
show-key-clients = Jongeren en ouders
show-key-coordinator = Coördinator
show-key-follow-up = Peilingen
show-key-left = Laten we liggen
show-key-opinion-leader = Opinieleider
show-key-strategies = Strategieën
show-key-transfer = Transferplan
show-key-determinant = determinant
show-key-basis = basis
show-key-strategy = strategie
show-key-because = omdat
show-key-element = element
show-key-factor = factor
show-key-how = hoe
show-key-not = waarom niet
show-key-of = mensen
show-key-aware = kent de inhoud
show-key-applying = past toe
# Kolommen van een export
show-key-remediable = te herstellen
show-key-result-parties = Saldo per partij
show-key-result-range-low = Bandbreedte van
show-key-result-range-high = Bandbreedte tot
show-key-result-open_points = Open punten
show-key-result-points_missing = Ontbrekende punten
show-key-result-respondents = Ingevuld
show-key-result-barriers = Belemmeringen
show-key-result-mean = Gemiddelde
show-key-result-done = Gedaan
show-key-result-planned = Gepland
show-key-result-questions = Aantal vragen
show-key-result-answered = Beantwoord
show-key-result-sessions-count = Aantal bijeenkomsten
show-key-result-sessions-first = Eerste bijeenkomst
show-key-result-sessions-last = Laatste bijeenkomst
show-key-result-sessions-with_lesson = Bijeenkomsten met een les
show-key-result-group-people = Aantal mensen
show-key-result-in_place = Punten op orde
show-key-result-translated_by = Vertaald door
show-key-result-assessments = Aantal assessments
show-value-unknown = onbekend
show-value-incentive = verdeling
show-value-funding = bekostiging
show-value-fiscal = fiscaal
show-value-one-off = eenmalig
show-value-yearly = per jaar
show-value-yes = ja
show-value-no = nee
show-value-done = gedaan
show-value-planned = gepland
show-value-not = nog niet
