# Good practices: describing, translating and presenting them.
practice-open = still to be filled in
practice-step-what = step
practice-step-by = who
practice-step-due = when
practice-step-done = done on
practice-translate-opening = Above stands the example. The questions are about your own practice: what do you take along, what do you change, and what do you do tomorrow?
