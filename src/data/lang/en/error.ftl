# Why a command could not run, and what to do then.
error-label = error
error-hint-label = hint
error-did-you-mean = Did you mean { $suggestion }?
error-read = { $path } cannot be read.
error-write = { $path } cannot be written.
error-no-such-folder = The folder { $path } does not exist.
error-not-a-repository = This is no knowledge repository: neither { $path } nor the folders above it have a kt.yaml.
error-not-a-repository-hint = Make one with kt init, or look at the example first with kt demo.
error-settings = { $path } cannot be read as settings.
error-settings-hint = It needs at least kt: 1 and title: with a name. Check the indentation and the quotes.
error-outside = { $path } lies outside the repository or leads through a link; kt neither reads nor writes there.
error-not-text = { $path } is no readable text.
error-check-first = kt check shows what is wrong.
error-exists = { $path } exists already and stays as it is.
error-exists-hint = Choose another name, or change the file with kt edit.
error-changed-meanwhile = { $path } was changed by someone else meanwhile; nothing was written.
error-changed-meanwhile-hint = Give the command once more.
error-locked = Another command is writing: { $holder }.
error-locked-hint = Wait until it is done, then try again.
error-unknown-record = There is no record { $record }.
error-unknown-record-near = Did you mean { $suggestion }?
error-unknown-record-list = See what there is with kt list { $kind }.
error-ambiguous-record = { $record } can be more than one record: { $choices }.
error-ambiguous-record-hint = Write the kind with it, such as product/name.
error-unknown-rule = There is no rule { $rule }.
error-unknown-rule-near = Did you mean { $suggestion }?
error-unknown-rule-list = kt explain shows all rules.
error-date = { $value } is no date.
error-date-hint = Write a date as 2026-03-12.
error-usage-value = { $value } does not fit { $argument }. { $choices ->
        [""] {""}
       *[other] Choose from: { $choices }.
    }
error-usage-argument = kt does not know { $argument } here.
error-usage-command = There is no command { $command }.
error-usage-missing = Something is missing: { $argument }.
error-usage-conflict = { $argument } does not go with { $other }.
error-usage-number = { $argument } needs a value.
error-usage-utf8 = The command holds characters that cannot be read.
error-usage-other = This command is not complete.
error-usage-help = --help shows how it goes.
error-unknown-kind = There is no kind { $kind }.
error-unknown-kind-hint = Choose from: { $kinds }.
error-new-assessment = An assessment is not made with kt new.
error-new-assessment-hint = Assess a product with kt assess product/NAME.
error-new-memo = A memo is not made with kt new.
error-new-memo-hint = Make a memo with kt memo product/NAME.
error-new-by-hand = A { $kind } is made in an editor.
error-new-by-hand-hint = The guide describes its form; kt check checks it.
error-new-missing = Still missing: { $keys }.
error-new-missing-hint = Give it, such as --set { $first }=…, or start kt in a terminal; then kt asks for it.
error-bad-id = { $id } cannot be the name of a record.
error-bad-id-hint = Use lower case letters, digits and hyphens, such as shared-decisions. Give a name of your own with --id.
error-not-a-record = This cannot be stored as it is: { $reason }
error-not-a-record-hint = Nothing has changed. Give another value.
error-not-a-record-missing-hint = Nothing has changed. Give this field a value with --set.
error-number = { $value } is no whole number ({ $key }).
error-flag = { $value } is neither yes nor no ({ $key }).
error-choice = { $value } does not fit { $key }. Choose from: { $choices }.
error-yaml-value = { $value } cannot be read as YAML ({ $key }).
error-assignment = Write key=value, not { $value }.
error-edit-by-hand = { $path } is changed in an editor.
error-edit-by-hand-hint = Or give the fields with --set key=value.
error-edit-what = What should change in { $record }?
error-edit-what-hint = Give the fields with --set key=value, or start kt in a terminal.
error-edit-unreadable = The record cannot be read as it stands; nothing has changed.
error-edit-not-a-map = { $keys } cannot be filled in, because what stands above it is plain text.
error-edit-unsure = This change would touch more than it should; nothing has changed.
error-edit-unsure-hint = Put this into the file yourself: { $yaml }
error-init-exists = There is a knowledge repository in { $path } already.
error-init-exists-hint = Choose another folder, or go on in this one with kt.
error-init-missing = { $option } is missing.
error-init-missing-hint = Give it, or start kt in a terminal; then kt asks for it.
