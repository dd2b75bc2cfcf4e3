# Praktijkvoorbeelden: beschrijven, vertalen en presenteren.
practice-open = nog in te vullen
practice-step-what = stap
practice-step-by = wie
practice-step-due = wanneer
practice-step-done = gedaan op
practice-translate-opening = Hierboven staat het voorbeeld. De vragen gaan over uw eigen praktijk: wat neemt u mee, wat past u aan, en wat doet u morgen?
