# The sentences of kt check: per rule what is wrong, and a next step.
check-level-error = error
check-level-warning = warning
check-level-notice = notice
check-help = help
check-did-you-mean = Did you mean “{ $suggestion }”?
check-summary = { $files } files: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $notices ->
        [one] 1 notice
       *[other] { $notices } notices
    }.
check-summary-clean = { $files } files: all in order.
check-summary-suppressed = { $suppressed } left out with a reason.

check-unknown-reference = “{ $reference }” does not exist.
check-unknown-reference-hint = See with kt list { $kind } which there are, or make the record with kt new { $kind }.
