# De opdrachtregel: hulp en vragen.
cli-template =
    {"{about}"}

    Gebruik: {"{usage}"}

    {"{all-args}{after-help}"}
cli-heading-commands = Opdrachten
cli-heading-arguments = Wat u opgeeft
cli-heading-options = Opties
cli-heading-global = Opties bij elke opdracht
cli-heading-example = Voorbeeld:

# Wat in de hulp voor een waarde staat, zoals <ONDERWERP>.
cli-value-options = OPTIES
cli-value-command = OPDRACHT
cli-value-file = BESTAND
cli-value-format = VORM
cli-value-id = NAAM
cli-value-text = TEKST
cli-value-date = DATUM
cli-value-day = DAG
cli-value-role = FUNCTIE
cli-value-subject = ONDERWERP
cli-value-product = PRODUCT
cli-value-network = NETWERK
cli-value-key = VELD
cli-value-value = WAARDE
cli-value-dir = MAP
cli-value-kind = SOORT
cli-value-number = AANTAL
cli-value-memo = MEMO
cli-value-survey = METING
cli-value-n = N
cli-value-determinant = DETERMINANT
cli-value-what = WAT
cli-value-who = WIE
cli-value-record = RECORD
cli-value-records = RECORDS
cli-value-name = NAAM
cli-value-meeting = BIJEENKOMST
cli-value-rule = REGEL
cli-value-title = TITEL
cli-value-strategy = STRATEGIE
cli-value-shell = SHELL
cli-value-rev = REVISIE
cli-value-question = VRAAG
cli-value-practice = VOORBEELD
cli-value-plan = PLAN
cli-value-organisation = ORGANISATIE
cli-value-old = OUD
cli-value-new = NIEUW
cli-value-column = KOLOM
cli-value-basis = GRONDSLAG
cli-value-with = MET
cli-value-where = WAAR
cli-value-until = TOT
cli-value-from = VAN
cli-value-reason = REDEN
cli-value-phase = FASE
cli-value-period = PERIODE
cli-value-path = PAD
cli-value-party = PARTIJ
cli-value-line = LIJN
cli-value-level = NIVEAU
cli-value-group = GROEP
cli-value-euros = BEDRAG
cli-value-element = ELEMENT
cli-value-decision = BESLUIT
cli-value-code = CODE
cli-value-cluster = CLUSTER
cli-value-channel = KANAAL

cli-kt = Kies bewust welke kennis uw organisatie overneemt: beoordelen, een memo maken, de map op orde houden.
cli-any-directory = Werk in deze map in plaats van in de huidige
cli-any-lang = Taal van de berichten: nl of en
cli-any-today = Reken met deze dag in plaats van vandaag, zoals 2026-03-12 of "12 maart 2026"
cli-any-no-input = Stel nooit een vraag
cli-any-plain-prompts = Stel vragen als gewone, genummerde regels
cli-any-color = Kleur: auto, always of never
cli-any-help = Toon deze hulp
cli-any-version = Toon de versie
cli-any-format = Vorm: { $formats }
cli-any-output = Schrijf naar dit bestand; de vorm volgt uit de naam, als u geen vorm kiest

cli-assess = Beoordeelt een product of iets anders met een vragenlijst: vraag voor vraag, alles meteen bewaard
cli-assess-also = beoordeel, beoordelen, beoordeling, assessment
cli-assess-subject = Wat u beoordeelt, zoals product/samen-beslissen
cli-assess-as = Uw functie, zonder naam; anders KT_ROLE
cli-assess-quick = Stel alleen de korte lijst, om te zien of verder beoordelen zin heeft
cli-assess-checklist = De vragenlijst; anders de lijst die bij de soort past
cli-assess-organisation = Voor deze organisatie; anders die van kt.yaml
cli-assess-wish = De wens waaraan u het houdt; anders die van het product
cli-assess-round = Het nummer van de ronde; anders de lopende
cli-assess-another = U bent een tweede persoon in deze functie: maak een eigen bestand
cli-assess-consensus = Leg samen vast waar de beoordelaars op uitkomen; alleen wat te bespreken is
cli-assess-answers = Neem de antwoorden uit dit bestand: van een formulier, of in YAML of JSON; - is de standaardinvoer
cli-assess-replace = Neem de antwoorden uit een formulier in de plaats van die in het concept
cli-assess-reworded = Neem de antwoorden aan, ook als de woorden van de vragen intussen zijn veranderd
cli-assess-final = Maak het assessment definitief
cli-assess-dry-run = Toon wat er geschreven zou worden, en schrijf niets
cli-assess-format = Vorm van de uitkomst: text of json
cli-assess-example =
    {"  "}kt assess product/samen-beslissen --as "teamleider ambulant"
    {"  "}kt assess product/samen-beslissen --as beleidsadviseur --answers antwoorden.yaml --final
    {"  "}kt assess --answers answers-samen-beslissen-teamleider-ambulant.json

cli-compare = Zet de beoordelaars van een product naast elkaar: spreiding, wat te bespreken is, wat het samen oplevert
cli-compare-also = vergelijk, vergelijken
cli-compare-subject = Wat is beoordeeld, zoals product/samen-beslissen
cli-compare-rounds = Vergelijk de rondes met elkaar
cli-compare-open = Wacht niet tot er genoeg assessments definitief zijn
cli-compare-checklist = De vragenlijst; anders de lijst die bij de soort past
cli-compare-organisation = Voor deze organisatie; anders die van kt.yaml
cli-compare-example =
    {"  "}kt compare product/samen-beslissen
    {"  "}kt compare product/samen-beslissen --rounds

cli-finance = Vraagt per partij wat die betaalt en wint, en laat zien wie er voordeel van heeft
cli-finance-also = geld, kosten, financiën, financien
cli-finance-product = Het product, zoals samen-beslissen
cli-finance-organisation = Voor deze organisatie; anders die van kt.yaml
cli-finance-party = Vraag alleen naar deze partij; mag vaker
cli-finance-answers = Neem de bedragen uit dit bestand (YAML of JSON, zoals het record); - is de standaardinvoer
cli-finance-format = Vorm: { $formats }; dan wordt niets gevraagd
cli-finance-example =
    {"  "}kt finance samen-beslissen
    {"  "}kt finance samen-beslissen --party gemeente
    {"  "}kt finance samen-beslissen --answers bedragen.yaml --dry-run

cli-meeting = Maakt het factsheet van een bijeenkomst, de agenda van de volgende, en vindt lessen terug
cli-meeting-also = bijeenkomst, vergadering, agenda, factsheet
cli-meeting-example =
    {"  "}kt meeting factsheet 2026-05-14-verbindingsgroep
    {"  "}kt meeting agenda
    {"  "}kt meeting lessons begin bij de wens
cli-meeting-factsheet = Zet in het factsheet wat er sinds de vorige bijeenkomst is veranderd
cli-meeting-factsheet-meeting = De bijeenkomst
cli-meeting-factsheet-since = Tel vanaf deze dag (JJJJ-MM-DD); anders vanaf de vorige bijeenkomst
cli-meeting-factsheet-update = Ververs de blokken die kt invult; uw eigen tekst blijft staan
cli-meeting-factsheet-format = Geef het factsheet in deze vorm: { $formats }
cli-meeting-factsheet-example =
    {"  "}kt meeting factsheet 2026-05-14-verbindingsgroep
    {"  "}kt meeting factsheet 2026-05-14-verbindingsgroep --format html > factsheet.html
cli-meeting-agenda = Toont per organisatie de uitdagingen, de behoeften en wat zij kan delen
cli-meeting-agenda-meeting = De bijeenkomst, als die al is vastgelegd
cli-meeting-agenda-example = {"  "}kt meeting agenda --format md
cli-meeting-lessons = Toont de lessen van alle bijeenkomsten en netwerken, de nieuwste eerst
cli-meeting-lessons-text = Alleen lessen waarin deze woorden staan
cli-meeting-lessons-sources = Toon in plaats daarvan de negen lessen over kennistransfer uit de praktijkbronnen
cli-meeting-lessons-format = Vorm: text of json
cli-meeting-lessons-example =
    {"  "}kt meeting lessons wens
    {"  "}kt meeting lessons --sources

cli-check = Controleert de map: elke fout met de plaats en wat u kunt doen
cli-check-also = controleer, controleren, controle, nakijken
cli-check-files = Toon alleen wat in deze bestanden of mappen mis is; de hele map wordt gelezen
cli-check-only = Controleer alleen deze regel; mag vaker
cli-check-format = Vorm: text, json, sarif, github, gitlab, junit of markdown
cli-check-output = Schrijf ook een rapport in een bestand, zoals sarif=kt.sarif; mag vaker
cli-check-summary = Toon alleen hoe vaak elke regel iets vond
cli-check-no-cache = Lees elk bestand, ook waarin de vorige keer niets is gevonden
cli-check-changed-since = Toon alleen wat sinds een git-revisie kan zijn stukgegaan, zoals main
cli-check-baseline = Toon alleen wat niet in deze beginstand staat
cli-check-write-baseline = Schrijf op wat er nu mis is, als beginstand
cli-check-fix = Herstel wat maar één goed antwoord heeft; kt undo draait het terug
cli-check-unsafe-fixes = Met --fix: herstel ook wat een gok is
cli-check-dry-run = Met --fix: toon alleen wat er zou veranderen
cli-check-example =
    {"  "}kt check
    {"  "}kt check wishes/minder-papier.yaml decisions
    {"  "}kt check --only stale-memo --format json
    {"  "}kt check --fix --dry-run
    {"  "}kt check --changed-since main --output sarif=kt.sarif

cli-explain = Legt een regel uit: wat, waarom en hoe u het herstelt
cli-explain-also = leg-uit, uitleg, uitleggen
cli-explain-rule = De regel; zonder regel toont kt ze allemaal
cli-explain-example = {"  "}kt explain stale-memo

cli-prompt-yes = ja
cli-prompt-no = nee
cli-prompt-back = < terug naar de vorige vraag
cli-prompt-yes-or-no = j/n
cli-prompt-space = (spatiebalk: kies of haal weg; Enter: klaar)
cli-prompt-arrows = (pijltjes: kies; Enter: klaar)
cli-prompt-number = Nummer
cli-prompt-numbers = Nummers, met spaties ertussen
cli-prompt-number-again = Kies een nummer van 1 tot en met { $highest }.

cli-any-dry-run = Laat zien wat er zou veranderen en schrijf niets
cli-any-set = Geef dit veld deze waarde; mag vaker

cli-new = Maakt een nieuw record en vraagt wat daarvoor nodig is
cli-new-also = nieuw, nieuwe, maak, toevoegen
cli-new-kind = De soort: wish, product, organisation, question, decision, finance, network, practice, meeting …
cli-new-id = Eigen naam van het bestand; anders volgt die uit de titel
cli-new-shift = Is de plaats van een wens bezet, schuif dan die wens en wat daarop volgt een plaats op
cli-new-example =
    {"  "}kt new wish
    {"  "}kt new product --set title="Dialoogtafel" --set kind=method --set year=2020

cli-edit = Past een record aan: dezelfde vragen, met wat er nu staat
cli-edit-also = wijzig, wijzigen, pas-aan, aanpassen, bewerk, bewerken
cli-edit-record = Het record: soort/naam, het pad, of alleen de naam
cli-edit-unset = Haal dit veld weg; mag vaker
cli-edit-example =
    {"  "}kt edit wish/gezinnen-beslissen-mee
    {"  "}kt edit wish/gezinnen-beslissen-mee --set rank=1

cli-list = Toont de records van een soort
cli-list-also = lijst, toon-lijst, overzicht
cli-list-kind = De soort: wish, product, assessment, memo …
cli-list-where = Alleen records waarin dit veld deze waarde heeft; mag vaker
cli-list-format = Vorm: table, json of csv
cli-list-example =
    {"  "}kt list product --where kind=guideline
    {"  "}kt list wish --format csv

cli-show = Toont records, met wat kt eruit afleidt
cli-show-also = toon, tonen, laat-zien, bekijk, bekijken
cli-show-records = De records: soort/naam, het pad, of alleen de naam
cli-show-example = {"  "}kt show product/samen-beslissen wish/gezinnen-beslissen-mee

cli-init = Maakt een kennismap, leeg of met het voorbeeld
cli-init-also = begin, beginnen, start, starten
cli-init-dir = De map; anders de huidige
cli-init-title = Hoe de kennismap heet
cli-init-language = Taal van de map: nl of en
cli-init-organisation = Naam van uw organisatie
cli-init-example = Vul de map met het voorbeeld
cli-init-nested = Maak de map ook binnen een andere kennismap
cli-init-after =
    {"  "}kt init kennis --organisation "Jeugdhulp Merwede"
    {"  "}kt init proef --example

cli-demo = Laat het voorbeeld zien in een tijdelijke map: controle en memo
cli-demo-also = voorbeeld, proberen
cli-demo-example = {"  "}kt demo

cli-export = Zet de records over naar Excel, CSV of JSON Lines; persoonsgegevens worden verborgen
cli-export-also = exporteer, exporteren, uitvoer
cli-export-format = Vorm: xlsx (als u niets kiest), csv of jsonl
cli-export-output = Een bestand, een map, of - voor het scherm; anders de map out (CSV: out/csv, JSON Lines: out/jsonl)
cli-export-kind = Alleen deze soort; mag vaker
cli-export-where = Alleen records waarin dit veld deze waarde heeft; mag vaker
cli-export-repo = Deze kennismap, of een map met kennismappen; mag vaker
cli-export-excel = CSV voor mensen: koppen en waarden in woorden, zoals in het Excel-bestand, met puntkomma's en decimale komma's. Zonder --excel staan er sleutels, voor programma's
cli-export-internal = Ook wat alleen intern is
cli-export-drafts = Ook assessments en memo's die nog concept zijn
cli-export-notes = Ook de opmerkingen van beoordelaars; niet bij meer kennismappen tegelijk
cli-export-example =
    {"  "}kt export
    {"  "}kt export --format csv --excel --kind wens --where status=open
    {"  "}kt export --format jsonl --repo regio -o regio-export
cli-import = Leest producten en wensen in uit een tabel, en laat eerst zien wat er verandert
cli-import-also = importeer, importeren, inlezen, lees-in
cli-import-file = De tabel (.xlsx of .csv); - leest de invoer
cli-import-kind = Wat er in de tabel staat: product of wens; anders volgt het uit het blad, de bestandsnaam of de koppen
cli-import-sheet = Alleen dit blad van de spreadsheet
cli-import-map = Zegt wat een kolom is: letter of kop, =, sleutel; - laat de kolom weg
cli-import-partial = Neem van een rij met een fout de goede cellen wel over
cli-import-yes = Schrijf zonder te vragen
cli-import-diff = Laat ook zien welke regels in de bestanden veranderen
cli-import-dry-run = Laat zien wat er zou veranderen en schrijf niets
cli-import-format = text of json
cli-import-example =
    {"  "}kt import producten.xlsx
    {"  "}kt import lijst.csv --kind product --map "Link=url" --dry-run
cli-schema = Toont het JSON Schema van een soort record, van kt.yaml, of van de bevindingen van kt check
cli-schema-also = vorm
cli-schema-kind = De soort, of findings
cli-schema-export = Het schema van een regel van kt export --format jsonl
cli-schema-example = {"  "}kt schema wish

cli-completions = Toont het script waarmee een shell opdrachten aanvult
cli-completions-also = aanvullen
cli-completions-shell = De shell: bash, zsh, fish, powershell of elvish
cli-completions-example = {"  "}kt completions bash > ~/.local/share/bash-completion/completions/kt

cli-help = Toont de uitleg van kt, of van een opdracht
cli-help-also = hulp
cli-help-command = De opdracht, zoals memo of report
cli-help-example =
    {"  "}kt help memo

cli-man = Toont de handleiding als manpagina, of schrijft alle pagina's in een map
cli-man-also = handleiding
cli-man-output = De map voor de pagina's
cli-man-example = {"  "}kt man --output man
cli-man-written = De pagina's staan in { $path }.

cli-memo = Maakt de memo voor het besluit, ververst hem of geeft hem als PDF, Word-document, pagina of mail
cli-memo-also = notitie, adviseer
cli-memo-product = Het product, of een memo die er al is
cli-memo-organisation = Voor welke organisatie; anders die uit kt.yaml
cli-memo-wish = Op welke wens de memo een antwoord is; anders de hoogste wens van het product
cli-memo-update = Ververs de blokken die kt invult; uw eigen tekst blijft staan
cli-memo-new-version = Begin een nieuwe versie, met de datum van vandaag
cli-memo-from = Lees een .docx terug: toont wat daarin is gewijzigd en neemt uw eigen tekst over
cli-memo-yes = Neem uw eigen tekst over zonder te vragen
cli-memo-example =
    {"  "}kt memo product/samen-beslissen
    {"  "}kt memo samen-beslissen --update
    {"  "}kt memo samen-beslissen --format pdf
    {"  "}kt memo samen-beslissen --format docx --output memo.docx
    {"  "}kt memo samen-beslissen --format html --output memo.html
    {"  "}kt memo samen-beslissen --from memo.docx
cli-undo = Draait de laatste wijziging van kt terug
cli-undo-also = terug, terugdraaien, draai-terug, herstel, ongedaan
cli-undo-yes = Mag erbij staan; kt undo vraagt niets
cli-undo-example =
    {"  "}kt undo
    {"  "}kt undo --dry-run

cli-rename = Geeft een record een andere naam, en past elke verwijzing ernaar aan
cli-rename-also = hernoem, hernoemen
cli-rename-old = Het record: soort/naam, het pad, of alleen de naam
cli-rename-new = De nieuwe naam
cli-rename-example =
    {"  "}kt rename product/samen-beslissen samen-beslissen-2022 --dry-run
    {"  "}kt rename product/samen-beslissen samen-beslissen-2022

cli-any-at = Kijk terug: de map aan het einde van deze dag, of in deze versie van git

cli-find = Zoekt in alle records: titel, velden en tekst
cli-find-also = zoek, zoeken, vind
cli-find-text = De woorden; elk woord moet voorkomen, ook als deel van een langer woord
cli-find-kind = Zoek alleen in deze soort; mag vaker
cli-find-limit = Toon hooguit zoveel records
cli-find-format = Vorm: text of json
cli-find-example =
    {"  "}kt find ouders beslissen
    {"  "}kt find implementatie --kind memo --at 2026-03-01
cli-next = Zegt wat er nu te doen is, met de opdracht erbij
cli-next-also = volgende, verder, nu
cli-next-product = Het product waarvan u het traject wilt zien
cli-next-role = Alleen wat deze functie kan doen, zoals verbindingsfunctionaris of "lid visiegroep"
cli-next-organisation = Alleen deze organisatie
cli-next-format = Vorm: text of json
cli-next-example =
    {"  "}kt next
    {"  "}kt next samen-beslissen
    {"  "}kt next --role "lid visiegroep"

cli-status = Toont hoe ver elk traject is, per organisatie en over alles
cli-status-also = stand, voortgang
cli-status-organisation = Alleen deze organisatie
cli-status-example =
    {"  "}kt status
    {"  "}kt status --organisation jeugdhulp-merwede

cli-discuss = Legt vast met wie de memo is besproken
cli-discuss-also = bespreek, bespreken, besproken
cli-discuss-memo = De memo, of het product waarover die gaat
cli-discuss-with = De functie met wie u sprak
cli-discuss-date = De dag (JJJJ-MM-DD); anders vandaag
cli-discuss-note = Wat eruit kwam
cli-discuss-example = {"  "}kt discuss wijkacademies --with "lid visiegroep" --date 2026-03-30

cli-spread = Legt vast aan wie de memo is verspreid, en toont de tekst voor de mail
cli-spread-also = verspreid, verspreiden, verstuur
cli-spread-memo = De memo, of het product waarover die gaat
cli-spread-to = De functie of het overleg; mag vaker
cli-spread-channel = Langs welke weg, zoals mail of overleg
cli-spread-date = De dag (JJJJ-MM-DD); anders vandaag
cli-spread-example = {"  "}kt spread wijkacademies --to "MT zorg" --to wijkteam --channel mail

cli-ask = Legt een vraag over een memo vast
cli-ask-also = vraag, vragen, stel
cli-ask-memo = De memo, of het product waarover die gaat
cli-ask-question = De vraag
cli-ask-asker = De functie die de vraag stelde
cli-ask-for = De code van de vraag uit het assessment, zoals E2; mag vaker
cli-ask-expected = Wanneer u het antwoord verwacht (JJJJ-MM-DD)
cli-ask-date = De dag waarop de vraag is gesteld; anders vandaag
cli-ask-example = {"  "}kt ask wijkacademies --question "Wie betaalt de zaal?" --asker controller --for E1

cli-answer = Legt het antwoord op een vraag vast
cli-answer-also = antwoord, antwoorden, beantwoord, beantwoorden
cli-answer-question = De vraag
cli-answer-text = Het antwoord
cli-answer-by = De functie die het antwoord geeft; anders KT_ROLE
cli-answer-date = De dag van het antwoord; anders vandaag
cli-answer-example = {"  "}kt answer question/2026-03-20-samenwerking-gemeente --text "Ja, in mei." --by verbindingsfunctionaris

cli-decide = Legt het besluit over een memo vast
cli-decide-also = besluit, besluiten, beslis, beslissen
cli-decide-memo = De memo, of het product waarover die gaat
cli-decide-decision = Het besluit: adopt, adapt, pilot, defer of reject
cli-decide-by = De functie of het overleg dat besloot
cli-decide-date = De dag van het besluit; anders vandaag
cli-decide-reason = De reden
cli-decide-condition = Een voorwaarde: "wat; wie; datum"; mag vaker
cli-decide-take-conditions = Neem de voorwaarden van de memo over
cli-decide-review = Wanneer het besluit wordt herijkt; anders de datum van de memo
cli-decide-differs-because = Waarom het besluit anders is dan het advies van de memo
cli-decide-example =
    {"  "}kt decide wijkacademies --decision pilot --by "directeur zorg" --reason "Eerst leren in één wijk." \
    {"      "}--take-conditions --review 2027-02-01
cli-graph = Tekent de kring van netwerk tot gebruik: voor Mermaid, als grafiek of als tekst
cli-graph-also = teken, tekening, kring
cli-graph-record = Alleen wat naar dit record leidt en wat eruit voortkwam
cli-graph-organisation = Alleen wat deze organisatie aangaat
cli-graph-format = Vorm: mermaid (elk record), text, md, html of svg (van netwerk tot gebruik), of json
cli-graph-output = Schrijf naar dit bestand; de vorm volgt uit de naam
cli-graph-example =
    {"  "}kt graph
    {"  "}kt graph product/samen-beslissen
    {"  "}kt graph --organisation jeugdhulp-merwede
    {"  "}kt graph -o kring.svg
cli-practice = Vertaalt een praktijkvoorbeeld naar de eigen praktijk, en maakt er een presentatie van
cli-practice-also = praktijk, praktijkvoorbeeld, vertaal
cli-practice-example =
    {"  "}kt practice translate practice/samen-aan-tafel --as teamleider
cli-practice-translate = Toont een voorbeeld en vraagt wat u ervan meeneemt, wat dat vraagt en wat u morgen doet
cli-practice-translate-subject = Het praktijkvoorbeeld of product
cli-practice-translate-as = Uw functie, zonder naam; anders KT_ROLE
cli-practice-translate-organisation = Voor deze organisatie; anders die van kt.yaml
cli-practice-translate-round = Het nummer van de ronde; anders de lopende
cli-practice-translate-another = U bent een tweede persoon in deze functie: maak een eigen bestand
cli-practice-translate-answers = Neem de antwoorden uit dit bestand (YAML of JSON); - is de standaardinvoer
cli-practice-translate-final = Maak de vertaalslag definitief
cli-practice-translate-dry-run = Toon wat er geschreven zou worden, en schrijf niets
cli-practice-translate-format = Vorm van de uitkomst: text of json
cli-practice-translate-example =
    {"  "}kt practice translate practice/samen-aan-tafel --as teamleider
    {"  "}kt practice translate product/samen-beslissen --as teamleider --answers antwoorden.yaml --final
cli-practice-present = Maakt van een praktijkvoorbeeld of leernetwerk een presentatie in vier delen: dia's in html of pdf, of tekst om uit te delen
cli-practice-present-practice = Het praktijkvoorbeeld of leernetwerk
cli-practice-present-example =
    {"  "}kt practice present practice/samen-aan-tafel
    {"  "}kt practice present practice/samen-aan-tafel --format html -o out/samen-aan-tafel.html
    {"  "}kt practice present practice/samen-aan-tafel -o out/samen-aan-tafel.pdf
cli-report = Toont een rapport over de hele kennismap, met vooraan de drie dingen om te weten
cli-report-also = rapport, rapporteer, verslag
cli-report-name = Het rapport; zonder naam toont kt ze allemaal
cli-report-organisation = Alleen deze organisatie
cli-report-theme = Alleen wensen en producten met dit thema
cli-report-period = Alleen producten uit deze programmaperiode
cli-report-funding = Alleen producten met deze financiering
cli-report-own = Alleen producten van een eigen netwerk of organisatie
cli-report-outside = Alleen producten van buiten
cli-report-repo = Deze kennismap, of een map met kennismappen; mag vaker, voor overview
cli-report-example =
    {"  "}kt report portfolio
    {"  "}kt report decisions --format html --output besluiten.html
    {"  "}kt report overview --repo ../merwede --repo ../waal
cli-strategies = Toont welke strategieën passen bij wat het gebruik hindert: de eerste drie, met waarom
cli-strategies-also = strategie, strategieën, strategieen
cli-strategies-determinant = De determinanten, als sleutel, nummer of naam; een hele categorie of één strategie mag ook
cli-strategies-all = Toon alle strategieën, niet alleen de eerste drie
cli-strategies-effort = Alleen met zoveel werk: low, medium of high; mag vaker
cli-strategies-phase = Alleen voor deze fase: prepare, introduce of sustain; mag vaker
cli-strategies-level = Alleen op dit niveau: innovation, user, organisation of context; mag vaker
cli-strategies-basis = Alleen op deze basis: practice, published, published-unchecked of own; mag vaker
cli-strategies-cluster = Alleen van deze soort, zoals lead of educate; mag vaker
cli-strategies-own = Alleen strategieën van de eigen kennismap
cli-strategies-format = Vorm: { $formats }; json geeft ze allemaal
cli-strategies-example =
    {"  "}kt strategies
    {"  "}kt strategies "formele bekrachtiging management" tijd
    {"  "}kt strategies self-efficacy --effort low --all

cli-survey = Vraagt wie met een product werkt wat helpt en wat in de weg zit
cli-survey-also = meting, enquête, enquete
cli-survey-example =
    {"  "}kt survey new samen-beslissen --moment before --invited 40
cli-survey-new = Begint een meting: vóór of na de start
cli-survey-new-product = Het product, zoals samen-beslissen; het heeft vier tot en met acht kernelementen
cli-survey-new-moment = before (vóór de start) of after (na de start)
cli-survey-new-invited = Hoeveel mensen de vragenlijst krijgen
cli-survey-new-organisation = Voor deze organisatie; anders die van kt.yaml
cli-survey-new-date = De dag waarop de meting begint (JJJJ-MM-DD); anders vandaag
cli-survey-new-ratified = Heeft het management het gebruik formeel vastgelegd: yes of no
cli-survey-new-example = {"  "}kt survey new samen-beslissen --moment before --invited 40

cli-form = Maakt van een vragenlijst een formulier voor een collega zonder terminal: één bestand voor de browser
cli-form-also = formulier
cli-form-subject = Wat de collega beoordeelt, zoals product/samen-beslissen
cli-form-for = De functie van de collega, zonder naam
cli-form-checklist = De vragenlijst; anders de lijst die bij de soort past
cli-form-quick = Alleen de korte lijst
cli-form-organisation = Voor deze organisatie; anders die van kt.yaml
cli-form-wish = De wens waaraan de collega het houdt; anders die van het product
cli-form-round = Het nummer van de ronde; anders de lopende
cli-form-to = De functie die het bestand met antwoorden terugkrijgt; anders de verbindingsfunctionaris
cli-form-output = Schrijf naar dit bestand; anders in out/. Met - komt het op het scherm
cli-form-example =
    {"  "}kt form product/samen-beslissen --for "teamleider ambulant"
    {"  "}kt assess --answers answers-samen-beslissen-teamleider-ambulant.json

cli-survey-form = Maakt de vragenlijst van een meting: voor de browser, om af te drukken, en als lege tabel
cli-survey-form-survey = De meting, zoals jeugdhulp-merwede/samen-beslissen-before
cli-survey-form-format = Alleen deze vorm: html (voor de browser), print (voor papier) of csv (lege tabel); anders alle drie
cli-survey-form-to = De functie die de antwoorden terugkrijgt; anders de verbindingsfunctionaris
cli-survey-form-output = Schrijf naar dit bestand; anders in out/
cli-survey-form-example = {"  "}kt survey form jeugdhulp-merwede/samen-beslissen-before
cli-survey-import = Leest in wat mensen antwoordden; wie wat antwoordde blijft nergens staan
cli-survey-import-file = Een tabel (.xlsx of .csv), of antwoordbestanden (.json) of een map daarmee; - leest de invoer
cli-survey-import-survey = De meting; anders de enige waarbij het kan
cli-survey-import-map = Zegt welke kolom welke vraag is: letter of kop, =, sleutel; - laat de kolom weg
cli-survey-import-sheet = Het blad van de spreadsheet; anders het eerste dat niet leeg is
cli-survey-import-remarks = Neemt ook opmerkingen mee, behalve die waarin persoonsgegevens lijken te staan
cli-survey-import-replace = Vervangt de antwoorden die er al staan
cli-survey-import-dry-run = Toont wat er geschreven zou worden
cli-survey-import-format = text of json
cli-survey-import-example =
    {"  "}kt survey import antwoorden.xlsx --dry-run
    {"  "}kt survey import antwoorden.csv --map "Waar werkt u?=role"

# Leernetwerken
cli-network = Helpt bij een leernetwerk of ontwikkeltafel: past het, wie doet mee, wanneer, wat is geleerd
cli-network-also = netwerk, leernetwerk
cli-network-example =
    {"  "}kt network advise --new "Samen op school"
    {"  "}kt network schedule samen-op-school --start 2026-09-01 --time 13:30-16:00
    {"  "}kt network session samen-op-school --lesson "begin met een eigen vraag"
    {"  "}kt network check samen-op-school
cli-network-advise = Stelt de zeven vragen over doel en vorm en zegt wat past: een netwerk, iets lichters of nog niets
cli-network-advise-network = Het netwerk waarvan de antwoorden bewaard worden; zonder netwerk telt alleen wat u nu opgeeft
cli-network-advise-new = Begin een nieuw netwerk met deze titel
cli-network-advise-answer = Een antwoord, zoals vraag2=ja; mag vaker. Er zijn zeven vragen (vraag1 tot en met vraag7, in het record q1 tot en met q7; begin 1 tot en met 4 met ja of nee) en: doel (inspireren, ideeën of blijvend), vorm, vraagstuk, ambitie en product
cli-network-advise-knowledge = Kennis die nodig is; wie die heeft; waar die te halen is; mag vaker
cli-network-advise-answers = Neem de antwoorden uit dit bestand (YAML of JSON, zoals het record); - is de standaardinvoer
cli-network-advise-format = Vorm van de notitie: { $formats }
cli-network-advise-output = Schrijf de notitie naar dit bestand
cli-network-advise-dry-run = Toon wat er geschreven zou worden, en schrijf niets
cli-network-advise-example =
    {"  "}kt network advise
    {"  "}kt network advise --new "Samen op school" --answer vraag1="nee, elke partij heeft een deel" --answer vraag2=ja --answer doel=blijvend
    {"  "}kt network advise samen-op-school --format html -o doel-en-vorm.html
cli-network-recruit = Geeft een korte tekst om deelnemers te werven, uit het record
cli-network-recruit-network = Het netwerk
cli-network-recruit-example =
    {"  "}kt network recruit samen-op-school
cli-network-schedule = Plant bijeenkomsten buiten feestdagen en vakanties om, en vult het record aan; wat er staat, blijft staan
cli-network-schedule-network = Het netwerk
cli-network-schedule-start = De eerste dag (JJJJ-MM-DD); anders die van het record
cli-network-schedule-months = Hoeveel maanden; anders die van het record, en 18 voor een leernetwerk
cli-network-schedule-meetings = Of hoeveel bijeenkomsten
cli-network-schedule-every-weeks = Om de hoeveel weken; anders die van het record, of 6
cli-network-schedule-weekday = De dag van de week, zoals dinsdag of di; anders die van de eerste dag
cli-network-schedule-time = Van en tot, zoals 13:30-16:00; anders die van de laatste bijeenkomst
cli-network-schedule-place = Waar; anders de plaats van de laatste bijeenkomst
cli-network-schedule-format = Geef de planning in deze vorm en schrijf niets in het record: { $formats } (html is een poster, ics een agenda)
cli-network-schedule-output = Schrijf de planning naar dit bestand; de vorm volgt uit de naam
cli-network-schedule-dry-run = Toon wat er in het record zou komen, en schrijf niets
cli-network-schedule-example =
    {"  "}kt network schedule samen-op-school --start 2026-09-01 --months 18 --time 13:30-16:00
    {"  "}kt network schedule samen-op-school -o rooster.ics
    {"  "}kt network schedule samen-op-school -o poster.html
cli-network-session = Legt van een bijeenkomst vast wat anderen kunnen leren, wat is afgesproken en hoeveel mensen er waren
cli-network-session-network = Het netwerk
cli-network-session-date = Welke bijeenkomst (JJJJ-MM-DD); anders de laatste zonder les
cli-network-session-lesson = Wat leerden we dat anderen kunnen gebruiken?
cli-network-session-present = Hoeveel mensen er waren
cli-network-session-action = Wat is afgesproken; wie; uiterlijk wanneer (JJJJ-MM-DD); mag vaker
cli-network-session-success = Wat goed ging
cli-network-session-reflection = Hoe het samenwerken ging
cli-network-session-test = Wat is uitgeprobeerd; in welke organisatie
cli-network-session-move-to = Verzet de bijeenkomst naar deze dag; agenda's volgen
cli-network-session-cancel = Zeg de bijeenkomst af; zij wordt niet opnieuw gepland
cli-network-session-dry-run = Toon wat er zou veranderen, en schrijf niets
cli-network-session-example =
    {"  "}kt network session samen-op-school --present 9 --lesson "begin met een eigen vraag" --action "gesprek uitproberen; jeugdprofessional; 2026-10-10"
    {"  "}kt network session samen-op-school --date 2026-10-13 --move-to 2026-10-20
cli-network-check = Toont wie er in een netwerk zit naast wat de bronnen vragen, en wat er aan het record opvalt
cli-network-check-network = Het netwerk
cli-network-check-example =
    {"  "}kt network check samen-op-school
cli-network-tools = Toont hulpmiddelen voor netwerken: waarvoor, wanneer, en waar te vinden
cli-network-tools-phase = Alleen voor deze fase: start, leren, oogsten, oriëntatie, ontwikkeling of productie
cli-network-tools-example =
    {"  "}kt network tools --phase start
cli-network-themes = Geeft de dertien thema's van de ontwikkeltafels, om in kt.yaml te plakken
cli-report-subject = Waarover, bij een rapport over één record, zoals het netwerk bij kt report network

cli-plan = Maakt het implementatieplan: van wat hindert naar wie wat doet, en wanneer
cli-plan-also = invoeren, implementatieplan, invoeringsplan
cli-plan-product = Het product, zoals samen-beslissen
cli-plan-organisation = Voor deze organisatie; anders die van kt.yaml
cli-plan-answers = Neem het plan, of een deel ervan, uit dit bestand (YAML of JSON, zoals het record); - is de standaardinvoer
cli-plan-set = Geef dit veld deze waarde: aim, coordinator, champion, opinion-leader, clients, stop, review of decision; mag vaker
cli-plan-barrier = Zet deze determinant in het plan als belemmerende factor, met waarop dat rust; mag vaker
cli-plan-from-survey = Neem de belemmerende factoren over uit deze meting; zonder naam uit de laatste met antwoorden
cli-plan-leave = Laat deze belemmerende factor met opzet liggen, om deze reden; mag vaker
cli-plan-choose = Kies deze strategie
cli-plan-aims = Voor deze determinant; anders voor elke belemmering in het plan waar de strategie bij helpt; mag vaker
cli-plan-because = Waarom deze strategie
cli-plan-by = De functie die het doet
cli-plan-due = Uiterlijk op deze dag (JJJJ-MM-DD)
cli-plan-hours = Hoeveel uren het kost
cli-plan-cost = Hoeveel euro het kost
cli-plan-measure = Waaraan u ziet dat het werkt
cli-plan-done = Deze strategie is gedaan, vandaag of op deze dag; mag vaker
cli-plan-team = Eén bladzijde voor het team in plaats van het hele plan; met ics de agenda van het team
cli-plan-format = Vorm: { $formats }; csv, ics en json geven de acties
cli-plan-excel = De acties als CSV voor Excel, met koppen in woorden; zonder --excel geeft csv sleutels, voor programma's
cli-plan-example =
    {"  "}kt plan samen-beslissen
    {"  "}kt plan samen-beslissen --barrier "tijd=gesprek met teamleiders, maart 2026"
    {"  "}kt plan samen-beslissen --choose task-and-time --by teammanager --due 2026-06-01 --hours 12
    {"  "}kt plan samen-beslissen --team -o team.html
    {"  "}kt plan samen-beslissen --format ics -o acties.ics
    {"  "}kt plan samen-beslissen --excel -o acties.csv
cli-review = Legt vast hoeveel mensen een product gebruiken, en laat zien of het stijgt en wat er nu kan
cli-review-also = gebruik, evalueer, evaluatie
cli-review-plan = Het plan, of het product waarvoor het is, zoals samen-beslissen
cli-review-organisation = Voor deze organisatie; anders die van kt.yaml
cli-review-date = Gezien op deze dag (JJJJ-MM-DD); anders vandaag
cli-review-of = Hoeveel mensen ermee zouden moeten werken
cli-review-aware = Hoeveel van hen de inhoud kennen
cli-review-applying = Hoeveel van hen dit kernelement toepassen, zoals stap-1=9; mag vaker
cli-review-note = Wat opviel
cli-review-objection = Een bezwaar dat u hoorde; het wordt een belemmerende factor. Zet er zo nodig de determinant voor: tijd="…"; mag vaker
cli-review-example =
    {"  "}kt review samen-beslissen
    {"  "}kt review samen-beslissen --of 14 --aware 13 --applying stap-1=9 --applying stap-2=11
    {"  "}kt review samen-beslissen --objection "daar hebben we geen tijd voor"
cli-survey-new-goal = Een doel voor jongeren en ouders; mag vaker. Anders een doel dat overal past
cli-survey-new-benefit = Wat het de medewerker zelf oplevert; mag vaker
cli-survey-new-drawback = Wat het de medewerker zelf kost; mag vaker
cli-survey-new-role = Een functie om uit te kiezen; mag vaker. Zonder functies wordt er niet naar gevraagd
cli-survey-new-checklist = Een eigen lijst in checklists/; anders midi

cli-form-format = Vorm: html (voor de browser) of print (voor papier)
cli-survey-show = Toont wat het gebruik hindert en helpt, volgens de antwoorden
cli-survey-show-survey = De meting, of het product: dan de laatste meting, naast die ervoor. Zonder naam die van het enige product met een meting
cli-survey-show-by = role: ook per functie, waar genoeg mensen die delen
cli-survey-show-against = Een andere meting van hetzelfde product om ernaast te leggen
cli-survey-show-excel = De tabel als CSV voor Excel, met koppen en uitkomsten in woorden; zonder --excel geeft csv sleutels, voor programma's
cli-survey-show-example =
    {"  "}kt survey show samen-beslissen --by role
    {"  "}kt survey show samen-beslissen --output meting.html

cli-site = Maakt van de kennismap een site om te bekijken of te delen, of toont die op deze computer
cli-site-also = website, pagina
cli-site-example =
    {"  "}kt site build
    {"  "}kt site serve
cli-site-build = Maakt de site: alle pagina's in het Nederlands en Engels, met zoeken, in één map
cli-site-build-no-cache = Maak elke pagina, ook die waarvan niets is veranderd
cli-site-build-dir = De map waarin de site komt; anders out/site
cli-site-build-internal = Neem ook op wat intern is
cli-site-build-drafts = Neem ook concepten op
cli-site-build-example =
    {"  "}kt site build
    {"  "}kt site build /tmp/site --drafts
cli-site-serve = Toont de site op deze computer, en werkt haar bij zodra er iets verandert; Ctrl-C stopt
cli-site-serve-dir = De map waarin de site komt; anders out/site
cli-site-serve-port = De poort; anders 8765, of een vrije poort
cli-site-serve-internal = Neem ook op wat intern is
cli-site-serve-drafts = Neem ook concepten op
cli-site-serve-example = {"  "}kt site serve
