# Een meting onder gebruikers: antwoorden inlezen, en wat eruit komt.
survey-ask-which = Bij welke meting horen deze antwoorden?
survey-map-ask = Kolom { $column } heet “{ $heading }”. Welke vraag is dit?
survey-map-role = de functie van wie antwoordt
survey-map-leave = geen vraag van deze meting: weglaten
survey-map-again = Een volgende keer zonder vragen: { $maps }
survey-import-read = { $count ->
        [1] 1 ingevulde lijst
       *[other] { $count } ingevulde lijsten
    } uit { $file }.
survey-import-read-sheet = { $count ->
        [1] 1 ingevulde lijst
       *[other] { $count } ingevulde lijsten
    } uit { $file }, blad { $sheet }.
survey-import-read-files = { $count ->
        [1] 1 ingevulde lijst
       *[other] { $count } ingevulde lijsten
    } uit { $files } bestanden.
survey-import-columns = { $count ->
        [1] 1 kolom is een vraag van deze meting.
       *[other] { $count } kolommen zijn vragen van deze meting.
    }
survey-import-missing = { $count ->
        [1] 1 vraag van de meting staat niet in de tabel: { $names }.
       *[other] { $count } vragen van de meting staan niet in de tabel: { $names }.
    }
survey-import-spelling = De tekst is gelezen als { $name }.
survey-import-sheets = Niet gelezen: de andere bladen ({ $sheets }). Kies een ander blad met --sheet.
survey-import-macros = De macro's in het bestand zijn niet gelezen.
survey-import-empty = { $count ->
        [1] 1 rij zonder antwoorden is overgeslagen.
       *[other] { $count } rijen zonder antwoorden zijn overgeslagen.
    }
survey-import-left = Niet overgenomen:
survey-import-left-person = wie antwoordde: { $columns }
survey-import-left-time = wanneer iemand antwoordde: { $columns }
survey-import-left-tool = van het formulierprogramma: { $columns }
survey-import-left-remarks = opmerkingen in eigen woorden (wel met --remarks): { $columns }
survey-import-left-unknown = niet herkend (zeg het met --map KOLOM=SLEUTEL): { $columns }
survey-import-left-unclear = past bij meer dan één vraag (zeg het met --map KOLOM=SLEUTEL): { $columns }
survey-import-roles = Functies die blijven staan: { $roles }.
survey-import-roles-hidden = { $count ->
        [1] 1 functie is weggelaten
       *[other] { $count } functies zijn weggelaten
    }: minder dan vijf mensen, of anders uit te rekenen.
survey-import-cells = { $count ->
        [1] 1 cel telt niet mee:
       *[other] { $count } cellen tellen niet mee:
    }
survey-import-more = … en nog { $count }.
survey-import-few = Let op: dit zijn minder dan vijf lijsten. kt toont er geen aandelen van. Wacht op meer antwoorden voordat u dit bestand deelt.
survey-import-written = Geschreven: { $path }. De rijen staan op inhoud gesorteerd; van wie ze zijn is er niet meer aan te zien.
survey-import-not-written = Er is niets geschreven. Verbeter de kolom in uw tabel, of laat haar weg met --map KOLOM=-.
survey-import-tried = Er is niets geschreven; dit was een proef. Zo komen de antwoorden in { $path }: { $command }
survey-import-next = Bekijk wat eruit komt met { $command }.
survey-cell-place = rij { $row }, kolom { $column } ({ $heading })
survey-cell-strange = “{ $text }” is hier geen antwoord; dat is { $scale }
survey-cell-date = hier staat een datum; een antwoord is { $scale }
survey-cell-fault = hier staat een formule zonder uitkomst of iets dat geen waarde is; een antwoord is { $scale }
survey-cell-personal = deze opmerking lijkt persoonsgegevens te bevatten en is weggelaten
survey-cell-beyond = boven deze cel staat geen kop
survey-cell-merged = { $area } is samengevoegd: alleen de eerste cel daarvan telt mee
survey-scale = een getal van 1 ({ $first-label }) tot en met { $last } ({ $last-label }), of zo'n label
survey-scale-yes = ja of nee
survey-column-strange = In kolom { $column } ({ $heading }) zijn { $count } van de { $all } cellen geen antwoord op deze vraag, zoals { $texts }. Een antwoord is { $scale }.
survey-column-numbers = In kolom { $column } ({ $heading }) staan getallen voor ja en nee, maar niet te zeggen is welk getal wat betekent. Schrijf ja en nee voluit.
survey-show-title-before = Meting vóór de start: { $product }
survey-show-title-after = Meting na de start: { $product }
survey-show-lead = { $organisation }, { $date }.
survey-show-response = { $count } van de { $invited } genodigden vulden de vragenlijst in ({ $share }).
survey-show-people = { $count ->
        [1] 1 persoon vulde de vragenlijst in.
       *[other] { $count } mensen vulden de vragenlijst in.
    }
survey-show-strange = { $count ->
        [1] 1 cel van het antwoordbestand telt niet mee; kt check wijst haar aan.
       *[other] { $count } cellen van het antwoordbestand tellen niet mee; kt check wijst ze aan.
    }
survey-show-tally = Uitkomst van de rekenregel over { $all ->
        [1] 1 determinant
       *[other] { $all } determinanten
    }: { $barriers } belemmerend, { $facilitators } bevorderend, { $neutral } geen van beide{ $few ->
        [0] .
       *[other] , { $few } met te weinig antwoorden.
    }
survey-show-rule = Belemmerend betekent: { $barrier }% of meer antwoordt ongunstig. Bevorderend: { $facilitator }% of meer antwoordt gunstig. Dat is een vuistregel, geen advies.
survey-show-barriers = Belemmerende factoren, de zwaarste eerst
survey-show-no-barriers = Geen enkele determinant is belemmerend.
survey-show-barrier = ({ $category }): { $unfavourable } ongunstig, { $favourable } gunstig, { $count ->
        [one] 1 antwoord
       *[other] { $count } antwoorden
    }.
survey-show-worst = Het zwaarst weegt: “{ $line }”.
survey-show-mixed = Gemengd: veel mensen antwoorden juist gunstig. Vraag door waar het verschil zit.
survey-show-indicative = Indicatief, want minder dan tien antwoorden: { $names }.
survey-show-all-indicative = Alle uitkomsten zijn indicatief: er zijn minder dan tien antwoorden. Gebruik ze om het gesprek te beginnen.
survey-show-basis = meting van { $date }
survey-show-notes = Wat verder opvalt
survey-show-weak = { $name }: bij “{ $line }” denkt { $share } dat het (waarschijnlijk) niet lukt.
survey-show-hard = { $name }, uitspraken die op zichzelf belemmeren: { $lines }.
survey-show-hard-line = “{ $line }” ({ $share } ongunstig)
survey-show-counted = { $name }: hier telt de ongunstigste uitspraak, “{ $line }”.
survey-show-counted-mean = { $name }: hier telt de ongunstigste uitspraak, “{ $line }”. Het gemiddelde is dat van alle uitspraken samen.
survey-show-aware = { $name }: { $share } kent de inhoud; het streven is { $target }.
survey-show-unknown = { $name }: het management zegt van wel, maar { $share } van de mensen zegt van niet. Bekrachtigd, maar niet bekend.
survey-show-facilitators = Bevorderende factoren
survey-show-shares = Antwoorden per determinant
survey-show-category = Determinanten van de { $category }
survey-show-lines = Per uitspraak
survey-show-alternative = Welk deel van de antwoorden ongunstig, neutraal en gunstig is, per { $rows }.
survey-show-determinant = determinant
survey-show-line = uitspraak
survey-show-unfavourable = ongunstig
survey-show-neutral = neutraal
survey-show-favourable = gunstig
survey-show-missing = geen antwoord
survey-show-mean = gemiddelde
survey-show-outcome = uitkomst
survey-sheet-role = Functie
survey-sheet-key = Code
survey-sheet-name = Determinant
survey-sheet-category = Groep
survey-sheet-n = Antwoorden
survey-sheet-missing = Geen antwoord
survey-sheet-unfavourable = Ongunstig
survey-sheet-neutral = Neutraal
survey-sheet-favourable = Gunstig
survey-sheet-mean = Gemiddelde
survey-sheet-verdict = Uitkomst
survey-sheet-labels = Let op
survey-verdict-barrier = belemmerend
survey-verdict-facilitator = bevorderend
survey-verdict-neutral = geen van beide
survey-verdict-too-few = te weinig antwoorden
survey-label-mixed = gemengd
survey-label-indicative = indicatief
survey-mark-barrier = belemmert
survey-mark-facilitator = bevordert
survey-show-roles = Per functie
survey-show-roles-lead = In de tabel staat welk deel ongunstig antwoordt. Een − betekent belemmerend, een + bevorderend. Wat tussen haakjes staat, rust op minder dan tien antwoorden. Een streepje (–) betekent: te weinig antwoorden, of anders uit te rekenen.
survey-show-role = { $sign }: { $role }, { $count ->
        [one] 1 mens
       *[other] { $count } mensen
    }
survey-show-beside-lead = In de tabel staat welk deel ongunstig antwoordt. Een − betekent belemmerend, een + bevorderend; wat tussen haakjes staat, rust op minder dan tien antwoorden.
survey-show-no-roles = Er is geen functie waarvan kt de antwoorden kan tonen zonder dat na te gaan is wie wat zei.
survey-show-roles-hidden = { $count ->
        [1] 1 functie is niet getoond: te weinig mensen, of anders uit te rekenen.
       *[other] { $count } functies zijn niet getoond: te weinig mensen, of anders uit te rekenen.
    }
survey-show-remarks = Opmerkingen
survey-show-remarks-lead = Op alfabet, zodat niet te zien is wie wat schreef. Wat op persoonsgegevens lijkt, is afgedekt. Kijk zelf na of iemand te herkennen is voordat u dit deelt.
survey-show-remarks-few = Er zijn opmerkingen; kt toont ze vanaf vijf ingevulde lijsten.
survey-show-beside = { $before } naast { $after }
survey-show-before = ongunstig op { $before }
survey-show-after = ongunstig op { $after }
survey-show-moved = verandering
survey-show-moved-chart = Ongunstige antwoorden over de { $category }, ervoor en erna
survey-show-moved-alternative = Per determinant het deel ongunstige antwoorden op { $before } en op { $after }. Niet meer belemmerend: { $gone }. Nieuw belemmerend: { $new }.
survey-show-moved-gone = Niet meer belemmerend: { $names }.
survey-show-moved-new = Nieuw belemmerend: { $names }.
survey-show-moved-stayed = Nog steeds belemmerend: { $names }.
survey-moved-gone = niet meer belemmerend
survey-moved-new = nieuw belemmerend
survey-moved-stayed = blijft belemmerend
survey-moved-none = –
survey-moved-unknown = te weinig antwoorden
survey-show-next = Hierna
survey-show-next-strategies-first = Bekijk wat tegen de zwaarste drie helpt:
survey-show-next-strategies = Bekijk wat tegen deze belemmerende factoren helpt:
survey-show-next-plan = Maak er een plan van:
survey-show-next-fresh = Zet in het plan wat er nieuw bij is gekomen:
survey-show-next-known = Ze staan alle in het plan:
survey-show-next-by-hand = Een uitspraak die op zichzelf belemmert, komt niet vanzelf in het plan. Zo zet u { $name } erin{ $count ->
        [0] {""}
       *[other] , en net zo { $others }
    }:
survey-show-no-barriers-next = Er is niets weg te nemen. Leg vast wat helpt, en meet na de start opnieuw.
survey-note-exact = precies { $share }%
survey-note-too-few = te weinig
survey-show-all = Alle antwoorden, per categorie:
survey-cell-place-sheet = { $sheet }, rij { $row }, kolom { $column } ({ $heading })
survey-show-low = { $name } (valt mee)
survey-import-other = Let op: niet alle bestanden horen bij de vragenlijst zoals die nu is; de uitspraken kunnen intussen zijn veranderd.
