# Het proces van wens tot besluit: stappen, wat er te doen is, de stand, en wat de opdrachten daarover zeggen.
process-step-wishes = wensen
process-step-assessment = assessment
process-step-memo = memo
process-step-discussion = bespreken
process-step-spreading = verspreiden
process-step-questions = vragen
process-step-decision = besluit
process-short-wishes = wens
process-short-assessment = beoord.
process-short-memo = memo
process-short-discussion = bespr.
process-short-spreading = versp.
process-short-questions = vragen
process-short-decision = besl.
process-state-done = gedaan
process-state-open = nu te doen
process-state-waiting = wacht
process-state-later = nog niet
process-state-missing = ontbreekt
process-state-skipped = overgeslagen
process-role-liaison-officer = verbindingsfunctionaris
process-role-board-member = visiegroeplid
process-role-coordinator = coördinator
# Andere namen voor dezelfde functie, met komma's ertussen; wie er een typt, wordt ook begrepen.
process-role-liaison-officer-also = verbindingsfunctionaris kennistransfer, verbindingspersoon
process-role-board-member-also = lid visiegroep, lid van de visiegroep, bestuurder, bestuurslid, directeur-bestuurder, raad van bestuur
process-role-coordinator-also = coördinator kennistransfer, programmacoördinator
process-decision-adopt = overnemen
process-decision-adapt = passend maken
process-decision-pilot = proef
process-decision-defer = uitstellen
process-decision-reject = niet overnemen
process-outcome-go-on = verder beoordelen
process-outcome-stop = niet verder
process-outcome-wait = wachten
process-outcome-adopt = overnemen
process-outcome-adapt = passend maken
process-outcome-pilot = proef
process-outcome-defer = uitstellen
process-outcome-reject = niet overnemen

process-head = { $title } · { $date }
process-next = Wat er nu te doen is, het dringendste eerst:
process-next-role = Wat u als { $role } nu kunt doen, het dringendste eerst:
process-next-nothing = Er ligt niets te wachten. Leg een nieuwe wens vast met kt new wish.
process-next-nothing-role = Voor een { $role } ligt er nu niets te wachten. Met kt next ziet u alles.
process-next-more = { $count ->
        [one] En nog 1 punt.
       *[other] En nog { $count } punten.
    } Bekijk één traject met kt next PRODUCT, of alles met kt status.
process-late = te laat: had klaar moeten zijn op { $date }
process-assigned = voor: { $role }
process-at = { $organisation }

process-todo-condition = Een voorwaarde bij “{ $title }” is over tijd ({ $date }{ $who }): { $what } Is eraan voldaan? Leg dat dan vast.
process-todo-review = Herijk het besluit over “{ $title }”: dat was afgesproken voor { $date }. Klopt het nog, kies dan een nieuwe datum; anders maakt u een nieuwe versie van de memo.
process-todo-question = Een vraag over “{ $title }” is over tijd (antwoord verwacht op { $date }): { $question }
process-todo-plan = Maak een plan voor “{ $title }”: het besluit ({ $decision }) viel op { $date }.
process-todo-strategy = Een strategie uit het plan voor “{ $title }” is over tijd ({ $date }{ $who }): { $strategy } Is zij gedaan? Leg dat dan vast.
process-todo-plan-step = Een stap uit het plan voor “{ $title }” is over tijd ({ $date }{ $who }): { $step } Is die gezet? Leg dat dan vast; zo niet, spreek een nieuwe datum af.
process-todo-plan-review = Kijk hoe het met het gebruik van “{ $title }” staat: het plan zou op { $date } worden herijkt.
process-todo-plan-choice = Kies in het plan voor “{ $title }” wat u doet aan { $count ->
    [one] één belemmerende factor
   *[other] { $count } belemmerende factoren
}, of waarom u die laat liggen.
process-todo-discuss = Bespreek de memo “{ $memo }” met het lid van de visiegroep en leg dat vast.
process-todo-stale = Werk de memo over “{ $title }” bij: { $count ->
        [one] 1 record eronder is
       *[other] { $count } records eronder zijn
    } sindsdien veranderd.
process-todo-link-wish = Koppel “{ $title }” aan een wens van de organisatie: zonder wens is niet te zeggen waarvoor het nodig is.
process-todo-assess = Beoordeel “{ $title }”: { $count ->
        [0] nog niemand is klaar
        [one] 1 beoordelaar is klaar
       *[other] { $count } beoordelaars zijn klaar
    }, { $needed } zijn er nodig.
process-todo-assess-further = Voor “{ $title }” is alleen de korte vragenlijst ingevuld (uitkomst: { $outcome }). Een memo ter besluit vraagt de volledige lijst.
process-todo-go-on = Ga verder met het assessment van “{ $title }” door { $who }: { $count } van de { $questions } vragen { $count ->
        [one] heeft
       *[other] hebben
    } een antwoord.
process-todo-settle = Bespreek met de beoordelaars van “{ $title }” { $count ->
        [one] het ene verschil
       *[other] de { $count } verschillen
    } en leg de gezamenlijke waarde vast.
process-todo-write-memo = Schrijf de memo over “{ $title }”: de assessments zijn klaar.
process-todo-finish-memo = { $count ->
        [0] Lees de memo “{ $memo }” na en zet hem op definitief.
       *[other] Maak de memo “{ $memo }” af en zet hem op definitief. Dit ontbreekt nog: { $lacks }.
    }
process-todo-complete-memo = Vul de memo “{ $memo }” aan: hij staat op definitief, maar dit ontbreekt nog: { $lacks }.
process-lack-asked = het gevraagde besluit (asked)
process-lack-options = de opties (options)
process-lack-options-open = eigen tekst in plaats van “Nog in te vullen” en “…” bij de opties (options)
process-lack-conditions = de voorwaarden (conditions)
process-lack-conditions-open = eigen tekst in plaats van “Nog in te vullen” en “…” bij de voorwaarden (conditions)
process-lack-review = de datum om te herijken (review)
process-lack-money = iets over geld (kt finance, of een eigen tekst onder dat kopje)
process-lack-full-set = de volledige vragenlijst (kt assess)
process-warn-incomplete = Let op: dit ontbreekt nog in deze memo: { $lacks }.
process-todo-spread = Verspreid de memo “{ $memo }” en leg vast aan wie.
process-todo-answer = Zoek het antwoord op een vraag over “{ $title }” (verwacht op { $date }): { $question }
process-todo-await-questions = Wacht op vragen over de memo “{ $memo }”, tot { $date }. Valt het besluit eerder, leg het dan vast.
process-todo-decide = Leg het besluit over de memo “{ $memo }” vast.
process-todo-find-product = Zoek een kennisproduct bij de wens “{ $title }”.

process-begin = Uw eerste uur: in zes stappen van een lege map naar een eerste memo.
process-begin-organisation = Uw organisatie
process-begin-organisation-why = Alles wat u vastlegt hoort bij een organisatie, want elke organisatie kiest zelf.
process-begin-roles = Wie het doet
process-begin-roles-why = Kennis landt beter als één functie ervoor zorgt: de verbindingsfunctionaris. Noem functies, geen namen.
process-begin-wish = Een eerste wens
process-begin-wish-why = U kiest pas bewust als vaststaat wat er beter moet; een product zonder wens is een oplossing zonder vraag.
process-begin-product = Een kennisproduct dat erbij past
process-begin-product-why = Leg één product vast dat bij die wens zou kunnen passen; meer komt later vanzelf.
process-begin-assessment = Beoordelen
process-begin-assessment-why = Twee beoordelaars met een eigen blik zien samen meer dan één, en u ziet waarover zij verschillen.
process-begin-settle-why = De beoordelaars denken ergens verschillend over. Bespreek die punten samen en leg vast wat u samen vindt.
process-begin-memo = De memo
process-begin-memo-why = Op twee bladzijden legt u de keuze voor; het bestuur kan dan ja of nee zeggen, met een reden.

process-traject-none = “{ $title }” heeft nog geen traject: het hoort nog bij geen wens en is nog niet beoordeeld.
process-column-step = Stap
process-column-state = Stand
process-column-date = Datum
process-column-who = Wie
process-column-days = Dagen
process-assessors = { $count } beoordelaars
process-days-note = Dagen: hoelang een stap duurde, en bij de huidige stap hoelang die tot nu toe duurt.
process-still = { $days ->
        [0] Vandaag is hier nog iets aan gedaan.
        [one] Staat 1 dag stil.
       *[other] Staat { $days } dagen stil.
    }
process-still-long = Staat { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } stil; langer dan { $stall ->
        [one] 1 dag
       *[other] { $stall } dagen
    } is te lang.
process-decided = Besloten: { $decision }, { $days ->
        [one] 1 dag na de wens.
       *[other] { $days } dagen na de wens.
    }
process-decided-plain = Besloten: { $decision }.
process-deviates = Wijkt af van de gewone gang:
process-deviates-order = eigen volgorde: { $order }
process-deviates-name = “{ $usual }” heet hier “{ $own }”
process-deviates-skip = { $step } overgeslagen: { $reason }
process-agreed = Afgesproken data:
process-agreed-due = { $step } klaar op { $date }
process-agreed-late = { $step } had klaar moeten zijn op { $date }
process-deviates-missing = de stap { $step } ontbreekt, terwijl een latere stap is gedaan
process-to-do = Nu te doen:
process-to-do-role = Wat u als { $role } nu kunt doen:
process-to-do-nothing-role = Voor een { $role } is hier nu niets te doen. { $count ->
        [one] Er ligt 1 punt voor een ander
       *[other] Er liggen { $count } punten voor anderen
    }; zonder --role ziet u die.
process-finished = Dit traject is klaar.
process-running = Het plan loopt: { $done } van de { $all } strategieën { $done ->
        [one] is
       *[other] zijn
    } gedaan.{ $first ->
        [none] {""}
       *[other] {" "}De volgende is op { $first }.
    }{ $seen ->
        [none] {" "}Hoeveel mensen het gebruiken, is nog niet nagegaan.
       *[other] {" "}Het gebruik is voor het laatst nagegaan op { $seen }.
    }{ $review ->
        [none] {""}
       *[other] {" "}Het plan wordt herijkt op { $review }.
    }

process-board-organisation = organisatie
process-board-still = stil
process-board-decided = klaar
process-board-legend = Tekens: ✓ gedaan, > nu te doen, … wacht op iemand, · nog niet aan de beurt, ! ontbreekt, – overgeslagen met reden.
process-board-legend-still = Stil: het aantal dagen waarin niets gebeurde; * is langer dan { $stall } dagen.
process-board-counts = Waar de trajecten nu staan (aantallen):
process-board-counts-legend = De organisaties staan op alfabet; “klaar” is besloten.
process-board-more = Met kt status --organisation NAAM ziet u de trajecten van één organisatie.
process-board-none = Er is nog geen traject. Met kt next ziet u hoe u begint.
process-board-none-of = { $organisation } heeft nog geen traject. Met kt next ziet u wat er te doen is.
process-pace = { $decided } van { $all ->
        [one] 1 traject
       *[other] { $all } trajecten
    } besloten{ $still ->
        [0] .
        [one] ; 1 staat langer dan { $stall } dagen stil.
       *[other] ; { $still } staan langer dan { $stall } dagen stil.
    }
process-pace-days = Van wens tot besluit: mediaan { $median ->
        [one] 1 dag
       *[other] { $median } dagen
    }, langste { $longest ->
        [one] 1 dag
       *[other] { $longest } dagen
    }.
process-pace-all = Over alles

process-ask-with = Met wie is de memo besproken?
process-ask-intro = Met q stopt u; er wordt pas iets bewaard als u alles hebt beantwoord.
process-ask-note = Wat kwam eruit? (Enter slaat over)
process-ask-date = Op welke dag? (JJJJ-MM-DD)
process-ask-to = Aan wie is de memo verspreid? (een functie of een overleg)
process-ask-channel = Langs welke weg? (bijvoorbeeld mail of overleg)
process-ask-question = Wat is de vraag?
process-ask-asker = Welke functie stelde de vraag?
process-ask-for = Over welke vragen van het assessment gaat het? (codes zoals E2; Enter slaat over)
process-ask-expected = Wanneer verwacht u het antwoord? (JJJJ-MM-DD; Enter slaat over)
process-ask-text = Wat is het antwoord?
process-ask-which-question = Welke vraag beantwoordt u?
process-ask-answered-by = Welke functie geeft het antwoord?
process-ask-decision = Wat is er besloten?
process-ask-decided-by = Welke functie of welk overleg besloot?
process-ask-reason = Wat is de reden?
process-ask-differs = De memo adviseert { $advice }. Waarom is het besluit anders?
process-ask-take-conditions = De memo noemt { $count ->
        [one] 1 voorwaarde
       *[other] { $count } voorwaarden
    }. Gelden die ook voor het besluit?
process-ask-condition = Nog een voorwaarde? Schrijf: wat; wie; datum (Enter is klaar)
process-ask-review = Wanneer wordt het besluit herijkt? (JJJJ-MM-DD)
process-ask-review-optional = Wanneer kijkt u er opnieuw naar? (JJJJ-MM-DD; Enter slaat over)

process-done-discuss = Vastgelegd in { $path }: de memo “{ $memo }” is op { $date } besproken met { $who }.
process-done-spread = Vastgelegd in { $path }: de memo “{ $memo }” is op { $date } verspreid aan { $who }.
process-done-ask = Vastgelegd: de vraag staat in { $path }.
process-done-answer = Vastgelegd: het antwoord staat in { $path }.
process-done-decide = Vastgelegd: het besluit ({ $decision }) staat in { $path }.
process-before-use-core =
    Leg vóór het plan vast wat altijd overeind blijft, de kernelementen, en vraag dan het team wat helpt en wat hindert:
    kt edit product/{ $product }
    kt survey new { $product }{ $other }
process-before-use-survey =
    Vraag vóór het plan het team wat helpt en wat hindert:
    kt survey new { $product }{ $other }
process-then = Volgende stap: { $sentence }
process-mail = De tekst voor de mail:
process-warn-draft = Let op: de memo is nog een concept.
process-warn-not-spread = Let op: de memo is nog niet verspreid.
process-warn-undiscussed = Let op: deze memo is nog met niemand besproken.
process-warn-open-questions = Let op: { $count ->
        [one] 1 vraag over deze memo is
       *[other] { $count } vragen over deze memo zijn
    } nog niet beantwoord: { $questions }.
process-warn-stale = Let op: records onder deze memo zijn veranderd sinds hij is gemaakt; kt memo memo/{ $memo } --update laat zien wat.
process-took-review = De datum om te herijken komt uit de memo: { $date }.
process-warn-conditions = Let op: { $count ->
        [one] de voorwaarde uit de memo is niet overgenomen. Geldt die
       *[other] de { $count } voorwaarden uit de memo zijn niet overgenomen. Gelden die
    } ook voor het besluit, draai het dan terug met kt undo en besluit opnieuw met --take-conditions.
process-block-head = de kop
process-block-behind = In de memo zelf staat dit nog niet: kt memo memo/{ $memo } --update zet het erin. Een pagina of mail van de memo neemt het al mee.
process-block-left = Let op: { $blocks } in de memo { $count ->
        [one] is
       *[other] zijn
    } met de hand veranderd en daarom niet bijgewerkt. Wat kt er zou zetten, ziet u met kt memo memo/{ $memo } --update.

# Het bord als pagina
process-page-title = Trajecten: { $title }
process-page-date = Stand op { $date }.
process-page-traject = traject
process-page-when = wanneer
process-page-what = wat
process-page-days = { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
process-page-until = dagen
process-page-timeline = Wanneer elke stap is gezet
process-page-timeline-alternative = De gezette stappen van { $organisation }, per traject, op hun dag.
