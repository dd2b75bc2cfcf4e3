# The sentences of kt check: per rule what is wrong, and a next step.
check-level-error = error
check-level-warning = warning
check-level-notice = notice
check-help = help
check-did-you-mean = Did you mean “{ $suggestion }”?
check-summary = { $asked ->
        [0] { $files ->
            [one] 1 file
           *[other] { $files } files
        }
       *[other] { $files ->
            [one] 1 requested file
           *[other] { $files } requested files
        }
    }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $notices ->
        [one] 1 notice
       *[other] { $notices } notices
    }.{ $clean ->
        [0] {""}
       *[other] {" "}Nothing was found in { $clean } of them.
    }
check-summary-clean = { $asked ->
        [0] { $files ->
            [one] 1 file
           *[other] { $files } files
        }
       *[other] { $files ->
            [one] 1 requested file
           *[other] { $files } requested files
        }
    }{ $number ->
        [0] {""}
       *[other] {" "}checked for { $rules }
    }: { $narrowed ->
        [since-known] nothing new since { $since }, beside the baseline.
        [since] nothing new since { $since }.
        [known] nothing beside the baseline.
        [only] no findings.
       *[no] all in order.
    }
check-summary-none = What you name holds nothing that kt checks: only records, the responses beside a survey, and kt.yaml.
check-summary-suppressed = { $suppressed } allowed with a reason{ $personal ->
        [0] {""}
       *[other] , { $personal } of them about personal data
    }.
check-summary-known = { $known } known already, { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    } among them; the oldest of { $oldest }.
check-summary-elsewhere = There { $number ->
        [one] is 1 finding
       *[other] are { $number } findings
    } in other files: kt check.
check-summary-explain = More about a rule: kt explain { $rule }
check-alike-many = { $path }: { $rule } { $count } more { $count ->
        [one] time
       *[other] times
    }. With --format json they are all there.
check-alike-baseline = { $path }: { $rule } { $count } more { $count ->
        [one] time
       *[other] times
    }, on { $count ->
        [one] line
       *[other] lines
    } { $lines }. Write the baseline again: kt check --write-baseline { $path }
check-alike = { $path }: { $rule } { $count } more { $count ->
        [one] time
       *[other] times
    }, on { $count ->
        [one] line
       *[other] lines
    } { $lines }. Show them with kt check --only { $rule }.
check-summary-title = Check of the knowledge repository
check-summary-number = count
check-summary-level = level
check-summary-rule = rule
check-summary-what = what is wrong
check-summary-left = { $number ->
        [one] 1 more finding is not shown here; kt check shows all of them.
       *[other] { $number } more findings are not shown here; kt check shows them all.
    }
check-turned-off = kt.yaml turns { $rule } off: “{ $reason }”. Take line { $line } out of kt.yaml to check for it.
check-turned-off-note = Note: { $sentence }
check-settings-only = Only kt.yaml was looked at: until it can be read, kt does not know the settings.
check-sarif-root = the knowledge repository
check-sarif-known = in the baseline since { $since }
check-baseline-written = { $findings ->
        [one] 1 finding is
       *[other] { $findings } findings are
    } now in { $path }, { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    } among them. From now on, show only what is new: kt check --baseline { $path }
check-fix-none = There is nothing that kt can correct by itself.
check-fix-would = Without --dry-run kt corrects { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
check-fix-done = Corrected: { $files ->
        [one] 1 file
       *[other] { $files } files
    }. kt undo reverses this.
check-fix-guesses = { $number ->
        [one] 1 correction is
       *[other] { $number } corrections are
    } a guess; see them with kt check --fix --unsafe-fixes --dry-run.

check-adopt-without-translation = “{ $product }” is being adopted, but nobody has written down what that requires in your own practice.
check-adopt-without-translation-hint = Answer the translation questions with kt practice translate product/{ $product }.

check-advice-without-reason = The advice is “{ $advice ->
        [adopt] adopt
        [adapt] adapt
        [pilot] pilot
        [defer] defer
        [reject] reject
       *[other] { $advice }
    }”, but the outcome of the rule is “{ $outcome ->
        [adopt] adopt
        [adapt] adapt
        [pilot] pilot
        [defer] defer
        [reject] reject
       *[other] { $outcome }
    }”; it does not say why.
check-advice-without-reason-hint = Say in one sentence under advice-because why you advise something else, or change the advice.

check-assessors-below-one = min-assessors says that nobody is needed here to assess a product.
check-assessors-below-one-hint = Make it at least 1, or take the line out: then it is 2.
check-answer-off-scale = “{ $value }” is no answer to { $column }; it does not count.
check-answer-off-scale-hint = Take the answers in again with kt survey import; kt explain answer-off-scale has the possible answers.

check-bad-file-name = A file with this name is not read.
check-bad-file-name-folder = kt cannot read the name of this folder, and so not what is in it either.
check-bad-file-name-reserved = Windows reserves this name; the file cannot be opened there.
check-bad-file-name-hint = Use only lower-case letters, digits and hyphens, such as deciding-together.yaml.

check-broken-link = This link leads to “{ $path }”, but there is no such file.
check-broken-link-web = This address lacks its beginning: { $address }. kt makes a right link of it, other programs do not.
check-broken-link-web-hint = Put https:// before the address.
check-broken-link-hint = Correct the address, or remove the link.

check-broken-marker = The block “{ $block ->
        [head] head
        [asked] decision requested
        [core] in short
        [occasion] background
        [product] product
        [known] what we know
        [options] options
        [money] money
        [conditions] conditions and risks
        [after] if yes
        [questions] open questions
        [decision] decision
       *[other] { $block }
    }” begins here, but its end is missing.
check-broken-marker-begin = The block “{ $block ->
        [head] head
        [asked] decision requested
        [core] in short
        [occasion] background
        [product] product
        [known] what we know
        [options] options
        [money] money
        [conditions] conditions and risks
        [after] if yes
        [questions] open questions
        [decision] decision
       *[other] { $block }
    }” ends here without having begun.
check-broken-marker-double = The block “{ $block ->
        [head] head
        [asked] decision requested
        [core] in short
        [occasion] background
        [product] product
        [known] what we know
        [options] options
        [money] money
        [conditions] conditions and risks
        [after] if yes
        [questions] open questions
        [decision] decision
       *[other] { $block }
    }” appears here for the second time.
check-broken-marker-hint = Put the line <!-- /kt:{ $block } --> back below the block, or remove the whole block.
check-broken-marker-double-hint = Remove one of the two blocks entirely.
check-broken-marker-begin-hint = Remove this line, or put the beginning of the block back.

check-bsn = This is a citizen service number (BSN, { $shown }).
check-bsn-hint = Remove it and do not share this file yet. Has it been shared? Then tell your data protection officer.

check-condition-overdue = This condition was due on { $date } and is not marked as done.
check-condition-overdue-memo = This condition of the memo was due on { $date }; the decision does not say whether it is met.
check-condition-overdue-hint = Add done with the date, or agree on a new date.
check-condition-overdue-memo-hint = Put the conditions in the decision, with done and the date when they are met.

check-condition-without-date = This condition does not say by when it must be met.
check-condition-without-date-hint = Add a line due with a date, such as due: 2026-05-01.

check-condition-without-owner = This condition does not say who is responsible.
check-condition-without-owner-hint = Add a line by with a role, such as by: team manager. No names.

check-conflicted-copy = This is a copy that a sync program (such as OneDrive) left behind.
check-conflicted-copy-hint = Compare the copy with the ordinary file, take over what you want to keep and delete the copy.

check-conflicting-answer = The answer to { $question } says two things at once: { $parts }.
check-conflicting-answer-none = The answer to { $question } is empty.
check-conflicting-answer-hint = Keep one of them: a score, not applicable with a reason, or unknown.
check-conflicting-answer-none-hint = Give a score, or write unknown: true when you do not know.

check-consensus-without-reason = The consensus on { $question } gives no reason.
check-consensus-without-reason-hint = Say in one sentence under reason what convinced the assessors.

check-control-character = There is an invisible control character here ({ $character }) that a screen or printer would act on.
check-control-character-hint = Type the text again, or paste it without formatting.

check-date-in-future = This happened on { $date }, but that day is still to come.
check-date-in-future-hint = Correct the date; check the year as well.
check-date-in-future-year = The year { $year } is still to come.
check-date-in-future-year-hint = Correct the year, or leave it out if you do not know it.

check-date-order = The memo was discussed on { $date }, but is dated { $first }.
check-date-order-spread = The memo was circulated on { $date }, but is dated { $first }.
check-date-order-needed = The decision is needed by { $date }, but the memo is dated { $first }.
check-date-order-answer = The answer is dated { $date }, but the question { $first }.
check-date-order-expected = The answer is expected on { $date }, but the question is dated { $first }.
check-date-order-end = The end ({ $date }) is before the beginning ({ $first }).
check-date-order-question = The question is dated { $date }, but the memo it is about { $first }.
check-date-order-decision = The decision is dated { $date }, but the memo it is based on { $first }.
check-date-order-hint = Check which of the two dates is wrong.

check-decision-differs-without-reason = The decision is “{ $decision ->
        [adopt] adopt
        [adapt] adapt
        [pilot] pilot
        [defer] defer
        [reject] reject
       *[other] { $decision }
    }”, but the memo advises “{ $advice ->
        [adopt] adopt
        [adapt] adapt
        [pilot] pilot
        [defer] defer
        [reject] reject
       *[other] { $advice }
    }”; it does not say why.
check-decision-differs-without-reason-hint = Say in one sentence under differs-because why the decision differs.

check-decision-on-draft = A decision was taken, but the memo “{ $memo }” is still a draft.
check-decision-on-draft-hint = Make the memo final with kt edit memo/{ $memo } --set status=final.

check-decision-without-review = This decision does not say when it will be reviewed.
check-decision-without-review-hint = Add a line review with a date, such as review: 2027-01-15.

check-duplicate-key = “{ $key }” appears here for the second time; kt cannot know which one applies.
check-duplicate-key-hint = Remove one of the two.

check-duplicate-rank = Rank { $rank } already belongs to the wish “{ $other }”.
check-duplicate-rank-hint = Give one of the two wishes another rank.

check-edited-block = The block “{ $block ->
        [head] head
        [asked] decision requested
        [core] in short
        [occasion] background
        [product] product
        [known] what we know
        [options] options
        [money] money
        [conditions] conditions and risks
        [after] if yes
        [questions] open questions
        [decision] decision
       *[other] { $block }
    }” was changed by hand, so kt can no longer update it.
check-edited-block-meeting = Someone changed the text in a block of this factsheet that kt fills in.
check-edited-block-meeting-hint = kt meeting factsheet { $record } --update shows the difference. Your own text can stand below the block.
check-edited-block-hint = kt memo memo/{ $record } --update shows the difference and says which field to change. Your own text can stand below the block.

check-empty-block = This final memo lacks something that its reader needs.
check-empty-block-asked = This final memo does not say which decision is requested.
check-empty-block-options = This final memo has no options.
check-empty-block-conditions = This final memo has no conditions.
check-empty-block-review = This final memo does not say when the decision will be reviewed.
check-empty-block-money = This final memo says nothing about money: there is no finance record of { $product } for { $organisation }.
check-empty-block-open = Here a final memo still has a place that nobody filled in.
check-empty-block-hint = Fill it in, or set status to draft until the memo is finished.
check-empty-block-asked-hint = Under asked, say in one sentence what you ask for, with the money and the date.
check-empty-block-money-hint = Make one with kt finance { $product }, or write what you know below the heading on money.
check-empty-block-open-hint = Write your own text here, or remove this option or condition. Set status to draft until the memo is finished.

check-empty-file = This file is empty.
check-empty-file-hint = Fill it, restore an earlier version, or delete it.

check-few-answers = { $number ->
        [one] There is 1 completed questionnaire
       *[other] There are { $number } completed questionnaires
    }; below { $minimum } kt says nothing about what helps and hinders.
check-few-answers-indicative = There are { $number } completed questionnaires; below ten the outcome is only an indication.
check-few-answers-hint = Remind the people who have not answered yet, and then take all answers in together again.

check-file-too-large = This file is larger than { $limit } KB and was not read.
check-file-too-large-nodes = This file has more than { $limit } parts and was not read further.
check-file-too-large-hint = A record is usually a few KB. Does it hold something else by accident, such as a report or a picture?

check-final-quick-memo = This memo is final, but is based on the short set of questions only.
check-final-quick-memo-hint = Set status to draft, or fill in the whole assessment with kt assess.

check-hidden-character = There is a character here that cannot be seen ({ $character }).
check-hidden-character-direction = There is an invisible character here that turns the reading direction ({ $character }): you read something other than what is written.
check-hidden-character-hint = Type the text again, or paste it without formatting.

check-iban = This is a bank account number ({ $shown }).
check-iban-hint = Remove it; a knowledge folder needs no account numbers.

check-invalid-date = “{ $value }” is not a date.
check-invalid-date-hint = Write year, month and day: 2026-03-12. Does that day exist?

check-invalid-utf8 = This line holds a character that cannot be read (not UTF-8).
check-invalid-utf8-hint = Save the file again with encoding UTF-8 and check the accented letters on this line.

check-invalid-value = “{ $value }” is not possible here.
check-invalid-value-hint = Choose from: { $expected }.

check-knock-out-without-remedy = { $question } must be in order and scores 1, but it does not say whether that can be remedied.
check-knock-out-without-remedy-hint = Go on with the assessment: kt asks it then. Or add remediable: true or remediable: false yourself.
check-knock-out-without-remedy-final-hint = A final assessment does not change. Just finished? kt undo makes it a draft again. Otherwise the answer belongs in a new round: kt assess { $subject } --round { $round }.

check-low-response = { $number } of the { $invited } people invited answered: fewer than half.
check-low-response-hint = Remind the people who have not answered yet, or say with the outcome who is missing.

check-mail-address = This is a person’s mail address ({ $shown }).
check-mail-address-hint = Write the role or a general address such as info@.{ $comment ->
        [table] {""}
        [markdown] {" "}Must it stay? Put above it: <!-- kt: allow(mail-address): the reason -->
       *[yaml] {" "}Must it stay? Put above it: # kt: allow(mail-address): the reason
    }

check-memo-changed-after-decision = The memo { $memo } was changed after it was decided on.
check-memo-changed-after-decision-hint = Put the memo back as it was, or make a new version with kt memo --new-version.

check-memo-too-long = The memo has { $words } words; { $limit } is the limit (two pages).
check-memo-too-long-final = The memo has { $words } words; above { $limit } a memo cannot be final.
check-memo-too-long-block = The block “{ $block ->
        [head] head
        [asked] decision requested
        [core] in short
        [occasion] background
        [product] product
        [known] what we know
        [options] options
        [money] money
        [conditions] conditions and risks
        [after] if yes
        [questions] open questions
        [decision] decision
       *[other] { $block }
    }” has { $words } words; { $limit } is the limit.
check-memo-too-long-hint = Shorten it, or move the explanation to an annex.

check-merge-conflict = Two versions are mixed up here (<<<<<<<); someone must choose.
check-merge-conflict-hint = Keep what applies, and remove the lines with <<<<<<<, ======= and >>>>>>>.

check-missing-file = The file “{ $path }” of this product does not exist.
check-missing-file-hint = Put the file into the folder, or correct the path under file.

check-missing-front-matter = This file begins with text; the fields between two lines of --- are missing.
check-missing-front-matter-hint = Begin the file with ---, then the fields, then --- again and the text after it. kt new shows how.

check-missing-key = “{ $key }” is missing here.
check-missing-key-hint = Add a line { $key }: followed by its value.

check-missing-source = The score of { $question } has no source.
check-missing-source-several = { $count } scores have no source: { $questions }.
check-missing-source-hint = This assessment is final and does not change any more. In a next round, say under source what a score rests on, for example: talk with two teams.

check-missing-part = The text does not say anything yet about: { $parts }.
check-missing-part-hint = Write something on it under a heading of its own, even if it is short.

check-missing-step = At { $question } no step has both a role and a date.
check-missing-step-none = At { $question } there is no step.
check-missing-step-hint = Give at least one step by (a role) and due (a date).
check-missing-step-none-hint = Put at least one step under steps, with what, by (a role) and due (a date).

check-name-for-role = A role belongs here; “{ $shown }” looks like a name.
check-name-for-role-hint = Write the role, such as team leader.
check-name-for-role-assessor-hint = Write the role, such as team leader. If the name is in the name of the file too, give the file another: kt rename { $record } { $folder }/DATE-ROLE

check-name-with-personal-data = The name of this file or of its folder holds personal data: { $shown }.
check-name-with-personal-data-hint = Give it a name without personal data. The old name stays in the history of git: kt explain name-with-personal-data

check-negative-amount = The amount { $amount } is below zero.
check-negative-amount-hint = Write a positive number. Costs and gains have fields of their own.

check-nested-too-deep = The content is nested too deeply here to be read.
check-nested-too-deep-hint = A record is a few levels deep at most. Is this the right file?

check-no-without-reason = The reason for this decision ({ $decision ->
        [defer] defer
       *[other] do not adopt
    }) says too little.
check-no-without-reason-hint = Say in a sentence why, and what will be done about the wish.

check-not-a-file = This is not an ordinary file and was not read.
check-not-a-file-hint = Replace it with an ordinary file.

check-not-applicable-without-reason = { $question } is ‘not applicable’, but it does not say why.
check-not-applicable-without-reason-must-have = { $question } must always be in order and is ‘not applicable’, but it does not say why.
check-not-applicable-without-reason-hint = After not-applicable, say why the question does not matter here.

check-nul-byte = There is a character here that text cannot contain (NUL); the file is damaged or is not text.
check-nul-byte-hint = Restore an earlier version, or save the file again as plain text.

check-old-wish = This wish is dated { $date }: more than { $months ->
        [one] 1 month
       *[other] { $months } months
    } ago.
check-old-wish-hint = Is the wish still current? Then set today’s date. If not: status: met or status: dropped.

check-option-nothing-missing = ‘Doing nothing’ is missing among the options.
check-option-nothing-missing-hint = Add an option with nothing: true and say what doing nothing costs.

check-organisation-without-liaison = This organisation has no liaison officer.
check-organisation-without-liaison-ended = The role of liaison officer has ended and nobody has taken it over.
check-organisation-without-liaison-hint = Under roles, add a line role: liaison-officer with main: true and a start.

check-other-checklist-version = This assessment answers version { $version } of the checklist; version { $current } is in use now.
check-other-checklist-version-hint = It is not combined with assessments of the new version. Fill in a new round if needed.

check-path-outside-repository = “{ $path }” is outside the knowledge folder.
check-path-outside-repository-link = This link leads to “{ $path }”, which is outside the knowledge folder.
check-path-outside-repository-hint = Put the file into the knowledge folder, for instance into files/, or use a web address.

check-phone-number = This is a phone number ({ $shown }).
check-phone-number-hint = Write the role instead of the number.{ $comment ->
        [table] {""}
        [markdown] {" "}Is it public? Put above it: <!-- kt: allow(phone-number): the reason -->
       *[yaml] {" "}Is it public? Put above it: # kt: allow(phone-number): the reason
    }

check-pilot-without-stop = The memo advises a pilot, but does not say when it stops.
check-pilot-without-stop-hint = Add a line stop, such as: Below 50% in September we stop.

check-possible-bsn = This number ({ $shown }) may be a citizen service number (BSN).
check-possible-bsn-vat = This VAT number ({ $shown }) may hold a citizen service number (BSN).
check-possible-bsn-hint = Is it a BSN? Remove it.{ $comment ->
        [table] {""}
        [markdown] {" "}Is it something else? Put above it: <!-- kt: allow(possible-bsn): what it is -->
       *[yaml] {" "}Is it something else? Put above it: # kt: allow(possible-bsn): what it is
    }

check-product-without-link = There is no way to open this product: it has no url, no file and no doi.
check-product-without-link-hint = Add a line url with the web address, or file with a file in the knowledge folder.
check-product-without-link-address = “{ $url }” is not a web address.
check-product-without-link-address-hint = Write the whole address, such as https://www.nji.nl, or leave out url.

check-product-without-wish = This product belongs to no wish.
check-product-without-wish-hint = Under wishes, name the wish that it serves. Is there none? Create it with kt new wish.

check-question-open-at-decision = The decision was taken, but this question is not answered yet.
check-question-open-at-decision-hint = Give the answer with kt answer, even if it is: no longer needed.

check-question-open-too-long = This question has been open for { $days } days; { $limit } is what was agreed.
check-question-open-too-long-hint = Give the answer with kt answer, or say when it will come.

check-question-outside-class = { $question } does not belong to this kind of product (class { $class }) and does not count.
check-question-outside-class-hint = Remove the answer, or see whether the product’s kind is right.

check-review-before-decision = The decision is to be reviewed on { $review }, but is dated { $date }.
check-review-before-decision-memo = The memo asks for a review on { $review }, but is dated { $date }.
check-review-before-decision-hint = Choose a date after the decision, for instance a year later.

check-review-overdue = This decision was to be reviewed on { $date }.
check-review-overdue-hint = Check whether the decision still holds. Make a new version of the memo, or set a new date.

check-role-ended-without-hand-over = This role ended on { $date }; it does not say what was handed over.
check-role-ended-without-hand-over-hint = Under hand-over, say what was handed over, and to which role.

check-score-out-of-range = { $question } scores { $score }; it can be from { $low } to { $high }, in whole points.
check-score-out-of-range-hint = Choose a whole number. If you do not know, write unknown: true.

check-self-reference = This record refers to itself.
check-self-reference-hint = Name the record you mean, or remove the line.

check-several-advised = The memo advises more than one option, including this one: “{ $option }”.
check-several-advised-hint = Keep advised: true on one option.

check-several-main-liaisons = There is another main liaison officer at the same time.
check-several-main-liaisons-hint = Keep main: true on one; the other is a deputy, or has an end date.

check-several-moderators = A development table has one moderator; this is another.
check-several-moderators-hint = Choose who leads the table, or give the other another role.

check-stale-memo = { $record } has changed since this memo was updated.
check-stale-memo-new = Since this memo was updated, { $record } was added.
check-stale-memo-hint = Update the memo with kt memo memo/{ $memo } --update and read it again; your own text stays.

check-step-overdue = This step was due on { $date } and is not marked as done.
check-step-overdue-hint = Done? kt edit { $path } --set { $key }=YYYY-MM-DD. If not: agree on a new date.

check-strategy-without-owner = The strategy “{ $strategy }” does not say who carries it out.
check-strategy-without-owner-hint = Name the role: kt plan { $product } --choose "{ $strategy }" --by ROLE.

check-symbolic-link = This is a link to another place; kt does not follow it.
check-symbolic-link-hint = Put the file itself in the folder.

check-tab-indentation = This is indented with a tab; these files need spaces.
check-tab-indentation-hint = Replace the tab with two spaces.

check-too-few-assessors = { $organisation } asks for { $minimum ->
        [one] 1 assessor
       *[other] { $minimum } assessors
    }; { $number ->
        [0] none is
        [1] 1 is
        *[other] { $number } are
    } done.
check-too-few-assessors-hint = Ask someone in another role to fill in kt assess.

check-too-few-options = The memo has { $number ->
        [0] no options
        [1] 1 option
        *[other] { $number } options
    }; the reader must be able to choose from at least { $fewest }.
check-too-few-options-hint = Name ‘doing nothing’ and a lighter form too.

check-traject-stalled = Nothing has happened to “{ $product }” since { $date } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    }), and it has not been decided on yet.
check-traject-stalled-hint = kt next { $product } shows what can be done now.

check-unclosed-front-matter = The fields begin with ---, but the second line of --- is missing.
check-unclosed-front-matter-hint = Put a line with only --- below the last line with a field.

check-unknown-column = Column “{ $column }” is no question of this survey; what stands below it does not count.
check-unknown-column-double = Column “{ $column }” is there already; what stands below it does not count.
check-unknown-column-beyond = Row { $row } has more cells than there are headings.
check-unknown-column-hint = A heading is the key of a determinant, with the statement and the part behind it where needed, such as self-efficacy.step-1. See them with kt survey form --format csv.

check-unknown-key = kt does not know the field “{ $key }”.
check-unknown-key-hint = These can be used here: { $expected }.

check-unknown-product-kind = “{ $kind }” is not a kind of product that kt knows.
check-unknown-product-kind-hint = Choose a kind such as guideline, method or report, or add one of your own under kinds in kt.yaml.

check-unknown-question = The checklist “{ $checklist }” has no question { $question }.
check-unknown-question-hint = Check whether the code is right. The answer stays, but does not count.

check-unknown-reference = “{ $reference }” does not exist.
check-unknown-reference-case = “{ $reference }” does not exist; it differs by a capital letter.
check-unknown-reference-kind = “{ $reference }” is not { $kind ->
        [organisation] an organisation
        [wish] a wish
        [product] a product
        [assessment] an assessment
        [memo] a memo
        [question] a question
        [decision] a decision
        [finance] a finance record
        [survey] a survey
        [plan] a plan
        [network] a network
        [practice] a practice
        [meeting] a meeting
        [transfer] a traject
        [checklist] a checklist
        [strategy] a strategy
       *[other] { $kind }
    }; { $kind ->
        [organisation] an organisation
        [wish] a wish
        [product] a product
        [assessment] an assessment
        [memo] a memo
        [question] a question
        [decision] a decision
        [finance] a finance record
        [survey] a survey
        [plan] a plan
        [network] a network
        [practice] a practice
        [meeting] a meeting
        [transfer] a traject
        [checklist] a checklist
        [strategy] a strategy
       *[other] { $kind }
    } belongs here.
check-unknown-reference-path = “{ $reference }” is a path; only the id of { $kind ->
        [organisation] an organisation
        [wish] a wish
        [product] a product
        [assessment] an assessment
        [memo] a memo
        [question] a question
        [decision] a decision
        [finance] a finance record
        [survey] a survey
        [plan] a plan
        [network] a network
        [practice] a practice
        [meeting] a meeting
        [transfer] a traject
        [checklist] a checklist
        [strategy] a strategy
       *[other] { $kind }
    } belongs here.
check-unknown-reference-form = “{ $reference }” lacks its kind; write, for example, product/{ $reference }.
check-unknown-reference-hint = kt list { $kind } shows which there are; or make the record with kt new { $kind }.

check-unknown-rule = There is no rule “{ $rule }”, so this has no effect.
check-unknown-rule-reason = To allow “{ $rule }” a reason is needed.
check-unknown-rule-hint = kt explain shows all rules.
check-unknown-rule-reason-hint = Write the reason after a colon, such as: { $comment ->
        [markdown] <!-- kt: allow({ $rule }): it is in the annual plan -->
       *[yaml] # kt: allow({ $rule }): it is in the annual plan
    }
check-unknown-rule-firm = “{ $rule }” cannot be allowed: until it is mended, kt cannot read the record.
check-unknown-rule-firm-hint = Mend the mistake itself, and remove this exception.

check-unknown-theme = The theme “{ $theme }” is not in kt.yaml.
check-unknown-theme-hint = Choose a theme from kt.yaml, or add it there under themes.

check-unreadable-file = This file cannot be read; you may not have permission.
check-unreadable-file-hint = Ask your ICT department for permission to read it, or close the program that has the file open.

check-unsafe-link = This link begins with { $scheme }: and may run or open something when clicked.
check-unsafe-link-hint = Use an ordinary web address (https://…) or a file in the knowledge folder.

check-unsupported-yaml = kt does not use this form of YAML.
check-unsupported-yaml-anchor = kt does not use an anchor (&…).
check-unsupported-yaml-alias = kt does not use a reference within YAML (*…).
check-unsupported-yaml-tag = kt does not use a YAML type (!…).
check-unsupported-yaml-document = A second document begins in this file; kt reads one.
check-unsupported-yaml-hint = Write out the value. Does the text begin with &, * or !? Then put it in quotes.
check-unsupported-yaml-document-hint = Remove the line with ---, or make two files.

check-unused-baseline = The baseline names { $rule } in { $path }, but that finding is no longer there.
check-unused-baseline-hint = Write the baseline again with kt check --write-baseline, or remove the line.

check-unused-suppression = “{ $rule }” is allowed here, but that rule finds nothing here.
check-unused-suppression-hint = Remove the comment, or let kt do so with kt check --fix.

check-weak-point-unanswered = { $question } is one of the three questions with the lowest score, but the memo does not say what is done about it.
check-weak-point-unanswered-hint = Name { $code } under for: of a condition, option or question.

check-wish-twice = This wish has the same title as the wish “{ $other }”.
check-wish-twice-hint = If it is the same wish, drop one of them: kt edit wish/{ $id } --set status=dropped. If there are two, give each a title of its own.

check-wish-without-owner = This wish does not say who owns it.
check-wish-without-owner-hint = Add a line owner with a role, such as owner: manager of outpatient care. No names.

check-wish-without-product = No product belongs to this wish.
check-wish-without-product-hint = If a product answers it, name the wish there: kt edit product/ID. If the wish is dropped: kt edit wish/{ $id } --set status=dropped.

check-wrong-place = This file is in a place that kt does not read.
check-wrong-place-folder = This is a folder with the name of a record.
check-wrong-place-extension = This file does not have the extension that belongs in this folder and is not read as a record.
check-wrong-place-outside = This file is in a folder that kt does not know and is not read as a record.
check-wrong-place-hint = Folders are wishes, products, assessments, memos, questions, decisions and so on. What is not a record belongs in docs or files.
check-wrong-place-extension-hint = Products, memos, practices and meetings end in .md, everything else in .yaml.
check-wrong-place-folder-hint = Give the folder a name without .yaml or .md.

check-wrong-type = Something other than “{ $value }” belongs here.
check-wrong-type-number = A number belongs here, not “{ $value }”.
check-wrong-type-flag = true or false belongs here, not “{ $value }”.
check-wrong-type-list = A list belongs here, not “{ $value }”.
check-wrong-type-map = Fields belong here, not “{ $value }”.
check-wrong-type-text = Plain text belongs here, not “{ $value }”.
check-wrong-type-place = A place is a number from 1; this says { $value }.
check-wrong-type-amount = An amount in whole euros belongs here, such as 1250 or € 1.250, not “{ $value }”.
check-wrong-type-empty = There is nothing after this yet.
check-wrong-type-hint = kt explain wrong-type shows how numbers, lists and yes or no are written.
check-wrong-type-number-hint = Write digits only, without separators, euro sign or words, such as 31200.
check-wrong-type-place-hint = Give the most important wish place 1, and the next one place 2.
check-wrong-type-map-hint = Write a field with a value on each line, such as title: Shorter waiting time.
check-wrong-type-empty-hint = Fill in a value, or remove the line.

check-yaml-syntax = From here on kt cannot read the file: it is not written correctly.
check-yaml-syntax-quote = A quote that begins here is not closed.
check-yaml-syntax-after-quote = There is more text after the closing quote.
check-yaml-syntax-escape = After a \ comes a character that is not allowed there.
check-yaml-syntax-bracket = A bracket that begins or ends here has no counterpart.
check-yaml-syntax-indentation = This line is not indented correctly.
check-yaml-syntax-colon = A colon followed by a space is missing here, or there is one too many.
check-yaml-syntax-space = A space belongs after “{ $key }:”.
check-yaml-syntax-key = A list or group cannot be the name of a field.
check-yaml-syntax-hint = Look at the line above as well. If the text holds a colon or #, put it in quotes.
check-yaml-syntax-indentation-hint = Fields that belong together start in the same column, with the same number of spaces.
check-yaml-syntax-escape-hint = Use / instead of \, or single quotes.
check-yaml-syntax-space-hint = Write { $key }: and then a space and the value.

# Learning networks and development tables
check-development-without-test = The table is making the product already, but no test is noted.
check-development-without-test-elsewhere = The table is making the product already, but the test was not in the practice of a member.
check-development-without-test-hint = Note the test with kt network session { $network } --date DATE --test "WHAT; ORGANISATION".
check-development-without-test-elsewhere-hint = Try it at a member too, and put under test which organisation that is.

check-ended-without-product = The time of this development table was over on { $date }, but no product is recorded.
check-ended-without-product-network = The time of this learning network was over on { $date }, but no result is noted.
check-ended-without-product-hint = Record the product with kt new product --set origin=network/{ $network } and put it under results, or change the end date.

check-facilitators-alike = The guides all look from the same side.
check-facilitators-alike-hint = Find someone with another view as well, for example an expert by experience or a researcher.

check-goal-and-form-incomplete = Of the { $questions } questions on goal and form these are still open: { $open }.
check-goal-and-form-incomplete-none = The { $questions } questions on goal and form are not answered yet.
check-goal-and-form-incomplete-hint = Answer them with kt network advise { $network }.

check-identifying-column = Column “{ $column }” tells who answered or when; that does not belong here.
check-identifying-column-hint = Take the table in with kt survey import: that leaves such columns out. If this was in git already, talk to your privacy officer.

check-interest-missing = It is not noted what interest { $organisation } has in the network.
check-interest-missing-unlisted = Someone of { $organisation } takes part, but that organisation is not listed with its interest under organisations.
check-interest-missing-hint = Ask what the organisation has to gain, and put that under interest.

check-lived-experience-missing = Nobody takes part who has lived through the issue.
check-lived-experience-missing-hint = Ask a young person, parent or expert by experience to join, with perspective: lived-experience.

check-missing-moderator = This development table has no moderator.
check-missing-moderator-hint = Put one guide with role: moderator under facilitators.

check-network-too-short = This learning network lasts { $months ->
        [one] 1 month
       *[other] { $months } months
    }. Lasting change of behaviour takes at least { $fewest }.
check-network-too-short-hint = Plan longer. If the issue is small, put small-issue: true and meet more often.

check-network-without-form = The form of this network is not chosen yet.
check-network-without-form-hint = See with kt network advise { $network } what fits, and put that under form.

check-one-sided-strengths = The group has only thinkers, no doers.
check-one-sided-strengths-thinkers = The group has only doers, no thinkers.
check-one-sided-strengths-hint = Complete the group with someone of the other sort.

check-result-without-origin = This network names { $product } as a result, but the product names no network as its origin.
check-result-without-origin-results = According to origin this product comes from { $network }, but that network does not name it under results.
check-result-without-origin-hint = Give kt edit product/{ $product } --set origin=network/{ $network }.
check-result-without-origin-results-hint = Put product/{ $product } under results of network/{ $network }.

check-second-phase-too-early = The development phase has begun, but it is not noted which knowledge or innovation the table wants (ambition).
check-second-phase-too-early-product = The development phase has begun, but it is not noted which product comes of it (product-aim).
check-second-phase-too-early-diversity = The development phase has begun, but not for all participants is it noted from which perspective they take part.
check-second-phase-too-early-hint = Finish the orientation first, or put back the phase of this session.

check-session-twice = On { $date } there is a session with the same time already.
check-session-twice-id = There is a session with id “{ $id }” already; calendars take the two for one.
check-session-twice-hint = Remove the double one; put what was noted with it under the other.
check-session-twice-id-hint = Give one of the two another id, or remove the double one.

check-session-without-lesson = Of the session of { $date } it is not noted what others can learn from it.
check-session-without-lesson-hint = Note it with kt network session { $network } --date { $day }.

check-sessions-too-far-apart = This learning network meets every { $weeks } weeks. At most { $most } weeks in between keeps the learning going.
check-sessions-too-far-apart-small = A small issue may take shorter, but then more often than every { $most } weeks; now it is every { $weeks }.
check-sessions-too-far-apart-hint = Plan the sessions closer together.

check-too-few-facilitators = This learning network has one guide; preferably there are { $wanted }.
check-too-few-facilitators-none = It is not noted who guides this learning network; preferably { $wanted } people.
check-too-few-facilitators-none-hint = Find two guides with different views; one of them may be a participant.
check-too-few-facilitators-hint = Find a second guide with another view; that may be a participant.

check-too-few-participants = This learning network has { $people ->
        [one] 1 participant
       *[other] { $people } participants
    }; it works with at least { $fewest }.
check-too-few-participants-none = There are no participants in this learning network yet; it works with at least { $fewest }.
check-too-few-participants-hint = Recruit participants: kt network recruit { $network } gives a text.

check-too-few-perspectives = The number of perspectives in the group is { $count }; the least is { $fewest }.
check-too-few-perspectives-unknown = The number of known perspectives in the group is { $count }, and for { $unknown } of the people it is unknown; the least is { $fewest }.
check-too-few-perspectives-hint = Find participants from another side, such as municipality, education, volunteers or parents.
check-too-few-perspectives-unknown-hint = Fill in perspective for each participant.

check-too-little-mandate = Nobody in the group has a mandate to try something.
check-too-little-mandate-few = Too small a part of the group has a mandate to try something: { $with } of { $people } people. Desirable is { $share }%.
check-too-little-mandate-hint = Agree with the managers who may experiment in the own practice, and put mandate: true.

check-too-many-participants = This learning network has { $people } participants; more than { $most } hinders the learning.
check-too-many-participants-table = This development table has { $people } participants; { $most } is the most.
check-too-many-participants-hint = Make two groups, or ask some to read along from a distance.

check-unusual-table-duration = This development table lasts { $months ->
        [one] 1 month
       *[other] { $months } months
    }; usual is { $short }, { $middle } or { $long }.
check-unusual-table-duration-none = It is not agreed how long this development table lasts.
check-unusual-table-duration-both = There is both a number of months and a number of meetings here.
check-unusual-table-duration-meetings = A development table has at least one meeting.
check-unusual-table-duration-hint = Choose { $short }, { $middle } or { $long } months, or a number of meetings.
check-unusual-table-duration-both-hint = Leave months or meetings, not both.

check-wrong-session-time = “{ $time }” is no time of a session.
check-wrong-session-time-hint = Write from and until, such as 13:30-16:00, with the end after the beginning.

# Plans and follow-up.
check-strategy-without-barrier = The strategy “{ $strategy }” belongs to no barrier in this plan.
check-strategy-without-barrier-hint = Name the factor that you choose it for: kt plan { $product } --barrier "FACTOR=what it rests on" --choose "{ $strategy }" --for FACTOR.
check-barrier-without-choice = Nothing was chosen for the barrier “{ $determinant }”.
check-barrier-without-choice-hint = Choose a strategy; kt strategies "{ $determinant }" shows what fits. Or leave it with a reason: kt plan { $product } --leave "{ $determinant }=REASON".
check-strategy-without-date = The strategy “{ $strategy }” does not say by when it must be done.
check-strategy-without-date-hint = Agree on a date: kt plan { $product } --choose "{ $strategy }" --due DATE.
check-strategy-overdue = The strategy “{ $strategy }” was due on { $date } and is not marked as done.
check-strategy-overdue-hint = If it is done: kt plan { $product } --done "{ $strategy }". If not, agree on a new date: kt plan { $product } --choose "{ $strategy }" --due DATE.
check-plan-without-decision = This plan rests on no decision.
check-plan-without-decision-hint = Record the decision with kt decide { $product }. If it is there, name it with kt plan { $product } --set decision=DECISION
check-plan-without-decision-no = The decision { $decision } is not to take this over, or not yet.
check-plan-without-decision-other = The decision { $decision } is about another product or another organisation.
check-unknown-plan-code = “{ $code }” is not known.
check-unknown-plan-code-hint = Mend the code; kt strategies shows the determinants and strategies.
check-unknown-plan-code-determinant = There is no determinant “{ $code }”.
check-unknown-plan-code-strategy = There is no strategy “{ $code }”.
check-unknown-plan-code-point = “{ $code }” is no point of the transfer plan or the application plan.
check-unknown-plan-code-core = The product has no core element “{ $code }”.
check-top-down-without-priority = This product is introduced from the top, but belongs to none of the first three wishes.
check-top-down-without-priority-hint = Choose another transfer strategy, or show which wish the product belongs to.
check-points-more = { $names } and { $more } more
check-plan-point-missing = Not filled in yet: { $points }.
check-plan-point-missing-hint = Go through them with kt plan { $product }; ‘no, because’ is an answer too.
check-plan-point-missing-transfer = { $number ->
        [one] One point of the transfer plan is
       *[other] { $number } points of the transfer plan are
    } not filled in yet: { $points }.
check-plan-point-missing-application = { $number ->
        [one] One point of the application plan is
       *[other] { $number } points of the application plan are
    } not filled in yet: { $points }.
check-task-without-hours = The introduction is a task, but it does not say how many hours are reserved for it.
check-task-without-hours-hint = Say how many hours are in the rota: kt edit plan/{ $plan } --set application.{ $at }.hours=HOURS
check-follow-up-out-of-range = { $number } is more than the { $of ->
        [one] 1 person who is
       *[other] { $of } people who are
    } meant to work with it.
check-follow-up-out-of-range-hint = Count again, and replace the count of that day: kt review { $product } --date "{ $date }" --of NUMBER --aware NUMBER (--of: how many people are meant to work with it)
check-follow-up-out-of-range-nobody = Nobody was looked at: the number of people is 0.
check-product-without-core = The product of this survey has { $number ->
        [0] no core elements
        [one] only one core element
       *[other] { $number } core elements
    }; four to eight are needed.
check-product-without-core-hint = Ask its makers what must stay, and record that with the product under core.
check-plan-without-decision-no-hint = Wait with the plan until there is a decision to take this over after all.
check-plan-without-decision-other-hint = Name the decision on this product in this organisation: kt plan { $product } --set decision=DECISION
check-unknown-plan-code-survey = There is no survey “{ $code }”.
check-unknown-plan-code-survey-hint = Name a survey that is there, or write in words what you rest this on.

check-pale-color = The colour { $color } cannot be read well on white paper.
check-pale-color-form = “{ $color }” is no colour.
check-pale-color-hint = Choose a darker colour. Until then kt uses its own.
check-pale-color-form-hint = Write a colour as "#0b5f4b", between quotes.

check-unusable-logo = “{ $path }” is no picture that fits in a document.
check-unusable-logo-missing = The logo “{ $path }” is not in the folder.
check-unusable-logo-outside = The logo “{ $path }” lies outside the folder.
check-unusable-logo-words = Nothing says what the logo shows.
check-unusable-logo-hint = Use a PNG or JPEG file of at most 1 MB.
check-unusable-logo-missing-hint = Put the file in the folder templates and give its path, such as templates/logo.png.
check-unusable-logo-outside-hint = Put a copy in the folder templates: others have only this folder.
check-unusable-logo-words-hint = Add logo-text, for instance: logo-text: Logo of Jeugdhulp Merwede.
