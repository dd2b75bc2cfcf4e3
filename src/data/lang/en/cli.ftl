# The command line: help and prompts.
cli-template =
    {"{about}"}

    Usage: {"{usage}"}

    {"{all-args}{after-help}"}
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options for every command
cli-heading-example = Example:

# What stands for a value in help, such as <SUBJECT>.
cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-file = FILE
cli-value-format = FORMAT
cli-value-id = ID
cli-value-text = TEXT
cli-value-date = DATE
cli-value-day = DAY
cli-value-role = ROLE
cli-value-subject = SUBJECT
cli-value-product = PRODUCT
cli-value-network = NETWORK
cli-value-key = KEY
cli-value-value = VALUE
cli-value-dir = DIR
cli-value-kind = KIND
cli-value-number = NUMBER
cli-value-memo = MEMO
cli-value-survey = SURVEY
cli-value-n = N
cli-value-determinant = DETERMINANT
cli-value-what = WHAT
cli-value-who = WHO
cli-value-record = RECORD
cli-value-records = RECORDS
cli-value-name = NAME
cli-value-meeting = MEETING
cli-value-rule = RULE
cli-value-title = TITLE
cli-value-strategy = STRATEGY
cli-value-shell = SHELL
cli-value-rev = REV
cli-value-question = QUESTION
cli-value-practice = PRACTICE
cli-value-plan = PLAN
cli-value-organisation = ORGANISATION
cli-value-old = OLD
cli-value-new = NEW
cli-value-column = COLUMN
cli-value-basis = BASIS
cli-value-with = WITH
cli-value-where = WHERE
cli-value-until = UNTIL
cli-value-from = FROM
cli-value-reason = REASON
cli-value-phase = PHASE
cli-value-period = PERIOD
cli-value-path = PATH
cli-value-party = PARTY
cli-value-line = LINE
cli-value-level = LEVEL
cli-value-group = GROUP
cli-value-euros = EUROS
cli-value-element = ELEMENT
cli-value-decision = DECISION
cli-value-code = CODE
cli-value-cluster = CLUSTER
cli-value-channel = CHANNEL

cli-kt = Choose deliberately which knowledge your organisation adopts: assess it, write the memo, keep the folder in order.
cli-any-directory = Work in this folder instead of the current one
cli-any-lang = Language of the messages: nl or en
cli-any-today = Calculate from this day instead of today, such as 2026-03-12 or "12 March 2026"
cli-any-no-input = Never ask anything
cli-any-plain-prompts = Ask questions as plain, numbered lines
cli-any-color = Colour: auto, always or never
cli-any-help = Show this help
cli-any-version = Show the version
cli-any-format = Form: { $formats }
cli-any-output = Write to this file; the form follows from its name when you choose none

cli-assess = Assesses a product or something else with a checklist: question by question, everything saved at once
cli-assess-also = rate, score
cli-assess-subject = What you assess, such as product/liso-framework
cli-assess-as = Your role, without a name; otherwise KT_ROLE
cli-assess-quick = Ask only the short list, to see whether assessing further makes sense
cli-assess-checklist = The checklist; otherwise the one that fits the kind
cli-assess-organisation = For this organisation; otherwise that of kt.yaml
cli-assess-wish = The wish it is assessed against; otherwise that of the product
cli-assess-round = The number of the round; otherwise the current one
cli-assess-another = You are a second person in this role: start a file of your own
cli-assess-consensus = Record together what the assessors agree on; only what must be discussed
cli-assess-answers = Take the answers from this file: from a form, or in YAML or JSON; - is standard input
cli-assess-replace = Use the answers of a form instead of those in the draft
cli-assess-reworded = Take the answers, even if the wording of the questions has changed since
cli-assess-final = Make the assessment final
cli-assess-dry-run = Show what would be written, and write nothing
cli-assess-format = Format of the result: text or json
cli-assess-example =
    {"  "}kt assess product/liso-framework --as "team leader"
    {"  "}kt assess product/liso-framework --as "policy adviser" --answers answers.yaml --final
    {"  "}kt assess --answers answers-samen-beslissen-team-leader.json

cli-compare = Puts the assessors of a product side by side: spread, what to discuss, the combined result
cli-compare-also = diff
cli-compare-subject = What was assessed, such as product/liso-framework
cli-compare-rounds = Compare the rounds with each other
cli-compare-open = Do not wait until enough assessments are final
cli-compare-checklist = The checklist; otherwise the one that fits the kind
cli-compare-organisation = For this organisation; otherwise that of kt.yaml
cli-compare-example =
    {"  "}kt compare product/liso-framework
    {"  "}kt compare product/liso-framework --rounds

cli-finance = Asks what each party pays and gains, and shows who is better off
cli-finance-also = money, costs
cli-finance-product = The product, such as liso-framework
cli-finance-organisation = For this organisation; otherwise that of kt.yaml
cli-finance-party = Ask about this party only; may be given more than once
cli-finance-answers = Take the amounts from this file (YAML or JSON, like the record); - is standard input
cli-finance-format = Form: { $formats }; then nothing is asked
cli-finance-example =
    {"  "}kt finance liso-framework
    {"  "}kt finance liso-framework --party municipality
    {"  "}kt finance liso-framework --answers amounts.yaml --dry-run

cli-meeting = Makes the factsheet of a meeting and the agenda of the next one, and finds lessons
cli-meeting-also = meetings
cli-meeting-example =
    {"  "}kt meeting factsheet 2026-05-14-liaison-group
    {"  "}kt meeting agenda
    {"  "}kt meeting lessons start with the wish
cli-meeting-factsheet = Puts into the factsheet what changed since the previous meeting
cli-meeting-factsheet-meeting = The meeting
cli-meeting-factsheet-since = Count from this day (YYYY-MM-DD); otherwise from the previous meeting
cli-meeting-factsheet-update = Refresh the blocks that kt fills in; your own text stays
cli-meeting-factsheet-format = Give the factsheet in this form: { $formats }
cli-meeting-factsheet-example =
    {"  "}kt meeting factsheet 2026-05-14-liaison-group
    {"  "}kt meeting factsheet 2026-05-14-liaison-group --format html > factsheet.html
cli-meeting-agenda = Shows the challenges and needs of each organisation, and what it can share
cli-meeting-agenda-meeting = The meeting, if it is recorded already
cli-meeting-agenda-example = {"  "}kt meeting agenda --format md
cli-meeting-lessons = Shows the lessons of all meetings and networks, the newest first
cli-meeting-lessons-text = Only lessons that contain these words
cli-meeting-lessons-sources = Show the nine lessons on knowledge transfer of the practice sources instead
cli-meeting-lessons-format = Format: text or json
cli-meeting-lessons-example =
    {"  "}kt meeting lessons wish
    {"  "}kt meeting lessons --sources

cli-check = Checks the folder: every mistake with its place and what to do
cli-check-also = lint, validate, verify
cli-check-files = Show only what is wrong in these files or folders; the whole folder is read
cli-check-only = Check only this rule; may be given more than once
cli-check-format = Format: text, json, sarif, github, gitlab, junit or markdown
cli-check-output = Also write a report to a file, such as sarif=kt.sarif; may be given more than once
cli-check-summary = Show only how often each rule found something
cli-check-no-cache = Read every file, also those in which the last check found nothing
cli-check-changed-since = Show only what can have broken since a git revision, such as main
cli-check-baseline = Show only what is not in this baseline
cli-check-write-baseline = Write down what is wrong now, as a baseline
cli-check-fix = Correct what has only one right answer; kt undo reverses it
cli-check-unsafe-fixes = With --fix: also correct what is a guess
cli-check-dry-run = With --fix: only show what would change
cli-check-example =
    {"  "}kt check
    {"  "}kt check wishes/less-paperwork.yaml decisions
    {"  "}kt check --only stale-memo --format json
    {"  "}kt check --fix --dry-run
    {"  "}kt check --changed-since main --output sarif=kt.sarif

cli-explain = Explains a rule: what, why and how to correct it
cli-explain-also = why
cli-explain-rule = The rule; without one, kt shows them all
cli-explain-example = {"  "}kt explain stale-memo

cli-prompt-yes = yes
cli-prompt-no = no
cli-prompt-back = < back to the question before
cli-prompt-yes-or-no = y/n
cli-prompt-space = (space bar: choose or take away; Enter: done)
cli-prompt-arrows = (arrows: choose; Enter: done)
cli-prompt-number = Number
cli-prompt-numbers = Numbers, with spaces between them
cli-prompt-number-again = Choose a number from 1 to { $highest }.

cli-any-dry-run = Show what would change and write nothing
cli-any-set = Give this field this value; may be given more than once

cli-new = Creates a new record and asks for what it needs
cli-new-also = create, add, make
cli-new-kind = The kind: wish, product, organisation, question, decision, finance, network, practice, meeting …
cli-new-id = Own name of the file; otherwise it follows from the title
cli-new-shift = If the place of a wish is taken, move that wish and what follows it down one place
cli-new-example =
    {"  "}kt new wish
    {"  "}kt new product --set title="Dialoogtafel" --set kind=method --set year=2020

cli-edit = Changes a record: the same questions, with the present values
cli-edit-also = change, set, modify
cli-edit-record = The record: kind/name, its path, or its name alone
cli-edit-unset = Remove this field; may be given more than once
cli-edit-example =
    {"  "}kt edit wish/gezinnen-beslissen-mee
    {"  "}kt edit wish/gezinnen-beslissen-mee --set rank=1

cli-list = Shows the records of a kind
cli-list-also = ls, all
cli-list-kind = The kind: wish, product, assessment, memo …
cli-list-where = Only records in which this field has this value; may be given more than once
cli-list-format = Format: table, json or csv
cli-list-example =
    {"  "}kt list product --where kind=guideline
    {"  "}kt list wish --format csv

cli-show = Shows records, with what kt derives from them
cli-show-also = view, cat, open
cli-show-records = The records: kind/name, the path, or only the name
cli-show-example = {"  "}kt show product/samen-beslissen wish/gezinnen-beslissen-mee

cli-init = Creates a knowledge repository, empty or with the example
cli-init-also = begin, start
cli-init-dir = The folder; otherwise the current one
cli-init-title = What the repository is called
cli-init-language = Language of the repository: nl or en
cli-init-organisation = Name of your organisation
cli-init-example = Fill the folder with the example
cli-init-nested = Make the folder inside another knowledge repository as well
cli-init-after =
    {"  "}kt init knowledge --organisation "Riverside Youth Care"
    {"  "}kt init trial --example

cli-demo = Shows the example in a temporary folder: check and memo
cli-demo-also = example, try
cli-demo-example = {"  "}kt demo

cli-export = Exports the records to Excel, CSV or JSON Lines; personal data is masked
cli-export-also = dump
cli-export-format = Format: xlsx (unless you choose), csv or jsonl
cli-export-output = A file, a folder, or - for the screen; otherwise the folder out (CSV: out/csv, JSON Lines: out/jsonl)
cli-export-kind = Only this kind; may be repeated
cli-export-where = Only records in which this field has this value; may be repeated
cli-export-repo = This repository, or a folder of repositories; may be repeated
cli-export-excel = CSV for people: headings and values in words, as in the Excel file, with semicolons and decimal commas. Without --excel it holds keys, for programs
cli-export-internal = Also what is internal
cli-export-drafts = Also assessments and memos that are still drafts
cli-export-notes = Also the remarks of assessors; not with several repositories at once
cli-export-example =
    {"  "}kt export
    {"  "}kt export --format csv --excel --kind wish --where status=open
    {"  "}kt export --format jsonl --repo region -o region-export
cli-import = Reads products and wishes from a table, and first shows what changes
cli-import-also = load, read
cli-import-file = The table (.xlsx or .csv); - reads the input
cli-import-kind = What the table holds: product or wish; otherwise the sheet, the file name or the headings tell
cli-import-sheet = Only this sheet of the spreadsheet
cli-import-map = Says what a column is: letter or heading, =, key; - leaves the column out
cli-import-partial = Take the good cells of a row with a mistake all the same
cli-import-yes = Write without asking
cli-import-diff = Show which lines of the files change as well
cli-import-dry-run = Show what would change and write nothing
cli-import-format = text or json
cli-import-example =
    {"  "}kt import products.xlsx
    {"  "}kt import list.csv --kind product --map "Link=url" --dry-run
cli-schema = Prints the JSON Schema of a kind of record, of kt.yaml, or of the findings of kt check
cli-schema-also = schemas
cli-schema-kind = The kind, or findings
cli-schema-export = The schema of a line of kt export --format jsonl
cli-schema-example = {"  "}kt schema wish

cli-completions = Prints the script with which a shell completes commands
cli-completions-also = complete
cli-completions-shell = The shell: bash, zsh, fish, powershell or elvish
cli-completions-example = {"  "}kt completions bash > ~/.local/share/bash-completion/completions/kt

cli-help = Shows the help of kt, or of a command
cli-help-also = hlp
cli-help-command = The command, such as memo or report
cli-help-example =
    {"  "}kt help memo

cli-man = Prints the manual page, or writes all pages into a folder
cli-man-also = manual
cli-man-output = The folder for the pages
cli-man-example = {"  "}kt man --output man
cli-man-written = The pages are in { $path }.

cli-memo = Drafts the memo for the decision, refreshes it, or gives it as a PDF, a Word document, a page or a mail
cli-memo-also = advise
cli-memo-product = The product, or a memo that is there already
cli-memo-organisation = For which organisation; otherwise that of kt.yaml
cli-memo-wish = Which wish the memo answers; otherwise the highest wish of the product
cli-memo-update = Refresh the blocks that kt fills in; your own text stays
cli-memo-new-version = Begin a new version, dated today
cli-memo-from = Read a .docx back: shows what was changed in it and takes your own text over
cli-memo-yes = Take your own text over without asking
cli-memo-example =
    {"  "}kt memo product/samen-beslissen
    {"  "}kt memo samen-beslissen --update
    {"  "}kt memo samen-beslissen --format pdf
    {"  "}kt memo samen-beslissen --format docx --output memo.docx
    {"  "}kt memo samen-beslissen --format html --output memo.html
    {"  "}kt memo samen-beslissen --from memo.docx
cli-undo = Reverses the last change that kt made
cli-undo-also = revert, back
cli-undo-yes = May be added; kt undo asks nothing
cli-undo-example =
    {"  "}kt undo
    {"  "}kt undo --dry-run

cli-rename = Gives a record another name, and updates every reference to it
cli-rename-also = mv, move
cli-rename-old = The record: kind/name, the path, or only the name
cli-rename-new = The new name
cli-rename-example =
    {"  "}kt rename product/shared-decisions shared-decisions-2022 --dry-run
    {"  "}kt rename product/shared-decisions shared-decisions-2022

cli-any-at = Look back: the folder at the end of this day, or at this git revision

cli-find = Searches all records: title, fields and text
cli-find-also = search, grep
cli-find-text = The words; every word must occur, also as part of a longer word
cli-find-kind = Search only this kind; may be given more than once
cli-find-limit = Show at most this many records
cli-find-format = Format: text or json
cli-find-example =
    {"  "}kt find parents decide
    {"  "}kt find implementation --kind memo --at 2026-03-01
cli-next = Says what to do now, with the command for it
cli-next-also = todo, now
cli-next-product = The product whose traject you want to see
cli-next-role = Only what this role can do, such as "liaison officer" or "board member"
cli-next-organisation = Only this organisation
cli-next-format = Format: text or json
cli-next-example =
    {"  "}kt next
    {"  "}kt next samen-beslissen
    {"  "}kt next --role "board member"

cli-status = Shows how far every traject is, per organisation and overall
cli-status-also = progress, board
cli-status-organisation = Only this organisation
cli-status-example =
    {"  "}kt status
    {"  "}kt status --organisation jeugdhulp-merwede

cli-discuss = Records who the memo was discussed with
cli-discuss-also = discussed, talk
cli-discuss-memo = The memo, or the product it is about
cli-discuss-with = The role you talked to
cli-discuss-date = The day (YYYY-MM-DD); otherwise today
cli-discuss-note = What came out of it
cli-discuss-example = {"  "}kt discuss wijkacademies --with "board member" --date 2026-03-30

cli-spread = Records who the memo was circulated to, and shows the text for the mail
cli-spread-also = send, distribute
cli-spread-memo = The memo, or the product it is about
cli-spread-to = The role or group; may be given more than once
cli-spread-channel = Through which channel, such as mail or a meeting
cli-spread-date = The day (YYYY-MM-DD); otherwise today
cli-spread-example = {"  "}kt spread wijkacademies --to "management team" --to "ward team" --channel mail

cli-ask = Records a question about a memo
cli-ask-also = question
cli-ask-memo = The memo, or the product it is about
cli-ask-question = The question
cli-ask-asker = The role that asked
cli-ask-for = The code of the assessment question, such as E2; may be given more than once
cli-ask-expected = When you expect the answer (YYYY-MM-DD)
cli-ask-date = The day on which it was asked; otherwise today
cli-ask-example = {"  "}kt ask wijkacademies --question "Who pays for the room?" --asker controller --for E1

cli-answer = Records the answer to a question
cli-answer-also = reply
cli-answer-question = The question
cli-answer-text = The answer
cli-answer-by = The role that gives the answer; otherwise KT_ROLE
cli-answer-date = The day of the answer; otherwise today
cli-answer-example = {"  "}kt answer question/2026-03-20-samenwerking-gemeente --text "Yes, in May." --by "liaison officer"

cli-decide = Records the decision on a memo
cli-decide-also = decision
cli-decide-memo = The memo, or the product it is about
cli-decide-decision = The decision: adopt, adapt, pilot, defer or reject
cli-decide-by = The role or meeting that decided
cli-decide-date = The day of the decision; otherwise today
cli-decide-reason = The reason
cli-decide-condition = A condition: "what; who; date"; may be given more than once
cli-decide-take-conditions = Take over the conditions of the memo
cli-decide-review = When the decision will be reviewed; otherwise the date of the memo
cli-decide-differs-because = Why the decision differs from the memo's advice
cli-decide-example =
    {"  "}kt decide wijkacademies --decision pilot --by "director of care" --reason "Learn in one ward first." \
    {"      "}--take-conditions --review 2027-02-01
cli-graph = Draws the circle from network to use: for Mermaid, as a chart or as text
cli-graph-also = draw
cli-graph-record = Only what leads to this record and what came of it
cli-graph-organisation = Only what concerns this organisation
cli-graph-format = Form: mermaid (every record), text, md, html or svg (from network to use), or json
cli-graph-output = Write to this file; the form follows from its name
cli-graph-example =
    {"  "}kt graph
    {"  "}kt graph product/liso-framework
    {"  "}kt graph --organisation riverside-youth-care
    {"  "}kt graph -o circle.svg
cli-practice = Translates a good practice to the own practice, and makes a presentation of it
cli-practice-also = practices
cli-practice-example =
    {"  "}kt practice translate practice/round-the-table --as "team leader"
cli-practice-translate = Shows an example and asks what you take along, what that takes and what you do tomorrow
cli-practice-translate-subject = The good practice or product
cli-practice-translate-as = Your role, without a name; otherwise KT_ROLE
cli-practice-translate-organisation = For this organisation; otherwise the one of kt.yaml
cli-practice-translate-round = The number of the round; otherwise the current one
cli-practice-translate-another = You are a second person in this role: make a file of your own
cli-practice-translate-answers = Take the answers from this file (YAML or JSON); - is standard input
cli-practice-translate-final = Make the translation final
cli-practice-translate-dry-run = Show what would be written, and write nothing
cli-practice-translate-format = Form of the result: text or json
cli-practice-translate-example =
    {"  "}kt practice translate practice/round-the-table --as "team leader"
    {"  "}kt practice translate product/liso-framework --as "team leader" --answers answers.yaml --final
cli-practice-present = Makes of a good practice or learning network a presentation in four parts: slides in html or pdf, or text to hand out
cli-practice-present-practice = The good practice or learning network
cli-practice-present-example =
    {"  "}kt practice present practice/round-the-table
    {"  "}kt practice present practice/round-the-table --format html -o out/round-the-table.html
    {"  "}kt practice present practice/round-the-table -o out/round-the-table.pdf
cli-report = Shows a report on the whole repository, beginning with the three things to know
cli-report-also = reports
cli-report-name = The report; without a name kt lists them all
cli-report-organisation = Only this organisation
cli-report-theme = Only wishes and products of this theme
cli-report-period = Only products of this programme period
cli-report-funding = Only products of this funding line
cli-report-own = Only products of an own network or organisation
cli-report-outside = Only products from outside
cli-report-repo = This repository, or a folder of repositories; may be given more than once, for overview
cli-report-example =
    {"  "}kt report portfolio
    {"  "}kt report decisions --format html --output decisions.html
    {"  "}kt report overview --repo ../merwede --repo ../waal
cli-strategies = Shows which strategies fit what hinders use: the first three, with why
cli-strategies-also = strategy
cli-strategies-determinant = The determinants, by key, number or name; a whole category or one strategy as well
cli-strategies-all = Show all strategies, not only the first three
cli-strategies-effort = Only with this much work: low, medium or high; may be given more than once
cli-strategies-phase = Only for this phase: prepare, introduce or sustain; may be given more than once
cli-strategies-level = Only on this level: innovation, user, organisation or context; may be given more than once
cli-strategies-basis = Only on this basis: practice, published, published-unchecked or own; may be given more than once
cli-strategies-cluster = Only of this sort, such as lead or educate; may be given more than once
cli-strategies-own = Only strategies of your own folder
cli-strategies-format = Form: { $formats }; json gives them all
cli-strategies-example =
    {"  "}kt strategies
    {"  "}kt strategies "formal ratification by management" "time available"
    {"  "}kt strategies self-efficacy --effort low --all

cli-survey = Asks those who work with a product what helps and what hinders
cli-survey-also = measure
cli-survey-example =
    {"  "}kt survey new samen-beslissen --moment before --invited 40
cli-survey-new = Begins a round: before or after the start
cli-survey-new-product = The product, such as samen-beslissen; it has four to eight core elements
cli-survey-new-moment = before or after the start
cli-survey-new-invited = How many people receive the questionnaire
cli-survey-new-organisation = For this organisation; otherwise the one of kt.yaml
cli-survey-new-date = The day on which the round begins (YYYY-MM-DD); otherwise today
cli-survey-new-ratified = Has management formally laid down the use: yes or no
cli-survey-new-example = {"  "}kt survey new samen-beslissen --moment before --invited 40

cli-form = Makes a form of a checklist for a colleague without a terminal: one file for the browser
cli-form-also = forms
cli-form-subject = What the colleague assesses, such as product/samen-beslissen
cli-form-for = The role of the colleague, without a name
cli-form-checklist = The checklist; otherwise the one that fits the kind
cli-form-quick = Only the short list
cli-form-organisation = For this organisation; otherwise the one of kt.yaml
cli-form-wish = The wish that the colleague holds it against; otherwise the product's
cli-form-round = The number of the round; otherwise the current one
cli-form-to = The role that gets the file of answers back; otherwise the liaison officer
cli-form-output = Write to this file; otherwise in out/. With - it goes to the screen
cli-form-example =
    {"  "}kt form product/samen-beslissen --for "team leader"
    {"  "}kt assess --answers answers-samen-beslissen-team-leader.json

cli-survey-form = Makes the questionnaire of a round: for the browser, to print, and as an empty table
cli-survey-form-survey = The round, such as jeugdhulp-merwede/samen-beslissen-before
cli-survey-form-format = Only this form: html (for the browser), print (for paper) or csv (an empty table); otherwise all three
cli-survey-form-to = The role that gets the answers back; otherwise the liaison officer
cli-survey-form-output = Write to this file; otherwise in out/
cli-survey-form-example = {"  "}kt survey form jeugdhulp-merwede/samen-beslissen-before
cli-survey-import = Takes in what people answered; who answered what stays nowhere
cli-survey-import-file = A table (.xlsx or .csv), or answer files (.json) or a folder of them; - reads the input
cli-survey-import-survey = The round; otherwise the only one that it can be
cli-survey-import-map = Says which column is which question: letter or heading, =, key; - leaves the column out
cli-survey-import-sheet = The sheet of the spreadsheet; otherwise the first that is not empty
cli-survey-import-remarks = Takes remarks too, but for those that seem to hold personal data
cli-survey-import-replace = Replaces the answers that are there already
cli-survey-import-dry-run = Shows what would be written
cli-survey-import-format = text or json
cli-survey-import-example =
    {"  "}kt survey import answers.xlsx --dry-run
    {"  "}kt survey import answers.csv --map "Where do you work?=role"

# Learning networks
cli-network = Helps with a learning network or development table: does it fit, who takes part, when, what was learned
cli-network-also = networks
cli-network-example =
    {"  "}kt network advise --new "Together at school"
    {"  "}kt network schedule together-at-school --start 2026-09-01 --time 13:30-16:00
    {"  "}kt network session together-at-school --lesson "start with a question of your own"
    {"  "}kt network check together-at-school
cli-network-advise = Asks the seven questions on goal and form and says what fits: a network, something lighter or nothing yet
cli-network-advise-network = The network that keeps the answers; without one only what you give now counts
cli-network-advise-new = Begin a new network with this title
cli-network-advise-answer = An answer, such as q2=yes: q1 to q7 are the seven questions, then aim (inspire, ideas or lasting), form, issue, ambition or product-aim; may be repeated. Begin q1 to q4 with yes or no
cli-network-advise-knowledge = Knowledge that is needed; who has it; where it can be gained; may be repeated
cli-network-advise-answers = Take the answers from this file (YAML or JSON, as the record); - is standard input
cli-network-advise-format = Form of the note: { $formats }
cli-network-advise-output = Write the note to this file
cli-network-advise-dry-run = Show what would be written, and write nothing
cli-network-advise-example =
    {"  "}kt network advise
    {"  "}kt network advise --new "Together at school" --answer q1="no, each has a part" --answer q2=yes --answer aim=lasting
    {"  "}kt network advise together-at-school --format html -o goal-and-form.html
cli-network-recruit = Gives a short text to recruit participants with, from the record
cli-network-recruit-network = The network
cli-network-recruit-example =
    {"  "}kt network recruit together-at-school
cli-network-schedule = Plans sessions past public and school holidays, and completes the record; what stands there stays
cli-network-schedule-network = The network
cli-network-schedule-start = The first day (YYYY-MM-DD); otherwise that of the record
cli-network-schedule-months = How many months; otherwise those of the record, and 18 for a learning network
cli-network-schedule-meetings = Or how many meetings
cli-network-schedule-every-weeks = Every how many weeks; otherwise those of the record, or 6
cli-network-schedule-weekday = The day of the week, such as Tuesday or tu; otherwise that of the first day
cli-network-schedule-time = From and until, such as 13:30-16:00; otherwise that of the last session
cli-network-schedule-place = Where; otherwise the place of the last session
cli-network-schedule-format = Give the schedule in this form and write nothing into the record: { $formats } (html is a poster, ics a calendar)
cli-network-schedule-output = Write the plan to this file; the form follows from the name
cli-network-schedule-dry-run = Show what would come into the record, and write nothing
cli-network-schedule-example =
    {"  "}kt network schedule together-at-school --start 2026-09-01 --months 18 --time 13:30-16:00
    {"  "}kt network schedule together-at-school -o schedule.ics
    {"  "}kt network schedule together-at-school -o poster.html
cli-network-session = Records of a session what others can learn, what was agreed and how many people were there
cli-network-session-network = The network
cli-network-session-date = Which session (YYYY-MM-DD); otherwise the last without a lesson
cli-network-session-lesson = What did we learn that others can use?
cli-network-session-present = How many people were there
cli-network-session-action = What was agreed; who; by when (YYYY-MM-DD); may be repeated
cli-network-session-success = What went well
cli-network-session-reflection = How working together went
cli-network-session-test = What was tried; in which organisation
cli-network-session-move-to = Move the session to this day; calendars follow
cli-network-session-cancel = Call the session off; it is not planned again
cli-network-session-dry-run = Show what would change, and write nothing
cli-network-session-example =
    {"  "}kt network session together-at-school --present 9 --lesson "start with a question of your own" --action "try the talk; youth worker; 2026-10-10"
    {"  "}kt network session together-at-school --date 2026-10-13 --move-to 2026-10-20
cli-network-check = Shows who is in a network beside what the sources ask, and what stands out in the record
cli-network-check-network = The network
cli-network-check-example =
    {"  "}kt network check together-at-school
cli-network-tools = Shows helper tools for networks: what for, when, and where to find them
cli-network-tools-phase = Only for this phase: start, learning, harvest, orientation, development or production
cli-network-tools-example =
    {"  "}kt network tools --phase start
cli-network-themes = Gives the thirteen themes of the development tables, to paste into kt.yaml
cli-report-subject = What about, for a report on one record, such as the network of kt report network

cli-plan = Makes the implementation plan: from what hinders to who does what, and when
cli-plan-also = implement
cli-plan-product = The product, such as deciding-together
cli-plan-organisation = For this organisation; else that of kt.yaml
cli-plan-answers = Take the plan, or some of it, from this file (YAML or JSON, like the record); - is the standard input
cli-plan-set = Give this field this value: aim, coordinator, champion, opinion-leader, clients, stop, review or decision; may be given more than once
cli-plan-barrier = Put this determinant in the plan as a barrier, with what that rests on; may be given more than once
cli-plan-from-survey = Take over the barriers of this survey; without a name those of the last one with answers
cli-plan-leave = Leave this barrier on purpose, for this reason; may be given more than once
cli-plan-choose = Choose this strategy
cli-plan-aims = For this determinant; else for every barrier in the plan that the strategy helps with; may be given more than once
cli-plan-because = Why this strategy
cli-plan-by = The role that does it
cli-plan-due = By this day (YYYY-MM-DD)
cli-plan-hours = How many hours it takes
cli-plan-cost = How many euros it costs
cli-plan-measure = How you will see that it works
cli-plan-done = This strategy is done, today or on this day; may be given more than once
cli-plan-team = One page for the team instead of the whole plan; with ics the calendar of the team
cli-plan-format = Form: { $formats }; csv, ics and json give the actions
cli-plan-excel = The actions as CSV for Excel, with headings in words; without --excel csv gives keys, for programs
cli-plan-example =
    {"  "}kt plan deciding-together
    {"  "}kt plan deciding-together --barrier "time available=talk with team leaders, March 2026"
    {"  "}kt plan deciding-together --choose task-and-time --by "team manager" --due 2026-06-01 --hours 12
    {"  "}kt plan deciding-together --team -o team.html
    {"  "}kt plan deciding-together --format ics -o actions.ics
    {"  "}kt plan deciding-together --excel -o actions.csv
cli-review = Records how many people use a product, and shows whether that rises and what can be done now
cli-review-also = usage, evaluate
cli-review-plan = The plan, or the product that it is for, such as deciding-together
cli-review-organisation = For this organisation; else that of kt.yaml
cli-review-date = Seen on this day (YYYY-MM-DD); else today
cli-review-of = How many people are meant to work with it
cli-review-aware = How many of them know the content
cli-review-applying = How many of them apply this core element, such as step-1=9; may be given more than once
cli-review-note = What stood out
cli-review-objection = An objection that you heard; it becomes a barrier. Put the determinant before it if need be: "time available=…"; may be given more than once
cli-review-example =
    {"  "}kt review deciding-together
    {"  "}kt review deciding-together --of 14 --aware 13 --applying step-1=9 --applying step-2=11
    {"  "}kt review deciding-together --objection "we have no time for that"
cli-survey-new-goal = A goal for young people and parents; may be repeated. Else a goal that fits anywhere
cli-survey-new-benefit = What it brings the user personally; may be repeated
cli-survey-new-drawback = What it costs the user personally; may be repeated
cli-survey-new-role = A role to choose from; may be repeated. Without roles none is asked
cli-survey-new-checklist = A list of your own in checklists/; else midi

cli-form-format = Form: html (for the browser) or print (for paper)
cli-survey-show = Shows what hinders and helps use, by the answers
cli-survey-show-survey = The survey, or the product: then its last survey, beside the one before. Without a name that of the only product with a survey
cli-survey-show-by = role: also by job, where enough people share it
cli-survey-show-against = Another survey of the same product to lay beside it
cli-survey-show-excel = The table as CSV for Excel, with headings and outcomes in words; without --excel csv gives keys, for programs
cli-survey-show-example =
    {"  "}kt survey show samen-beslissen --by role
    {"  "}kt survey show samen-beslissen --output survey.html

cli-site = Makes a site of the repository to look at or to share, or shows it on this computer
cli-site-also = website
cli-site-example =
    {"  "}kt site build
    {"  "}kt site serve
cli-site-build = Makes the site: all pages in Dutch and English, with search, in one folder
cli-site-build-no-cache = Make every page, also those of which nothing changed
cli-site-build-dir = The folder for the site; else out/site
cli-site-build-internal = Take in what is internal too
cli-site-build-drafts = Take in drafts too
cli-site-build-example =
    {"  "}kt site build
    {"  "}kt site build /tmp/site --drafts
cli-site-serve = Shows the site on this computer, and brings it up to date when something changes; Ctrl-C stops it
cli-site-serve-dir = The folder for the site; else out/site
cli-site-serve-port = The port; else 8765, or a free one
cli-site-serve-internal = Take in what is internal too
cli-site-serve-drafts = Take in drafts too
cli-site-serve-example = {"  "}kt site serve
