# Praktijkvoorbeelden: beschrijven, vertalen en presenteren.
practice-open = nog in te vullen
practice-open-list = Nog in te vullen: { $what }.
practice-step-what = stap
practice-step-by = wie
practice-step-due = wanneer
practice-step-done = gedaan op
practice-translate-opening = Hierboven staat het voorbeeld. De vragen gaan over uw eigen praktijk: wat neemt u mee, wat past u aan, en wat doet u morgen?

practice-part-why = Waarom
practice-part-how = Hoe
practice-part-what = Wat
practice-part-tips = Tips
practice-point-aim = Doel
practice-point-need = Aanleiding
practice-point-transformation = Bijdrage aan de transformatie
practice-point-process = Verloop
practice-point-bottlenecks = Knelpunten en wat we eraan deden
practice-point-helped = Wat hielp
practice-point-preconditions = Randvoorwaarden
practice-point-changed = Wat er nu anders is
practice-point-works = Waardoor het werkt
practice-point-not-yet = Wat nog niet lukt
practice-point-tips = Tips voor anderen

practice-card-point = punt
practice-card-in-place = in orde
practice-card-perspectives = gezien vanuit uitvoering, beleid, inwoners en anderen
practice-card-values = toegankelijk, inclusief, veilig en laagdrempelig
practice-card-of-four = { $count } van 4
practice-card-described = Beschreven: { $count } van de { $of } onderdelen.{ $open ->
        [0] {""}
       *[other] {" "}Nog in te vullen: { $missing }.
    }
practice-card-unconfirmed = Nog niet bevestigd: { $what }.
practice-card-environment = leeromgeving
practice-card-number = cijfer
practice-card-lowest = laagste cijfer
practice-card-mark = {""}
practice-card-repair = te herstellen
practice-card-ready = Uitkomst van de checklist: klaar om te delen.
practice-card-not-ready = Uitkomst van de checklist: nog niet klaar om te delen.
practice-card-lack-bottlenecks = De knelpunten zijn niet genoemd. Schrijf op wat onderweg tegenzat of wat nog niet lukt; daar leren anderen het meest van.
practice-card-lack-point = Punt { $number } is niet in orde: { $point }.
practice-card-none = Nog niet beoordeeld: kt assess { $id }
practice-not-asked = Niet gevraagd, want het staat al in de tekst: { $what }.
practice-not-asked-own = Deel C (vertalen) wordt niet gevraagd: dit is een voorbeeld van uw eigen organisatie.
practice-not-asked-translated = Deel C (vertalen) wordt niet gevraagd: uw organisatie heeft dit voorbeeld al vertaald.

practice-show-practice = Praktijkvoorbeeld
practice-show-results = Resultaten van een leernetwerk
practice-show-network = uit { $network }
practice-show-why = Inleiding
practice-show-what = Resultaten
practice-show-how = Proces
practice-show-tips = Tips voor anderen
practice-show-open = Dit weten we nog niet
practice-show-elsewhere = Wat anderen ervan meenemen
practice-show-column-organisation = wie
practice-show-column-taken = neemt over
practice-show-column-step = eerste stap
practice-show-and-you = En bij u?
practice-show-question-1 = Welk cijfer geeft u uw eigen praktijk op dit punt? Wat gaat al goed, en wat nog niet?
practice-show-question-2 = Welke onderdelen neemt u over, welke niet, en waarom?
practice-show-question-3 = Hoe maakt u die passend, en wat is daarvoor nodig?
practice-show-question-4 = Wat doet u morgen, en wie doet het?
practice-show-course = { $sessions ->
        [one] 1 bijeenkomst op { $first }
       *[other] { $sessions } bijeenkomsten van { $first } tot en met { $last }
    }, met { $participants ->
        [one] 1 deelnemer
       *[other] { $participants } deelnemers
    } van { $partners }.
practice-show-left = { $count ->
        [one] 1 onderdeel is
       *[other] { $count } onderdelen zijn
    } nog in te vullen: { $what }.
practice-slides-parts = Onderdelen
practice-slides-turn = Bladeren
practice-slides-previous = Vorige dia
practice-slides-next = Volgende dia
practice-slides-all = Alle dia's onder elkaar
