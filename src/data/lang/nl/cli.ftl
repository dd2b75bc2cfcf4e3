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
