# The process from wish to decision: steps, what is to be done, the state, and what the commands about it say.
process-step-wishes = wishes
process-step-assessment = assessment
process-step-memo = memo
process-step-discussion = discussion
process-step-spreading = circulation
process-step-questions = questions
process-step-decision = decision
process-short-wishes = wish
process-short-assessment = assess
process-short-memo = memo
process-short-discussion = disc.
process-short-spreading = circ.
process-short-questions = quest.
process-short-decision = dec.
process-state-done = done
process-state-open = to do now
process-state-waiting = waiting
process-state-later = not yet
process-state-missing = missing
process-state-skipped = skipped
process-role-liaison-officer = liaison officer
process-role-board-member = board member
process-role-coordinator = coordinator
# Other names of the same role, with commas between them; whoever types one is understood too.
process-role-liaison-officer-also = knowledge transfer liaison officer, liaison
process-role-board-member-also = member of the board, executive, managing director, executive board
process-role-coordinator-also = knowledge transfer coordinator, programme coordinator
process-decision-adopt = adopt
process-decision-adapt = adapt
process-decision-pilot = pilot
process-decision-defer = defer
process-decision-reject = reject
process-outcome-go-on = assess further
process-outcome-stop = go no further
process-outcome-wait = wait
process-outcome-adopt = adopt
process-outcome-adapt = adapt
process-outcome-pilot = pilot
process-outcome-defer = defer
process-outcome-reject = reject

process-head = { $title } · { $date }
process-next = What to do now, most urgent first:
process-next-role = What you can do now as { $role }, most urgent first:
process-next-nothing = Nothing is waiting. Record a new wish with kt new wish.
process-next-nothing-role = Nothing is waiting for a { $role } now. kt next shows everything.
process-next-more = { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    } Look at one traject with kt next PRODUCT, or at all with kt status.
process-late = late: was due by { $date }
process-assigned = for: { $role }
process-at = { $organisation }

process-todo-condition = A condition of “{ $title }” is past its date ({ $date }{ $who }): { $what } Was it met? Then record that.
process-todo-review = Review the decision on “{ $title }”: that was agreed for { $date }. If it still holds, choose a new date; otherwise make a new version of the memo.
process-todo-question = A question about “{ $title }” is past its date (answer expected on { $date }): { $question }
process-todo-plan = Make a plan for “{ $title }”: the decision ({ $decision }) was taken on { $date }.
process-todo-strategy = A strategy in the plan for “{ $title }” is overdue ({ $date }{ $who }): { $strategy } Has it been done? Then record that.
process-todo-plan-step = A step in the plan for “{ $title }” is overdue ({ $date }{ $who }): { $step } Has it been taken? Then record that; if not, agree a new date.
process-todo-plan-review = See how use of “{ $title }” stands: the plan was to be reviewed on { $date }.
process-todo-plan-choice = Choose in the plan for “{ $title }” what you do about { $count ->
    [one] one barrier
   *[other] { $count } barriers
}, or why you leave it.
process-todo-discuss = Discuss the memo “{ $memo }” with the board member and record that.
process-todo-stale = Refresh the memo on “{ $title }”: { $count ->
        [one] 1 record it is based on has
       *[other] { $count } records it is based on have
    } changed since.
process-todo-link-wish = Link “{ $title }” to a wish of the organisation: without a wish nobody can say what it is needed for.
process-todo-assess = Assess “{ $title }”: { $count ->
        [0] nobody has finished yet
        [one] 1 assessor has finished
       *[other] { $count } assessors have finished
    }, { $needed } are needed.
process-todo-assess-further = Only the short set has been answered for “{ $title }” (outcome: { $outcome }). A decision memo needs the full set.
process-todo-go-on = Continue the assessment of “{ $title }” by { $who }: { $count } of the { $questions } questions { $count ->
        [one] has
       *[other] have
    } an answer.
process-todo-settle = Discuss { $count ->
        [one] the one difference
       *[other] the { $count } differences
    } with the assessors of “{ $title }” and record what they agree on.
process-todo-write-memo = Write the memo on “{ $title }”: the assessments are done.
process-todo-finish-memo = { $count ->
        [0] Read the memo “{ $memo }” once more and make it final.
       *[other] Finish the memo “{ $memo }” and make it final. It still lacks { $lacks }.
    }
process-todo-complete-memo = Complete the memo “{ $memo }”: it is marked final, but it still lacks { $lacks }.
process-lack-asked = the decision requested (asked)
process-lack-options = the options (options)
process-lack-options-open = your own text in place of “To be filled in” and “…” in the options (options)
process-lack-conditions = the conditions (conditions)
process-lack-conditions-open = your own text in place of “To be filled in” and “…” in the conditions (conditions)
process-lack-review = the review date (review)
process-lack-money = something about money (kt finance, or your own text under that heading)
process-lack-full-set = the full set of questions (kt assess)
process-warn-incomplete = Note: this memo still lacks { $lacks }.
process-todo-spread = Circulate the memo “{ $memo }” and record to whom.
process-todo-answer = Find the answer to a question about “{ $title }” (expected on { $date }): { $question }
process-todo-await-questions = Wait for questions about the memo “{ $memo }”, until { $date }. If the decision comes sooner, record it.
process-todo-decide = Record the decision on the memo “{ $memo }”.
process-todo-find-product = Find a knowledge product for the wish “{ $title }”.

process-begin = Your first hour: in six steps from an empty folder to a first memo.
process-begin-organisation = Your organisation
process-begin-organisation-why = Everything you record belongs to an organisation, because each organisation chooses for itself.
process-begin-roles = Who does it
process-begin-roles-why = Knowledge lands better when one role looks after it: the liaison officer. Name roles, not people.
process-begin-wish = A first wish
process-begin-wish-why = You can only choose deliberately once it is clear what must improve; a product without a wish is an answer without a question.
process-begin-product = A knowledge product that fits it
process-begin-product-why = Record one product that might answer that wish; more will follow.
process-begin-assessment = Assess it
process-begin-assessment-why = Two assessors with views of their own see more than one, and you see where they differ.
process-begin-settle-why = The assessors disagree on something. Talk it over and record what you agree on.
process-begin-memo = The memo
process-begin-memo-why = In two pages you put the choice to the board, which can then say yes or no, with a reason.

process-traject-none = “{ $title }” has no traject yet: it belongs to no wish and has not been assessed.
process-column-step = Step
process-column-state = State
process-column-date = Date
process-column-who = Who
process-column-days = Days
process-assessors = { $count } assessors
process-days-note = Days: how long a step took; for the current step, how long it has taken so far.
process-still = { $days ->
        [0] Something was done here today.
        [one] Has stood still for 1 day.
       *[other] Has stood still for { $days } days.
    }
process-still-long = Has stood still for { $days ->
        [one] 1 day
       *[other] { $days } days
    }; more than { $stall } is too long.
process-decided = Decided: { $decision }, { $days ->
        [one] 1 day after the wish.
       *[other] { $days } days after the wish.
    }
process-decided-plain = Decided: { $decision }.
process-deviates = Differs from the usual process:
process-deviates-order = own order: { $order }
process-deviates-name = “{ $usual }” is called “{ $own }” here
process-deviates-skip = { $step } skipped: { $reason }
process-agreed = Dates agreed:
process-agreed-due = { $step } done by { $date }
process-agreed-late = { $step } was due by { $date }
process-deviates-missing = the step { $step } is missing, although a later step was done
process-to-do-role = What you can do now as { $role }:
process-to-do-nothing-role = There is nothing here for the role { $role } now. { $count ->
        [one] One thing is for someone else
       *[other] { $count } things are for others
    }; without --role you see them.
process-to-do = To do now:
process-finished = This traject is finished.
process-running = The plan is under way: { $done } of the { $all } strategies { $done ->
        [one] is
       *[other] are
    } done.{ $first ->
        [none] {""}
       *[other] {" "}The next one is due on { $first }.
    }{ $seen ->
        [none] {" "}Nobody has looked yet how many people use it.
       *[other] {" "}Use was last looked at on { $seen }.
    }{ $review ->
        [none] {""}
       *[other] {" "}The plan is looked at again on { $review }.
    }

process-board-organisation = organisation
process-board-still = still
process-board-decided = done
process-board-legend = Marks: ✓ done, > to do now, … waiting for someone, · not its turn yet, ! missing, – skipped with a reason.
process-board-legend-still = Still: the number of days without activity; * is more than { $stall } days.
process-board-counts = Where the trajects stand now (numbers):
process-board-counts-legend = Organisations are in alphabetical order; “done” means decided.
process-board-more = kt status --organisation NAME shows the trajects of one organisation.
process-board-none = There is no traject yet. kt next shows how to begin.
process-board-none-of = { $organisation } has no traject yet. kt next shows what to do.
process-pace = { $decided } of { $all ->
        [one] 1 traject
       *[other] { $all } trajects
    } decided{ $still ->
        [0] .
        [one] ; 1 has stood still for more than { $stall } days.
       *[other] ; { $still } have stood still for more than { $stall } days.
    }
process-pace-days = From wish to decision: median { $median ->
        [one] 1 day
       *[other] { $median } days
    }, longest { $longest ->
        [one] 1 day
       *[other] { $longest } days
    }.
process-pace-all = All together

process-ask-with = Who was the memo discussed with?
process-ask-intro = q stops; nothing is kept before you have answered everything.
process-ask-note = What came out of it? (Enter skips)
process-ask-date = On which day? (YYYY-MM-DD)
process-ask-to = Who was the memo circulated to? (a role or a group)
process-ask-channel = Through which channel? (for example mail or a meeting)
process-ask-question = What is the question?
process-ask-asker = Which role asked it?
process-ask-for = Which questions of the assessment is it about? (codes such as E2; Enter skips)
process-ask-expected = When do you expect the answer? (YYYY-MM-DD; Enter skips)
process-ask-text = What is the answer?
process-ask-which-question = Which question do you answer?
process-ask-answered-by = Which role gives the answer?
process-ask-decision = What was decided?
process-ask-decided-by = Which role or meeting decided?
process-ask-reason = What is the reason?
process-ask-differs = The memo advises { $advice }. Why is the decision different?
process-ask-take-conditions = The memo names { $count ->
        [one] 1 condition
       *[other] { $count } conditions
    }. Do they hold for the decision as well?
process-ask-condition = Another condition? Write: what; who; date (Enter is done)
process-ask-review = When will the decision be reviewed? (YYYY-MM-DD)
process-ask-review-optional = When will you look at it again? (YYYY-MM-DD; Enter skips)

process-done-discuss = Recorded in { $path }: the memo “{ $memo }” was discussed with { $who } on { $date }.
process-done-spread = Recorded in { $path }: the memo “{ $memo }” was circulated to { $who } on { $date }.
process-done-ask = Recorded: the question is in { $path }.
process-done-answer = Recorded: the answer is in { $path }.
process-done-decide = Recorded: the decision ({ $decision }) is in { $path }.
process-before-use-core =
    Before the plan, record what must always stay, the core elements, and then ask the team what helps and what hinders:
    kt edit product/{ $product }
    kt survey new { $product }{ $other }
process-before-use-survey =
    Before the plan, ask the team what helps and what hinders:
    kt survey new { $product }{ $other }
process-then = Next step: { $sentence }
process-mail = The text for the mail:
process-warn-draft = Note: the memo is still a draft.
process-warn-not-spread = Note: the memo has not been circulated yet.
process-warn-undiscussed = Note: this memo has not been discussed with anyone yet.
process-warn-open-questions = Note: { $count ->
        [one] 1 question on this memo has
       *[other] { $count } questions on this memo have
    } no answer yet: { $questions }.
process-warn-stale = Note: records that this memo is based on have changed since it was made; kt memo memo/{ $memo } --update shows which.
process-took-review = The review date is taken from the memo: { $date }.
process-warn-conditions = Note: { $count ->
        [one] the condition in the memo was not taken over. If it holds
       *[other] the { $count } conditions in the memo were not taken over. If they hold
    } for the decision too, take it back with kt undo and decide again with --take-conditions.
process-block-head = the head
process-block-behind = The memo itself does not say this yet: kt memo memo/{ $memo } --update puts it in. A page or mail of the memo has it already.
process-block-left = Note: { $blocks } in the memo { $count ->
        [one] was
       *[other] were
    } changed by hand and therefore not renewed. kt memo memo/{ $memo } --update shows what kt would write there.

# The board as a page
process-page-title = Trajects: { $title }
process-page-date = As of { $date }.
process-page-traject = traject
process-page-when = when
process-page-what = what
process-page-days = { $days ->
        [one] 1 day
       *[other] { $days } days
    }
process-page-until = days
process-page-timeline = When each step was taken
process-page-timeline-alternative = The steps that { $organisation } has taken, by traject, on their day.
