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
