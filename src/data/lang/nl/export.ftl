# Records overzetten naar andere programma's.
export-column-repository = Kennismap
export-column-path = Bestand in de kennismap
export-sheet-organisation = Organisaties
export-sheet-wish = Wensen
export-sheet-product = Producten
export-sheet-assessment = Assessments
export-sheet-memo = Memo's
export-sheet-question = Vragen
export-sheet-decision = Besluiten
export-sheet-finance = Financiën
export-sheet-survey = Metingen
export-sheet-plan = Plannen
export-sheet-network = Leernetwerken
export-sheet-practice = Praktijkvoorbeelden
export-sheet-meeting = Bijeenkomsten
export-sheet-transfer = Eigen trajecten
export-sheet-checklist = Vragenlijsten
export-sheet-strategy = Strategieën
export-written = Geschreven: { $path } ({ $count ->
        [one] 1 record
       *[other] { $count } records
    }).
export-left-internal = { $count ->
        [one] 1 record bleef hier, omdat het alleen intern is of over zoiets gaat; met --internal gaat het mee.
       *[other] { $count } records bleven hier, omdat zij alleen intern zijn of over zoiets gaan; met --internal gaan ze mee.
    }
export-left-drafts = { $count ->
        [one] 1 concept bleef hier; met --drafts gaat het mee.
       *[other] { $count } concepten bleven hier; met --drafts gaan ze mee.
    }
export-left-faulty = { $count ->
        [one] 1 bestand ging niet mee, omdat er een fout in staat
       *[other] { $count } bestanden gingen niet mee, omdat er een fout in staat
    }; kt check zegt welke.
export-left-notes = { $count ->
        [one] 1 opmerking van een beoordelaar bleef hier; met --notes gaat zij mee.
       *[other] { $count } opmerkingen van beoordelaars bleven hier; met --notes gaan ze mee.
    }
export-masked = { $count ->
        [one] In 1 tekst leek een persoonsgegeven te staan; dat is verborgen
       *[other] In { $count } teksten leken persoonsgegevens te staan; die zijn verborgen
    }. kt check zegt waar.
export-cut = Blad { $sheet }, cel { $cell }: de tekst past niet in een cel en is afgekapt. CSV en JSON Lines bevatten de hele tekst.

# Het blad dat de kolommen uitlegt.
export-sheet-legend = Uitleg
export-legend-sheet = Blad
export-legend-column = Kolom
export-legend-about = Wat er staat
export-legend-values = Wat er kan staan
export-legend-scale = 1 tot en met 5; 5 is gunstig. Ook: niet van toepassing, of onbekend.
export-legend-rating = 0 tot en met 10
export-legend-text = tekst
export-legend-group-weighted = Score van groep { $group } ({ $title }), van 0 tot 100
export-legend-group-mean = Gemiddelde van groep { $group } ({ $title })
export-legend-group-count = Hoeveel punten van groep { $group } ({ $title }) gedaan zijn
export-legend-group-none = Groep { $group } ({ $title })
export-legend-about-repository = De kennismap waar het record in staat
export-legend-about-id = De naam van het record; daaraan herkent kt het als u het blad weer inleest
export-legend-about-path = Het bestand in de kennismap
export-legend-about-assessment-subject = Wat is beoordeeld
export-legend-about-assessment-checklist = De vragenlijst; elke vraag heeft daarin een code, en die code is de kop van de kolom
export-legend-about-assessment-checklist-version = De versie van de vragen
export-legend-about-assessment-set = Welke vragen: de hele lijst of de korte
export-legend-about-assessment-round = De hoeveelste keer dat hetzelfde is beoordeeld
export-legend-about-assessment-assessor = De functie van wie beoordeelde
export-legend-about-assessment-consensus = Of dit is wat de beoordelaars samen vaststelden
export-legend-about-assessment-result-class = De klasse van het product: zij bepaalt welke vragen meetellen
export-legend-about-assessment-result-applicable-weight = Het gewicht van alle vragen die bij dit product horen
export-legend-about-assessment-result-answered-weight = Het gewicht van de vragen die zijn beantwoord
export-legend-about-assessment-result-coverage = Welk deel van de vragen naar gewicht is beantwoord, van 0 tot 1
export-legend-about-assessment-result-total = De score van alle vragen samen, van 0 tot 100
export-legend-about-assessment-result-range-low = De laagste score die nog kan, als alles wat openstaat ongunstig uitvalt
export-legend-about-assessment-result-range-high = De hoogste score die nog kan, als alles wat openstaat gunstig uitvalt
export-legend-about-assessment-result-gaps = Groepen waarvan minder dan de helft van de vragen is beantwoord
export-legend-about-assessment-result-knock-outs = Vragen die altijd in orde moeten zijn en met een 1 zijn beantwoord
export-legend-about-assessment-result-conditions = Vragen die altijd in orde moeten zijn en met een 2 zijn beantwoord: daar hoort een voorwaarde bij
export-legend-about-assessment-result-unknown-must-haves = Vragen die altijd in orde moeten zijn en waarvan het antwoord onbekend is
export-legend-about-assessment-result-outcome = Wat de antwoorden samen zeggen: overnemen, proef, wachten of niet overnemen
export-legend-about-assessment-result-rule = De regel waaruit de uitkomst volgt; docs/method.md legt de regels uit
export-legend-about-assessment-result-provisional = Of er te weinig bekend is voor een vaste uitkomst
export-legend-about-assessment-result-sensitive = Of de uitkomst nog kan omslaan door wat onbekend is
export-legend-about-assessment-result-questions = Hoeveel vragen er zijn
export-legend-about-assessment-result-answered = Hoeveel daarvan zijn beantwoord
export-legend-about-assessment-result-mean = Het gemiddelde van alle antwoorden
export-legend-about-assessment-result-done = Hoeveel punten gedaan zijn
export-legend-about-assessment-result-planned = Hoeveel punten gepland zijn
export-legend-about-assessment-organisation = Voor welke organisatie is beoordeeld
export-legend-about-assessment-wish = De wens waarnaast het is gelegd
export-legend-about-assessment-date = De dag waarop de beoordelaar begon
export-legend-about-assessment-status = Concept, of definitief: wat definitief is, verandert niet meer
export-legend-about-memo-result-status = Hoe ver de memo is, van concept tot besluit
export-legend-about-memo-result-version = De hoeveelste memo over hetzelfde dit is
export-legend-about-memo-result-total-words = Hoeveel woorden de memo telt; 1.000 is de grens (twee bladzijden)
export-legend-about-memo-result-stale = Of er sinds de memo is bijgewerkt iets is veranderd waarop hij rust
export-legend-about-memo-result-outcome = Wat de assessments samen zeggen over het product
export-legend-about-finance-result-parties = Wat elke partij er over alle jaren samen op voor- of achteruitgaat, in euro's
export-legend-about-finance-result-total = Hetzelfde voor alle partijen samen, in euro's
export-legend-about-finance-result-perverse-incentive = Of wie betaalt een ander is dan wie er voordeel van heeft
export-legend-about-finance-result-uncovered = Kosten van de eigen organisatie waarbij niet staat waaruit ze worden betaald
export-legend-about-finance-result-open-points = Punten waarover nog iets moet gebeuren
export-legend-about-finance-result-points-missing = Punten die niemand heeft bekeken
export-legend-about-survey-result-respondents = Hoeveel mensen de vragenlijst invulden
export-legend-about-survey-result-barriers = Wat volgens de antwoorden in de weg staat
export-legend-about-network-result-sessions-count = Hoeveel bijeenkomsten er zijn, de geplande meegeteld
export-legend-about-network-result-sessions-with-lesson = Bij hoeveel daarvan een les staat
export-legend-about-network-result-sessions-first = De dag van de eerste bijeenkomst
export-legend-about-network-result-sessions-last = De dag van de laatste bijeenkomst
export-legend-about-network-result-group-people = Hoeveel mensen meedoen
export-legend-about-network-result-end = De dag na de afgesproken looptijd
export-legend-about-network-result-made = Wat het netwerk als resultaat noemt, en de producten die het netwerk als herkomst noemen
export-legend-about-practice-result-in-place = Hoeveel van de zeven punten op orde zijn
export-legend-about-practice-result-ready-to-share = Of het voorbeeld klaar is om te delen
export-legend-about-practice-result-assessments = Hoeveel keer het is beoordeeld
export-legend-about-practice-result-translated-by = Wie de vertaalvragen voor de eigen praktijk beantwoordde
