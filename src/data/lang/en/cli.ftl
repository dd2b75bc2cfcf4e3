# The command line: help and prompts.
cli-template-top =
    {"{about}"}

    Usage: {"{usage}"}

    {"{all-args}{after-help}"}
cli-template =
    {"{about}"}

    Usage: {"{usage}"}

    {"{all-args}{after-help}"}
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
