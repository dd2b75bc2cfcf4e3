# The implementation plan and its follow-up: kt plan and kt review.
plan-title = Implementation plan: { $product }
plan-fact-organisation = Organisation
plan-fact-decision = Decision
plan-fact-aim = Aim
plan-fact-coordinator = Coordinator
plan-fact-champion = Champion
plan-fact-opinion-leader = Opinion leader
plan-fact-clients = Young people and parents
plan-fact-stop = Stop agreement
plan-fact-review = Review
plan-fact-totals = Time and money
plan-decided = { $kind }, { $date }, { $by }
plan-undecided = no decision yet; this plan is provisional
plan-sum = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    } and { $cost }
plan-sum-without = { $count ->
    [one] {" "}(one strategy without hours)
   *[other] {" "}({ $count } strategies without hours)
}
plan-sum-reserved = ; reserved: { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
plan-sum-short = {" "}– that is { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    } too few
plan-core = What must stay
plan-core-none = The core elements of the product are not recorded yet. Ask its makers for four to eight.
plan-barriers = What hinders, and what we do about it
plan-barriers-none = No barriers have been recorded yet.
plan-basis = Basis: { $basis }.
plan-basis-none = What this rests on has not been told yet.
plan-basis-survey = the survey { $survey }
plan-see = see { $determinant }, above.
plan-who = Who and when:
plan-because = Why:
plan-measure = How we will see it:
plan-left = We leave this for now. Reason:
plan-nobody = nobody yet
plan-by-date = by { $date }
plan-no-date = no date
plan-no-cost = no costs
plan-hours = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
plan-done = done on { $date }
plan-open-barrier = Nothing chosen yet. What fits first: { $names }. See kt strategies { $key } for more.
plan-aimless = Strategies that belong to no barrier
plan-grounds = What the choice rests on
plan-actions = Who does what, and when
plan-together = Together
plan-step = Step from the memo: { $what }
plan-condition = Condition of the decision: { $what }
plan-review = Review the plan
plan-column-what = what
plan-column-who = who
plan-column-when = when
plan-column-hours = hours
plan-column-cost = cost
plan-column-state = state
plan-column-how = how
plan-column-core = core element
plan-column-target = target
plan-column-trend = state
plan-state-done = done on { $date }
plan-state-late = overdue
plan-sheet-kind = Kind
plan-sheet-what = What
plan-sheet-for = For
plan-sheet-by = Who
plan-sheet-due = By
plan-sheet-hours = Hours
plan-sheet-cost = Cost in euros
plan-sheet-measure = How you see that it works
plan-sheet-done = Done on
plan-sheet-strategy = strategy
plan-sheet-step = step
plan-sheet-condition = condition
plan-sheet-review = review
plan-calendar-who = Who: { $who }
plan-not = Not:
plan-part-open = Not filled in yet: { $names }.
plan-transfer = Transfer plan: how the product gets into the organisation
plan-transfer-none = The transfer plan has not been filled in yet.
plan-transfer-elements = working element
plan-transfer-strategies = transfer strategy
plan-application = Application plan: how it gets into use and stays there
plan-application-none = The application plan has not been filled in yet.
plan-application-strategies = application strategy
plan-application-elements = working factor
plan-top-down-priority = Introducing it from the top fits here: the theme belongs to the wish “{ $wish }” (rank { $rank }).
plan-top-down-warning = Note: introducing from the top works when the theme is a priority, and this product belongs to none of the first three wishes.

# The points of the transfer plan, with what one may think of.
plan-transfer-element-fitting-issues = Only issues that fit
plan-transfer-element-fitting-issues-help = Choose only what fits the priorities. For example: making choices, a vision of the future, a knowledge and innovation manager.
plan-transfer-element-fitting-products = Making products fit
plan-transfer-element-fitting-products-help = For example: an internal learning network, or an expert meeting with policy, research, practice, education and families.
plan-transfer-element-network-participants = Participants of the learning network
plan-transfer-element-network-participants-help = Use those who worked on it (‘invented here’), and report back on how it went.
plan-transfer-element-community = A community around the issue
plan-transfer-element-community-help = For example: meetings in which people digest new insights.
plan-transfer-element-opinion-leaders = Opinion leaders
plan-transfer-element-opinion-leaders-help = For example: an interview with someone to whom people in the profession listen.
plan-transfer-element-champions = Champions
plan-transfer-element-champions-help = For example: ambassadors, innovators, role models.
plan-transfer-element-learning-structure = A learning structure
plan-transfer-element-learning-structure-help = A culture in which mistakes are allowed and innovating is good.
plan-transfer-strategy-make-it-fit = Make it fit
plan-transfer-strategy-make-it-fit-help = Taking over one to one rarely works. For example: a mini learning network of other organisations or a broad expert meeting.
plan-transfer-strategy-use-network-members = Use network members
plan-transfer-strategy-use-network-members-help = They know what is still to be done, how to offer it to colleagues and what stands in the way.
plan-transfer-strategy-top-down = Introduce from the top
plan-transfer-strategy-top-down-help = This goes faster when the theme fits the priorities of the organisation.
plan-transfer-strategy-use-champions = Use champions
plan-transfer-strategy-use-champions-help = Colleagues from practice who show how and take others along.
plan-transfer-strategy-use-opinion-leaders = Use opinion leaders
plan-transfer-strategy-use-opinion-leaders-help = People to whom the profession listens, critics included.
plan-transfer-strategy-close-community = A close community of members and others
plan-transfer-strategy-close-community-help = A circle around the issue that is kept warm.
plan-transfer-strategy-structure-and-culture = Adapt structure and culture
plan-transfer-strategy-structure-and-culture-help = Rules, meetings and habits that hold back a transforming innovation.
plan-transfer-strategy-effective-strategies = Strategies that work
plan-transfer-strategy-effective-strategies-help = The strategies that you chose per barrier.
plan-application-strategy-task-with-time = A task with enough time
plan-application-strategy-task-with-time-help = Define the introduction as a task. How many hours have been set free in the rota?
plan-application-strategy-adaptable-records = Adapt the digital record
plan-application-strategy-adaptable-records-help = Change takes time; it helps when recording goes along by itself.
plan-application-strategy-client-feedback = Involve young people and parents
plan-application-strategy-client-feedback-help = How do they help shape it, and what is done with what they say?
plan-application-strategy-working-factors = The eight working factors
plan-application-strategy-working-factors-help = Who sees to it that the eight factors below get in order?
plan-application-strategy-effective-strategies = Strategies that work
plan-application-strategy-effective-strategies-help = The strategies that you chose per barrier.
plan-application-element-aligned-with-work-processes = Aligned with other work processes
plan-application-element-aligned-with-work-processes-help = Does it clash with what people do otherwise, or does it join up?
plan-application-element-implementation-champions = Champions
plan-application-element-implementation-champions-help = Who shows how in daily work?
plan-application-element-embedded-in-work-processes = Embedded in the work
plan-application-element-embedded-in-work-processes-help = Does it have a fixed place in meetings, intake and review?
plan-application-element-general-information = General information available
plan-application-element-general-information-help = Can families, schools and referrers read what you do?
plan-application-element-lasting-commitment = Lasting commitment
plan-application-element-lasting-commitment-help = Do professionals and policy stay with it after the project?
plan-application-element-learn-from-refusals = Learn from those who decline
plan-application-element-learn-from-refusals-help = Do you ask families who do not want to cooperate for their reason?
plan-application-element-hr-policy = Staff policy
plan-application-element-hr-policy-help = Do the right skills come in, and are present colleagues trained?
plan-application-element-learning-organisation = A learning organisation
plan-application-element-learning-organisation-help = Is there room to try, discuss and adjust?

# Use.
plan-use = How use stands
plan-use-aware = On { $date } { $share } knows the content.
plan-use-all =
    { $all ->
        [one] The core element is
       *[other] All { $all } core elements are
    } applied by { $target }% or more.
plan-use-some = { $reached } of the { $all } core elements { $reached ->
    [one] is
   *[other] are
} applied by { $target }% or more. Not yet: { $elements }.
plan-use-none = No core element is applied by { $target }% or more yet.
plan-aware = Knows the content
plan-share = { $count } of { $of } ({ $share })
plan-few = too few people
plan-trend-first = { $state }
plan-trend-up = ▲ rising, { $state }
plan-trend-same = = about the same, { $state }
plan-trend-down = ▼ falling, { $state }
plan-target-reached = reached
plan-target-below = not reached yet
plan-targets = The aim is that { $aware }% know the content and { $applying }% apply each core element. Source: { $source }. That was about guidelines for child health care.
plan-chart = Use per core element
plan-chart-alternative = From { $first } to { $last }: { $lines }.
plan-chart-line = { $name } from { $from } to { $to }
plan-now = What can be done now
plan-now-basis = These proposals are kt's own judgement. Lay them beside what you see yourself.
plan-now-stop-label = Stop agreement.
plan-now-stop = The agreement is: “{ $agreement }” Below { $percent }% now: { $elements }. Decide whether you stop, and record it.
plan-now-overdue-label = First do what was agreed.
plan-now-overdue = Overdue and not done: { $strategies }.
plan-now-known-label = Make it known.
plan-now-known = Too few people know the content. Not chosen yet: { $strategies }.
plan-now-known-only-label = Make it known.
plan-now-known-only = Too few people know the content.
plan-now-repeat-label = Keep going.
plan-now-repeat = Rising, but not there yet: { $elements }. Go on as now.
plan-now-repeat-done-label = Repeat.
plan-now-repeat-done = Rising, but not there yet: { $elements }. Repeat what was done so far: { $strategies }.
plan-now-repeat-coming-label = Go on.
plan-now-repeat-coming = It rises, but is not there yet: { $elements }. Still to come in the plan: { $strategies }.
plan-now-repeat-late-label = Progress.
plan-now-repeat-late = Rising, but not there yet: { $elements }.
plan-now-falling-label = Find out why it falls.
plan-now-falling = Falling: { $elements }. Discuss with the team what has changed.
plan-now-falling-coming-label = Find out why it falls.
plan-now-falling-coming = Falling: { $elements }. Discuss with the team what has changed. Still to come in the plan: { $strategies }.
plan-now-falling-other-label = Find out why it falls.
plan-now-falling-other = Falling: { $elements }. Discuss with the team what has changed. Not chosen yet: { $strategies }.
plan-now-wait-label = Wait a little.
plan-now-wait = About the same: { $elements }. Still to be done: { $strategies }. Look again after that.
plan-now-next-label = Try something else.
plan-now-next = About the same, and everything chosen was done: { $elements }. Not chosen yet: { $strategies }.
plan-now-sustain-label = Keep it up.
plan-now-sustain = All targets are reached. See that it stays so, for example with: { $strategies }.
plan-now-sustain-only-label = Keep it up.
plan-now-sustain-only = All targets are reached. See that it stays so.

# One page for the team.
plan-team-title = { $product }: what we are going to do
plan-team-core = What we always do
plan-team-actions = What is coming
plan-team-later = No date yet
plan-team-more = { $count ->
    [one] And one more point, which is in the plan.
   *[other] And { $count } more points, which are in the plan.
}
plan-team-asked = Time and involvement
plan-team-time = Time:
plan-team-clients = Young people and parents:
plan-team-use = How it goes
plan-team-use-on = How it goes ({ $date })
plan-team-seen = { $name }: { $count } of { $of }
plan-team-seen-below = { $name }: { $count } of { $of }; the target is { $wanted }
plan-team-ask = Questions, ideas or objections?
plan-team-coordinator = Go to the coordinator: { $role }.
plan-team-champion = Want to see how it is done? The champion shows it: { $role }.
plan-team-opinion-leader = Advice on the content: { $role }.
plan-team-nobody = Whom to ask will be announced.
plan-team-stop = Our stop agreement: { $stop }

# What kt plan says and asks.
plan-kept = The plan is in { $path }.
plan-unchanged = Nothing has changed in { $path }.
plan-counts = { $barriers ->
    [one] One barrier
   *[other] { $barriers } barriers
}, { $strategies ->
    [one] one strategy
   *[other] { $strategies } strategies
}, together { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} and { $cost }.
plan-still-decision = There is no decision to take this over yet; the plan is therefore provisional.
plan-still-barriers = No choice yet for: { $names }.
plan-still-transfer = { $count ->
    [one] One point of the transfer plan is still open.
   *[other] { $count } points of the transfer plan are still open.
}
plan-still-application = { $count ->
    [one] One point of the application plan is still open.
   *[other] { $count } points of the application plan are still open.
}
plan-still-review = There is no date yet to review the plan.
plan-to-read = The plan to read: { $command }
plan-then =
    On with the plan: { $command }
    The plan to share: { $command } -o plan.html
    One page for the team: { $command } --team -o team.html
    The actions in your calendar: { $command } -o actions.ics
plan-ask-intro =
    An implementation plan for “{ $product }”.
    Every answer is kept at once. With q you stop; the same command goes on later. With - you empty a field.
plan-ask-again =
    There is a plan for “{ $product }” already. Every answer is kept at once; with q you stop.
plan-ask-decision = The decision: { $kind }, { $date }, { $by }.
plan-ask-no-decision = There is no decision yet to take this over. The plan is therefore provisional.
plan-ask-stopped = Stopped. The plan is in { $path }; go on with { $command }.
plan-ask-stopped-empty = Stopped. Nothing has been kept yet; begin again with { $command }.
plan-ask-aim-help = Write who does what when it has worked, how many people that is, and by when.
plan-ask-aim = What do you want to reach?
plan-ask-coordinator = Which role coordinates the introduction?
plan-ask-champion = Which role is the champion?
plan-ask-opinion-leader = To which role do colleagues listen?
plan-ask-clients = How do young people and parents take part?
plan-ask-stop = When do you stop? A limit and a date
plan-ask-review = When do you look at the plan again? (YYYY-MM-DD)
plan-ask-barriers = What hinders, on the side of: { $category }?
plan-ask-barriers-present = In the plan are: { $names }.
plan-ask-barriers-more = Do you want to add barriers?
plan-ask-basis = { $determinant }: what do you rest that on?
plan-ask-no-barriers = There are no barriers in the plan yet; choose those first.
plan-ask-which-barrier = For which barrier?
plan-ask-way = What do you do about { $determinant }?
plan-ask-more = Another strategy for { $determinant }?
plan-ask-all = Which strategy?
plan-ask-because = Why this one?
plan-ask-by = Which role does it?
plan-ask-due = By when? (YYYY-MM-DD)
plan-ask-hours = How many hours does it take?
plan-ask-cost = How many euros does it cost?
plan-ask-measure = How will you see that it works?
plan-ask-number-again = Type a number, or nothing.
plan-ask-euros-again = Type whole euros, such as 1250, or nothing.
plan-ask-own-name = What is your strategy called?
plan-ask-own-description = What do you do then?
plan-ask-own-taken = There is a strategy { $id } already. Choose another name.
plan-ask-own-made = Your strategy is in { $path } and other plans can use it too.
plan-ask-leave = Why do you leave this for now?
plan-ask-point = Do you use this: { $name }?
plan-ask-how = How?
plan-ask-point-by = By which role?
plan-ask-reserved = How many hours are reserved for it?
plan-ask-not = Why not?
plan-point-yes = Yes
plan-point-no = No
plan-point-later = Decide later
plan-point-stop = Stop and keep
plan-point-see-strategies = The strategies in this plan
plan-way-also = Use { $strategy } for this too (already chosen for { $determinants })
plan-way-all = Show all { $count } strategies
plan-way-own = A strategy of our own
plan-way-leave = We leave this for now
plan-way-later = Decide later
plan-way-stop = Stop and keep
plan-menu = What do you want to do?
plan-menu-open = On with what is still open: { $names }
plan-menu-done = Done
plan-menu-back = Back
plan-section-roles = aim and roles
plan-section-roles-help = Roles, no names.
plan-section-barriers = what hinders
plan-section-barriers-help = Choose the factors that stand in the way of use, and say what you rest that on, for example: talk with team leaders, March 2026.
plan-section-strategies = strategies
plan-section-strategies-help = Per barrier you see what fits first. Choose, or leave the barrier with a reason.
plan-section-transfer = transfer plan
plan-section-transfer-help = Seven working elements and eight strategies to get the product into the organisation. Go through all of them; ‘no, because’ is an answer too.
plan-section-application = application plan
plan-section-application-help = Five strategies and eight factors to get it into use and keep it there.
plan-section-agreements = agreements
plan-section-agreements-help = How young people and parents take part, when you stop and when you look again.

# The follow-up: kt review.
plan-review-title = Use of { $product }
plan-review-none = Nobody has looked yet at how many people use it. Record that with { $command }.
plan-review-stop = The stop agreement: { $stop }
plan-review-date = The plan is reviewed on { $date }.
plan-review-intro =
    How does use of “{ $product }” stand? ({ $date })
    Count people, no names. An empty answer skips a question; with q you stop. Every answer is kept at once.
plan-review-of = How many people are meant to work with it?
plan-review-aware = How many of the { $of } know the content?
plan-review-applying = How many of the { $of } apply this: { $element }?
plan-review-note = What stood out?
plan-review-objection = Which objection did you hear? (nothing: done)
plan-review-is-it = Is that about: { $determinant }?
plan-review-which = What is it about?
plan-review-unknown = I do not know yet
plan-review-at-most = That is more than { $most }.
plan-heard = Objections
plan-heard-basis = objection, { $date }: ‘{ $words }’
plan-heard-new = ‘{ $words }’ is now in the plan as a barrier: { $determinant }. Choose something for it; kt strategies { $key } shows what fits.
plan-heard-known = ‘{ $words }’ belongs to a barrier that is in the plan already: { $determinant }. See whether the chosen strategy is enough.
plan-heard-note = Objection: ‘{ $words }’.
plan-heard-unclear = It is not clear what ‘{ $words }’ is about. It now stands as a remark with the count of { $date }, and not yet as a barrier. When you know, put the factor before it: kt review { $product } --objection "FACTOR={ $words }". kt strategies shows all factors.
plan-heard-unkept = It is not clear what ‘{ $words }’ is about, and there is no count of { $date } to put it with. This objection was not kept. When you know, put the factor before it: kt review { $product } --objection "FACTOR={ $words }". kt strategies shows all factors.
plan-heard-left = ‘{ $words }’ is about something that you left on purpose: { $determinant }. See whether that reason still holds.

# What a survey found.
plan-basis-measured = the survey of { $date }: { $share } of the { $n } answers are unfavourable
plan-basis-unmeasured = the survey of { $date }
plan-ask-measured = The survey of { $date } ({ $people } answers) points at { $count ->
    [one] one barrier that is not in the plan yet.
   *[other] { $count } barriers that are not in the plan yet.
}
plan-ask-measured-marked = { $count ->
    [0] The worst are in the plan already; nothing is marked now. Choose what else you want to tackle.
    [one] The worst is marked. Choose others as well if you want to tackle them.
   *[other] The { $count } worst are marked: a team seldom gets further with more at once. Choose others as well if you want to tackle them.
}
plan-measured = { $determinant } ({ $share } unfavourable)
plan-ask-measured-which = Which do you take over?

# What the memo already said.
plan-taken = From the memo “{ $title }” ({ $date }):
plan-taken-decided = From the memo “{ $title }” ({ $date }) and the decision on it:
plan-taken-steps = { $count ->
    [one] one step
   *[other] { $count } steps
}
plan-taken-stop = when to stop: { $stop }
plan-taken-review = look again on { $date }
plan-taken-review-asked = Agreed with the decision: look again on { $date }.
plan-taken-change = Agreed something else? kt edit { $plan }
plan-ask-steps = Which steps do you take over?
