# The assessment: the questions on the screen, the outcome, and assessors side by side.

assess-ask-role = In which role do you answer?
assess-ask-role-other = another role
assess-ask-role-words = Your role, without your name
assess-ask-role-name = This looks like a name. Give your role. Go on all the same?
assess-ask-role-near = There is an assessment by ‘{ $role }’ already. Is that the one you mean?
assess-warn-role-near = Note: there is an assessment by ‘{ $role }’ already; that of ‘{ $given }’ is put beside it. If you mean the other one, give --as { $option }.
assess-ask-wish = Which wish does this assessment belong to?
assess-ask-checklist = Which checklist?
assess-ask-what = What do you want to do?

assess-opening-wish = Wish: { $wish }
assess-opening-about = Role: { $role } · round { $round } · { $set } · { $questions ->
        [one] 1 question
       *[other] { $questions } questions
    }
assess-opening-resumed = You are continuing your draft of { $date }: { $answers } of { $questions } questions { $answers ->
        [one] has
       *[other] have
    } an answer already.
assess-opening-how = Every answer is saved at once, also when you break off with Ctrl-C. q stops; the same command goes on later. h shows where to find the answer.
assess-set-full = full list
assess-set-quick = short list
assess-position = question { $question } of { $questions } · group { $group } of { $groups }
assess-position-one = question { $question } of { $questions }
assess-must-have = must-have

assess-answer-now = Your answer: { $answer }
assess-answer-before = Your answer of { $date }: { $answer }
assess-beside-source = source:
assess-beside-note = remark:
assess-beside-reason = reason:
assess-certainty-low = unsure
assess-certainty-medium = fairly sure
assess-certainty-high = sure
assess-remediable = can be remedied
assess-not-remediable = cannot be remedied
assess-not-applicable = n/a ({ $reason })
assess-unknown = unknown
assess-blank = no answer
assess-sign-not-applicable = n/a
assess-choice-yes = yes
assess-choice-no = no
assess-choice-done = done
assess-choice-planned = planned
assess-choice-not = not

assess-keys =
    { $answer }  - n/a  ? unknown  < back  > later  h help  q stop
    n remark  s source  c certainty
assess-keys-consensus = { $answer }  - n/a  ? unknown  < back  > later  h help  q stop
assess-keys-scale = 1-5
assess-keys-rating = 0-10
assess-keys-yes-no = y/n
assess-keys-text = text
assess-keys-list = a; b
assess-keys-status = 1-3
assess-keys-steps = what; who; when

assess-help-source = Where the question comes from: { $source }
assess-help-keys =
    {"     "}- REASON  not applicable            ?       unknown
    {"     "}n TEXT    remark                    s TEXT  source of your answer
    {"     "}<         question before           >       answer later
    {"     "}Enter     leave an answer as it is  q       stop; everything is kept
    {"     "}c         how sure you are: c low, c medium or c high
    {"     "}D1        to question D1, and so for any other code
    {"     "}Together works too: 4; s annual plan 2026; n second on the list

assess-prompt-reason = Why is this not applicable?
assess-before-remediable = This must be in order, so a score below 2 is a knock-out. If you do not know whether it can be remedied, type ?. The question then stays open, and counts as yes until it is answered.
assess-before-remediable-consensus = This must be in order, so a score below 2 is a knock-out. If you do not know together whether it can be remedied, type ?. What each of you said about it then counts.
assess-prompt-remediable = Can it be remedied? y/n/?
assess-prompt-note = Remark
assess-prompt-source = Source
assess-prompt-certainty = How sure are you? low, medium or high
assess-prompt-because = Why do you agree on this?
assess-prompt-more = { $question }, next step

assess-noted = Saved. Enter goes on to the next question.
assess-noted-step = Saved. Type the next step, or Enter if this is all.
assess-noted-note = Remark saved. What is your answer?
assess-noted-source = Source saved. What is your answer?
assess-noted-certainty = Certainty saved. What is your answer?
assess-refused-number = Type a whole number from { $low } to { $high }, or one of the keys. h shows them all.
assess-refused-number-consensus = Type { $low } to { $high }; half a point is allowed.
assess-refused-number-consensus-file = This must be a number from { $low } to { $high }, half a point is allowed, or an answer with score, not-applicable or unknown.
assess-refused-number-file = This must be a whole number from { $low } to { $high }, or an answer with score, not-applicable or unknown.
assess-refused-choice-file = This must be one of the choices of this question.
assess-refused-yes-file = This must be yes or no.
assess-refused-certainty-file = This must be low, medium or high.
assess-refused-empty-file = This answer is empty.
assess-refused-reason-file = This needs a reason.
assess-refused-choice = Type the number of a choice, from { $low } to { $high }.
assess-refused-step = Type a step as: what; who; when. For example: practise in team South; team leader; 1-6-2026
assess-refused-step-file = A step says what, who (by) and when (due).
assess-refused-steps = At least one step has a role (by) and a date (due).
assess-refused-yes = Type y or n.
assess-refused-remediable = Type y or n. If you do not know, type ?.
assess-refused-certainty = Type low, medium or high.
assess-refused-empty = There is no answer yet. > skips the question.
assess-refused-reason = Give a reason in words; a few are enough. < goes back to the question.
assess-refused-first = This is the first question.
assess-refused-not-here = That is not possible at this question.
assess-refused-not-here-consensus = A remark is not possible here; kt asks for the reason next.
assess-refused-apart = Write: { $what }
assess-refused-unmarked =
    What is “{ $text }”?
    The source of your answer? Type: { $what }; s { $text }
    A remark? Type: { $what }; n { $text }
assess-refused-apart-consensus = A remark is not possible here; kt asks for the reason next.
assess-refused-parts = An answer holds exactly one of: score, choice, text, items, steps, not-applicable, unknown.
assess-refused-key = “{ $what }” is not part of an answer.
assess-refused-value = This cannot be read here.
assess-refused-question = This question is not in this checklist.
assess-refused-sign = There is a sign here that steers a screen or turns the text ({ $what }); take it out.
assess-refused-long = This text is too long; it takes { $high } characters.
assess-refused-personal = This seems to hold a mail address, phone number, citizen service number or bank account; kt does not take that in.

assess-kept =
    Your answers are in
    { $path }
    To continue later: { $command }
assess-nothing-kept = Nothing has been filled in yet, so nothing was saved.
assess-done = The role { $role } has already finished round { $round } (begun on { $date }). A final assessment can no longer be changed.
assess-done-nothing = Nothing, leave it
assess-done-new-round = Begin a new round (round { $round })
assess-done-another = I am a second person in this role

assess-closing = Wrapping up
assess-closing-complete = Everything is filled in and every score has a source.
assess-closing-all = Everything is filled in.
assess-closing-must-haves = Must-have without an answer: { $what }
assess-closing-remedy = Knock-out that does not say whether it can be remedied: { $what }
assess-closing-open = Without an answer: { $what }
assess-closing-no-source = Score without a source: { $what }
assess-closing-gaps = Gap, less than half answered: { $what }
assess-close-final = Make it final
assess-close-keep = Keep it as a draft
assess-close-back = Back to the questions
assess-back = To a certain question? Type its code, such as A1.

assess-result-about = { $role } · round { $round } · { $set } · { $date } · { $status }
assess-result-about-whole = { $role } · round { $round } · { $date } · { $status }
assess-status-draft = draft
assess-status-final = final
assess-result-total = Total
assess-result-none = –
assess-result-coverage = { $coverage } has been answered, so the score lies between { $low } and { $high }.
assess-result-coverage-exact = Everything that counts has been answered.
assess-result-coverage-none = { $coverage } has been answered; that is too little for a score.
assess-result-lowest = Lowest
assess-result-highest = Highest
assess-result-knock-outs = Knock-out, cannot be remedied: { $what }
assess-result-knock-outs-remediable = Knock-out, can be remedied: { $what }
assess-result-knock-outs-open = Knock-out, not yet said whether it can be remedied: { $what }
assess-result-conditions = Condition: { $what }
assess-result-unknown-must-haves = Must-have unknown: { $what }
assess-result-gaps = Gap: { $what }
assess-result-weights = The organisation's own weights: { $what }
assess-result-outcome = Outcome of the rule: { $outcome }
assess-result-provisional = Provisional: too much is unknown to rely on it.
assess-result-sensitive = Sensitive: what is still unknown could change the outcome.
assess-result-no-advice = This is a calculation. The advice is up to the writer of the memo, the decision up to the board.
assess-result-count = { $done } of { $of } in place{ $planned ->
        [0] {""}
       *[other] , { $planned } planned
    }
assess-result-answered = { $answered } of { $of } answered
assess-result-closed = The answers stay closed: not all assessors are done, and who reads this in may be one of them.
assess-result-kept = Saved in { $path }.
assess-result-undo = A mistake? kt undo makes it a draft again.

assess-outcome-adopt = adopt
assess-outcome-adapt = adapt
assess-outcome-pilot = pilot
assess-outcome-defer = defer
assess-outcome-reject = reject
assess-outcome-go-on = go on
assess-outcome-stop = stop
assess-outcome-wait = wait
assess-rule-1 = Rule 1: there is a knock-out that cannot be remedied: a must-have scores below 2.
assess-rule-2 = Rule 2: first find out or repair, because { $because }.
assess-rule-3 = Rule 3: the total is below { $reject }.
assess-rule-4 = Rule 4: the total is below { $defer }.
assess-rule-5 = Rule 5: the total is { $adopt } or more and every group { $adopt-group } or more.
assess-rule-6 = Rule 6: the product itself needs changes: group C (quality) or H (transfer) scores no higher than the lowest other group.
assess-rule-6-knowledge = Rule 6: this is knowledge without a way of working of its own; it is adapted rather than piloted.
assess-rule-7 = Rule 7: good enough to try, not strong enough to adopt as it is. Another group than C and H is the lowest, so it does not lie in the product itself.
assess-rule-quick-1 = Rule 1 of the short list: there is a knock-out that cannot be remedied: a must-have scores below 2.
assess-rule-quick-1-total = Rule 1 of the short list: the total is below { $stop }.
assess-rule-quick-2 = Rule 2 of the short list: the total is { $go-on } or more, without a knock-out, with every must-have known and at least { $coverage } answered.
assess-rule-quick-3 = Rule 3 of the short list: no reason to stop yet, not enough to go on either.

assess-because-knock-out = there is a knock-out that can be remedied: a must-have scores below 2
assess-because-must-have = a must-have is unknown
assess-because-gap = there is a gap: less than half of a group has been answered
assess-because-coverage = less than { $coverage } has been answered

assess-next-draft =
    To continue:
    { $command }
assess-next-wait = { $missing } more { $missing ->
        [one] assessor is
       *[other] assessors are
    } needed, in another role:
    { $command }
assess-next-compare = The assessors differ on { $missing } { $missing ->
        [one] question
       *[other] questions
    }. Next step:
    { $command }
assess-next-full =
    Next step, the full list:
    { $command }
assess-next-memo =
    Next step:
    { $command }
assess-next-compare-only =
    See them side by side:
    { $command }
assess-next-describe =
    Next step: complete the text in
    { $command }
assess-next-present =
    Next step, showing the example:
    { $command }
assess-next-product =
    Next step for this product:
    { $command }
assess-next-network =
    How it stands now, what is not in place yet and what helps with that:
    { $command }
assess-next-practice =
    Do you want a decision on it? Then record it as a knowledge product:
    { $command }

assess-consensus-opening = { $questions ->
        [one] There is 1 question left to talk about.
       *[other] There are { $questions } questions left to talk about.
    } Type the value you agree on and then the reason; half points are allowed. Both may stand on one line: 3.5; the reason. Each assessor's own answers stay as they are. < goes back one question, q stops; what you settled is kept.
assess-consensus-middle = Median: { $value }
assess-consensus-nothing = There is nothing left to discuss.
assess-consensus-kept = The agreed values are in { $path }.
assess-consensus-none = Nothing has been settled yet.
assess-consensus-later = To go on later: { $command }
assess-consensus-next =
    See the whole picture:
    { $command }

assess-compare-assessors = Round { $round }, { $count } { $count ->
        [one] assessor
       *[other] assessors
    }:
assess-compare-incomplete = Not complete yet: { $missing ->
        [one] 1 final assessment is missing.
       *[other] { $missing } final assessments are missing.
    }
assess-compare-question = question
assess-compare-together = Together
assess-compare-together-short = together
assess-compare-spread = spread
assess-compare-mark = {""}
assess-compare-discuss = discuss
assess-compare-signal = signal
assess-compare-settled = agreed
assess-compare-agreement = Agreement: on { $share } of the questions the answers are at most 1 point apart.
assess-compare-to-discuss = To discuss: who stands where
assess-compare-settled-values = Agreed together
assess-compare-settled-line = { $question }: { $value } (median { $middle }), { $date }: { $reason }
assess-compare-left-out = Not counted
assess-left-out-draft = still a draft
assess-left-out-earlier-round = from an earlier round
assess-left-out-other-set = a different set of questions (short versus full)
assess-left-out-other-checklist = a different checklist or version
assess-compare-next =
    Next step, discuss it together:
    { $command }
assess-compare-round = round { $round }
assess-compare-change = change
assess-compare-outcome = Outcome
assess-warn-remediable = Note: { $questions } { $count ->
        [one] is a must-have
       *[other] are must-haves
    } with a score below 2 but no remediable. Add remediable: true if it can still be repaired, otherwise remediable: false; without it, it counts as repairable.
assess-standard-input = standard input
assess-closing-more = { $names } and { $more } more
assess-consensus-settled = Settled already: { $answer }
assess-consensus-correct = Everything is settled. Do you want to correct a value?
assess-consensus-correct-none = No, leave it
