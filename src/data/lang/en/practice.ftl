# Good practices: describing, translating and presenting them.
practice-open = still to be filled in
practice-open-list = Still to be filled in: { $what }.
practice-step-what = step
practice-step-by = who
practice-step-due = when
practice-step-done = done on
practice-translate-opening = Above stands the example. The questions are about your own practice: what do you take along, what do you change, and what do you do tomorrow?

practice-part-why = Why
practice-part-how = How
practice-part-what = What
practice-part-tips = Tips
practice-point-aim = Aim
practice-point-need = Need
practice-point-transformation = Contribution to the transformation
practice-point-process = Process
practice-point-bottlenecks = Bottlenecks and what we did about them
practice-point-helped = What helped
practice-point-preconditions = Preconditions
practice-point-changed = What is different now
practice-point-works = What makes it work
practice-point-not-yet = What does not work yet
practice-point-tips = Tips for others

practice-card-point = point
practice-card-in-place = in place
practice-card-perspectives = seen from practice, policy, residents and others
practice-card-values = accessible, inclusive, safe and approachable
practice-card-of-four = { $count } of 4
practice-card-described = Described: { $count } of the { $of } parts.{ $open ->
        [0] {""}
       *[other] {" "}Still to be filled in: { $missing }.
    }
practice-card-unconfirmed = Not confirmed yet: { $what }.
practice-card-environment = learning environment
practice-card-number = number
practice-card-lowest = lowest number
practice-card-mark = {""}
practice-card-repair = to be repaired
practice-card-ready = Outcome of the checklist: ready to be shared.
practice-card-not-ready = Outcome of the checklist: not yet ready to be shared.
practice-card-lack-bottlenecks = The bottlenecks are not named. Write down what was against you on the way or what does not work yet; this is what others learn most from.
practice-card-lack-point = Point { $number } is not in place: { $point }.
practice-card-none = Not assessed yet: kt assess { $id }
practice-not-asked = Not asked, because it stands in the text already: { $what }.
practice-not-asked-own = Part C (translating) is not asked: this is an example of your own organisation.
practice-not-asked-translated = Part C (translating) is not asked: your organisation has translated this example already.

practice-show-practice = Good practice
practice-show-results = Results of a learning network
practice-show-network = from { $network }
practice-show-why = Introduction
practice-show-what = Results
practice-show-how = Process
practice-show-tips = Tips for others
practice-show-open = What we do not know yet
practice-show-elsewhere = What others take along
practice-show-column-organisation = who
practice-show-column-taken = takes over
practice-show-column-step = first step
practice-show-and-you = And at your place?
practice-show-question-1 = What mark do you give your own practice on this point? What goes well already, and what not yet?
practice-show-question-2 = Which parts do you take over, which not, and why?
practice-show-question-3 = How do you make these fit, and what does that take?
practice-show-question-4 = What do you do tomorrow, and who does it?
practice-show-course = { $sessions ->
        [one] 1 session on { $first }
       *[other] { $sessions } sessions from { $first } to { $last }
    }, with { $participants ->
        [one] 1 participant
       *[other] { $participants } participants
    } from { $partners }.
practice-show-left = { $count ->
        [one] 1 part is
       *[other] { $count } parts are
    } still to be filled in: { $what }.
practice-slides-parts = Parts
practice-slides-turn = Turning over
practice-slides-previous = Previous slide
practice-slides-next = Next slide
practice-slides-all = All slides below each other
