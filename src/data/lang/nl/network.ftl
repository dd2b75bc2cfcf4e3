# Leernetwerken en ontwikkeltafels: wat past, wie er meedoet, wanneer, en wat er wordt geleerd.
network-form-none = vorm nog niet gekozen
network-form-improvement-course = leer- en verbetertraject
network-form-living-lab = proeftuin of living lab
network-form-action-research = actieonderzoek
network-form-community-of-practice = community of practice
network-form-breakthrough = doorbraakproject
network-form-development-table = ontwikkeltafel
network-phase-start = start
network-phase-learning = leren en uitproberen
network-phase-harvest = oogsten en doorgeven
network-phase-orientation = oriëntatie en doelen
network-phase-development = ontwikkeling
network-phase-production = productie
network-tip-shared-ambition = Tip 1: gedeelde ambitie en kijk op samenwerken
network-tip-acquaintance = Tip 2: elkaar leren kennen
network-tip-organisation = Tip 3: heldere organisatie
network-tip-learning-environment = Tip 4: effectieve leeromgeving
network-tip-interests = Tip 5: belangen en financiering
network-tip-short-shared-ambition = gedeelde ambitie
network-tip-short-acquaintance = elkaar leren kennen
network-tip-short-organisation = heldere organisatie
network-tip-short-learning-environment = leeromgeving
network-tip-short-interests = belangen
network-perspective-professional = professional
network-perspective-lived-experience = ervaringsdeskundige
network-perspective-policy = beleid
network-perspective-management = management
network-perspective-education = onderwijs
network-perspective-research = onderzoek
network-perspective-volunteer = vrijwilliger
network-perspective-resident = inwoner
network-perspective-other = anders
network-seek-professional = professionals uit de praktijk
network-seek-lived-experience = ervaringsdeskundigen
network-seek-policy = beleidsmedewerkers van de gemeente
network-seek-education = mensen uit het onderwijs
network-seek-volunteer = vrijwilligers
network-level-practice = uitvoering
network-level-team-lead = teamleiding
network-level-policy = beleid
network-level-board = bestuur
network-weekday-1 = maandag
network-weekday-2 = dinsdag
network-weekday-3 = woensdag
network-weekday-4 = donderdag
network-weekday-5 = vrijdag
network-weekday-6 = zaterdag
network-weekday-7 = zondag
network-holiday-new-year = nieuwjaarsdag
network-holiday-good-friday = Goede Vrijdag
network-holiday-easter = eerste paasdag
network-holiday-easter-monday = tweede paasdag
network-holiday-kings-day = Koningsdag
network-holiday-liberation-day = Bevrijdingsdag
network-holiday-ascension = Hemelvaartsdag
network-holiday-whitsun = eerste pinksterdag
network-holiday-whit-monday = tweede pinksterdag
network-holiday-christmas = eerste kerstdag
network-holiday-boxing-day = tweede kerstdag

# Doel en vorm
network-question-q1 = Is het vraagstuk eenvoudig op te lossen, zonder samen te leren?
network-question-q2 = Is er genoeg steun om het al lerend aan te pakken?
network-question-q3 = Gaat het vooral om vernieuwing, en is de ervaring van de partners te gebruiken?
network-question-q4 = Voelen alle partners zich even betrokken?
network-question-q5 = Welke kennis is nodig?
network-question-q6 = Welke kennis is er al, en bij wie?
network-question-q7 = Waar is te halen wat ontbreekt?
network-question-aim = Waarvoor komt u vooral bij elkaar?
network-help-q1 = Is de oplossing bekend, of kan één organisatie het regelen? Dan is een netwerk te zwaar.
network-help-q2 = Denk aan tijd voor deelnemers, steun van leidinggevenden en bestuur, en geld voor begeleiding.
network-help-q3 = Een netwerk past bij iets dat nog niet bestaat en waarvoor de partners ervaring meebrengen.
network-help-q4 = Als één partij trekt en de rest volgt, blijft het resultaat bij die ene partij.
network-aim-inspire = inspireren en ontmoeten
network-aim-ideas = nieuwe ideeën of expertise opdoen
network-aim-lasting = iets blijvends: anders werken, of samen iets maken
network-yes = Ja
network-no = Nee
network-fits-network = Een { $form } past.
network-fits-network-open = Een leernetwerk past. Welk type, is nog te kiezen.
network-fits-study-afternoon = Een studiemiddag past. Een leernetwerk is hiervoor te zwaar.
network-fits-workshop = Een workshop past. Een leernetwerk is hiervoor te zwaar.
network-fits-not-yet = Nog niets: begin nu geen leernetwerk.
network-basis-nji = NJi 2021
network-basis-kus = kUS
network-basis-own = eigen oordeel
network-source-nji = NJi 2021 is Een lerend netwerk starten
network-source-kus = kUS is de werkwijze ontwikkeltafels
network-source-own = eigen oordeel is dat van kt
network-note-sources = Bronnen: { $sources }.
network-because-simple = Het vraagstuk is eenvoudig op te lossen. Samen leren kost dan meer dan het oplevert.
network-because-solve-it = Los het gewoon op, en deel hoe u dat deed.
network-because-no-support = Er is te weinig steun om het al lerend aan te pakken.
network-because-win-support = Zoek eerst steun: tijd voor deelnemers en een opdrachtgever per organisatie. Een studiemiddag kan daarbij helpen.
network-because-open-q1 = Het is nog niet duidelijk of het vraagstuk ook eenvoudig is op te lossen (vraag 1).
network-because-open-q2 = Het is nog niet duidelijk of er genoeg steun is (vraag 2).
network-because-open-aim = Het is nog niet duidelijk waarvoor u vooral bij elkaar komt.
network-because-open-q3 = Ga na of het vooral om vernieuwing gaat, en of de ervaring van de partners te gebruiken is (vraag 3).
network-because-open-q4 = Ga na of alle partners zich even betrokken voelen (vraag 4).
network-because-open-knowledge = Leg vast welke kennis nodig is, bij wie die zit en waar de rest te halen is (vraag 5, 6 en 7).
network-because-aim-inspire = U wilt vooral inspireren en ontmoeten.
network-because-aim-ideas = U wilt vooral nieuwe ideeën of expertise.
network-because-not-simple = Het vraagstuk is niet eenvoudig op te lossen, en er is steun om het al lerend aan te pakken.
network-because-aim-lasting = U wilt iets blijvends bereiken; dat vraagt meer dan één bijeenkomst.
network-because-innovation = Het gaat om vernieuwing, en de partners hebben er ervaring voor.
network-because-not-innovation = Het gaat niet vooral om vernieuwing. Kijk eerst of er een bestaande werkwijze of training is die volstaat.
network-because-unequal = Niet alle partners voelen zich even betrokken. Praat eerst over ieders belang.
network-because-out-of-reach = Van een deel van de kennis is niet bekend waar die te halen is. Zoek dat uit, of maak het vraagstuk kleiner.
network-because-choose-form = Kies het type dat past bij wat u vooral samen wilt doen.
network-because-form-improvement-course = U wilt vanuit een gedeelde ambitie samen verbeteren, op grond van kennis.
network-because-form-living-lab = U wilt met verschillende partijen in de praktijk iets ongewoons proberen.
network-because-form-action-research = U wilt al doende oplossen en daarbij nieuwe kennis opdoen.
network-because-form-community-of-practice = U wilt als professionals met hetzelfde belang in vertrouwen van elkaar leren.
network-because-form-breakthrough = U wilt met kleine, haalbare stappen verbeteren: doen, bekijken, opnieuw doen.
network-because-form-development-table = U wilt in een afgesproken aantal bijeenkomsten een concreet product maken.
network-because-table-people = Houd de tafel op ten hoogste 12 mensen en kies één moderator.
network-because-table-product = Spreek vooraf af welk product eruit komt en hoe lang het duurt: 6, 12 of 18 maanden, of een aantal bijeenkomsten.
network-choose-improvement-course = samen verbeteren vanuit een gedeelde ambitie (leer- en verbetertraject)
network-choose-living-lab = met verschillende partijen iets ongewoons proberen (proeftuin)
network-choose-action-research = al doende oplossen en nieuwe kennis opdoen (actieonderzoek)
network-choose-community-of-practice = als vakgenoten van elkaar leren (community of practice)
network-choose-breakthrough = verbeteren in kleine, haalbare stappen (doorbraakproject)
network-choose-development-table = samen een concreet product maken (ontwikkeltafel)
network-choose-later = dat weet ik nog niet
network-ask-intro = Past een leernetwerk? Met q stopt u; wat in een record staat, blijft bewaard.
network-ask-name = Onder welke naam wilt u de antwoorden bewaren? (leeg: niet bewaren)
network-ask-issue = Welk vraagstuk uit de praktijk staat centraal?
network-ask-ambition = Wat wilt u samen bereiken?
network-ask-product-aim = Welk product komt eruit?
network-ask-why = Waarom?
network-ask-form = Wat wilt u vooral samen doen?
network-ask-knowledge-intro = Vraag 5, 6 en 7: welke kennis is nodig, wie heeft die, en waar haalt u de rest?
network-ask-knowledge = Welke kennis is nodig? (leeg: klaar)
network-ask-with = Wie heeft die kennis? Een functie of organisatie (leeg: nog niemand)
network-ask-where = Waar is die te halen? (leeg: weet ik niet)
network-ask-stopped = U bent gestopt. Wat u had beantwoord, telt mee.
network-kept = Bewaard in { $path }.
network-note-untitled = nieuw netwerk
network-note-title = Doel en vorm: { $title }
network-note-issue = Vraagstuk
network-note-ambition = Ambitie
network-note-fits = Wat past
network-note-choice = Dit volgt uit de antwoorden op de zeven vragen. De keuze is aan u en uw partners.
network-note-first = Eerst nog doen
network-note-questions = De zeven vragen
network-note-question = Vraag
network-note-answer = Antwoord
network-note-open = nog open
network-note-see-table = zie de tabel hieronder
network-note-knowledge = Kennis: wat is nodig, wie heeft die, wat ontbreekt
network-note-no-knowledge = Nog niet ingevuld.
network-note-column-needed = Nodig
network-note-column-with = Aanwezig bij
network-note-column-stand = Stand
network-note-column-where = Te halen bij
network-note-missing = ontbreekt
network-note-there = aanwezig
network-note-nowhere = nog uit te zoeken
network-note-next = Vervolg
network-next-complete = Leg deelnemers, begeleiders en belangen vast: kt edit network/{ $network }.
network-next-recruit = Werf deelnemers: kt network recruit { $network }.
network-next-schedule = Plan de bijeenkomsten: kt network schedule { $network }.
network-next-study-afternoon = Plan één middag met een spreker of een bezoek en veel tijd om elkaar te ontmoeten. Vraag aan het eind wie verder wil.
network-next-workshop = Plan één workshop met iemand die het al kan, en laat ieder eindigen met een eigen eerste stap.
network-next-not-yet = Geef kt network advise opnieuw als de antwoorden veranderen.

# De groep
network-group-column-what = Wat
network-group-column-count = Nu
network-group-column-asked = Gevraagd
network-group-nobody = Er staan nog geen deelnemers in het record.
network-group-people = mensen
network-group-perspectives = perspectieven
network-group-levels = lagen
network-group-strengths = denkers en doeners
network-group-mandate = mandaat om te proberen
network-group-hours = eigen uren
network-group-guides = begeleiding
network-group-from-to = { $fewest } tot { $most }
network-group-at-most = ten hoogste { $most }
network-group-perspectives-asked = ten minste { $fewest }, ook ervaringsdeskundigen
network-group-levels-asked = passend bij het thema
network-group-strengths-asked = allebei
network-group-mandate-asked = ten minste { $share }
network-group-guides-asked = liefst { $count }, elk met een eigen kijk
network-group-moderators-asked = precies { $count } moderator
network-group-strengths-count = { $doers ->
        [one] 1 doener
       *[other] { $doers } doeners
    }, { $thinkers ->
        [one] 1 denker
       *[other] { $thinkers } denkers
    }
network-group-of = { $count } van { $of }
network-group-hours-unknown = nog niet ingevuld
network-group-hours-count = { $hours } uur per maand samen
network-group-unknown-side = onbekend
network-group-unknown = onbekend
network-group-none = nog niemand

# Werven
network-recruit-title = Doe mee: { $title }
network-recruit-network = Wij beginnen een leernetwerk, in de vorm van een { $form }: mensen van verschillende organisaties die samen leren en vernieuwen rond één vraagstuk.
network-recruit-table = Wij beginnen een ontwikkeltafel: een kleine groep die in een afgesproken tijd samen een concreet product maakt.
network-recruit-any = Wij willen met mensen van verschillende organisaties leren en vernieuwen rond één vraagstuk.
network-recruit-network-running = Ons leernetwerk, in de vorm van een { $form }, loopt al, en u kunt instappen: mensen van verschillende organisaties die samen leren en vernieuwen rond één vraagstuk.
network-recruit-table-running = Onze ontwikkeltafel is al begonnen, en u kunt aanschuiven: een kleine groep die in een afgesproken tijd samen een concreet product maakt.
network-recruit-any-running = Wij leren al met mensen van verschillende organisaties en vernieuwen rond één vraagstuk. U kunt instappen.
network-recruit-network-over = Ons leernetwerk, in de vorm van een { $form }, liep tot en met { $end }. Voor een vervolg zoeken wij mensen van verschillende organisaties die samen leren en vernieuwen rond één vraagstuk.
network-recruit-table-over = Onze ontwikkeltafel liep tot en met { $end }. Voor een vervolg zoeken wij een kleine groep die in een afgesproken tijd samen een concreet product maakt.
network-recruit-any-over = Wij leerden tot en met { $end } met mensen van verschillende organisaties rond één vraagstuk, en zoeken mensen voor een vervolg.
network-recruit-issue = Het vraagstuk: { $text }
network-recruit-ambition = Wat wij willen bereiken: { $text }
network-recruit-product = Wat eruit komt: { $text }
network-recruit-asks = Wat het van u vraagt
network-recruit-first = De eerste bijeenkomst is op { $date }.
network-recruit-next = De volgende bijeenkomst is op { $date }.
network-recruit-months = Het duurt { $months ->
        [one] 1 maand
       *[other] { $months } maanden
    }.
network-recruit-meetings = { $meetings ->
        [one] Er is 1 bijeenkomst.
       *[other] Er zijn { $meetings } bijeenkomsten{ $held ->
            [0] {""}
            [one] , waarvan er 1 is geweest
           *[other] , waarvan er { $held } zijn geweest
        }.
    }
network-recruit-weeks = { $weeks ->
        [one] We komen elke week bij elkaar.
       *[other] We komen om de { $weeks } weken bij elkaar.
    }
network-recruit-hours = Reken op { $low } uur per maand.
network-recruit-hours-between = Reken op { $low } tot { $high } uur per maand.
network-recruit-mandate = U mag in uw eigen praktijk iets uitproberen; spreek dat af met uw leidinggevende.
network-recruit-guides = De begeleiding is in handen van: { $guides }.
network-recruit-fits = Dit past bij u als u …
network-criterion-1 = gemotiveerd bent om aan dit vraagstuk te werken;
network-criterion-2 = u voor kortere of langere tijd intensief kunt verbinden;
network-criterion-3 = vertrouwt op de goede wil van anderen en zelf wilt groeien;
network-criterion-4 = open praat over wat lukte en over wat u leerde van wat niet lukte;
network-criterion-5 = er zelf en in uw vak belang bij hebt;
network-criterion-6 = er tijd voor vrijmaakt;
network-criterion-7 = het een uitdaging vindt dat het doel vaststaat en het resultaat nog niet.
network-recruit-seek = Wie we vooral nog zoeken
network-recruit-sought = Vooral { $sides } zijn welkom.
network-recruit-apply = Aanmelden
network-recruit-contact = Meld u aan bij de { $contact }.
network-recruit-no-contact = Meld u aan bij ………………
network-recruit-lacks = Nog niet in het record, en daarom niet in de tekst: { $what }. Vul het aan met kt edit network/{ $network }
network-recruit-lack-length = hoe lang het duurt (months of meetings)
network-recruit-lack-rhythm = hoe vaak u bij elkaar komt (every-weeks)
network-recruit-lack-hours = de uren per maand (hours-per-month bij participants)
network-recruit-lack-guides = de begeleiding (facilitators)
network-recruit-lack-contact = bij wie mensen zich aanmelden (contact)

# Planning
network-plan-title = Planning: { $title }
network-plan-count = { $count ->
        [one] 1 bijeenkomst
       *[other] { $count } bijeenkomsten
    }
network-plan-weeks = { $weeks ->
        [one] elke week
       *[other] om de { $weeks } weken
    }
network-plan-months = { $months ->
        [one] 1 maand
       *[other] { $months } maanden
    }
network-plan-column-number = Nr.
network-plan-column-date = Dag
network-plan-column-time = Tijd en plaats
network-plan-column-phase = Fase
network-plan-column-aim = Waarvoor
network-plan-column-tips = Let op
network-plan-held = geweest
network-plan-proposed = nieuw
network-plan-cancelled = afgezegd
network-plan-notes = Goed om te weten
network-plan-tools = Hulpmiddelen bij deze bijeenkomsten
network-poster-next = volgende
network-poster-product = eindigt met: { $product }
network-calendar-phase = Fase: { $what }
network-calendar-tips = { $what }
network-calendar-tools = Hulpmiddelen: { $what }
network-schedule-moved = De bijeenkomst van { $planned } is verzet naar { $date }: { $why }.
network-schedule-dropped = Op { $planned } valt de bijeenkomst uit: { $why }, en er is geen vrije dag in de buurt.
network-schedule-past = { $count ->
        [one] 1 moment in het ritme is
       *[other] { $count } momenten in het ritme zijn
    } al voorbij en wordt niet meer gepland. Was er toen een bijeenkomst, leg die dan vast met kt network session.
network-schedule-written = { $count ->
        [0] Er viel niets meer te plannen; { $path } bleef zoals het was.
        [one] 1 bijeenkomst is toegevoegd aan { $path }.
       *[other] { $count } bijeenkomsten zijn toegevoegd aan { $path }.
    }
network-schedule-reviews = Kijk op { $days } hoe het met het netwerk gaat, met { $command }
network-schedule-no-holidays = Feestdagen kent kt; schoolvakanties niet. Zet ze in kt.yaml bij holidays, dan plant kt eromheen.
network-schedule-then = Voor de agenda van de deelnemers: kt network schedule { $network } -o rooster.ics. Om op te hangen: kt network schedule { $network } -o poster.html
network-schedule-not-written = Dit is een voorstel; het staat nog niet in het record. Leg het vast met { $command }

# Een bijeenkomst
network-ask-start = Wanneer is de eerste bijeenkomst? (JJJJ-MM-DD)
network-ask-date = Van welke bijeenkomst? (JJJJ-MM-DD)
network-ask-lesson = Wat leerden we dat anderen kunnen gebruiken?
network-ask-present = Hoeveel mensen waren er? (leeg: weet ik niet)
network-ask-success = Wat ging er goed en mag gevierd worden? (leeg: overslaan)
network-ask-reflection = Hoe ging het samenwerken, en wat stellen we bij? (leeg: overslaan)
network-ask-test = Is er iets uitgeprobeerd? Wat; bij welke organisatie (leeg: nee)
network-ask-action = Wat is afgesproken? Wat; wie; uiterlijk wanneer (leeg: niets)
network-ask-action-more = Nog iets? (leeg: klaar)
network-session-done = Vastgelegd in { $path }.
network-session-next = Volgende bijeenkomst: { $date }.
network-session-next-aim = Volgende bijeenkomst: { $date } ({ $aim }).
network-session-no-next = Er is geen volgende bijeenkomst gepland. Plan met kt network schedule { $network }, of leg het resultaat vast met kt new product --set origin=network/{ $network }.
network-session-tool = Daarbij kan helpen: { $tool } ({ $purpose }).

# Nagaan
network-check-group = De groep
network-check-findings = Wat opvalt
network-check-clean = Niets: het record is op orde.
network-check-errors = Moet anders
network-check-warnings = Kijk hiernaar
network-check-notices = Goed om te weten
network-check-where = (regel { $line }; kt explain { $rule })
network-check-review = Hoe het met het netwerk gaat, vult u in met kt assess network/{ $network } --checklist network-tips.
network-check-open = In de laatste tussenstand stonden { $count ->
        [one] 1 punt
       *[other] { $count } punten
    } nog niet goed; kt report network { $network } noemt ze.

# Hulpmiddelen
network-tools-title = Hulpmiddelen voor netwerken
network-tools-intro = Deze instrumenten worden in de praktijkbronnen genoemd. Waar geen adres bij staat, vindt u ze onder hun naam.
network-tools-column-tool = Hulpmiddel
network-tools-column-purpose = Waarvoor
network-tools-column-when = Wanneer
network-tools-column-source = Genoemd in

# Wanneer netwerken bij elkaar komen, als tekening
network-meets-title = Wanneer we bij elkaar komen
network-meets-alternative = Per fase de dagen van de bijeenkomsten, en wanneer is nagegaan hoe het met het netwerk gaat.
network-meets-alternative-all = Per netwerk van wanneer tot wanneer het loopt, en op welke dagen het bij elkaar komt.
network-meets-more = Hier staan de eerste { $shown } van { $all } netwerken.
network-meets-network = netwerk
network-meets-phase = fase
network-meets-no-phase = bijeenkomsten
network-meets-days = dagen
network-meets-when = wanneer
network-meets-what = wat
network-meets-reviews = tussenstanden
network-meets-held = bijeenkomst geweest
network-meets-planned = bijeenkomst gepland
network-meets-review = tussenstand ingevuld
network-meets-sign-held = b
network-meets-sign-planned = p
network-meets-sign-review = t

# Hoe iemand een vraag, doel, vorm of fase noemt; het eerste woord wordt getoond
network-called-answer-q1 = vraag1, v1
network-called-answer-q2 = vraag2, v2
network-called-answer-q3 = vraag3, v3
network-called-answer-q4 = vraag4, v4
network-called-answer-q5 = vraag5, v5
network-called-answer-q6 = vraag6, v6
network-called-answer-q7 = vraag7, v7
network-called-answer-aim = doel, waarvoor
network-called-answer-form = vorm
network-called-answer-issue = vraagstuk
network-called-answer-ambition = ambitie
network-called-answer-product-aim = product, beoogd product
network-called-aim-inspire = inspireren, inspireren en ontmoeten, ontmoeten
network-called-aim-ideas = ideeën, nieuwe ideeën, expertise
network-called-aim-lasting = blijvend, iets blijvends
network-called-form-improvement-course = leer- en verbetertraject, verbetertraject
network-called-form-living-lab = proeftuin, proeftuin of living lab, living lab
network-called-form-action-research = actieonderzoek
network-called-form-community-of-practice = community of practice, leernetwerk
network-called-form-breakthrough = doorbraakproject, doorbraak
network-called-form-development-table = ontwikkeltafel
network-called-phase-start = start
network-called-phase-learning = leren, leren en uitproberen
network-called-phase-harvest = oogsten, oogsten en doorgeven, oogst
network-called-phase-orientation = oriëntatie, oriëntatie en doelen
network-called-phase-development = ontwikkeling
network-called-phase-production = productie
network-made = Ook uit dit netwerk, want het product noemt het als herkomst: { $records }.
