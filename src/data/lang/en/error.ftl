# Why a command could not run, and what to do then.
error-label = error
error-hint-label = hint
error-did-you-mean = Did you mean { $suggestion }?
error-read = { $path } cannot be read.
error-write = { $path } cannot be written.
error-cause-read-only = The disk can only be read.
error-cause-full = The disk is full.
error-cause-no-folder = A part of the path is not a folder.
error-cause-folder = It is a folder.
error-cause-rights = You do not have the rights for it.
error-cause-missing = That place does not exist.
error-is-folder = { $path } is a folder and not a file.
error-no-such-file = There is no file { $path }.
error-no-such-folder = The folder { $path } does not exist.
error-not-a-repository = This is not a knowledge repository: neither { $path } nor the folders above it have a kt.yaml.
error-not-a-repository-hint = Make one with kt init, or look at the example first with kt demo.
error-not-a-repository-below = There is one below: cd { $below }
error-not-a-repository-several = There are several below: { $all }. Go to one of them, such as with cd { $below }
error-settings = { $path } cannot be read as settings.
error-settings-hint = kt check shows what is wrong. It needs at least kt: 1 and title: with a name.
error-newer = { $path } belongs to a newer kt: version { $format } of the files, and this kt knows version { $known }.
error-newer-hint = Install a newer kt. Nothing was read or changed.
error-outside = { $path } is outside the repository or leads through a link; kt neither reads nor writes there.
error-not-text = { $path } is not readable text.
error-check-first = kt check shows what is wrong.
error-exists = { $path } exists already and stays as it is.
error-exists-hint = Choose another name, or change the file with kt edit.
error-changed-meanwhile = { $path } was changed by someone else in the meantime; nothing was written.
error-changed-meanwhile-hint = Run the command again.
error-half-done-hint = An earlier command stopped halfway. What it wanted to do is in .kt/intent.json. Take the cause away and kt will finish it. Or take that file away; then everything stays as it is now.
error-locked = Another command is writing: { $holder }.
error-locked-hint = Wait until it has finished, then try again.
error-unknown-record = There is no record { $record }.
error-unknown-record-near = Did you mean { $suggestion }?
error-unknown-record-list = kt list { $kind } shows what there is.
error-no-front-matter = The first line --- is missing in { $path }.
error-no-front-matter-hint = Put a line with only --- at the top.
error-record-unreadable = { $path } cannot be read as a record.
error-record-doubtful = { $path }, line { $line }: “{ $key }” is missing or cannot be read as it should. kt counts and decides nothing with that.
error-record-doubtful-hint = Correct it in the file; kt check says what is wrong. Then run the command again.
error-record-kind = { $record } is { $kind ->
    [organisation] an organisation
    [wish] a wish
    [product] a knowledge product
    [assessment] an assessment
    [memo] a memo
    [question] a question
    [decision] a decision
    [finance] a financial analysis
    [survey] a survey
    [plan] a plan
    [network] a learning network
    [practice] a practice example
    [meeting] a meeting
    [transfer] a tailored traject
    [checklist] a checklist
   *[strategy] a strategy
}, which does not fit here.
error-record-kind-hint = Choose { $wanted ->
    [organisation] an organisation
    [wish] a wish
    [product] a knowledge product
    [assessment] an assessment
    [memo] a memo
    [question] a question
    [decision] a decision
    [finance] a financial analysis
    [survey] a survey
    [plan] a plan
    [network] a learning network
    [practice] a practice example
    [meeting] a meeting
    [transfer] a tailored traject
    [checklist] a checklist
   *[strategy] a strategy
}. kt list { $wanted } shows which there are.
error-ambiguous-record = { $record } can be more than one record: { $choices }.
error-ambiguous-record-whole = Write the whole name, such as { $first }.
error-ambiguous-record-hint = Add the kind, such as product/name.
error-unknown-rule = There is no rule { $rule }.
error-unknown-rule-near = Did you mean { $suggestion }?
error-unknown-rule-alike = With that word there is { $rules }.
error-rule-off = kt.yaml turns { $rules } off, on line { $lines }. Nothing was checked.
error-rule-off-hint = Take that out of kt.yaml to check for it, or choose something else with --only.
error-unknown-rule-list = kt explain shows all rules.
error-date = { $value } is not a date. Write for example 2026-03-12 or 12 March 2026.
error-day-none = There is no day { $value }.
error-date-key = { $value } is not a date ({ $key }). Write for example 2026-03-12 or 12 March 2026.
error-day-none-key = There is no day { $value } ({ $key }).
error-date-hint = Write a date as 2026-03-12 or 12 March 2026, the day before the month.
error-no-terminal = Without a keyboard and screen kt cannot ask questions.
error-no-terminal-hint = Give the answers with --answers FILE, or with --answers - on the standard input.
error-no-role = It is not clear in which role you answer.
error-no-role-hint = Give your role, without a name: --as "team leader". Or set KT_ROLE.
error-no-checklist = There is no checklist { $checklist }.
error-choose-from = Choose from: { $choices }.
error-which-checklist = There is not exactly one checklist that fits this.
error-which-checklist-hint = Choose one with --checklist: { $choices }.
error-no-questions = No question of this checklist fits { $subject }.
error-which-wish = This product belongs to several wishes.
error-which-wish-hint = Choose one with --wish: { $choices }.
error-done = The role { $role } finished this round already.
error-done-hint = Begin a new round with --round { $round }, or give --another if you are a second person in this role.
error-final = { $path } is final and can no longer be changed.
error-final-hint = Begin a new round with kt assess.
error-final-edit-hint = Begin a new round with { $command }. If making it final was the last change, kt undo makes it a draft again.
error-other-subject = The answers in { $path } are about { $subject } with checklist { $checklist }; you asked for { $asked } with checklist { $list }.
error-other-subject-hint = Give the right subject or --checklist, or take subject and checklist out of the file.
error-answers-no-subject = The answers in { $path } do not say what they are about, yet { $keys } stands beside them.
error-answers-no-subject-hint = Add the line subject: { $subject } above them with the rest of a whole assessment, or leave only the answers and give role, wish and round with --as, --wish and --round.
error-answers = The answers are not right ({ $count }); nothing was written.
error-answers-hint = Correct what is listed above and run the command again.
error-answers-other = The answers are about { $given }, not about { $expected }.
error-not-readable-now = { $path } cannot be read as a record right now; nothing was written.
error-unsure = { $path } cannot be changed safely; nothing was written.
error-unsure-hint = Add this yourself: { $paste }
error-not-enough = { $used } of { $wanted } assessments of { $subject } are final; until then nobody sees the answers of another.
error-not-enough-hint = Wait for the other assessors, or see with --open what there is so far.
error-not-enough-hint-none = Begin with kt assess { $subject }.
error-usage-value = { $value } does not fit { $argument }.
error-usage-value-choices = { $value } does not fit { $argument }. Choose from: { $choices }.
error-usage-argument = kt does not know { $argument } here.
error-usage-command = There is no command { $command }.
error-usage-missing = Something is missing: { $argument }.
error-usage-conflict = { $argument } cannot be combined with { $other }.
error-usage-number = { $argument } needs a value.
error-usage-utf8 = The command contains characters that cannot be read.
error-usage-other = This command is not complete.
error-usage-help = --help shows how it works.
error-usage-example = For example: { $example }. --help tells more.
error-unknown-kind = There is no kind { $kind }.
error-unknown-kind-hint = Choose from: { $kinds }.
error-new-assessment = An assessment is not made with kt new.
error-new-assessment-hint = Assess a product with kt assess product/NAME.
error-new-memo = A memo is not made with kt new.
error-new-memo-hint = Make a memo with kt memo product/NAME.
error-new-by-hand = A { $kind } is made in an editor.
error-new-by-hand-hint = The guide describes its form; kt check verifies it.
error-new-missing = Still missing: { $keys }.
error-new-missing-hint = Supply it, such as --set { $first }=…, or start kt in a terminal; kt then asks for it.
error-bad-id = { $id } cannot be the name of a record.
error-bad-id-hint = Use lower-case letters, digits and hyphens, such as shared-decisions. Give your own name with --id.
error-not-a-record = This cannot be stored as it is: { $reason }
error-not-a-record-at = This cannot be stored as it is ({ $key }): { $reason }
error-not-a-record-hint = Nothing has changed. Give another value.
error-not-a-record-missing-hint = Nothing has changed. Give this field a value with --set.
error-not-a-record-key-hint = Nothing has changed. Choose another field.
error-number = { $value } is not a whole number ({ $key }).
error-flag = { $value } is neither yes nor no ({ $key }).
error-url = { $value } is not a web address. Write the whole address, such as https://www.nji.nl.
error-year = The year { $value } is still to come.
error-rank = The most important wish has place 1; there is no place { $value }.
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
error-edit-place = { $key } is not possible yet: there is no { $open }.
error-edit-place-hint = Nothing has changed. Fill in { $open } first; the places in a list count from 0.
error-init-exists = There is already a knowledge repository in { $path }.
error-init-exists-hint = Choose another folder, or continue in this one with kt.
error-init-nested = { $path } is a knowledge repository already; kt does not simply make a second one inside it.
error-init-nested-hint = Work in that folder, choose another place, or give --nested if this is what you want.
error-init-missing = { $option } is missing.
error-init-missing-hint = Supply it, or start kt in a terminal; kt then asks for it.
error-memo-exists = There is already a memo: { $path }.
error-memo-exists-hint = Refresh it with kt memo { $id } --update, save it with --format pdf or docx (Word), see it with --format html, or begin a new version with --new-version.
error-memo-none = There is no memo on { $product } yet.
error-memo-none-hint = Make one with kt memo product/{ $product }.
error-memo-organisation = It is not clear which organisation the memo is for.
error-memo-organisation-hint = Give --organisation NAME, or put organisation: in kt.yaml.
error-memo-decided = { $path } has been decided on, or has a newer version; kt no longer changes it.
error-memo-decided-hint = Begin a new version with kt memo { $id } --new-version.
error-memo-faulty = There are mistakes in the head of { $path }.
error-memo-edited = In { $path } someone edited a block that kt fills in; nothing was changed.
error-memo-edited-hint = Put your text outside the block, or change the field that is named. Then empty the block, keep its markers, and run the command again.
error-memo-no-end = { $path }, line { $line }: the block { $name } begins but does not end.
error-memo-no-begin = { $path }, line { $line }: the block { $name } ends but does not begin.
error-memo-double = { $path }, line { $line }: the block { $name } appears twice.
error-memo-marker-hint = Each block appears once between <!-- kt:name … --> and <!-- /kt:name -->. Correct that, or remove both markers.
error-memo-output = kt does not write output to { $path }: that is where records or settings are kept.
error-memo-output-hint = Choose another place, such as out/memo.html.
error-check-empty = An empty name is no file.
error-check-empty-hint = Name a file or folder, or give kt check without a name for the whole knowledge folder.
error-check-missing = { $path } does not exist.
error-check-missing-hint = A path is seen from the folder you work in. What broke because a file is gone is shown by kt check without a file.
error-check-outside = { $path } is not in the knowledge folder { $folder }.
error-check-outside-hint = Name a file or folder in the knowledge folder, or give that other folder with -C DIR.
error-baseline = { $path } is no baseline of kt check: line { $line } cannot be read.
error-baseline-hint = Write it again with kt check --write-baseline.
error-stopped-kept = Stopped. Your answers so far are in { $path }. Go on: { $command }
error-stopped-nothing = Stopped. Nothing was changed. Start again: { $command }
error-stopped-several = Stopped. What you filled in so far is kept ({ $number } files). Go on: { $command }
error-stopped-unkept = What you have changed is not kept yet. Type q and Enter to choose whether to keep it; Ctrl-C once more throws it away.
error-nothing-to-undo = There is no change by kt to undo.
error-nothing-to-undo-hint = kt keeps the last change only. If the folder is in git, git log finds older versions, and git restore brings a file back.
error-rename-kind = { $old } stays a { $was }; it cannot become a record of another kind ({ $kind }).
error-rename-kind-hint = Give only the new name.
error-rename-bad-id-hint = Use lower-case letters, digits and hyphens, such as shared-decisions.
error-rename-same = { $old } already has that name.
error-rename-taken-hint = Nothing has changed. Choose another name.
error-rename-unsure = { $path } cannot be changed with certainty; nothing has changed.
error-rename-unsure-hint = kt check shows what is wrong in that file. Correct it and try again.
error-rename-unreadable = { $path } cannot be read and may name this record; nothing has changed.
error-rename-unreadable-hint = kt check shows what is wrong in that file. Correct it and try again.
error-at-writes = With --at you look back; this command cannot do that.
error-at-writes-hint = --at works with kt next, kt status, kt list, kt show, kt find, kt compare, kt report and kt check. Only today's folder can be changed.
error-at-no-git = Looking back in the history needs git, and that program was not found.
error-at-no-git-hint = Install git, or leave --at or --changed-since out.
error-at-no-history = { $path } has no history: the folder is not in git.
error-at-no-history-hint = Put the folder in git with git init and commit every change; then you can look back later.
error-at-unknown = { $when } is neither a date nor a revision that git knows.
error-at-unknown-hint = Write a date as 2026-03-12, or a commit, tag or branch. git log shows what there is.
error-at-too-early = Nothing had been committed yet on { $when }.
error-at-too-early-hint = git log shows the first revision. If the clone is not complete, fetch the rest first.
error-at-no-repository = At { $when } this folder was not a knowledge repository yet: there was no usable { $file }.
error-at-incomplete = The history on this computer is not complete.
error-at-incomplete-hint = First fetch all of it: with git fetch --unshallow, or in a pipeline with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).
error-at-owner = Git does not read { $path }: the folder belongs to another user.
error-at-owner-hint = Do you trust the folder? Then first give: git config --global --add safe.directory { $path }
error-at-failed = git could not read this: { $words }
error-find-nothing = What do you want to find?
error-find-nothing-hint = Give one or more words, such as kt find shared parents.

error-finance-none = No amounts have been recorded for { $product } yet, and nothing can be asked here.
error-finance-none-hint = Run kt finance { $product } in a terminal, or give the amounts with --answers FILE.
error-finance-faulty = { $path } has mistakes; nothing was changed.
error-finance-organisation = Which organisation is it for?
error-finance-organisation-hint = Name the organisation with --organisation, or put organisation in kt.yaml.
error-finance-answers-hint = Correct the file; nothing was written. For an example of the form: kt new finance --dry-run.
error-process-role = { $role } is not a role.
error-process-role-hint = Name a role, such as "liaison officer" or "board member".
error-verb-missing = Still missing: { $options }.
error-verb-missing-hint = Give it on the command line, or start kt in a terminal; kt then asks for it.
error-verb-empty = { $option } needs a text.
error-verb-future = { $value } is after today ({ $today }); record what has already happened.
error-verb-before-memo = { $value } is before the date of the memo ({ $limit }).
error-verb-before-question = { $value } is before the day on which the question was asked ({ $limit }).
error-verb-before-decision = { $value } is not after the day of the decision ({ $limit }).
error-verb-date-hint = Nothing has changed. Give another date.
error-no-memo = There is no memo on { $product } yet.
error-no-memo-hint = Make a memo with kt memo product/{ $product }.
error-several-memos = There is more than one memo on { $product }: { $choices }.
error-several-memos-hint = Name the memo itself.
error-memo-incomplete = The memo { $memo } cannot be final yet: it lacks { $lacks }.
error-memo-incomplete-spread = The memo { $memo } is not complete: it lacks { $lacks }. Those who receive it could not decide on it.
error-memo-incomplete-hint = Complete that first with { $command }.
error-rank-taken = Place { $rank } already belongs to the wish “{ $title }” (wish/{ $id }).
error-rank-taken-hint = Choose another place, such as --set rank={ $last } (at the end), or give --shift: then that wish and what follows it move down one place.
error-rank-taken-edit-hint = Nothing has changed. Choose another place, such as --set rank={ $last } (at the end), or give that other wish a place first: kt edit wish/{ $id } --set rank={ $last }
error-rank-none-left = After place { $rank } there is no place left for a wish.
error-rank-none-left-hint = Give the wishes on the list smaller numbers, with kt edit.
error-format = The name { $path } does not say in which form you want it.
error-format-hint = Give the file a name that ends in .pdf, .docx, .html, .md or .txt for instance, or choose with --format.
error-format-excel = --excel gives a table (CSV), no { $format }.
error-format-excel-hint = Leave out --excel or --format.
error-format-here = This command gives no { $format }.
error-memo-draft = The memo { $memo } is still a draft.
error-memo-draft-hint = Finish it and set its status to final, with kt edit memo/{ $memo }.
error-verb-decided = The memo { $memo } was decided on { $date } (decision/{ $decision }); a memo that has been decided on can no longer be changed.
error-verb-decided-hint = Begin a new version with kt memo memo/{ $memo } --new-version.
error-memo-superseded = The memo { $memo } was replaced by { $other }.
error-memo-superseded-hint = Use memo/{ $other }.
error-memo-damaged = { $path } cannot be read as it is; nothing has changed.
error-already-recorded = That is already in { $path }; nothing has changed.
error-already-answered = { $question } was already answered, on { $date }.
error-already-answered-hint = Change the answer with kt edit question/{ $question }.
error-answer-none = There is no question that is still open.
error-answer-which = Which question do you answer? Still open:{ $questions }
error-answer-which-hint = Give the name of the question, such as kt answer NAME --text "…".
error-unknown-criterion = { $code } is not a question of the checklist. These are the codes: { $codes }.
error-condition-form = { $value } is not a condition.
error-condition-form-hint = Write three parts with semicolons: "what; who; 2026-05-01".
error-decision-kind = { $value } is not a decision.
error-decision-kind-hint = Choose from: adopt, adapt, pilot, defer, reject.
error-differs = The memo advises { $advice } and the decision is { $decision }: that needs a reason.
error-differs-hint = Give it with --differs-because "…".
error-meeting-faulty = The front matter of { $path } has mistakes; nothing was changed.
error-meeting-drafted = There is already a factsheet in { $path }.
error-meeting-drafted-hint = Refresh it with kt meeting factsheet { $id } --update; your own text stays.
error-meeting-edited = In { $path } the text of a block that kt fills in was changed; nothing was refreshed.
error-meeting-edited-hint = Put your own text below the block, and restore or remove the block.
error-unknown-report = There is no report { $name }.
error-unknown-report-near = Did you mean { $suggestion }?
error-unknown-report-list = kt report lists all reports.
error-report-several = The report { $name } is about one repository.
error-report-several-hint = Give one --repo, or ask for kt report overview: it puts repositories side by side.
error-report-filter = { $value } does not occur as { $option }.
error-report-filter-nothing = No record has such a value yet.
error-new-finance = Who pays and who gains is not recorded with kt new.
error-new-finance-hint = Run kt finance product/NAME; kt asks about it party by party.
error-unknown-record-find = Look for it with kt find, or see one kind with kt list, such as kt list product.
error-undo-changed = { $path } was changed after the last command of kt; nothing was undone.
error-undo-changed-hint = Reverse that change yourself, or change the file with kt edit.

# Learning networks
error-decimal = { $value } is no number ({ $key }).
error-network-faulty = { $path } has mistakes; nothing was done.
error-network-exists = { $path } exists already.
error-network-exists-hint = Go on with kt network advise { $network }, or choose another title.
error-network-no-answers = There are no answers yet to say anything of.
error-network-no-answers-hint = Give them, such as --answer q1="no, …" --answer q2=yes --answer aim=lasting, or with --answers FILE.
error-network-answer = { $key } is no question on goal and form.
error-network-answers-hint = Correct the file; it has the form of the record: issue, ambition, form, goal-and-form and knowledge.
error-network-parts = { $value } cannot be read for { $option }.
error-network-parts-hint = Put ; between the parts and begin with what, such as "try the talk; youth worker; 2026-10-10".
error-network-range = { $value } cannot be for { $option }: choose a number from 1 to { $most }.
error-network-time = { $value } is no time of a session.
error-network-time-hint = Write from and until, such as 13:30-16:00.
error-network-no-session = There is no session on { $date }.
error-network-no-session-hint = See with kt network schedule NETWORK --format text which there are.
error-report-subject = Which record is { $name } about?
error-report-subject-none = There is none yet. Begin with kt network advise.
error-report-no-subject = The report { $name } is about the whole folder, not about { $subject }.

error-survey-no-core = { $product } has no core elements yet, and every core element is asked about.
error-survey-core = { $product } has { $count } core { $count ->
        [1] element
       *[other] elements
    }; a questionnaire takes four to eight.
error-survey-core-hint = Add them with kt edit { $product }, or in { $path } under core. Write down what someone does, such as: Explore the situation together.
error-survey-exists = This round exists already: { $path }.
error-survey-exists-hint = Make the questionnaire with kt survey form { $id }, change the round with kt edit survey/{ $id }, or choose the other moment with --moment.
error-form-role = It is not clear for which role the form is.
error-form-role-hint = Give the role, without a name: --for "team leader".
error-form-done-hint = Make a form for a new round with --round { $round }.
error-unknown-determinants = No list of determinants is called { $list }.
error-unknown-determinants-hint = Use { $suggestion }, or put a list of your own in checklists/{ $list }.yaml.
error-unknown-determinant = No determinant, category or strategy is called “{ $determinant }”.
error-unknown-determinant-list = See them with kt strategies.
error-unknown-cluster = No sort of strategy is called { $cluster }.
error-unknown-cluster-hint = Choose from { $all }.
error-which-subject = It is not clear what is assessed.
error-which-subject-hint = Name it, such as kt assess product/samen-beslissen --answers FILE. A file of a form says it by itself.
error-form-survey = These are answers to the questionnaire of a survey, not to an assessment.
error-form-survey-hint = Read them with kt survey import.
error-form-damaged = This file is no longer as the form made it: { $key } is missing or wrong.
error-form-damaged-hint = Ask for the file again, or have the answers opened in the form and saved anew.
error-form-organisation = These answers were given for { $theirs }, and this is about { $ours }.
error-form-organisation-hint = Give --organisation, or read the file in the repository of that organisation.
error-form-version = These answers belong to version { $theirs } of the checklist; version { $ours } holds here.
error-form-version-hint = Make a new form with kt form { $subject } --for "{ $role }" and have it filled in again.
error-form-reworded = The questions of { $checklist } have changed since this form was made.
error-form-reworded-hint = If they still mean the same, give --reworded. Else make a new form.
error-form-person = As the role it says { $role }; that is no role.
error-form-person-hint = Give the role with --as "team leader", and put it in the file too.
error-form-draft = The role { $role } has a draft already with another answer to { $questions }; nothing was written.
error-form-draft-hint = If these are new answers of the same person, give --replace. If they are of a second person in this role, give --another.
error-practice-faulty = There are mistakes in { $path }, so no presentation can be made of it.
error-plan-none = There is no plan for { $product } yet.
error-plan-none-hint = Make it at a terminal with kt plan { $product }, or give at least --set aim="…".
error-plan-faulty = { $path } has mistakes and cannot be changed like this.
error-plan-aim = A plan begins with an aim.
error-plan-aim-hint = Give --set aim="who does what when it has worked".
error-plan-organisation = For which organisation is the plan?
error-plan-organisation-hint = Give --organisation, or put organisation in kt.yaml.
error-plan-number = { $value } is not a number ({ $key }).
error-plan-euros = { $value } is no amount in whole euros (--cost).
error-plan-euros-hint = Round it to whole euros, such as --cost 1250.
error-plan-basis = What you rest it on that { $determinant } stands in the way is not said.
error-plan-basis-hint = Say so, such as --barrier { $key }="talk with the team, April 2026".
error-plan-no-barrier = { $determinant } is not among the barriers of the plan.
error-plan-no-barrier-hint = Put it there first with --barrier { $key }="what it rests on".
error-plan-reason = It does not say why you leave { $determinant }.
error-plan-reason-hint = Add the reason, such as --leave "{ $determinant }=that can only be after the summer".
error-plan-key = A plan has no field { $key } that you can set like this.
error-plan-key-hint = Choose from { $keys }.
error-plan-for = { $strategy } helps with no barrier in the plan.
error-plan-for-hint = Put the barrier in the plan first with --barrier, or say with --for what you choose this strategy for.
error-plan-not-chosen = “{ $strategy }” is not chosen in this plan.
error-plan-not-chosen-hint = Choose the strategy first with --choose.
error-plan-answers-hint = Mend the file; nothing was kept.
error-unknown-strategy = There is no strategy “{ $strategy }”.
error-unknown-strategy-hint = See what fits with kt strategies DETERMINANT, or put a strategy of your own in strategies/.
error-day-to-come = { $date } is still to come.
error-day-to-come-hint = Give the day on which you saw it.
error-review-more = { $count } is more than the { $of ->
        [one] 1 person who is
       *[other] { $of } people who are
    } meant to work with it.
error-review-more-hint = Look at --of, --aware and --applying.
error-review-applying = { $value } does not say how many people apply a core element.
error-review-applying-hint = Write it like this: --applying step-1=9.
error-review-element = The product has no core element { $element }.
error-review-element-hint = The core elements are: { $elements }.
error-review-no-elements-hint = First put with the product what someone does who works with it: core, with four to eight core elements.
error-review-objection = It is not clear what the objection “{ $words }” is about.
error-review-objection-hint = Nothing was kept. Put the determinant before it, such as --objection "time available={ $words }". kt strategies shows all 29.
error-form-other-hint = Leave the subject out: kt assess --answers FILE. The file says by itself what it is about.
error-survey-line = No code can be made of this statement: { $text }
error-sheet-binary = { $path } is no text and no spreadsheet.
error-sheet-empty = { $path } is empty.
error-sheet-old = { $path } is an old or locked spreadsheet.
error-sheet-save-hint = Open the file in your spreadsheet program and save it as .xlsx or .csv.
error-sheet-unknown = { $path } has no sheet “{ $sheet }”.
error-sheet-unknown-hint = The sheets are: { $sheets }.
error-sheet-broken = { $path } is no readable spreadsheet: { $words }.
error-sheet-broken-row = { $path } cannot be read after row { $row }: { $words }.
error-sheet-damaged = { $path } is damaged and cannot be read.
error-sheet-no-workbook = { $path } is a zip file, but no .xlsx.
error-sheet-rows = { $path } has more than { $limit } rows.
error-sheet-columns = { $path } has { $count } columns; kt reads { $limit } at most.
error-archive-parts = { $path } consists of { $count } parts; kt reads { $limit } at most.
error-archive-double = { $path } has two parts with the same name and is not read.
error-archive-bomb = { $path } unpacks to something far too large ({ $part }) and is not read.
error-archive-entities = { $path } defines characters of its own in { $part } and is not read.
error-survey-folder-empty = { $path } holds no answer files (.json).
error-survey-folder-full = { $path } holds more than { $limit } answer files.
error-survey-folder-hint = Give the file with the answers, or the folder that holds the answer files.
error-survey-file-size = { $path } is larger than { $limit } MiB and is not read.
error-survey-as-file = { $survey } is a survey, not a file.
error-survey-as-file-hint = Name the survey with --survey { $survey }.
error-survey-several = Import one table at a time; only answer files (.json) can come together.
error-survey-several-hint = Put the rows together in one table, or import each table into its own round.
error-survey-answers = { $path } is no answer file of this round.
error-survey-answers-hint = An answer file comes from the questionnaire in the browser. Take this file out of the folder, or import it by itself.
error-survey-none = There is no round yet.
error-survey-none-hint = Begin one with kt survey new PRODUCT.
error-survey-which = To which round do these answers belong? There are: { $choices }.
error-survey-which-hint = Say which, for instance: { $command }
error-survey-other = These answers belong to { $given }, not to { $expected }.
error-survey-there = There are answers in { $path } already.
error-survey-there-hint = Import all answers together again with --replace; kt undo takes that back.
error-survey-nobody = { $path } holds no completed questionnaire.
error-survey-no-column = No column was recognised as a question of this round.
error-survey-no-column-hint = Say which column is what, such as --map F=time-available. The keys are in kt survey form --format csv.
error-survey-map-hint = Write the letter or the heading of the column, a = and the key, such as --map F=time-available.
error-survey-map-key = “{ $key }” is no question of this round.
error-survey-map-key-hint = Write a key such as time-available or self-efficacy.step-1, or role, tips, remarks, or - to leave the column out.
error-map-near = Did you mean “{ $suggestion }”?
error-survey-double = Columns { $first } and { $second } both seem to be { $key }.
error-survey-double-hint = Say which one it is and leave the other out, such as --map { $first }={ $key } --map { $second }=-.
error-survey-twice = Someone is in it more than once: row { $first } and row { $second } are of the same person ({ $count } times in all). Nothing was written.
error-survey-twice-hint = Take the double rows out of your table, and import it again.
error-graph-internal = { $record } is internal and does not come in a picture that may leave the organisation.
error-graph-internal-hint = Take internal: true away if it may be shared after all.
error-survey-show-which = Which survey do you mean? There are: { $choices }.
error-survey-show-which-hint = Name the survey, such as kt survey show jeugdhulp-merwede/samen-beslissen-before.
error-survey-unanswered = There are no answers yet for { $survey }.
error-survey-unanswered-hint = Take them in with kt survey import FILE.
error-survey-against = { $survey } is no other survey of the same product.
error-survey-against-hint = See the surveys with kt list survey.
error-survey-against-list = { $survey } asked other statements; the answers cannot be compared.
error-survey-against-list-hint = Look at each survey by itself with kt survey show.
error-plan-survey = There is no survey { $survey } with answers on this product.
error-plan-no-survey = There is no survey with answers on { $product } yet.
error-plan-no-survey-hint = Begin one with kt survey new, or give the barriers with --barrier.
error-new-survey = A survey is not made with kt new.
error-new-survey-hint = Give kt survey new PRODUCT; kt then looks at the core elements first.
error-form-broken = { $path }:{ $line }:{ $column }: from here the file cannot be read; perhaps it broke off.
error-site-records = kt makes no site in { $path }: that is where records or settings are kept.
error-site-records-hint = Choose another folder, such as out/site.
error-site-not-empty = { $path } is not empty, and what is in it was not made by kt site build.
error-site-not-empty-hint = Choose an empty or new folder, such as out/site.
error-site-foreign = { $path } was not made by kt site build; kt does not write over it.
error-site-foreign-hint = Move that file, or choose another folder.
error-site-port = Port { $port } is not free.
error-site-port-hint = Choose another with --port, or leave --port out.

# Documents that come back from a word processor.
error-word-broken = { $path } is no readable Word document: { $words }.
error-word-cut = { $path } breaks off halfway and is not read.
error-word-deep = { $path } is built too intricately and is not read.
error-word-other = { $path } is no Word document but another office file.
error-word-no-document = { $path } is no .docx.
error-word-old = { $path } is an old or locked Word document.
error-word-save-hint = Open the file in Word or LibreOffice and save it as .docx, without a password.
error-word-outside = { $path } fetches something from outside the file ({ $target }) and is not read.
error-word-outside-hint = Put it into the document itself or take it out, and save the document again.
error-word-record = { $path } was made from the memo { $made }, not from { $id }.
error-word-record-hint = Did you mean kt memo { $made } --from { $path }?
error-word-apply = The text from { $path } does not fit around the blocks that kt fills in, in { $memo }; nothing has changed.
error-word-apply-hint = Make the change by hand.

# Export and import
error-export-notes = Remarks of assessors do not leave several repositories at once.
error-export-notes-hint = Leave out --notes, or export one repository.
error-export-one-kind = One CSV file holds one kind of record.
error-export-one-kind-hint = Choose one, such as --kind wish, or name a folder: -o export
error-export-binary = A spreadsheet does not fit on the screen.
error-export-binary-hint = Name a file, such as -o export.xlsx, or choose --format csv or jsonl.
error-import-yes = Nothing was written: this window cannot ask questions.
error-import-yes-hint = Give the command again with --yes if this is what you want, or look at everything first with --dry-run.
error-import-json = { $path } is JSON; kt import reads a table.
error-import-json-hint = Answers to a survey are read by kt survey import, those of an assessor by kt assess --answers.
error-import-rows = { $path } has more than { $limit } rows. Read the table in parts.
error-import-kind = The headings do not show whether these are products or wishes.
error-import-kind-hint = Say so with --kind product or --kind wish.
error-import-other-kind = { $kind } cannot be read from a table.
error-import-other-kind-hint = kt import reads products and wishes. Answers to a survey are read by kt survey import.
error-import-no-column = No column was recognised.
error-import-no-column-hint = Say what a column is, such as { $map }. The keys are: { $keys }.
error-map = { $map } does not say what a column is.
error-import-map-hint = Write the letter or heading of the column, an = and the key, such as --map B=title.
error-map-column = There is no column “{ $column }”.
error-import-map-key = “{ $key }” is no key of this kind of record.
error-import-map-key-hint = The keys are: { $keys }. With - the column is left out.
error-import-double = The columns { $first } and { $second } both seem to be { $key }.
error-import-double-hint = Leave one out, such as --map { $second }=-.
# Documents that come back from a word processor.
