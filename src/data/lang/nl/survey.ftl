# Een ronde onder gebruikers: antwoorden inlezen, en wat eruit komt.
survey-ask-which = Bij welke ronde horen deze antwoorden?
survey-map-ask = Kolom { $column } heet ‘{ $heading }’. Welke vraag is dit?
survey-map-role = de functie van wie antwoordt
survey-map-leave = geen vraag van deze ronde: weglaten
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
        [1] 1 kolom is een vraag van deze ronde.
       *[other] { $count } kolommen zijn vragen van deze ronde.
    }
survey-import-missing = { $count ->
        [1] 1 vraag van de ronde staat niet in de tabel: { $keys }.
       *[other] { $count } vragen van de ronde staan niet in de tabel: { $keys }.
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
survey-import-next = Bekijk wat eruit komt met { $command }.
survey-cell-place = rij { $row }, kolom { $column } ({ $heading })
survey-cell-strange = ‘{ $text }’ is hier geen antwoord; dat is { $scale }
survey-cell-date = hier staat een datum; een antwoord is { $scale }
survey-cell-fault = hier staat een formule zonder uitkomst of iets dat geen waarde is; een antwoord is { $scale }
survey-cell-personal = deze opmerking lijkt persoonsgegevens te bevatten en is weggelaten
survey-cell-beyond = boven deze cel staat geen kop
survey-cell-merged = { $area } is samengevoegd: alleen de eerste cel daarvan telt mee
survey-scale = een getal van 1 ({ $first-label }) tot en met { $last } ({ $last-label }), of zo'n label
survey-scale-yes = ja of nee
survey-column-strange = In kolom { $column } ({ $heading }) zijn { $count } van de { $all } cellen geen antwoord op deze vraag; dat is { $scale }.
survey-column-numbers = In kolom { $column } ({ $heading }) staan getallen voor ja en nee, maar niet te zeggen is welk getal wat betekent. Schrijf ja en nee voluit.
