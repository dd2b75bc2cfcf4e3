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
