# Waarom een opdracht niet kon, en wat u dan doet.
error-label = fout
error-hint-label = tip
error-did-you-mean = Bedoelde u { $suggestion }?
error-read = { $path } kan niet worden gelezen.
error-write = { $path } kan niet worden geschreven.
error-no-such-folder = De map { $path } bestaat niet.
error-not-a-repository = Dit is geen kennismap: in { $path } en de mappen erboven staat geen kt.yaml.
error-not-a-repository-hint = Maak een kennismap met kt init, of bekijk eerst het voorbeeld met kt demo.
error-settings = { $path } kan niet worden gelezen als instellingen.
error-settings-hint = Er moet ten minste in staan: kt: 1 en title: met een naam. Controleer het inspringen en de aanhalingstekens.
error-outside = { $path } ligt buiten de kennismap of loopt via een snelkoppeling; daar schrijft en leest kt niet.
error-not-text = { $path } is geen leesbare tekst.
error-check-first = kt check laat zien wat er mis is.
error-exists = { $path } bestaat al en blijft zoals het is.
error-exists-hint = Kies een andere naam, of pas het bestand aan met kt edit.
error-changed-meanwhile = { $path } is intussen door iemand anders gewijzigd; er is niets geschreven.
error-changed-meanwhile-hint = Geef de opdracht nog een keer.
error-locked = Een andere opdracht is aan het schrijven: { $holder }.
error-locked-hint = Wacht tot die klaar is en probeer het dan opnieuw.
error-unknown-record = Er is geen record { $record }.
error-unknown-record-near = Bedoelde u { $suggestion }?
error-unknown-record-list = Bekijk wat er is met kt list { $kind }.
error-ambiguous-record = { $record } kan meer dan één record zijn: { $choices }.
error-ambiguous-record-hint = Schrijf de soort erbij, zoals product/naam.
error-unknown-rule = Er is geen regel { $rule }.
error-unknown-rule-near = Bedoelde u { $suggestion }?
error-unknown-rule-list = kt explain toont alle regels.
error-date = { $value } is geen datum.
error-date-hint = Schrijf een datum als 2026-03-12.
error-usage-value = { $value } kan niet bij { $argument }. { $choices ->
        [""] {""}
       *[other] Kies uit: { $choices }.
    }
error-usage-argument = { $argument } kent kt hier niet.
error-usage-command = De opdracht { $command } bestaat niet.
error-usage-missing = Er ontbreekt iets: { $argument }.
error-usage-conflict = { $argument } gaat niet samen met { $other }.
error-usage-number = Bij { $argument } hoort een waarde.
error-usage-utf8 = De opdracht bevat tekens die niet te lezen zijn.
error-usage-other = Deze opdracht is niet compleet.
error-usage-help = Met --help ziet u hoe het kan.
error-unknown-kind = De soort { $kind } bestaat niet.
error-unknown-kind-hint = Kies uit: { $kinds }.
error-new-assessment = Een beoordeling maakt u niet met kt new.
error-new-assessment-hint = Beoordeel een product met kt assess product/NAAM.
error-new-memo = Een memo maakt u niet met kt new.
error-new-memo-hint = Maak een memo met kt memo product/NAAM.
error-new-by-hand = Een { $kind } maakt u in een editor.
error-new-by-hand-hint = De handleiding beschrijft de vorm; kt check controleert hem.
error-new-missing = Er ontbreekt nog: { $keys }.
error-new-missing-hint = Geef het mee, zoals --set { $first }=…, of start kt in een terminal; dan vraagt kt ernaar.
error-bad-id = { $id } kan geen naam van een record zijn.
error-bad-id-hint = Gebruik kleine letters, cijfers en streepjes, zoals samen-beslissen. Geef een eigen naam met --id.
error-not-a-record = Dit kan zo niet worden opgeslagen: { $reason }
error-not-a-record-hint = Er is niets veranderd. Geef een andere waarde.
error-not-a-record-missing-hint = Er is niets veranderd. Geef dit veld een waarde met --set.
error-number = { $value } is geen heel getal ({ $key }).
error-flag = { $value } is geen ja of nee ({ $key }).
error-choice = { $value } kan niet bij { $key }. Kies uit: { $choices }.
error-yaml-value = { $value } is niet te lezen als YAML ({ $key }).
error-assignment = Schrijf veld=waarde, niet { $value }.
error-edit-by-hand = { $path } past u aan in een editor.
error-edit-by-hand-hint = Of geef de velden mee met --set veld=waarde.
error-edit-what = Wat moet er aan { $record } veranderen?
error-edit-what-hint = Geef de velden mee met --set veld=waarde, of start kt in een terminal.
error-edit-unreadable = Het record kan zo niet worden gelezen; er is niets veranderd.
error-edit-not-a-map = { $keys } kan niet worden ingevuld, want erboven staat een gewone tekst.
error-edit-unsure = Deze wijziging zou meer raken dan de bedoeling is; er is niets veranderd.
error-edit-unsure-hint = Zet dit zelf in het bestand: { $yaml }
error-init-exists = In { $path } staat al een kennismap.
error-init-exists-hint = Kies een andere map, of werk in deze verder met kt.
error-init-missing = { $option } ontbreekt.
error-init-missing-hint = Geef het mee, of start kt in een terminal; dan vraagt kt ernaar.
