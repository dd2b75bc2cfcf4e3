# The command line: help and prompts.
cli-template =
    {"{about}"}

    Usage: {"{usage}"}

    {"{all-args}{after-help}"}
cli-usage-options = [OPTIONS]
cli-usage-command = [COMMAND]
cli-heading-commands = Commands
cli-heading-arguments = What you give
cli-heading-options = Options
cli-heading-global = Options of every command
cli-heading-example = Example:

cli-kt = Choose deliberately which knowledge your organisation takes over: assess it, write the memo, keep the folder in order.
cli-any-directory = Work in this folder instead of the current one
cli-any-lang = Language of the messages: nl or en
cli-any-today = Count from this day instead of today (YYYY-MM-DD)
cli-any-no-input = Never ask anything
cli-any-plain-prompts = Ask in plain, numbered lines
cli-any-color = Colour: auto, always or never
cli-any-help = Show this help
cli-any-version = Show the version
cli-any-format = Format of the output

cli-assess = Assesses a product or something else with a checklist: question by question, everything saved at once
cli-assess-subject = What you assess, such as product/liso-framework
cli-assess-as = Your role, without a name; else KT_ROLE
cli-assess-quick = Ask only the short list, to see whether assessing further makes sense
cli-assess-checklist = The checklist; else the one that fits the kind
cli-assess-organisation = For this organisation; else that of kt.yaml
cli-assess-wish = The wish it is held against; else that of the product
cli-assess-round = The number of the round; else the current one
cli-assess-another = You are a second person in this role: make a file of your own
cli-assess-consensus = Record together what the assessors settle on; only what must be discussed
cli-assess-answers = Take the answers from this file (YAML or JSON); - is the standard input
cli-assess-final = Make the assessment final
cli-assess-dry-run = Show what would be written, and write nothing
cli-assess-format = Format of the result: text or json
cli-assess-example =
    {"  "}kt assess product/liso-framework --as "team leader"
    {"  "}kt assess product/liso-framework --as "policy adviser" --answers answers.yaml --final

cli-compare = Puts the assessors of a product side by side: spread, what to discuss, what it comes to together
cli-compare-subject = What was assessed, such as product/liso-framework
cli-compare-rounds = Compare the rounds with each other
cli-compare-open = Do not wait until enough assessments are final
cli-compare-checklist = The checklist; else the one that fits the kind
cli-compare-organisation = For this organisation; else that of kt.yaml
cli-compare-format = Format: text or json
cli-compare-example =
    {"  "}kt compare product/liso-framework
    {"  "}kt compare product/liso-framework --rounds

cli-check = Checks the folder: every mistake with its place and what to do
cli-check-only = Check only this rule; may be given more than once
cli-check-format = Format: text, json or github
cli-check-example =
    {"  "}kt check
    {"  "}kt check --only stale-memo --format json

cli-explain = Explains a rule: what, why and how to mend it
cli-explain-rule = The rule; without one, kt shows them all
cli-explain-example = {"  "}kt explain stale-memo

cli-prompt-yes = yes
cli-prompt-no = no
cli-prompt-space = (space chooses, Enter is done)
cli-prompt-number = Number
cli-prompt-numbers = Numbers, with spaces between them
cli-prompt-number-again = Choose a number from 1 to { $highest }.

cli-any-dry-run = Show what would change and write nothing
cli-any-set = Give this field this value; may be given more than once

cli-new = Makes a new record and asks for what it needs
cli-new-kind = The kind: wish, product, organisation, question, decision, finance, network, practice, meeting …
cli-new-id = Own name of the file; otherwise it follows from the title
cli-new-example =
    {"  "}kt new wish
    {"  "}kt new product --set title="Dialoogtafel" --set kind=method --set year=2020

cli-edit = Changes a record: the same questions, with what stands there now
cli-edit-record = The record: kind/name, its path, or its name alone
cli-edit-unset = Take this field out; may be given more than once
cli-edit-example =
    {"  "}kt edit wish/gezinnen-beslissen-mee
    {"  "}kt edit wish/gezinnen-beslissen-mee --set rank=1

cli-list = Shows the records of a kind
cli-list-kind = The kind: wish, product, assessment, memo …
cli-list-where = Only records in which this field has this value; may be given more than once
cli-list-format = Format: table, json or csv
cli-list-example =
    {"  "}kt list product --where kind=guideline
    {"  "}kt list wish --format csv

cli-show = Shows records, with what kt derives from them
cli-show-records = The records: kind/name, the path, or the name alone
cli-show-format = Format: text or json
cli-show-example = {"  "}kt show product/samen-beslissen wish/gezinnen-beslissen-mee

cli-init = Makes a knowledge repository, empty or with the example
cli-init-dir = The folder; otherwise the current one
cli-init-title = What the repository is called
cli-init-language = Language of the repository: nl or en
cli-init-organisation = Name of your organisation
cli-init-example = Fill the folder with the example
cli-init-after =
    {"  "}kt init knowledge --organisation "Riverside Youth Care"
    {"  "}kt init trial --example

cli-demo = Shows the example in a temporary folder: check and memo
cli-demo-example = {"  "}kt demo

cli-schema = Prints the JSON Schema of a kind of record, or of kt.yaml
cli-schema-kind = The kind
cli-schema-example = {"  "}kt schema wish

cli-completions = Prints the script with which a shell completes commands
cli-completions-shell = The shell: bash, zsh, fish, powershell or elvish
cli-completions-example = {"  "}kt completions bash > ~/.local/share/bash-completion/completions/kt

cli-man = Prints the manual page, or writes all pages into a folder
cli-man-output = The folder for the pages
cli-man-example = {"  "}kt man --output man
cli-man-written = The pages are in { $path }.

cli-memo = Drafts the memo for the decision, refreshes it, or gives it as a page or a mail
cli-memo-product = The product, or a memo that is there already
cli-memo-organisation = For which organisation; otherwise that of kt.yaml
cli-memo-wish = Which wish the memo answers; otherwise the highest wish of the product
cli-memo-update = Refresh the printed blocks; your own text stays
cli-memo-new-version = Begin a new version, dated today
cli-memo-format = Format: md, html, text or mail
cli-memo-output = Write to this file
cli-memo-example =
    {"  "}kt memo product/samen-beslissen
    {"  "}kt memo samen-beslissen --update
    {"  "}kt memo samen-beslissen --format html --output memo.html
cli-undo = Takes back the last change that kt made
cli-undo-example = {"  "}kt undo --dry-run

cli-report = Shows a report on the whole repository, beginning with the three things to know
cli-report-name = The report; without a name kt lists them all
cli-report-format = Format: text, md, html, json or csv
cli-report-output = Write to this file; its name tells the format
cli-report-organisation = Only this organisation
cli-report-theme = Only wishes and products of this theme
cli-report-period = Only products of this programme period
cli-report-funding = Only products of this funding line
cli-report-own = Only products of an own network or organisation
cli-report-outside = Only products from outside
cli-report-repo = This repository, or a folder of repositories; may be repeated, for overview
cli-report-example =
    {"  "}kt report portfolio
    {"  "}kt report decisions --format html --output decisions.html
    {"  "}kt report overview --repo ../merwede --repo ../waal
