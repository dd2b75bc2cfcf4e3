# De opdrachtregel: hulp en vragen.
cli-template-top =
    {"{about}"}

    Gebruik: {"{usage}"}

    {"{all-args}{after-help}"}
cli-template =
    {"{about}"}

    Gebruik: {"{usage}"}

    {"{all-args}{after-help}"}
cli-heading-commands = Opdrachten
cli-heading-arguments = Wat u opgeeft
cli-heading-options = Opties
cli-heading-global = Opties bij elke opdracht
cli-heading-example = Voorbeeld:

cli-kt = Kies bewust welke kennis uw organisatie overneemt: beoordelen, een memo maken, de map op orde houden.
cli-any-directory = Werk in deze map in plaats van in de huidige
cli-any-lang = Taal van de berichten: nl of en
cli-any-today = Reken met deze dag in plaats van vandaag (JJJJ-MM-DD)
cli-any-no-input = Stel nooit een vraag
cli-any-plain-prompts = Stel vragen als gewone, genummerde regels
cli-any-color = Kleur: auto, always of never
cli-any-help = Toon deze hulp
cli-any-version = Toon de versie
cli-any-format = Vorm van de uitvoer

cli-assess = Beoordeelt een product of iets anders met een vragenlijst: vraag voor vraag, alles meteen bewaard
cli-assess-subject = Wat u beoordeelt, zoals product/samen-beslissen
cli-assess-as = Uw functie, zonder naam; anders KT_ROLE
cli-assess-quick = Stel alleen de korte lijst, om te zien of verder beoordelen zin heeft
cli-assess-checklist = De vragenlijst; anders de lijst die bij de soort past
cli-assess-organisation = Voor deze organisatie; anders die van kt.yaml
cli-assess-wish = De wens waaraan u het houdt; anders die van het product
cli-assess-round = Het nummer van de ronde; anders de lopende
cli-assess-another = U bent een tweede persoon in deze functie: maak een eigen bestand
cli-assess-consensus = Leg samen vast waar de beoordelaars op uitkomen; alleen wat te bespreken is
cli-assess-answers = Neem de antwoorden uit dit bestand (YAML of JSON); - is de standaardinvoer
cli-assess-final = Maak het assessment definitief
cli-assess-dry-run = Toon wat er geschreven zou worden, en schrijf niets
cli-assess-format = Vorm van de uitkomst: text of json
cli-assess-example =
    {"  "}kt assess product/samen-beslissen --as "teamleider ambulant"
    {"  "}kt assess product/samen-beslissen --as beleidsadviseur --answers antwoorden.yaml --final

cli-compare = Zet de beoordelaars van een product naast elkaar: spreiding, wat te bespreken is, wat het samen oplevert
cli-compare-subject = Wat is beoordeeld, zoals product/samen-beslissen
cli-compare-rounds = Vergelijk de rondes met elkaar
cli-compare-open = Wacht niet tot er genoeg assessments definitief zijn
cli-compare-checklist = De vragenlijst; anders de lijst die bij de soort past
cli-compare-organisation = Voor deze organisatie; anders die van kt.yaml
cli-compare-format = Vorm: text of json
cli-compare-example =
    {"  "}kt compare product/samen-beslissen
    {"  "}kt compare product/samen-beslissen --rounds

cli-check = Controleert de map: elke fout met de plaats en wat u kunt doen
cli-check-only = Controleer alleen deze regel; mag vaker
cli-check-format = Vorm: text, json of github
cli-check-example =
    {"  "}kt check
    {"  "}kt check --only stale-memo --format json

cli-explain = Legt een regel uit: wat, waarom en hoe u het herstelt
cli-explain-rule = De regel; zonder regel toont kt ze allemaal
cli-explain-example = {"  "}kt explain stale-memo

cli-prompt-yes = ja
cli-prompt-no = nee
cli-prompt-space = (spatie kiest, Enter is klaar)
cli-prompt-number = Nummer
cli-prompt-numbers = Nummers, met spaties ertussen
cli-prompt-number-again = Kies een nummer van 1 tot en met { $highest }.
