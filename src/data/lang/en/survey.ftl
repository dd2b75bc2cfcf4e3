# A round among users: taking in answers, and what comes of them.
survey-ask-which = To which round do these answers belong?
survey-map-ask = Column { $column } is called “{ $heading }”. Which question is this?
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
        [1] 1 question of the round is not in the table: { $names }.
       *[other] { $count } questions of the round are not in the table: { $names }.
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
survey-import-tried = Nothing was written; this was a trial. This puts the answers in { $path }: { $command }
survey-import-next = See what comes of it with { $command }.
survey-cell-place = row { $row }, column { $column } ({ $heading })
survey-cell-strange = “{ $text }” is no answer here; that is { $scale }
survey-cell-date = this is a date; an answer is { $scale }
survey-cell-fault = this is a formula without an outcome, or no value; an answer is { $scale }
survey-cell-personal = this remark seems to hold personal data and was left out
survey-cell-beyond = there is no heading above this cell
survey-cell-merged = { $area } is merged: only its first cell counts
survey-scale = a number from 1 ({ $first-label }) to { $last } ({ $last-label }), or such a label
survey-scale-yes = yes or no
survey-column-strange = In column { $column } ({ $heading }), { $count } of { $all } cells are no answer to this question, such as { $texts }. An answer is { $scale }.
survey-column-numbers = Column { $column } ({ $heading }) has numbers for yes and no, but it cannot be told which number means what. Write yes and no in full.
survey-show-title-before = Survey before the start: { $product }
survey-show-title-after = Survey after the start: { $product }
survey-show-lead = { $organisation }, { $date }.
survey-show-response = { $count } of the { $invited } people invited completed the questionnaire ({ $share }).
survey-show-people = { $count ->
        [1] 1 person completed the questionnaire.
       *[other] { $count } people completed the questionnaire.
    }
survey-show-strange = { $count ->
        [1] 1 cell of the responses does not count; kt check points at it.
       *[other] { $count } cells of the responses do not count; kt check points at them.
    }
survey-show-tally = Outcome of the rule over { $all ->
        [1] 1 determinant
       *[other] { $all } determinants
    }: { $barriers ->
        [1] 1 barrier
       *[other] { $barriers } barriers
    }, { $facilitators ->
        [1] 1 facilitator
       *[other] { $facilitators } facilitators
    }, { $neutral } neither{ $few ->
        [0] .
       *[other] , { $few } with too few answers.
    }
survey-show-rule = A barrier: { $barrier }% or more answer unfavourably. A facilitator: { $facilitator }% or more answer favourably. This is a rule of thumb, not an advice.
survey-show-barriers = Barriers, the heaviest first
survey-show-no-barriers = No determinant is a barrier.
survey-show-barrier = ({ $category }): { $unfavourable } unfavourable, { $favourable } favourable, { $count ->
        [one] 1 answer
       *[other] { $count } answers
    }.
survey-show-worst = What weighs most: “{ $line }”.
survey-show-mixed = Mixed: many people answer favourably. Ask on where the difference lies.
survey-show-indicative = Indicative, because of fewer than ten answers: { $names }.
survey-show-all-indicative = All outcomes are indicative: there are fewer than ten answers. Use them to start the conversation.
survey-show-basis = survey of { $date }
survey-show-notes = What else stands out
survey-show-weak = { $name }: for “{ $line }”, { $share } think that they will (probably) not manage.
survey-show-hard = { $name }, statements that are a barrier by themselves: { $lines }.
survey-show-hard-line = “{ $line }” ({ $share } unfavourable)
survey-show-counted = { $name }: what counts here is the most unfavourable statement, “{ $line }”.
survey-show-counted-mean = { $name }: what counts here is the most unfavourable statement, “{ $line }”. The mean is that of all statements together.
survey-show-aware = { $name }: { $share } know the content; the target is { $target }.
survey-show-unknown = { $name }: management says yes, but { $share } of the people say no. Ratified, but not known.
survey-show-facilitators = Facilitators
survey-show-shares = Answers by determinant
survey-show-category = Determinants: { $category }
survey-show-lines = By statement
survey-show-alternative = Which part of the answers is unfavourable, neutral and favourable, by { $rows }.
survey-show-determinant = determinant
survey-show-line = statement
survey-show-unfavourable = unfavourable
survey-show-neutral = neutral
survey-show-favourable = favourable
survey-show-missing = no answer
survey-show-mean = mean
survey-show-outcome = outcome
survey-sheet-role = Job
survey-sheet-key = Code
survey-sheet-name = Determinant
survey-sheet-category = Group
survey-sheet-n = Answers
survey-sheet-missing = No answer
survey-sheet-unfavourable = Unfavourable
survey-sheet-neutral = Neutral
survey-sheet-favourable = Favourable
survey-sheet-mean = Mean
survey-sheet-verdict = Outcome
survey-sheet-labels = Note
survey-verdict-barrier = barrier
survey-verdict-facilitator = facilitator
survey-verdict-neutral = neither
survey-verdict-too-few = too few answers
survey-label-mixed = mixed
survey-label-indicative = indicative
survey-mark-barrier = barrier
survey-mark-facilitator = helps
survey-show-roles = By job
survey-show-roles-lead = The table shows which part answers unfavourably. A − means a barrier, a + a facilitator. What stands in brackets rests on fewer than ten answers. A dash (–) means: too few answers, or else it could be worked out.
survey-show-role = { $sign }: { $role }, { $count ->
        [one] 1 person
       *[other] { $count } people
    }
survey-show-beside-lead = The table shows which part answers unfavourably. A − means a barrier, a + a facilitator; what stands in brackets rests on fewer than ten answers.
survey-show-no-roles = There is no job of which kt can show the answers without showing who said what.
survey-show-roles-hidden = { $count ->
        [1] 1 job is not shown: too few people, or else it could be worked out.
       *[other] { $count } jobs are not shown: too few people, or else it could be worked out.
    }
survey-show-remarks = Remarks
survey-show-remarks-lead = In the order of their words, so that nobody sees who wrote what. What looks like personal data is masked. See for yourself whether someone can be recognised before you share this.
survey-show-remarks-few = There are remarks; kt shows them from five completed questionnaires on.
survey-show-beside = { $before } beside { $after }
survey-show-before = unfavourable on { $before }
survey-show-after = unfavourable on { $after }
survey-show-moved = change
survey-show-moved-chart = Unfavourable answers, before and after: { $category }
survey-show-moved-alternative = For each determinant the share of unfavourable answers on { $before } and on { $after }. No longer a barrier: { $gone }. A new barrier: { $new }.
survey-show-moved-gone = No longer a barrier: { $names }.
survey-show-moved-new = A new barrier: { $names }.
survey-show-moved-stayed = Still a barrier: { $names }.
survey-moved-gone = no longer a barrier
survey-moved-new = new barrier
survey-moved-stayed = still a barrier
survey-moved-none = –
survey-moved-unknown = too few answers
survey-show-next = Next
survey-show-next-strategies-first = See what helps against the three worst:
survey-show-next-strategies = See what helps against these barriers:
survey-show-next-plan = Make a plan of it:
survey-show-next-fresh = Put what is new in the plan:
survey-show-next-known = They are all in the plan:
survey-show-next-by-hand = A statement that hinders by itself does not get into the plan on its own. This puts { $name } in it{ $count ->
        [0] {""}
       *[other] , and likewise { $others }
    }:
survey-show-no-barriers-next = There is nothing to take away. Put down what helps, and measure again after the start.
survey-note-exact = exactly { $share }%
survey-note-too-few = too few
survey-show-all = All answers, by category:
survey-cell-place-sheet = { $sheet }, row { $row }, column { $column } ({ $heading })
survey-show-low = { $name } (no problem here)
survey-import-other = Mind: not all files belong to the questionnaire as it is now; the statements may have changed since.
