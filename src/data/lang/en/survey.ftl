# A round among users: taking in answers, and what comes of them.
survey-ask-which = To which round do these answers belong?
survey-map-ask = Column { $column } is called ‘{ $heading }’. Which question is this?
survey-map-role = the job of who answers
survey-map-leave = no question of this round: leave it out
survey-map-again = Next time without questions: { $maps }
survey-import-read = { $count ->
        [1] 1 completed questionnaire
       *[other] { $count } completed questionnaires
    } from { $file }.
survey-import-read-sheet = { $count ->
        [1] 1 completed questionnaire
       *[other] { $count } completed questionnaires
    } from { $file }, sheet { $sheet }.
survey-import-read-files = { $count ->
        [1] 1 completed questionnaire
       *[other] { $count } completed questionnaires
    } from { $files } files.
survey-import-columns = { $count ->
        [1] 1 column is a question of this round.
       *[other] { $count } columns are questions of this round.
    }
survey-import-missing = { $count ->
        [1] 1 question of the round is not in the table: { $keys }.
       *[other] { $count } questions of the round are not in the table: { $keys }.
    }
survey-import-spelling = The text was read as { $name }.
survey-import-sheets = Not read: the other sheets ({ $sheets }). Choose another sheet with --sheet.
survey-import-macros = The macros in the file were not read.
survey-import-empty = { $count ->
        [1] 1 row without answers was passed over.
       *[other] { $count } rows without answers were passed over.
    }
survey-import-left = Not taken over:
survey-import-left-person = who answered: { $columns }
survey-import-left-time = when someone answered: { $columns }
survey-import-left-tool = of the form tool: { $columns }
survey-import-left-remarks = remarks in own words (taken with --remarks): { $columns }
survey-import-left-unknown = not recognised (say it with --map COLUMN=KEY): { $columns }
survey-import-left-unclear = fits more than one question (say it with --map COLUMN=KEY): { $columns }
survey-import-roles = Jobs that stay: { $roles }.
survey-import-roles-hidden = { $count ->
        [1] 1 job was left out
       *[other] { $count } jobs were left out
    }: fewer than five people, or else it could be worked out.
survey-import-cells = { $count ->
        [1] 1 cell does not count:
       *[other] { $count } cells do not count:
    }
survey-import-more = … and { $count } more.
survey-import-few = Mind: these are fewer than five questionnaires. kt shows no shares of them. Wait for more answers before you share this file.
survey-import-written = Written: { $path }. The rows are sorted by content; they no longer show whose they are.
survey-import-not-written = Nothing was written. Correct the column in your table, or leave it out with --map COLUMN=-.
survey-import-next = See what comes of it with { $command }.
survey-cell-place = row { $row }, column { $column } ({ $heading })
survey-cell-strange = ‘{ $text }’ is no answer here; that is { $scale }
survey-cell-date = this is a date; an answer is { $scale }
survey-cell-fault = this is a formula without an outcome, or no value; an answer is { $scale }
survey-cell-personal = this remark seems to hold personal data and was left out
survey-cell-beyond = there is no heading above this cell
survey-cell-merged = { $area } is merged: only its first cell counts
survey-scale = a number from 1 ({ $first-label }) to { $last } ({ $last-label }), or such a label
survey-scale-yes = yes or no
survey-column-strange = In column { $column } ({ $heading }), { $count } of { $all } cells are no answer to this question; that is { $scale }.
survey-column-numbers = Column { $column } ({ $heading }) has numbers for yes and no, but it cannot be told which number means what. Write yes and no in full.
