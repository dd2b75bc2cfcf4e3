# kt explain: what a rule finds, why it matters, how to mend it, and an example.
explain-adopt-without-translation-what = A decision to adopt or adapt without an assessment with the checklist translation.
explain-adopt-without-translation-why = An example that is rolled out cold does not catch on. Those who translate it make it their own.
explain-adopt-without-translation-repair = Answer the translation questions: where you stand, what you take and what not, what it needs, what you do tomorrow.
explain-adopt-without-translation-example =
    subject: product/samen-beslissen
    checklist: translation

explain-date-in-future-what = Something that has already happened, with a date after today: a decision, a question or answer, a talk, a final assessment. Or a product with a year after next year.
explain-date-in-future-why = Deadlines and reports count with this date.
explain-date-in-future-repair = Correct the date. Plans for later belong under due, review or steps.
explain-date-in-future-example =
    date: 2026-03-28

explain-decision-on-draft-what = A decision on a memo that is still a draft.
explain-decision-on-draft-why = Without a final memo nobody can see later what was decided on.
explain-decision-on-draft-repair = Put status: final in the memo if this is the text that was decided on. If not, make a new version.
explain-decision-on-draft-example =
    status: final

explain-decision-without-review-what = A decision to adopt, adapt, pilot or defer without a date to review it.
explain-decision-without-review-why = A pilot without an end goes on by itself, and what is deferred without a date is forgotten.
explain-decision-without-review-repair = Agree on a date and put it under review.
explain-decision-without-review-example =
    review: 2027-01-15

explain-heading-what = What
explain-heading-why = Why
explain-heading-repair = How to correct it
explain-heading-example = Example
explain-heading-source = Source
explain-list = Rules of kt check. More about one rule: kt explain RULE

explain-advice-without-reason-what = A memo whose advice differs from the outcome of the rule, without a reason. A warning in a draft, an error in a final memo.
explain-advice-without-reason-why = You may depart from the rule: it does not know everything. But the reader must be able to see why.
explain-advice-without-reason-repair = Fill in advice-because, or choose the advice that fits the outcome.
explain-advice-without-reason-example =
    advice: adapt
    advice-because: De teams vragen om een kleinere stap.

explain-assessors-below-one-what = An organisation that needs no assessor at all: min-assessors: 0.
explain-assessors-below-one-why = A product would then be assessed before anyone looked at it. kt counts with at least one.
explain-assessors-below-one-repair = Choose 1 or more, or take the line out: then it is 2.
explain-assessors-below-one-example =
    min-assessors: 2
explain-answer-off-scale-what = An answer in the table of a survey that its scale does not have, such as a 9 where 1 to 5 is possible.
explain-answer-off-scale-why = What is not on the scale does not count; the outcome then rests on fewer answers than you think.
explain-answer-off-scale-repair = Mend the answer or empty the cell: 1 to 5 (1 to 7 for colleagues, 1 to 4 for knowing the content), or yes, no and do not know.
explain-answer-off-scale-example =
    time-available,formal-ratification
    4,do not know

explain-bad-file-name-what = A name with capitals, spaces, accents or other special characters.
explain-bad-file-name-why = The name is the id by which other files refer to it, on every computer and in every language.
explain-bad-file-name-repair = Give the file another name. With kt rename, the references follow.
explain-bad-file-name-example =
    wishes/gezinnen-beslissen-mee.yaml

explain-broken-link-what = A link in the text to a file that is not in the folder.
explain-broken-link-why = Whoever clicks the link gets nowhere.
explain-broken-link-repair = Look up the file and write the path as it runs from this file.
explain-broken-link-example =
    {"["}de wens](../wishes/gezinnen-beslissen-mee.yaml)

explain-broken-marker-what = The first or last line of a block that kt fills in without the other, or two blocks with one name.
explain-broken-marker-why = Without both lines kt cannot know which text is yours, and does not update the block.
explain-broken-marker-repair = Restore the lines around the block, or remove it: a removed block stays away.
explain-broken-marker-example =
    <!-- kt:known 3f9a1c2e -->
    …
    <!-- /kt:known -->

explain-bsn-what = A number of nine digits that passes the eleven test, near a word such as bsn or client.
explain-bsn-why = A BSN is allowed only where the law says so. A knowledge folder never needs one, and what has been shared is hard to take back.
explain-bsn-repair = Remove the number. If it has been shared, this may be a data breach: the data protection officer decides on that within 72 hours.
explain-bsn-example =
    bsn 99•••••19   ->   (weg / gone)

explain-condition-overdue-what = A condition of a decision whose date has passed. If the decision holds none, those of the memo count.
explain-condition-overdue-why = The decision was taken on these conditions; people rely on them.
explain-condition-overdue-repair = Fill in done once it is finished; otherwise put a new date under due.
explain-condition-overdue-example =
    due: 2026-05-01
    done: 2026-04-20

explain-condition-without-date-what = A condition of a memo or decision without a date.
explain-condition-without-date-why = Without a date nobody can see whether the condition is met in time.
explain-condition-without-date-repair = Add due to the condition.
explain-condition-without-date-example =
    - what: Formulieren in het dossier zijn klaar
      by: informatiemanager
      due: 2026-05-01

explain-condition-without-owner-what = A condition of a memo or decision without a role.
explain-condition-without-owner-why = What nobody is responsible for does not happen.
explain-condition-without-owner-repair = Add by to the condition, with a role and not a name.
explain-condition-without-owner-example =
    - what: Formulieren in het dossier zijn klaar
      by: informatiemanager
      due: 2026-05-01

explain-conflicted-copy-what = A file with a name like “… (conflicted copy)” or “… - copy”.
explain-conflicted-copy-why = Two people changed the same file at once. The copy may hold the work of one of them.
explain-conflicted-copy-repair = Merge the two files by hand and delete the copy.
explain-conflicted-copy-example =
    wishes/kortere-wachttijd (conflicted copy 2026-05-19).yaml

explain-conflicting-answer-what = An answer with, say, a score and unknown, or in a final assessment an answer without content.
explain-conflicting-answer-why = kt cannot count such an answer fairly.
explain-conflicting-answer-repair = Keep one of the two.
explain-conflicting-answer-example =
    E2:
      unknown: true
      note: navragen bij de gemeente

explain-consensus-without-reason-what = A score that was agreed together, without a reason.
explain-consensus-without-reason-why = Those who were not there must be able to follow how it became this score.
explain-consensus-without-reason-repair = Fill in reason.
explain-consensus-without-reason-example =
    D1:
      score: 2
      reason: uren zijn nog niet toegezegd

explain-control-character-what = A control character in the text, such as the code for coloured letters.
explain-control-character-why = With such characters a text can look different from what it is.
explain-control-character-repair = Remove the character.
explain-control-character-example =
    title: "Rapport \u001b[31mrood"

explain-date-order-what = Dates that cannot follow one another.
explain-date-order-why = Deadlines and progress are worked out from these dates.
explain-date-order-repair = Correct the date that is wrong.
explain-date-order-example =
    date: 2026-03-12
    discussed:
      - date: 2026-03-14

explain-decision-differs-without-reason-what = A decision that differs from the memo’s advice, without a reason.
explain-decision-differs-without-reason-why = The board decides. Later everyone will want to know why it turned out differently.
explain-decision-differs-without-reason-repair = Fill in differs-because.
explain-decision-differs-without-reason-example =
    decision: defer
    differs-because: De teams dragen dit jaar al veel.

explain-duplicate-key-what = The same field twice in the same place.
explain-duplicate-key-why = Nobody can see which of the two was meant.
explain-duplicate-key-repair = Keep one of them.
explain-duplicate-key-example =
    title: Leren van incidenten

explain-duplicate-rank-what = Two open wishes of one organisation with the same rank.
explain-duplicate-rank-why = The order shows what comes first. Two wishes with the same rank say nothing.
explain-duplicate-rank-repair = Change the rank of one of the wishes. With kt edit you need not open the file.
explain-duplicate-rank-example =
    rank: 2

explain-edited-block-what = Text between the kt lines that is no longer as kt wrote it.
explain-edited-block-why = That text comes from fields and other records. Change the source, then everything agrees.
explain-edited-block-repair = Change the field instead of the block and update the memo with kt memo MEMO --update.
explain-edited-block-example =
    <!-- kt:asked 5a1d0c3b -->
    …
    <!-- /kt:asked -->

explain-empty-block-what = A final memo without the decision requested, the options, the money, the conditions or the review date, or with an option or condition that is still to be filled in.
explain-empty-block-why = The memo must stand on its own: a decision is based on it.
explain-empty-block-repair = Fill in the field that is named, or make the memo a draft again.
explain-empty-block-example =
    asked: Stem in met een proef van negen maanden, met een budget van € 31.200.
    review: 2027-01-15

explain-empty-file-what = A file without content.
explain-empty-file-why = Often something went wrong while saving or syncing.
explain-empty-file-repair = Look for an earlier version (bin, version history) or delete the file.
explain-empty-file-example =
    title: Kortere wachttijd

explain-few-answers-what = A survey with fewer than ten answers; below five kt says nothing.
explain-few-answers-why = With few answers one person can decide the outcome, and it can be worked out who said what.
explain-few-answers-repair = Wait for more answers, or put teams together in one survey.
explain-few-answers-example =
    invited: 40

explain-file-too-large-what = A file that is too large for a record.
explain-file-too-large-why = This keeps kt fast, and a large file cannot stop the check.
explain-file-too-large-repair = Put annexes in the folder files and refer to them with file:.
explain-file-too-large-example =
    file: files/rapport.pdf

explain-final-quick-memo-what = A final memo that is based on the short set of questions.
explain-final-quick-memo-why = The short set shows whether looking further makes sense. It is too narrow for a decision.
explain-final-quick-memo-repair = Make it a draft (an exploration), or assess the product in full.
explain-final-quick-memo-example =
    status: draft

explain-hidden-character-what = A character without width, or one that makes letters read from right to left. The latter is an error.
explain-hidden-character-why = Such characters come along when copying and pasting, or are meant to mislead.
explain-hidden-character-repair = Remove the character. Typing the word again usually does it.
explain-hidden-character-example =
    title: "Rapport"

explain-iban-what = A Dutch account number (IBAN) with right check digits.
explain-iban-why = An account number may belong to a client or colleague and has no place in a shared folder.
explain-iban-repair = Remove the number. If it belongs to an organisation and must stay, allow it with a reason.
explain-iban-example =
    # kt: allow(iban): rekening van de stichting, openbaar

explain-invalid-date-what = A date that does not exist or is written in another way.
explain-invalid-date-why = kt calculates with dates and therefore reads one form only.
explain-invalid-date-repair = Write the date as year-month-day.
explain-invalid-date-example =
    date: 2026-03-12

explain-invalid-utf8-what = A file that was not saved as UTF-8.
explain-invalid-utf8-why = Otherwise letters such as é and ë become unreadable for others.
explain-invalid-utf8-repair = Choose “Save as” with encoding UTF-8 in your editor.
explain-invalid-utf8-example =
    title: Coördinatie in één gezin

explain-invalid-value-what = A value that is not in the fixed list of this field.
explain-invalid-value-why = With fixed values kt can count and compare. In files they are always English.
explain-invalid-value-repair = Choose one of the values in the hint.
explain-invalid-value-example =
    status: open

explain-knock-out-without-remedy-what = A knock-out that does not say whether it can be remedied. A knock-out is a must-have (such as a problem owner, or law and privacy) that scores 1.
explain-knock-out-without-remedy-why = If it can, the outcome is defer, otherwise reject. Until someone says so, it counts as one that can.
explain-knock-out-without-remedy-repair = Go on with the assessment, or fill in remediable. If it is final: with kt undo, or in a new round.
explain-knock-out-without-remedy-example =
    G1:
      score: 1
      remediable: true

explain-low-response-what = A survey that fewer than half of the people invited answered.
explain-low-response-why = Those who do not answer often think differently from those who do.
explain-low-response-repair = Remind the people, or say with the outcome who is missing.
explain-low-response-example =
    invited: 40

explain-mail-address-what = A mail address that does not look like that of a role or organisation.
explain-mail-address-why = A knowledge folder holds roles, not persons. Addresses live on in old versions.
explain-mail-address-repair = Replace the address with a role or a general address.
explain-mail-address-example =
    <!-- kt: allow(mail-address): staat zo op de openbare site -->

explain-memo-changed-after-decision-what = A decision whose memo now reads differently than it did then.
explain-memo-changed-after-decision-why = Otherwise nobody can see later what the board decided on.
explain-memo-changed-after-decision-repair = Restore the earlier version, or let a new memo supersede the old one.
explain-memo-changed-after-decision-example =
    supersedes: 2026-03-12-samen-beslissen

explain-memo-too-long-what = A memo, or a block of it, with more words than agreed. A final memo above 1,200 words is an error.
explain-memo-too-long-why = The reader has five minutes and must be able to say yes or no without further explanation.
explain-memo-too-long-repair = Leave out what the reader does not need for the decision.
explain-memo-too-long-example =
    ## 2. Kern   (80 woorden / words)

explain-merge-conflict-what = Marks that git leaves when two people changed the same thing.
explain-merge-conflict-why = As long as they are there kt cannot read the file.
explain-merge-conflict-repair = Choose one of the versions and remove the marks.
explain-merge-conflict-example =
    <<<<<<< HEAD
    rank: 2
    =======
    rank: 3
    >>>>>>> voorstel

explain-missing-file-what = A product that refers to a file which is not in the folder.
explain-missing-file-why = A colleague then cannot open the product.
explain-missing-file-repair = Add the file, for instance in files/, or use url.
explain-missing-file-example =
    file: files/handreiking.pdf

explain-missing-front-matter-what = A product, memo, practice or meeting without fields at the top.
explain-missing-front-matter-why = These fields hold what kt must know, such as the title and the kind.
explain-missing-front-matter-repair = Put the fields between two lines of --- above the text.
explain-missing-front-matter-example =
    ---
    title: Richtlijn Samen beslissen
    kind: guideline
    ---

explain-missing-key-what = A field that this kind of record always needs.
explain-missing-key-why = Without this field kt cannot use the record.
explain-missing-key-repair = Fill in the field. kt edit asks for it.
explain-missing-key-example =
    title: Gezinnen beslissen mee

explain-missing-source-what = Scores in a final assessment without a source; one finding for each file, with the criteria.
explain-missing-source-why = Those who read the memo want to know what a score is based on.
explain-missing-source-repair = A final assessment does not change any more. Fill in source in a next round, or allow the rule in kt.yaml with a reason.
explain-missing-source-example =
    score: 5
    source: jaarplan 2026

explain-missing-part-what = A good practice whose text leaves out one of the four parts: why, how, what, tips. A heading with only a comment below it counts as empty.
explain-missing-part-why = Others learn from an example only when they know why it began, how it went, what it is now and what you recommend.
explain-missing-part-repair = Write a few sentences under each heading. The headings may be in Dutch or English.
explain-missing-part-example =
    ## Why

    ### Aim

    Parents take part in decisions from the first talk.

explain-missing-step-what = A final assessment that was to end in steps, without a step of which it is certain who takes it and when. This holds for the translation.
explain-missing-step-why = One only learns from an example by starting. A good intention without a role and a date stays where it is.
explain-missing-step-repair = Agree on one small step that can be taken tomorrow, and write down who takes it.
explain-missing-step-example =
    D1:
      steps:
        - what: practise the talk in team South
          by: team leader
          due: 2026-06-01

explain-name-for-role-what = The name of a person where a role belongs: a title, initials, or two words with a capital.
explain-name-for-role-why = The repository is shared and kept. Roles stay when people change, and names do not belong in it.
explain-name-for-role-repair = Replace the name with the role. If it is a role or a group after all, allow it with a reason.
explain-name-for-role-example =
    by: team manager

explain-name-with-personal-data-what = Personal data in the name of a file or folder: a BSN, mail address, phone number or account number.
explain-name-with-personal-data-why = A name is in every list, every report and every copy. That is why kt check shows it masked.
explain-name-with-personal-data-repair = Give the file another name before you hand in your work. Was it handed in already, tell the privacy officer: the old name is still in the history.
explain-name-with-personal-data-example =
    wishes/gezinnen-wachten-korter.yaml

explain-negative-amount-what = A negative amount in money or costs.
explain-negative-amount-why = Costs and gains have fields of their own; a minus sign then counts twice.
explain-negative-amount-repair = Remove the minus sign and see whether the amount is in the right field.
explain-negative-amount-example =
    one-off: 31200
    gain-yearly: 52000

explain-nested-too-deep-what = More than 64 levels within one another.
explain-nested-too-deep-why = No record needs this; a malicious file does.
explain-nested-too-deep-repair = Make the file again with kt new.
explain-nested-too-deep-example =
    answers:
      A1:
        score: 5

explain-no-without-reason-what = A decision to defer or reject with an empty reason or a reason of one word.
explain-no-without-reason-why = A deliberate no is worth as much as a yes. Those who read it later must be able to see why.
explain-no-without-reason-repair = Under reason, say in a sentence why not, and what will be done about the wish.
explain-no-without-reason-example =
    reason: The teams carry two changes this year already; the wish stays.

explain-not-a-file-what = Something that looks like a file but is a device or a connection.
explain-not-a-file-why = Reading it could make the check hang.
explain-not-a-file-repair = Delete it and create an ordinary file.
explain-not-a-file-example =
    products/samen-beslissen.md

explain-not-applicable-without-reason-what = A question that was set aside without a reason.
explain-not-applicable-without-reason-why = The question then does not count. Without a reason the outcome looks better than it is.
explain-not-applicable-without-reason-repair = Write down the reason, or answer the question.
explain-not-applicable-without-reason-example =
    D3:
      not-applicable: raakt het dossier niet

explain-nul-byte-what = A NUL character in the file.
explain-nul-byte-why = Usually the file was damaged while saving, or it is a Word file under another name.
explain-nul-byte-repair = Restore an earlier version or create the file again.
explain-nul-byte-example =
    title: Kortere wachttijd

explain-old-wish-what = An open wish that has not been confirmed for a long time (see wish-months in kt.yaml).
explain-old-wish-why = Wishes change. An old wish steers choices that nobody wants any more.
explain-old-wish-repair = Ask the owner whether the wish is still current and change date or status.
explain-old-wish-example =
    date: 2026-03-12
    status: open

explain-option-nothing-missing-what = A memo without the option of doing nothing. Only a notice in a draft.
explain-option-nothing-missing-why = Only next to ‘doing nothing’ can one see what a choice brings.
explain-option-nothing-missing-repair = Add the option.
explain-option-nothing-missing-example =
    - title: Niets doen
      nothing: true
      benefit: geen extra druk
      objection: de wens blijft liggen

explain-organisation-without-liaison-what = An organisation that takes part without a liaison officer, or with one whose role has ended.
explain-organisation-without-liaison-why = Knowledge transfer works when one person knows the way and picks up the questions.
explain-organisation-without-liaison-repair = Agree on who is the liaison officer. If the organisation no longer takes part, fill in end.
explain-organisation-without-liaison-example =
    roles:
      - role: liaison-officer
        main: true
        start: 2026-01-01

explain-other-checklist-version-what = An assessment on another version of the checklist.
explain-other-checklist-version-why = Answers to different questions cannot be compared.
explain-other-checklist-version-repair = Nothing, if the assessment is from the past. Otherwise assess again with kt assess.
explain-other-checklist-version-example =
    checklist-version: "1"

explain-path-outside-repository-what = A path or link to a place outside the knowledge folder.
explain-path-outside-repository-why = That place exists only on your computer; nobody else has it.
explain-path-outside-repository-repair = Move the file into the knowledge folder and write the path from there.
explain-path-outside-repository-example =
    file: files/rapport.pdf

explain-phone-number-what = A Dutch mobile or landline number. Numbers with 0800, 0900, 085 and 088 do not count.
explain-phone-number-why = A number may belong to a client or colleague and lives on in old versions.
explain-phone-number-repair = Replace the number with a role or organisation.
explain-phone-number-example =
    <!-- kt: allow(phone-number): openbaar nummer van de balie -->

explain-pilot-without-stop-what = A final memo that advises a pilot and has no stop agreement.
explain-pilot-without-stop-why = A pilot without an end turns into policy by itself.
explain-pilot-without-stop-repair = Fill in stop: the limit and the date.
explain-pilot-without-stop-example =
    advice: pilot
    stop: Onder 50% in september.

explain-possible-bsn-what = Nine digits that pass the eleven test, without a word that says what they are.
explain-possible-bsn-why = One in eleven random numbers passes; a person must look.
explain-possible-bsn-repair = Remove it, or say in a comment what it is instead.
explain-possible-bsn-example =
    # kt: allow(possible-bsn): projectnummer van ZonMw

explain-product-without-link-what = A product without an address or file, or with something as its address that is no web address.
explain-product-without-link-why = An assessor must be able to read the product.
explain-product-without-link-repair = Fill in url, file or doi.
explain-product-without-link-example =
    url: https://www.richtlijnenjeugdhulp.nl/

explain-product-without-wish-what = A product without a wish.
explain-product-without-wish-why = You choose what you need, not what happens to come along.
explain-product-without-wish-repair = Fill in wishes.
explain-product-without-wish-example =
    wishes:
      - gezinnen-beslissen-mee

explain-question-open-at-decision-what = A question without an answer on a memo that was decided on.
explain-question-open-at-decision-why = Whoever asked something deserves an answer.
explain-question-open-at-decision-repair = Answer the question.
explain-question-open-at-decision-example =
    answer:
      date: 2026-03-27
      by: verbindingsfunctionaris
      text: Ja, de gemeente doet mee.

explain-question-open-too-long-what = A question that has been open longer than answer-days in kt.yaml.
explain-question-open-too-long-why = The decision is waiting for the answer.
explain-question-open-too-long-repair = Answer the question.
explain-question-open-too-long-example =
    answer:
      date: 2026-03-27
      by: verbindingsfunctionaris
      text: Ja, de gemeente doet mee.

explain-question-outside-class-what = An answer to a question that this kind of product does not get.
explain-question-outside-class-why = A report gets fewer questions than a method. What does not belong does not count.
explain-question-outside-class-repair = Remove the answer, or correct the product’s kind.
explain-question-outside-class-example =
    kind: guideline

explain-review-before-decision-what = A review date that lies before the decision.
explain-review-before-decision-why = This way the review never gets onto the agenda.
explain-review-before-decision-repair = Correct review.
explain-review-before-decision-example =
    date: 2026-03-28
    review: 2027-01-15

explain-review-overdue-what = A decision whose review date has passed.
explain-review-overdue-why = It was agreed to look again then.
explain-review-overdue-repair = Review the decision, or choose a new date under review.
explain-review-overdue-example =
    review: 2027-01-15

explain-role-ended-without-hand-over-what = A liaison officer, board member or coordinator who stopped, without hand-over.
explain-role-ended-without-hand-over-why = When people change, open questions and agreements are easily lost.
explain-role-ended-without-hand-over-repair = Fill in hand-over: what was handed over, and to which role.
explain-role-ended-without-hand-over-example =
    end: 2026-03-31
    hand-over: open questions and memos, to the policy adviser

explain-score-out-of-range-what = A score that is not on the scale of its question.
explain-score-out-of-range-why = Such a score does not count in the outcome.
explain-score-out-of-range-repair = Choose a score on the scale.
explain-score-out-of-range-example =
    score: 3

explain-self-reference-what = A record that names itself, such as a memo that supersedes itself.
explain-self-reference-why = This way nobody can see what came before.
explain-self-reference-repair = Name the right record.
explain-self-reference-example =
    supersedes: 2025-11-03-samen-beslissen

explain-several-advised-what = Two or more options with advised: true.
explain-several-advised-why = The reader must be able to accept or refuse one proposal.
explain-several-advised-repair = Choose one option.
explain-several-advised-example =
    - title: Proef in twee teams
      advised: true

explain-several-main-liaisons-what = An organisation with more than one main liaison officer at the same time.
explain-several-main-liaisons-why = Anyone with a question must know where to go.
explain-several-main-liaisons-repair = Remove main from the deputy, or fill in end where someone stopped.
explain-several-main-liaisons-example =
    - role: liaison-officer
      main: true
    - role: liaison-officer

explain-several-moderators-what = A development table with more than one moderator.
explain-several-moderators-why = One person leads the talk; otherwise the group does not know where it stands.
explain-several-moderators-repair = Leave one moderator.
explain-several-moderators-example =
    facilitators:
      - role: moderator
explain-several-moderators-source = Ontwikkeltafels (kUS, werkwijze): each table has 1 moderator.

explain-stale-memo-what = A memo that has not been decided on yet, while records it is based on have changed.
explain-stale-memo-why = The figures in the memo may no longer be right.
explain-stale-memo-repair = Run kt memo MEMO --update.
explain-stale-memo-example =
    based-on:
      - record: wish/gezinnen-beslissen-mee
        digest: "3f9a1c2e7b604d55"

explain-step-overdue-what = A step of a plan or of a final assessment, such as a translation, whose date has passed and that is not marked as done. When the last decision says no, a step of the plan no longer counts.
explain-step-overdue-why = Otherwise what was agreed drops out of sight.
explain-step-overdue-repair = Add done to the step when it has been taken; otherwise set a new date with due.
explain-step-overdue-example =
    - what: practise the talk in team South
      by: team leader
      due: 2026-06-01
      done: 2026-05-28

explain-strategy-without-owner-what = A strategy in a plan without a role.
explain-strategy-without-owner-why = What nobody is responsible for does not happen.
explain-strategy-without-owner-repair = Fill in by, with a role.
explain-strategy-without-owner-example =
    - strategy: inspiring-management
      by: directeur zorg

explain-symbolic-link-what = A symbolic link in a folder of records.
explain-symbolic-link-why = Such a link can lead to a place outside the knowledge folder.
explain-symbolic-link-repair = Replace the link with the file.
explain-symbolic-link-example =
    products/samen-beslissen.md

explain-tab-indentation-what = A tab where spaces belong.
explain-tab-indentation-why = YAML does not allow tabs; the file cannot be read like this.
explain-tab-indentation-repair = Use spaces. Most editors have a setting for it.
explain-tab-indentation-example =
    answers:
      A1:

explain-too-few-assessors-what = A product with fewer final assessments than the organisation asks for (min-assessors).
explain-too-few-assessors-why = Two people see more than one, especially in different roles.
explain-too-few-assessors-repair = Ask another assessor to fill in the assessment.
explain-too-few-assessors-example =
    min-assessors: 2

explain-too-few-options-what = A memo with fewer than three options. Only a notice in a draft.
explain-too-few-options-why = With one proposal there is nothing to choose.
explain-too-few-options-repair = Add options: doing nothing, a lighter option and the proposal.
explain-too-few-options-example =
    options:
      - title: Niets doen
        nothing: true

explain-traject-stalled-what = A product that was assessed, or on which a memo was made, and that has stood still for longer than process.stall-days in kt.yaml.
explain-traject-stalled-why = Those who put time into an assessment want to know what comes of it. Deferring is fine when it is a decision.
explain-traject-stalled-repair = Take the next step, or record that you defer or do not adopt.
explain-traject-stalled-example =
    process:
      stall-days: 60

explain-unclosed-front-matter-what = A file in which the second --- is missing.
explain-unclosed-front-matter-why = kt then cannot know where the fields end and the text begins.
explain-unclosed-front-matter-repair = Put --- between the fields and the text.
explain-unclosed-front-matter-example =
    ---
    title: Richtlijn Samen beslissen
    kind: guideline
    ---

explain-unknown-column-what = A column in the table of a survey whose heading is no question of the survey.
explain-unknown-column-why = The answers below it do not count, although they are there.
explain-unknown-column-repair = Give the heading the key of the question, or say in the survey under columns what the column is called.
explain-unknown-column-example =
    role,time-available,self-efficacy.step-1

explain-unknown-key-what = A field that this kind of record does not have; often a typing mistake.
explain-unknown-key-why = What kt does not know has no effect, and the field that was meant is missing.
explain-unknown-key-repair = Correct the name, or put the text into a field that exists.
explain-unknown-key-example =
    audience: jeugdprofessionals

explain-unknown-product-kind-what = A kind of product that does not exist.
explain-unknown-product-kind-why = The kind decides which questions the assessment asks.
explain-unknown-product-kind-repair = Choose an existing kind, or add it in kt.yaml.
explain-unknown-product-kind-example =
    kind: guideline

explain-unknown-question-what = An answer to a question that the checklist does not have (any more).
explain-unknown-question-why = The answer does not count, and the question that was meant looks unanswered.
explain-unknown-question-repair = Correct the code, or remove the answer.
explain-unknown-question-example =
    A1:
      score: 5

explain-unknown-reference-what = A reference to a record that is not there, or that is spelled differently.
explain-unknown-reference-why = Without a correct reference the record is left unconnected: wish, product and memo do not find each other.
explain-unknown-reference-repair = Write the id exactly like the file name, without the folder and without .yaml or .md.
explain-unknown-reference-example =
    wish: gezinnen-beslissen-mee

explain-unknown-rule-what = An exception to a rule that does not exist, or an exception without a reason.
explain-unknown-rule-why = The exception then has no effect.
explain-unknown-rule-repair = Correct the name of the rule, or write down the reason.
explain-unknown-rule-example =
    # kt: allow(missing-source): bronnen staan in het jaarplan

explain-unknown-theme-what = A theme that is not in the folder’s list.
explain-unknown-theme-why = Wishes and products find each other only by the same themes.
explain-unknown-theme-repair = Choose a theme from the list, or extend the list.
explain-unknown-theme-example =
    themes:
      - samenwerking-met-ouders

explain-unreadable-file-what = A file that you may not read or that has just disappeared.
explain-unreadable-file-why = The check went on without this file.
explain-unreadable-file-repair = Make sure that you may read the file and check again.
explain-unreadable-file-example =
    kt check

explain-unsafe-link-what = A link that does not lead to a page or file but does something.
explain-unsafe-link-why = Anyone who opens the memo and clicks is at risk.
explain-unsafe-link-repair = Replace the address or remove the link.
explain-unsafe-link-example =
    {"["}de richtlijn](https://www.richtlijnenjeugdhulp.nl/)

explain-unsupported-yaml-what = Anchors, references, types or a second document in YAML.
explain-unsupported-yaml-why = This keeps records readable for everyone, and a malicious file cannot overload kt.
explain-unsupported-yaml-repair = Write out the value.
explain-unsupported-yaml-example =
    owner: "*manager ambulant"

explain-unused-baseline-what = A line in the baseline that no finding fits any more.
explain-unused-baseline-why = What was wrong when you began to check has been corrected there. If the line stays, the same mistake goes unnoticed later.
explain-unused-baseline-repair = Write the baseline again: kt check --write-baseline FILE. What is still there keeps its date.
explain-unused-baseline-example =
    2026-06-01 warning old-wish 3f9a1c2e7b604d55 wishes/families-join-in.yaml

explain-unused-suppression-what = An exception to a rule in a place where that rule finds nothing.
explain-unused-suppression-why = What was allowed has been corrected. If the exception stays, the next mistake here goes unnoticed.
explain-unused-suppression-repair = Remove the comment. kt check --fix does it for you.
explain-unused-suppression-example =
    # kt: allow(old-wish): confirmed in the March meeting

explain-weak-point-unanswered-what = One of the three questions with the lowest score that does not return in a condition, option, question or the finance record. Only a notice in a draft.
explain-weak-point-unanswered-why = The reader sees the weak points and wants to know what you do about them.
explain-weak-point-unanswered-repair = Add a condition, or link the criterion to an existing one.
explain-weak-point-unanswered-example =
    - what: Teamleiders roosteren twee uur per maand in
      for:
        - D1

explain-wish-twice-what = Two open wishes of one organisation with the same title. Capitals and spaces do not count.
explain-wish-twice-why = One product then belongs to the one wish and another to the other, and nobody sees the whole.
explain-wish-twice-repair = If it is the same wish, drop one of them and name the other with the products. If there are two, give each a title of its own.
explain-wish-twice-example =
    title: Families wait less for help at home

explain-wish-without-owner-what = An open wish without an owner.
explain-wish-without-owner-why = A wish without an owner is left waiting.
explain-wish-without-owner-repair = Fill in owner, with a role.
explain-wish-without-owner-example =
    owner: manager ambulant

explain-wish-without-product-what = An open wish without a product.
explain-wish-without-product-why = Without a product nothing happens with the wish.
explain-wish-without-product-repair = Link a product to the wish, or close the wish.
explain-wish-without-product-example =
    wishes:
      - gezinnen-beslissen-mee

explain-wrong-place-what = A file in an unknown folder, or with a wrong extension.
explain-wrong-place-why = What is in the wrong place does not take part, and nobody notices.
explain-wrong-place-repair = Move or rename the file.
explain-wrong-place-example =
    wishes/kortere-wachttijd.yaml

explain-wrong-type-what = A word where a number belongs, text where a list belongs, and so on.
explain-wrong-type-why = kt calculates and counts with these fields.
explain-wrong-type-repair = Write numbers in digits, yes or no as true or false, and a list with hyphens.
explain-wrong-type-example =
    cost: 31200
    nothing: true
    themes:
      - integraal-werken

explain-yaml-syntax-what = A file that cannot be read as YAML.
explain-yaml-syntax-why = One character too many makes the whole file unreadable for kt.
explain-yaml-syntax-repair = Correct the line. With kt edit you need not write the file yourself.
explain-yaml-syntax-example =
    title: "Leren: hoe doe je dat?"

# Learning networks and development tables
explain-development-without-test-what = A development table in the production phase without a test in the practice of a member.
explain-development-without-test-why = What was not tried often works differently in practice than at the table.
explain-development-without-test-repair = Note at a session what was tried and in which organisation.
explain-development-without-test-example =
    sessions:
      - date: 2026-02-10
        test:
          what: gespreksvorm met twee gezinnen
          organisation: jeugdhulp-merwede
explain-development-without-test-source = Ontwikkeltafels (kUS, werkwijze), phase 2: design and test prototypes, preferably in members' practice.

explain-ended-without-product-what = A development table that is over without a product, or a learning network that is over without a result.
explain-ended-without-product-why = A development table ends in something concrete; what is not recorded, nobody can take over.
explain-ended-without-product-repair = Make a record of the product and name it under results.
explain-ended-without-product-example =
    results:
      - product/conversation-card
explain-ended-without-product-source = Ontwikkeltafels (kUS, werkwijze), phase 3: the table ends with a concrete product. For a learning network our own, of kt.

explain-facilitators-alike-what = A learning network of which the guides have the same perspective.
explain-facilitators-alike-why = Two guides with different views see more and complement each other.
explain-facilitators-alike-repair = Ask a second guide with another view.
explain-facilitators-alike-example =
    facilitators:
      - role: process facilitator
        perspective: research
      - role: team leader
        perspective: professional
explain-facilitators-alike-source = Een lerend netwerk starten (NJi, 2021), tip 4: two guides with different views.

explain-goal-and-form-incomplete-what = A network of which not all seven questions on goal and form are answered.
explain-goal-and-form-incomplete-why = A network is a means. Who skips the questions may choose a heavy form where a study afternoon was enough.
explain-goal-and-form-incomplete-repair = Give kt network advise and answer the seven questions.
explain-goal-and-form-incomplete-example =
    goal-and-form:
      q1: No, each organisation has a part of the solution.
explain-goal-and-form-incomplete-source = Een lerend netwerk starten (NJi, 2021): seven questions on goal and form.

explain-identifying-column-what = A column in the table of a survey that tells who answered or when, such as a name, a mail address or a time.
explain-identifying-column-why = People answer honestly when nobody can work out who said what. Such data is never needed in a knowledge folder.
explain-identifying-column-repair = Remove the file and take in the original table with kt survey import; that leaves these columns out and sorts the rows. If it was shared already, it is a possible data breach.
explain-identifying-column-example =
    role,time-available

explain-interest-missing-what = An organisation in a network without an interest.
explain-interest-missing-why = Interests that are not on the table steer the talk unseen.
explain-interest-missing-repair = Fill in interest for each organisation that takes part.
explain-interest-missing-example =
    organisations:
      - organisation: riverside-youth-care
        interest: fewer families who fall between organisations
explain-interest-missing-source = Een lerend netwerk starten (NJi, 2021), tip 5: lay own interests on the table from the very start.

explain-lived-experience-missing-what = A group without lived experience.
explain-lived-experience-missing-why = Without the people it is about, a network solves the wrong issue.
explain-lived-experience-missing-repair = Complete the group with someone who has lived through it.
explain-lived-experience-missing-example =
    - role: parent with lived experience
      perspective: lived-experience
explain-lived-experience-missing-source = Een lerend netwerk starten (NJi, 2021), composition: experts by experience.

explain-missing-moderator-what = A development table without a moderator.
explain-missing-moderator-why = The moderator leads the talks and guards that people can learn.
explain-missing-moderator-repair = Choose a moderator.
explain-missing-moderator-example =
    facilitators:
      - role: moderator
explain-missing-moderator-source = Ontwikkeltafels (kUS, werkwijze): each table has 1 moderator.

explain-network-too-short-what = A learning network shorter than 18 months while the issue is not small.
explain-network-too-short-why = Behaviour that changed in a few months often falls back.
explain-network-too-short-repair = Extend the network, or put small-issue: true.
explain-network-too-short-example =
    months: 18
    every-weeks: 6
explain-network-too-short-source = Een lerend netwerk starten (NJi, 2021), tip 3: at least 18 months for lasting behaviour, shorter for a small issue.

explain-network-without-form-what = A network without a form.
explain-network-without-form-why = The form decides how large the group is, how long it lasts and what it ends in.
explain-network-without-form-repair = Choose one of the five types of learning network, or the development table.
explain-network-without-form-example =
    form: community-of-practice
explain-network-without-form-source = Een lerend netwerk starten (NJi, 2021): five types; Ontwikkeltafels (kUS, werkwijze).

explain-one-sided-strengths-what = A group of only thinkers or only doers.
explain-one-sided-strengths-why = Thinkers see the pattern, doers try it out; a network needs both.
explain-one-sided-strengths-repair = Find participants with strength: doing, thinking or both.
explain-one-sided-strengths-example =
    - role: youth worker
      strength: doing
explain-one-sided-strengths-source = Een lerend netwerk starten (NJi, 2021), composition: thinkers and doers.

explain-result-without-origin-what = A network and a product of which one names the other, but not the other way round.
explain-result-without-origin-why = Reports follow a product from network to use; then the line must hold at both ends.
explain-result-without-origin-repair = Fill in origin in the product and results in the network.
explain-result-without-origin-example =
    origin: network/integraal-werken
explain-result-without-origin-source = Our own, of kt.

explain-second-phase-too-early-what = A development table in phase 2 without both aims, or without a view of the expertise at the table.
explain-second-phase-too-early-why = Without aims and without the right people a table develops what nobody asked for.
explain-second-phase-too-early-repair = Fill in ambition, product-aim and the perspective of each participant.
explain-second-phase-too-early-example =
    ambition: people who wait know where they stand
    product-aim: a conversation card for the first three weeks
explain-second-phase-too-early-source = Ontwikkeltafels (kUS, werkwijze), phase 1: check the diversity of expertise; an aim for knowledge or innovation and a product.

explain-session-twice-what = A session that stands in the network twice.
explain-session-twice-why = Then reports count wrongly and calendars get confused. It happens when two people plan at once.
explain-session-twice-repair = Leave one.
explain-session-twice-example =
    sessions:
      - id: 2026-09-01
        date: 2026-09-01
explain-session-twice-source = RFC 5545: an event in a calendar has a name of its own.

explain-session-without-lesson-what = A session that was, without a lesson.
explain-session-without-lesson-why = What you learn fades when you do not write it down; and another can use it only when it is there.
explain-session-without-lesson-repair = Ask after each session: what did we learn that others can use?
explain-session-without-lesson-example =
    lesson: start with a question that everyone has
explain-session-without-lesson-source = LISO (2023), core element making lessons explicit.

explain-sessions-too-far-apart-what = A learning network with more than 6 weeks between sessions, or with 6 weeks for a small issue.
explain-sessions-too-far-apart-why = With too much time in between you start anew each time.
explain-sessions-too-far-apart-repair = Make every-weeks smaller.
explain-sessions-too-far-apart-example =
    every-weeks: 6
explain-sessions-too-far-apart-source = Een lerend netwerk starten (NJi, 2021), tip 3: every 6 weeks, or more often in a short time for a small issue.

explain-too-few-facilitators-what = A learning network with fewer than two guides.
explain-too-few-facilitators-why = One guide cannot lead the talk and see what happens at the same time.
explain-too-few-facilitators-repair = Complete facilitators.
explain-too-few-facilitators-example =
    facilitators:
      - role: process facilitator
        perspective: research
      - role: team leader
        perspective: professional
explain-too-few-facilitators-source = Een lerend netwerk starten (NJi, 2021), tip 4: preferably 2 guides.

explain-too-few-participants-what = A learning network with fewer than 5 people.
explain-too-few-participants-why = In too small a group too few sides of the issue come to the table.
explain-too-few-participants-repair = Complete participants. If several people take part in one role, put number.
explain-too-few-participants-example =
    participants:
      - role: youth worker
        number: 3
explain-too-few-participants-source = Een lerend netwerk starten (NJi, 2021), example of Werkplaats SAMEN: 5 to 20 people.

explain-too-few-perspectives-what = A group with fewer than three perspectives.
explain-too-few-perspectives-why = Who only talks with equals hears what he knew.
explain-too-few-perspectives-repair = Fill in perspective and find who is missing.
explain-too-few-perspectives-example =
    - role: policy adviser
      perspective: policy
explain-too-few-perspectives-source = Een lerend netwerk starten (NJi, 2021), composition: different perspectives. The number 3 is our own, of kt.

explain-too-little-mandate-what = A group in which nobody, or less than half, has a mandate.
explain-too-little-mandate-why = Without a mandate it stays with talking.
explain-too-little-mandate-repair = Arrange a mandate and note it with the participant.
explain-too-little-mandate-example =
    - role: team leader
      mandate: true
explain-too-little-mandate-source = Een lerend netwerk starten (NJi, 2021), composition: a mandate to experiment. The half is our own, of kt.

explain-too-many-participants-what = A learning network with more than 20 people, or a development table with more than 12.
explain-too-many-participants-why = In too large a group not everyone takes an active part any more.
explain-too-many-participants-repair = Make the group smaller.
explain-too-many-participants-example =
    participants:
      - role: youth worker
        number: 3
explain-too-many-participants-source = Een lerend netwerk starten (NJi, 2021), example of Werkplaats SAMEN: 5 to 20 people. Ontwikkeltafels (kUS, werkwijze): at most 12.

explain-unusual-table-duration-what = A development table without a duration, with another one than 6, 12 or 18 months, or with two measures at once.
explain-unusual-table-duration-why = The duration is agreed beforehand, so that everyone knows what they say yes to.
explain-unusual-table-duration-repair = Put months to 6, 12 or 18, or give meetings.
explain-unusual-table-duration-example =
    months: 6
explain-unusual-table-duration-source = Ontwikkeltafels (kUS, werkwijze): a number of meetings, or 6, 12 or 18 months.

explain-wrong-session-time-what = A time that does not say from and until.
explain-wrong-session-time-why = In a calendar such a session stands as a whole day.
explain-wrong-session-time-repair = Write the time as 13:30-16:00.
explain-wrong-session-time-example =
    time: 13:30-16:00
explain-wrong-session-time-source = Formats of kt.

explain-strategy-without-barrier-what = A chosen strategy in a plan that belongs to none of its barriers.
explain-strategy-without-barrier-why = What takes nothing away that hinders costs time and changes little.
explain-strategy-without-barrier-repair = Name the determinant under for, or take the strategy out.
explain-strategy-without-barrier-example =
    - strategy: champions
        for: [social-support]

explain-barrier-without-choice-what = A barrier in a plan without a strategy and without a reason to leave it.
explain-barrier-without-choice-why = What hinders and is forgotten holds back use. Leaving it is allowed, as a choice.
explain-barrier-without-choice-repair = Choose a strategy, or give the reason under left.
explain-barrier-without-choice-example =
    left:
        - determinant: time-available
          because: waits for the rota of the new year

explain-strategy-without-date-what = A strategy in a plan without a day that is not done yet.
explain-strategy-without-date-why = What has no day moves on and on.
explain-strategy-without-date-repair = Fill in due, with a date.
explain-strategy-without-date-example =
    - strategy: inspiring-management
        due: 2026-06-01

explain-strategy-overdue-what = A strategy in a plan whose day has passed and that is not marked as done. When the last decision says no, it no longer counts.
explain-strategy-overdue-why = Someone counts on this having happened.
explain-strategy-overdue-repair = Fill in done when it is finished; else a new date under due.
explain-strategy-overdue-example =
    - strategy: inspiring-management
        due: 2026-06-01
        done: 2026-05-28

explain-plan-without-decision-what = A plan without a decision, or on one that says no or is about something else.
explain-plan-without-decision-why = A plan carries out a decision; without one there is no time, money or mandate.
explain-plan-without-decision-repair = Record the decision with kt decide, and name it under decision.
explain-plan-without-decision-example =
    decision: 2026-03-28-deciding-together

explain-unknown-plan-code-what = A code in a plan that stands for nothing: a determinant, a strategy, a point of the transfer or application plan, or a core element.
explain-unknown-plan-code-why = Without the right code nobody, kt included, knows what it is about.
explain-unknown-plan-code-repair = Mend the code. A strategy of your own is recorded in strategies/.
explain-unknown-plan-code-example =
    - determinant: time-available

explain-top-down-without-priority-what = A transfer plan that introduces from the top, while the product belongs to none of the first three open wishes.
explain-top-down-without-priority-why = Introducing from the top speeds things up when the theme fits the priorities; else it meets resistance.
explain-top-down-without-priority-repair = Choose another strategy, or link the product to the wish that it belongs to.
explain-top-down-without-priority-example =
    - strategy: top-down
        not: the theme is no priority this year

explain-plan-point-missing-what = Points of the transfer plan or the application plan that nobody filled in.
explain-plan-point-missing-why = Going through every point keeps things from being forgotten; ‘no, because’ is an answer too.
explain-plan-point-missing-repair = Fill in how and by whom, or under not why not.
explain-plan-point-missing-example =
    - element: learning-structure
        not: follows in next year's training plan

explain-task-without-hours-what = A plan that makes the introduction a task without hours.
explain-task-without-hours-why = A task without hours is the first to be skipped in busy weeks.
explain-task-without-hours-repair = Say under hours how many hours were set free in the rota.
explain-task-without-hours-example =
    - strategy: task-with-time
        how: two hours a month in the rota
        hours: 120

explain-follow-up-out-of-range-what = A follow-up in which more people know or apply something than there are.
explain-follow-up-out-of-range-why = The share is wrong then, and so is the proposal that rests on it.
explain-follow-up-out-of-range-repair = Count again and mend of, aware or applying.
explain-follow-up-out-of-range-example =
    - date: 2026-09-15
        of: 14
        aware: 13

explain-product-without-core-what = A survey of a product that does not have four to eight core elements.
explain-product-without-core-why = Use and self-efficacy are measured per core element; without them nothing is measured.
explain-product-without-core-repair = Ask the makers for the core elements and record them with the product.
explain-product-without-core-example =
    core:
        - id: step-1
          text: Explore the situation together

explain-pale-color-what = A colour of the house style that cannot be read well on white, or that is no colour.
explain-pale-color-why = Everybody must be able to read headings in this colour, on paper too. The norm is a contrast of 4.5 (WCAG 2.1).
explain-pale-color-repair = Choose a darker colour.
explain-pale-color-example =
    house:
      color: "#0b5f4b"

explain-unusable-logo-what = A logo of the house style that is missing, lies outside the folder, is no PNG or JPEG or is larger than 1 MB, or of which nothing says what it shows.
explain-unusable-logo-why = Documents then come without a logo. Who does not see it must be able to hear what it shows.
explain-unusable-logo-repair = Put the file in the folder templates and describe it at logo-text.
explain-unusable-logo-example =
    house:
      logo: templates/logo.png
      logo-text: Logo of Jeugdhulp Merwede
