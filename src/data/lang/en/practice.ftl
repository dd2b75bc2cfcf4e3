# Good practices: describing, translating and presenting them.
practice-open = still to be filled in
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
practice-card-unconfirmed = Not to be seen yet: { $what }.
practice-card-environment = learning environment
practice-card-number = lowest number
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
