# De zinnen van kt check: per regel wat er mis is, en een volgende stap.
check-level-error = fout
check-level-warning = waarschuwing
check-level-notice = let op
check-help = tip
check-did-you-mean = Bedoelde u “{ $suggestion }”?
check-summary = { $files } bestanden bekeken: { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $notices ->
        [one] 1 aandachtspunt
       *[other] { $notices } aandachtspunten
    }.
check-summary-clean = { $files } bestanden bekeken: alles in orde.
check-summary-suppressed = { $suppressed } met een reden weggelaten.

check-unknown-reference = “{ $reference }” bestaat niet.
check-unknown-reference-hint = Kijk met kt list { $kind } welke er zijn, of maak het record met kt new { $kind }.
