# Rapporten: namen, koppen, kolommen en de drie dingen om te weten.
report-list = Deze rapporten zijn er. Vraag er een op met kt report NAAM; --format geeft text, md, html, pdf, docx, json of csv.
report-portfolio-about = elk product: wens, assessments, uitkomst, memo en besluit
report-wishes-about = de wensen, met de producten die erbij passen, en de wensen zonder product
report-coverage-about = thema's naast wensen en producten: waar is iets, en waar niets
report-questions-about = vragen en antwoorden, memo voor memo
report-decisions-about = elk besluit met de redenen, de voorwaarden en wanneer u herijkt
report-landed-about = wat is gekozen en nu in gebruik is, met plan en eigenaar
report-agenda-about = de volgende bijeenkomst: wat elke organisatie kan vragen en delen
report-overview-about = voor de coördinator: organisaties en kennismappen naast elkaar
report-policy-about = voor beleid: waar de praktijk vastloopt, alleen in aantallen
report-research-about = voor onderzoekers: welke vragen laag scoren of open blijven
report-reading-about = waar elk product te lezen is, en wanneer dat is nagekeken

report-portfolio = Alle producten
report-wishes = Wensen en wat erbij past
report-coverage = Thema's, wensen en producten
report-questions = Vragen en antwoorden
report-decisions = Besluitenregister
report-landed = Wat is geland
report-agenda = Agenda voor de volgende bijeenkomst
report-overview = Overzicht voor de coördinator
report-policy = Waar de praktijk vastloopt
report-research = Vragen voor onderzoek
report-reading = Leeslijst

report-lead = Drie dingen om te weten
report-scope = { $about }, stand op { $date }.
report-only = Dit rapport gaat alleen over: { $filters }.
report-filter-organisation = { $value }
report-filter-theme = thema { $value }
report-filter-period = periode { $value }
report-filter-funding = financiering { $value }
report-filter-origin = { $value }
report-own = eigen producten
report-outside = producten van buiten

report-provisional = voorlopig
report-some-of = { $found } van { $needed }
report-review = het besluit herijken
report-no-date = geen datum
report-never = nog nooit
report-nobody = niemand
report-no-theme = Zonder thema
report-a-product = product
report-a-wish = wens
report-withheld = –
report-fewer-than = minder dan { $count }
report-by-on = { $by }, { $date }
report-decided = { $decision }, { $date }
report-not-begun = nog niet begonnen
report-at-step = { $step ->
    [wishes] nu bij de wens
    [assessment] nu bij het assessment
    [memo] nu bij de memo
    [discussion] nu bij het bespreken
    [spreading] nu bij het verspreiden
    [questions] nu bij de vragen
    [decision] nu bij het besluit
   *[other] wacht op antwoord
}
report-step-wishes = wensen
report-step-assessment = assessment
report-step-memo = memo
report-step-discussion = bespreken
report-step-spreading = verspreiden
report-step-questions = vragen
report-step-decision = besluit
report-state-open = open
report-state-late = te laat
report-condition = { $what } ({ $facts })
report-condition-nobody = nog van niemand
report-condition-done = klaar op { $date }
report-condition-late = had klaar moeten zijn op { $date }
report-condition-open = uiterlijk { $date }
report-condition-undated = zonder datum

report-column-product = Product
report-column-title = Titel
report-column-organisation = Organisatie
report-column-organisations = Organisaties
report-column-repository = Kennismap
report-column-wish = Wens
report-column-wishes = Wensen
report-column-open-wishes = Open wensen
report-column-rank = Plaats
report-column-kind = Soort
report-column-owner = Eigenaar
report-column-date = Sinds
report-column-status = Stand
report-column-products = Producten
report-column-assessments = Beoordeeld
report-column-outcome = Uitkomst
report-column-advice = Advies
report-column-memo = Memo
report-column-step = Stap
report-column-decision = Besluit
report-column-decided-on = Besloten op
report-column-theme = Thema
report-column-answered-wishes = Wensen met product
report-column-assessed = Beoordeeld
report-column-decided = Besloten
report-column-missing = Wat ontbreekt
report-column-due = Uiterlijk
report-column-what = Wat
report-column-by = Door
report-column-state = Stand
report-column-reason = Reden
report-column-differs-because = Waarom anders dan het advies
report-column-conditions = Voorwaarden
report-column-review = Herijken op
report-column-question = Vraag
report-column-asked = Gesteld door
report-column-about = Gaat over
report-column-answer = Antwoord
report-column-answered = Beantwoord door
report-column-expected = Antwoord verwacht
report-column-plan = Implementatieplan
report-column-coordinator = Coördinator
report-column-done = Strategieën gedaan
report-column-use = Gebruik
report-column-project-end = Projectperiode
report-column-under-way = Onderweg
report-column-yes = Waarvan ja
report-column-median-days = Dagen, mediaan
report-column-longest-days = Dagen, langst
report-column-standing-still = Staat stil
report-column-count = Aantal
report-column-trajects = Producten
report-column-criterion = Vraag
report-column-knock-outs = Breekpunt
report-column-unknown = Onbekend
report-column-assessors = Assessments
report-column-group = Onderdeel
report-column-mean = Gemiddelde score
report-column-weakest-in = Het zwakst bij
report-column-answers = Gevraagd
report-column-low = Laag (1 of 2)
report-column-questions = Vragen na de memo
report-column-certainty = Zekerheid over werking
report-column-likeness = Lijkt op onze situatie
report-column-address = Te vinden op
report-column-publisher = Uitgever
report-column-audience = Voor wie
report-column-rights = Rechten
report-column-seen = Adres nagekeken
report-column-challenges = Uitdagingen
report-column-needs = Behoeften
report-column-examples = Om te delen
report-column-example = Kan helpen
report-column-aim = Doel
report-column-point = Punt

report-portfolio-decided = Besloten
report-portfolio-decided-none = Er is nog geen besluit genomen.
report-portfolio-under-way = Onderweg naar een besluit
report-portfolio-not-begun = Nog niet begonnen
report-portfolio-under-way-note = Beoordeeld: het aantal definitieve assessments. Uitkomst: wat de rekenregel ervan maakt.
report-portfolio-lead-counts = { $all ->
    [0] Er zijn nog geen producten.
    [one] Er is 1 product; { $decided ->
        [1] daarover is besloten
       *[other] { $underway ->
            [1] het is onderweg naar een besluit
           *[other] het is nog niet begonnen
        }
    }.
   *[other] Er zijn { $all } producten: over { $decided } is besloten, { $underway ->
        [one] 1 is onderweg
       *[other] { $underway } zijn onderweg
    } en { $rest ->
        [one] 1 is nog niet begonnen
       *[other] { $rest } zijn nog niet begonnen
    }.
}
report-portfolio-lead-still = Het langst zonder voortgang is “{ $title }”: { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}{ $step ->
    [other] {""}
    [wishes] , bij de wens
    [assessment] , bij het assessment
    [memo] , bij de memo
    [discussion] , bij het bespreken
    [spreading] , bij het verspreiden
    [questions] , bij de vragen
   *[decision] , bij het besluit
}.
report-portfolio-lead-none-still = Geen enkel product wacht op een volgende stap.
report-portfolio-lead-differs = { $count ->
    [0] Uitkomst, advies en besluit lopen nergens uiteen.
    [one] Bij { $products } lopen uitkomst, advies en besluit uiteen.
   *[other] Bij { $count } producten lopen uitkomst, advies en besluit uiteen: { $products }.
}

report-wishes-unanswered = Waar nog niets bij past
report-wishes-answered = Wensen met producten
report-wishes-closed = Vervuld of vervallen
report-wishes-lead-counts = { $open ->
    [0] Er zijn geen open wensen.
    [one] Er is 1 open wens; { $unanswered ->
        [0] daar past een product bij
       *[other] daar past nog geen product bij
    }.
   *[other] Er zijn { $open } open wensen; { $unanswered ->
        [0] bij elk ervan past een product
        [one] bij 1 ervan past nog geen product
       *[other] bij { $unanswered } ervan past nog geen product
    }.
}
report-wishes-lead-highest = De hoogste wens zonder product is “{ $title }” (plaats { $rank }).
report-wishes-lead-decided = { $all ->
    [0] Er wacht geen wens op een besluit.
   *[other] { $count ->
        [0] Bij geen enkele open wens is al over een product besloten.
       *[other] { $all ->
            [one] Bij de enige open wens is al over een product besloten.
           *[other] Bij { $count } van de { $all } open wensen is al over een product besloten.
        }
    }
}
report-wishes-lead-old = { $old ->
    [0] Geen wens is langer dan { $months } maanden geleden voor het laatst bevestigd
    [one] 1 wens is langer dan { $months } maanden geleden voor het laatst bevestigd
   *[other] { $old } wensen zijn langer dan { $months } maanden geleden voor het laatst bevestigd
}; { $loose ->
    [0] elk product hoort bij een wens
    [one] 1 product hoort bij geen wens
   *[other] { $loose } producten horen bij geen wens
}.

report-coverage-themes = Per thema
report-coverage-themes-note = Wensen: de open wensen. Beoordeeld: er is een definitief assessment.
report-coverage-themes-none = Er zijn nog geen thema's. Zet ze in kt.yaml, onder themes.
report-coverage-without-theme = Zonder thema
report-coverage-lead-both = { $all ->
    [0] Er zijn nog geen thema's.
   *[other] { $both ->
        [0] Geen enkel thema heeft zowel een wens als een product.
        [one] 1 van de { $all } thema's heeft zowel een wens als een product.
       *[other] { $both } van de { $all } thema's hebben zowel een wens als een product.
    }
}
report-coverage-lead-no-products = { $count ->
    [0] Bij elk thema met een wens is een product.
    [one] Bij het thema { $themes } is wel een wens, maar geen product.
   *[other] Bij deze thema's is wel een wens, maar geen product: { $themes }.
}
report-coverage-lead-no-wishes = { $count ->
    [0] Bij elk thema met een product is een wens.
    [one] Bij het thema { $themes } is wel een product, maar geen wens: wie vraagt erom?
   *[other] Bij deze thema's is wel een product, maar geen wens: { $themes }. Wie vraagt erom?
}
report-coverage-lead-empty = { $count ->
    [one] Het thema { $themes } is helemaal leeg.
   *[other] Helemaal leeg zijn de thema's { $themes }.
}
report-missing-both = leeg
report-missing-wishes = geen wens
report-missing-products = geen product
report-missing-answers = wens zonder product
report-missing-elsewhere = product heeft een ander thema

report-questions-questions = Per memo
report-questions-questions-none = Er zijn nog geen vragen gesteld.
report-questions-memo = { $title }, { $date }
report-questions-open = nog open
report-questions-late = nog open, en later dan verwacht
report-questions-lead-counts = { $count ->
    [0] Er zijn nog geen vragen gesteld.
    [one] Er is 1 vraag gesteld; { $open ->
        [0] die is beantwoord
       *[other] die is nog open
    }.
   *[other] Er zijn { $count } vragen gesteld bij { $memos ->
        [one] 1 memo
       *[other] { $memos } memo's
    }; { $open ->
        [0] ze zijn allemaal beantwoord
        [one] 1 is nog open
       *[other] { $open } zijn nog open
    }.
}
report-questions-lead-oldest = De oudste open vraag wacht { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}: “{ $question }”
report-questions-lead-usual = { $answered ->
    [one] Het antwoord kwam na { $usual ->
        [one] 1 dag
       *[other] { $usual } dagen
    }.
   *[other] Een antwoord kost meestal { $usual ->
        [one] 1 dag
       *[other] { $usual } dagen
    }.
}
report-questions-lead-none = Niemand wacht op een antwoord.
report-questions-lead-subject = { $count ->
    [one] De vraag gaat over { $subjects }.
   *[other] Het vaakst gaan de vragen over { $subjects } ({ $count } keer).
}
report-questions-lead-subjects = De vragen gaan over { $subjects }, elk één keer.
report-questions-lead-no-subject = Bij geen enkele vraag staat over welk onderdeel van het assessment zij gaat.

report-decisions-due = Wat nog moet gebeuren
report-decisions-decisions = De besluiten, het nieuwste eerst
report-decisions-decisions-none = Er is nog geen besluit vastgelegd.
report-decisions-title = { $product }: { $decision }, { $date }
report-decisions-lead-counts = { $count ->
    [0] Er is nog geen besluit genomen.
    [one] Er is 1 besluit genomen ({ $kinds }){ $deliberate ->
        [0] {" "}maar zonder reden: dat telt niet als bewust gekozen
       *[other] , bewust en met een reden
    }.
   *[other] Er zijn { $count } besluiten genomen: { $kinds }. { $deliberate ->
        [0] Bij geen ervan staat een reden
        [one] Bij 1 ervan staat waarom
       *[other] Bij { $deliberate } ervan staat waarom
    }.
}
report-decisions-lead-conditions = { $count ->
    [0] Bij de besluiten horen geen voorwaarden.
    [one] Er is 1 voorwaarde; { $done ->
        [0] die is nog niet vervuld
       *[other] die is vervuld
    }{ $late ->
        [0] {""}
       *[other] , en te laat
    }.
   *[other] Van de { $count } voorwaarden { $done ->
        [one] is 1 vervuld
       *[other] zijn er { $done } vervuld
    } en { $late ->
        [0] is er geen te laat
        [one] is er 1 te laat
       *[other] zijn er { $late } te laat
    }.
}
report-decisions-lead-review = { $late ->
    [0] Geen besluit is over zijn datum om te herijken
    [one] 1 besluit is over zijn datum om te herijken
   *[other] { $late } besluiten zijn over hun datum om te herijken
}; het eerstvolgende is “{ $product }”, op { $date }.
report-decisions-lead-no-review = { $late ->
    [0] Er staat geen datum om een besluit te herijken.
    [one] 1 besluit is over zijn datum om te herijken; een volgende datum staat er niet.
   *[other] { $late } besluiten zijn over hun datum om te herijken; een volgende datum staat er niet.
}

report-landed-products = Gekozen producten
report-landed-no-plan = nog geen
report-landed-products-none = Er is nog geen product gekozen: er is geen besluit om iets over te nemen, passend te maken of als proef te doen.
report-landed-ended = voorbij sinds { $date }
report-landed-ends = tot en met { $date }
report-landed-unseen = nog niet nagegaan
report-landed-few = nagegaan op { $date }; niet getoond, want bij minder dan { $fewest } mensen
report-landed-seen = op { $date }, bij { $of } mensen: { $parts }
report-landed-aware = kent het { $share }
report-landed-lead-use = { $count ->
    [0] Er is nog geen product gekozen.
    [one] Er is 1 product gekozen (overnemen, passend maken of proef); het gebruik is { $seen ->
        [0] nog niet nagegaan
       *[other] nagegaan
    }.
   *[other] Er zijn { $count } producten gekozen (overnemen, passend maken of proef); { $seen ->
        [0] van geen ervan is het gebruik al nagegaan
        [one] van 1 ervan is het gebruik nagegaan
       *[other] van { $seen } ervan is het gebruik nagegaan
    }.
}
report-landed-lead-plan = { $without ->
    [0] Elk gekozen product heeft een implementatieplan.
    [one] 1 gekozen product heeft nog geen implementatieplan.
   *[other] { $without } gekozen producten hebben nog geen implementatieplan.
}
report-landed-lead-owner = { $without ->
    [0] Elk gekozen product heeft een eigenaar
    [one] 1 gekozen product heeft geen eigenaar
   *[other] { $without } gekozen producten hebben geen eigenaar
}; { $ended ->
    [0] nergens is de projectperiode al voorbij
    [one] bij 1 is de projectperiode voorbij
   *[other] bij { $ended } is de projectperiode voorbij
}{ $adrift ->
    [0] {""}
    [one] , en 1 daarvan is van niemand
   *[other] , en { $adrift } daarvan zijn van niemand
}.

report-overview-organisations = Per organisatie
report-overview-organisations-note = Op alfabet; dit is geen rangorde. Dagen: van de eerste wens tot het besluit; de mediaan is het middelste besluit.
report-overview-organisations-none = Er doet nog geen organisatie mee.
report-overview-shared = Producten bij meer organisaties
report-overview-shared-note = Hetzelfde product wil zeggen: hetzelfde webadres, dezelfde DOI of zo aangegeven (same-as).
report-overview-themes = Thema's van open wensen
report-overview-scope = { $count ->
        [one] 1 kennismap
       *[other] { $count } kennismappen
    }
report-overview-lead-counts = { $organisations ->
    [0] Er doet nog geen organisatie mee
    [one] Er doet 1 organisatie mee
   *[other] Er doen { $organisations } organisaties mee
}{ $repositories ->
    [one] {""}
   *[other] {" "}uit { $repositories } kennismappen
}; { $decided ->
    [0] er is nog niets besloten
    [one] er is 1 bewust besluit genomen, { $yes ->
        [0] een nee
       *[other] een ja
    }
   *[other] er zijn { $decided } besluiten genomen, waarvan { $yes } om iets over te nemen, passend te maken of te proberen
}.
report-overview-lead-shared = { $count ->
    [0] Geen product wordt door meer dan één organisatie bekeken.
    [one] 1 product wordt door meer organisaties bekeken: daar valt samen op te trekken.
   *[other] { $count } producten worden door meer organisaties bekeken: daar valt samen op te trekken.
}
report-overview-lead-speed = Van wens tot besluit duurt meestal { $usual ->
    [one] 1 dag
   *[other] { $usual } dagen
}, het langst { $longest }; { $still ->
    [0] nergens staat iets te lang stil
    [one] bij 1 organisatie staat iets te lang stil
   *[other] bij { $still } organisaties staat iets te lang stil
}.
report-overview-lead-one-speed = Van wens tot besluit duurde het { $usual ->
    [one] 1 dag
   *[other] { $usual } dagen
} (tot nu toe één besluit); { $still ->
    [0] nergens staat iets te lang stil
    [one] bij 1 organisatie staat iets te lang stil
   *[other] bij { $still } organisaties staat iets te lang stil
}.
report-overview-lead-no-speed = Hoelang de weg van wens tot besluit duurt, is nog niet te zeggen; { $still ->
    [0] nergens staat iets te lang stil
    [one] bij 1 organisatie staat iets te lang stil
   *[other] bij { $still } organisaties staat iets te lang stil
}.

report-policy-steps = Waar producten wachten
report-policy-steps-note = Per stap de producten waarover nog niet is besloten, en de dagen zonder voortgang.
report-policy-decisions = Wat er is besloten
report-policy-knock-outs = Wat het vaakst in de weg staat
report-policy-knock-outs-note = Vragen die in orde moeten zijn: bij hoeveel producten is het antwoord een breekpunt of onbekend.
report-policy-groups = Onderdelen van het assessment, het zwakste eerst
report-policy-groups-note = Scores van 0 tot 100, gemiddeld over de producten. Wat op minder dan 5 assessments rust, is weggelaten.
report-policy-incentives = Geld
report-policy-incentives-note = Een scheve verdeling (ook: perverse prikkel): een partij gaat erop achteruit, terwijl het geheel erop vooruitgaat.
report-policy-lead-stuck = { $count ->
    [0] Geen product staat langer dan { $days } dagen stil.
    [one] 1 product staat langer dan { $days } dagen stil, { $step ->
        [wishes] bij de wens
        [assessment] bij het assessment
        [memo] bij de memo
        [discussion] bij het bespreken
        [spreading] bij het verspreiden
        [questions] bij de vragen
        [decision] bij het besluit
       *[other] wachtend op antwoord
    }.
   *[other] { $count } van de { $all } producten zonder besluit staan langer dan { $days } dagen stil, het vaakst { $step ->
        [wishes] bij de wens
        [assessment] bij het assessment
        [memo] bij de memo
        [discussion] bij het bespreken
        [spreading] bij het verspreiden
        [questions] bij de vragen
        [decision] bij het besluit
       *[other] wachtend op antwoord
    } ({ $most }).
}
report-policy-lead-weakest = Het zwakst scoort “{ $group }”: gemiddeld { $mean } van 100.
report-policy-lead-too-few = Er zijn te weinig assessments om te zeggen welk onderdeel het zwakst is.
report-policy-lead-incentive = { $all ->
    [0] Er is nog geen financiële analyse gemaakt.
    [one] In de enige financiële analyse { $count ->
        [0] is de verdeling niet scheef
       *[other] is de verdeling scheef: wie betaalt, krijgt de besparing niet terug
    }.
   *[other] In { $count ->
        [0] geen van de { $all } financiële analyses is de verdeling scheef
       *[other] { $count } van de { $all } financiële analyses is de verdeling scheef: wie betaalt, krijgt de besparing niet terug
    }.
}
report-money-perverse-care-provider = Scheve verdeling voor een zorgaanbieder
report-money-perverse-municipality = Scheve verdeling voor een gemeente
report-money-perverse-other = Scheve verdeling voor een andere partij
report-money-uncovered-one-off = Eenmalige kosten zonder dekking
report-money-uncovered-yearly = Jaarlijkse kosten zonder dekking
report-money-open-funding = Nog open: hoe de bekostiging werkt
report-money-open-incentive = Nog open: wie de besparing krijgt
report-money-open-fiscal = Nog open: btw en andere fiscale regels

report-research-criteria = Vragen met lage scores of zonder antwoord
report-research-criteria-note = Alle definitieve assessments samen, zonder namen of functies. Wat op minder dan 5 assessments rust, is weggelaten.
report-research-criteria-none = Nergens staat een lage score of een onbekend antwoord.
report-research-evidence = Producten waarvan bewijs ontbreekt
report-research-evidence-note = De beoordelaars weten het niet, of geven samen minder dan een 3: zekerheid over werking (B2), gelijkenis met onze situatie (H1).
report-gap-unknown = onbekend
report-gap-weak = zwak
report-research-lead-low = De vraag met de meeste lage scores is { $criterion }: { $all ->
        [one] het enige assessment
       *[other] { $count } van de { $all } assessments
    } ({ $share }).
report-research-lead-no-low = Er zijn te weinig lage scores om een vraag te noemen.
report-research-lead-unknown = Het vaakst onbekend is { $criterion }: bij { $all ->
        [one] het enige assessment
       *[other] { $count } van de { $all } assessments
    } ({ $share }).
report-research-lead-no-unknown = Er zijn te weinig onbekende antwoorden om een vraag te noemen.
report-research-lead-evidence = { $all ->
    [0] Er is nog geen product beoordeeld.
   *[other] Bij { $count ->
        [0] geen enkel beoordeeld product ontbreekt bewijs
       *[other] { $count } van de { $all } beoordeelde producten ontbreekt bewijs: over de werking, of over een situatie als de onze
    }.
}

report-reading-products = Te lezen
report-reading-products-none = Er zijn nog geen producten.
report-reading-lead-counts = { $count ->
    [0] De leeslijst is leeg.
    [one] De lijst telt 1 product{ $bare ->
        [0] {""}
       *[other] , zonder adres
    }.
   *[other] De lijst telt { $count } producten; { $bare ->
        [0] van elk product staat erbij waar het te vinden is
        [one] van 1 staat er niet bij waar het te vinden is
       *[other] van { $bare } staat er niet bij waar ze te vinden zijn
    }.
}
report-reading-lead-seen = { $count ->
    [0] Er zijn geen adressen om na te kijken.
   *[other] { $unseen ->
        [0] Elk adres is wel eens nagekeken
        [one] 1 adres is nog nooit nagekeken
       *[other] { $unseen } adressen zijn nog nooit nagekeken
    }; { $old ->
        [0] geen enkel is langer dan een jaar geleden nagekeken
        [one] 1 is langer dan een jaar geleden nagekeken
       *[other] { $old } zijn langer dan een jaar geleden nagekeken
    }.
}
report-reading-lead-newest = Het nieuwste product is “{ $title }” ({ $year }).
report-reading-lead-no-year = Van geen enkel product is het jaar bekend.

report-agenda-aims = Twee doelen
report-agenda-aims-note = Deze bijeenkomst is van verbindingsfunctionarissen en visiegroepleden samen.
report-agenda-aim-inform = Elkaar informeren: wat is er besloten, wat loopt er en wat staat stil?
report-agenda-aim-support = Elkaar steunen bij kennistransfer: wat heeft een ander nodig, en wie kan daarbij helpen?
report-agenda-points = Eigen punten
report-agenda-organisations = Per organisatie
report-agenda-organisations-none = Er zijn nog geen organisaties. Leg er een vast met kt new organisation.
report-agenda-help = Wie kan wie helpen
report-agenda-help-note = Wensen waar nog niets bij past, met wat een ander op hetzelfde thema al heeft gekozen.
report-agenda-nothing = niets bekend
report-agenda-still = { $title }: staat { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } stil
report-agenda-to-discuss = { $title }: de beoordelaars verschillen op { $count ->
    [one] 1 punt
   *[other] { $count } punten
}
report-agenda-condition = { $title }: { $what } (uiterlijk { $date })
report-agenda-condition-late = { $title }: { $what } (had klaar moeten zijn op { $date })
report-agenda-condition-undated = { $title }: { $what } (zonder datum)
report-agenda-wish = zoekt een product bij de wens “{ $title }”
report-agenda-question = zoekt een antwoord: { $question } ({ $title })
report-agenda-practice = praktijkvoorbeeld: { $title }
report-agenda-taken = { $title } ({ $decision }, sinds { $date })
report-agenda-lead-no-meeting = Er staat nog geen volgende bijeenkomst in de kennismap; leg die vast met kt new meeting.
report-agenda-lead-meeting = Bijeenkomst { $number } van { $group ->
    [liaison] de verbindingsfunctionarissen
    [board] de visiegroep
   *[joint] verbindingsfunctionarissen en visiegroep samen
}: “{ $title }”, { $date }; { $points ->
    [0] er staan nog geen eigen punten op de agenda
    [one] er staat 1 eigen punt op de agenda
   *[other] er staan { $points } eigen punten op de agenda
}.
report-agenda-lead-challenges = { $challenges ->
    [0] Geen organisatie heeft een uitdaging in de kennismap staan.
    [one] Er is 1 uitdaging om te bespreken{ $standing_still ->
        [0] {""}
       *[other] : een product dat stilstaat
    }.
   *[other] Er zijn { $challenges } uitdagingen om te bespreken; { $standing_still ->
        [0] geen product staat stil
        [one] 1 product staat stil
       *[other] { $standing_still } producten staan stil
    }.
}
report-agenda-lead-needs = { $wishes_without_product ->
    [0] Bij elke wens past een product.
    [one] Bij 1 wens past nog geen product.
   *[other] Bij { $wishes_without_product } wensen past nog geen product.
} { $open_questions ->
    [0] Er wacht geen vraag op antwoord.
    [one] Er wacht 1 vraag op antwoord.
   *[other] Er wachten { $open_questions } vragen op antwoord.
} { $examples ->
    [0] Er is nog niets om te delen.
    [one] Er is 1 voorbeeld om te delen.
   *[other] Er zijn { $examples } voorbeelden om te delen.
}

# Leernetwerken
report-network-about = één leernetwerk: wat het leerde, hoe het ervoor staat en wat het maakte
report-networks-about = alle leernetwerken: waar, wie, wat zij maakten en waar dat is overgenomen
report-network = Verslag: { $about }
report-networks = Leernetwerken en ontwikkeltafels
report-network-lead-next = Dit is een { $form }: { $held } van { $of ->
    [one] 1 bijeenkomst is
   *[other] { $of } bijeenkomsten zijn
} geweest. De volgende is op { $date }.
report-network-lead-ended = Dit was een { $form }, met { $held } { $held ->
        [one] bijeenkomst
       *[other] bijeenkomsten
    }. Er komen geen bijeenkomsten meer.
report-network-lead-unplanned = Dit is een { $form }: { $held } { $held ->
        [one] bijeenkomst is
       *[other] bijeenkomsten zijn
    } geweest en er is geen volgende gepland.
report-network-lead-results = Er { $count ->
        [one] kwam 1 resultaat
       *[other] kwamen { $count } resultaten
    } uit: { $results }. { $chosen ->
        [0] Nog geen organisatie besloot ermee te werken.
        [one] 1 organisatie besloot ermee te werken.
       *[other] { $chosen } organisaties besloten ermee te werken.
    }
report-network-lead-no-result = Er is nog geen resultaat vastgelegd.
report-network-lead-to-do = { $actions ->
        [0] Er staan geen acties open
        [one] Er staat 1 actie open
       *[other] Er staan { $actions } acties open
    }{ $late ->
        [0] {""}
       *[other] , waarvan { $late } over tijd
    }. { $open ->
        [0] De laatste tussenstand noemt niets dat nog niet op orde is.
        [one] De laatste tussenstand noemt 1 punt dat nog niet op orde is.
       *[other] De laatste tussenstand noemt { $open } punten die nog niet op orde zijn.
    }
report-network-lead-unreviewed = { $actions ->
        [0] Er staan geen acties open
        [one] Er staat 1 actie open
       *[other] Er staan { $actions } acties open
    }{ $late ->
        [0] {""}
       *[other] , waarvan { $late } over tijd
    }. Hoe het met het netwerk gaat, is nog niet nagegaan.
report-network-from-to = { $from } tot en met { $until }
report-network-from = vanaf { $from }
report-network-group = De groep
report-network-held = Wat de bijeenkomsten opleverden
report-network-held-none = Er is nog geen bijeenkomst geweest.
report-network-ahead = Wat er nog komt
report-network-actions = Open acties
report-network-actions-none = Er staan geen acties open.
report-network-late = { $date }, te laat
report-network-due = { $date }
report-network-reviews = Hoe het netwerk ervoor staat
report-network-reviews-note = Per lijst en per ronde: de cijfers van de groep samen. Wat één persoon invulde, staat hier niet.
report-network-reviews-none = Nog niet nagegaan. Begin met kt assess network/{ $record } --checklist network-tips.
report-network-version = { $title } (versie { $version })
report-network-trend = { $title }: van { $first } op { $from } naar { $now } op { $until }.
report-network-trend-mean = gemiddelde van de groep
report-network-trend-share = deel dat in orde is
report-network-in-place = { $done } van { $of } in orde
report-network-not-in-place = Wat nog niet op orde is
report-network-planned = gepland
report-network-not = nog niet
report-network-results = Wat het opleverde
report-network-results-none = Er is nog geen resultaat vastgelegd. Leg een product vast met origin: network/{ $record }.
report-network-knowledge = Kennis: nodig, aanwezig, te halen
report-network-missing = ontbreekt
report-network-funding = Uren en geld
report-network-members = deelnemers zelf (eigen uren, hele looptijd)
report-networks-networks = De netwerken
report-networks-networks-none = Er is nog geen netwerk. Begin met kt network advise.
report-networks-chosen = { $organisation}: { $decision } ({ $date })
report-networks-seen = gebruik bekeken op { $date }
report-networks-people = { $count ->
        [one] 1 mens
       *[other] { $count } mensen
    }
report-networks-people-sides = { $count ->
        [one] 1 mens
       *[other] { $count } mensen
    } ({ $sides })
report-networks-lead-count = Er { $count ->
        [0] is nog geen netwerk
        [one] is 1 netwerk
       *[other] zijn { $count } netwerken
    }. Daarvan { $running ->
        [0] loopt er nu geen
        [one] loopt er nu 1
       *[other] lopen er nu { $running }
    }, en { $tables ->
        [0] geen ervan is een ontwikkeltafel
        [one] 1 is een ontwikkeltafel
       *[other] { $tables } zijn een ontwikkeltafel
    }.
report-networks-lead-results = { $results ->
        [0] Er is nog geen resultaat vastgelegd.
        [one] Er kwam 1 resultaat uit.
       *[other] Er kwamen { $results } resultaten uit.
    } { $chosen ->
        [0] Nog geen organisatie besloot daarmee te werken.
        [one] 1 keer besloot een organisatie daarmee te werken.
       *[other] { $chosen } keer besloot een organisatie daarmee te werken.
    }
report-networks-lead-unchosen = { $count ->
        [0] Elk product van een netwerk is ergens overgenomen, of er is nog geen product.
        [one] 1 product van een netwerk is nog nergens overgenomen.
       *[other] { $count } producten van een netwerk zijn nog nergens overgenomen.
    }
report-column-form = Vorm
report-column-ambition = Ambitie
report-column-issue = Vraagstuk
report-column-product-aim = Beoogd product
report-column-period = Looptijd
report-column-guides = Begeleiding
report-column-researcher = Onderzoeker
report-column-values = Waarden
report-column-support = Steun
report-column-channel = Verspreiding
report-column-wanted = Gevraagd
report-column-day = Dag
report-column-time = Tijd
report-column-phase = Fase
report-column-present = Aanwezig
report-column-lesson = Les voor anderen
report-column-success = Ging goed
report-column-reflection = Samenwerken
report-column-test = Uitgeprobeerd
report-column-agreed = Afgesproken op
report-column-checklist = Lijst
report-column-result = Resultaat
report-column-change = Verschil
report-column-weakest = Het laagst
report-column-stand = Stand
report-column-chosen = Overgenomen door
report-column-needed = Nodig
report-column-with = Aanwezig bij
report-column-where = Te halen bij
report-column-payer = Betaler
report-column-hours = Uren
report-column-cost = Kosten
report-column-people = Mensen
report-column-sessions = Bijeenkomsten
report-column-made = Opgeleverd
report-network-profile = Over het netwerk

report-network-calendar = De kalender
report-networks-calendar = De kalender
report-networks-circle = De kring van netwerk tot gebruik
report-column-helps = Hulpmiddel

# Voorbeelden bij de werkzame elementen
report-elements-about = voorbeelden bij de zeven werkzame elementen, uit de plannen van alle organisaties
report-elements = Werkzame elementen, met voorbeelden
report-elements-lead-used = Van de { $of } werkzame elementen { $used ->
    [one] heeft er 1
   *[other] hebben er { $used }
} een voorbeeld.
report-elements-lead-examples = { $examples ->
    [0] Geen plan noemt nog een voorbeeld.
    [one] Er is 1 voorbeeld, van 1 organisatie.
   *[other] Er zijn { $examples } voorbeelden, van { $organisations } { $organisations ->
        [one] organisatie
       *[other] organisaties
    }.
} { $left ->
    [0] {""}
    [one] 1 keer liet een plan een element bewust weg.
   *[other] { $left } keer liet een plan een element bewust weg.
}
report-elements-lead-without = { $without ->
    [0] Elk element heeft een voorbeeld.
   *[other] Nog zonder voorbeeld: { $names }.
}
report-elements-examples = De voorbeelden
report-elements-examples-none = Er is nog geen voorbeeld. Een plan noemt ze: kt plan PRODUCT.
report-elements-without = Nog zonder voorbeeld
report-elements-left = Bewust niet gebruikt
report-column-element = Werkzaam element
report-column-at = Waar
report-column-how = Hoe
report-column-because = Waarom niet
report-column-meant = Wat ermee wordt bedoeld
report-networks-result-chosen = “{ $result }”, { $chosen }
