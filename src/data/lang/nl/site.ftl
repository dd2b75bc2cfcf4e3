# De site: wat op de pagina's staat, en wat kt site zegt.
site-home = Start
site-products = Producten
site-wishes = Wensen
site-decisions = Besluiten
site-networks = Netwerken
site-practices = Praktijken
site-lessons = Lessen
site-reports = Rapporten
site-search = Zoeken

site-organisation = organisatie
site-wish = wens
site-product = product
site-memo = besluitmemo
site-survey = meting
site-plan = implementatieplan
site-network = leernetwerk
site-practice = praktijkvoorbeeld
site-meeting = bijeenkomst
site-report = rapport

site-skip = Naar de inhoud
site-navigation = Onderdelen van de site
site-crumbs = Waar u bent
site-contents = Op deze pagina
site-other-language = English
site-search-label = Zoek op de hele site
site-search-button = Zoeken
site-made-with = Gemaakt met kt. Op deze site staan functies, geen namen.
site-internal = Deze site bevat interne gegevens. Deel haar niet buiten de organisatie.
site-drafts = Op deze site staan ook concepten.
site-choose = De site is er in het Nederlands en in het Engels.

site-search-about = Typ een of meer woorden. Enkelvoud of meervoud maakt niet uit, en een woord mag deel zijn van een langer woord.
site-search-field = Zoekwoorden
site-search-wait = De zoeklijst wordt geladen.
site-search-none = Niets gevonden voor “{"{q}"}”. Probeer een korter woord of een ander woord.
site-search-one = 1 pagina gevonden voor “{"{q}"}”.
site-search-many = {"{n}"} pagina's gevonden voor “{"{q}"}”.
site-search-more = Toon meer
site-no-script = Zoeken en filteren vragen een browser met JavaScript. Alle pagina's zijn ook te vinden via de onderdelen bovenaan.

site-filter = Toon alleen
site-filter-all = alles
site-filter-text = Woord in de titel
site-filter-clear = Wis de keuzes
site-filter-one = 1 van { $all }
site-filter-count = {"{n}"} van { $all }
site-filter-nothing = Niets past bij deze keuzes. Wis een keuze.
site-facet-kind = Soort
site-facet-theme = Thema
site-facet-step = Stap
site-facet-outcome = Uitkomst
site-facet-decision = Besluit
site-facet-organisation = Organisatie
site-facet-origin = Herkomst
site-facet-status = Status
site-facet-form = Vorm
site-facet-network = Netwerk
site-facet-year = Jaar

site-products-lead = Alle kennisproducten: hoe ver elk product is, wat de rekenregel ervan maakt en wat is besloten.
site-wishes-lead = Wat organisaties willen verbeteren, op volgorde van belang. Een wens zonder product zoekt nog een antwoord.
site-decisions-lead = Wat is besloten, door welke functie en waarom. Het nieuwste besluit staat bovenaan.
site-networks-lead = Waar professionals, ouders, beleid en onderzoek samen leren, en wanneer zij bij elkaar komen.
site-practices-lead = Voorbeelden van goede praktijken, verteld door wie ermee werkt.
site-none-products = Er zijn nog geen producten.
site-none-wishes = Er zijn nog geen wensen.
site-none-decisions = Er is nog niets besloten.
site-none-networks = Er zijn nog geen leernetwerken.
site-none-practices = Er zijn nog geen praktijkvoorbeelden.
site-none-lessons = Er zijn nog geen lessen opgeschreven.

site-step-wishes = bij de wens
site-step-assessment = bij het assessment
site-step-memo = bij de memo
site-step-discussion = bij het bespreken
site-step-spreading = bij het verspreiden
site-step-questions = bij de vragen
site-step-decision = bij het besluit
site-step-waiting = wacht op antwoord
site-step-decided = besloten
site-step-none = nog niet begonnen
site-mark-decided = besluit: { $decision }
site-mark-outcome = uitkomst: { $outcome }
site-wish-line = plaats { $rank } · { $count ->
    [0] nog geen product
    [1] 1 product
   *[other] { $count } producten
}
site-wish-unanswered = Nog geen product past bij deze wens.
site-decided-by = { $by }, { $date }
site-decided-review = herijken op { $date }
site-next-meeting = volgende keer { $date }

site-own = eigen product
site-outside = van buiten
site-level-team = team
site-level-department = afdeling
site-level-organisation = hele organisatie
site-group-liaison = verbindingsfunctionarissen
site-group-board = visiegroepleden
site-group-joint = verbindingsfunctionarissen en visiegroepleden samen

site-section-description = Wat het is
site-section-core = Wat overeind moet blijven
site-section-wishes = Wensen
site-section-assessment = Wat de beoordelaars ervan vinden
site-section-memos = Besluitmemo's
site-section-questions = Vragen en antwoorden
site-section-finance = Wie betaalt en wie wint
site-section-plan = Invoeren
site-section-survey = Metingen bij gebruikers
site-section-networks = Netwerken en praktijken
site-section-calendar = Eerstvolgende bijeenkomsten
site-section-trajects = Hoe ver alles is
site-section-answers = Producten die erbij passen
site-section-results = Producten van dit netwerk
site-section-practices = Praktijkvoorbeelden van dit netwerk
site-section-score-card = Hoe het voorbeeld ervoor staat
site-section-lessons = Lessen
site-section-meetings = Bijeenkomsten
site-section-factsheet = Factsheet
site-section-to-do = Nu te doen
site-section-decided = Laatste besluiten
site-section-organisations = Organisaties

site-fact-publisher = Uitgever
site-fact-year = Jaar
site-fact-read = Te vinden op
site-fact-doi = DOI
site-fact-audience = Voor wie
site-fact-themes = Thema's
site-fact-recognition = Erkenning
site-fact-origin = Ontstaan uit
site-fact-own = Herkomst
site-fact-rights = Gebruiksrecht
site-fact-period = Periode
site-fact-funding = Financiering
site-fact-networks = Netwerk
site-fact-practice = Voortgekomen uit
site-fact-practices = Praktijkvoorbeelden
site-fact-organisation = Organisatie
site-fact-roles = Functies
site-fact-status = Status
site-fact-rank = Plaats op de lijst
site-fact-level = Niveau
site-fact-owner = Eigenaar
site-fact-source = Bron
site-fact-date = Datum
site-fact-decision = Besluit
site-fact-by = Genomen door
site-fact-reason = Reden
site-fact-advice = Advies van de schrijver
site-fact-differs = Waarom anders dan het advies
site-fact-review = Herijken op
site-fact-asked = Gevraagd
site-fact-aim = Doel
site-fact-coordinator = Coördinator
site-fact-group = Groep
site-fact-present = Aanwezig

site-steps-at = Hoe ver bij { $organisation }
site-decision-of = Besluit van { $organisation }
site-plan-of = Implementatieplan van { $organisation }
site-survey-before = Meting vooraf: { $product }
site-survey-after = Meting achteraf: { $product }
site-survey-none = Op deze meting zijn nog geen antwoorden binnen.
site-assessment-waits = { $found } van { $wanted } assessments { $found ->
    [1] is
   *[other] zijn
} klaar. Pas als alle beoordelaars klaar zijn, staat hier wat zij ervan vinden.
site-assessment-by = Beoordeeld door { $roles }.
site-question-by = gevraagd door { $role }, { $date }
site-answer-by = antwoord van { $role }, { $date }
site-answer-none = Nog geen antwoord.
site-conditions = Voorwaarden
site-condition-what = Wat
site-condition-by = Wie
site-condition-due = Voor
site-condition-done = Gedaan op
site-calendar-when = Wanneer
site-calendar-network = Netwerk
site-calendar-aim = Waarover
site-calendar-place = Waar

site-to-do-drafts = Concepten staan niet op deze site en tellen hier niet mee.
site-home-lead = Stand op { $date }.
site-tile-products = { $count ->
    [1] product
   *[other] producten
}
site-tile-under-way = onderweg naar een besluit
site-tile-decisions = { $count ->
    [1] besluit
   *[other] besluiten
}
site-tile-wishes = { $count ->
    [1] open wens
   *[other] open wensen
}
site-tile-networks = { $count ->
    [1] leernetwerk
   *[other] leernetwerken
}
site-to-product = naar het product
site-more-to-do = { $count ->
    [1] Daarna is er nog 1 ding te doen.
   *[other] Daarna zijn er nog { $count } dingen te doen.
}
site-trajects-many = Er lopen { $count } trajecten. Ze staan bij elke organisatie en in het rapport over alle producten.

site-built = Site in { $path }: { $pages } pagina's, { $written ->
    [0] niets veranderd
    [1] 1 bestand geschreven
   *[other] { $written } bestanden geschreven
}{ $removed ->
    [0] {""}
    [1] , 1 weggehaald
   *[other] , { $removed } weggehaald
}.
site-open = Open { $path } in uw browser, of kijk met kt site serve.
site-left-out = { $unreadable ->
    [1] 1 bestand kon niet worden gelezen en staat er niet op; kt check zegt waarom.
   *[other] { $unreadable } bestanden konden niet worden gelezen en staan er niet op; kt check zegt waarom.
}
site-serves = De site staat op { $address }. Stop met Ctrl-C.
site-table-more = Schuif opzij voor de rest →
