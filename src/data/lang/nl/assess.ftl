# Het assessment: de vragen op het scherm, de uitkomst, en beoordelaars naast elkaar.

assess-ask-role = In welke functie vult u dit in?
assess-ask-role-other = een andere functie
assess-ask-role-words = Uw functie, zonder uw naam
assess-ask-role-name = Dit lijkt een naam. Noem uw functie. Toch doorgaan?
assess-ask-role-near = Er is al een assessment van ‘{ $role }’. Bedoelt u die?
assess-warn-role-near = Let op: er is al een assessment van ‘{ $role }’; dat van ‘{ $given }’ komt ernaast te staan. Bedoelt u die, geef dan --as { $option }.
assess-ask-wish = Bij welke wens hoort dit assessment?
assess-ask-checklist = Welke vragenlijst?
assess-ask-what = Wat wilt u doen?

assess-opening-wish = Wens: { $wish }
assess-opening-about = Functie: { $role } · ronde { $round } · { $set } · { $questions ->
        [one] 1 vraag
       *[other] { $questions } vragen
    }
assess-opening-resumed = U gaat verder met uw concept van { $date }: { $answers } van de { $questions } vragen { $answers ->
        [one] heeft
       *[other] hebben
    } al een antwoord.
assess-opening-how = Elk antwoord wordt meteen bewaard, ook als u met Ctrl-C afbreekt. Met q stopt u; met dezelfde opdracht gaat u later verder. Met h ziet u waar u het antwoord kunt vinden.
assess-set-full = volledige lijst
assess-set-quick = korte lijst
assess-position = vraag { $question } van { $questions } · groep { $group } van { $groups }
assess-position-one = vraag { $question } van { $questions }
assess-must-have = moet in orde zijn

assess-answer-now = Uw antwoord: { $answer }
assess-answer-before = Uw antwoord van { $date }: { $answer }
assess-beside-source = bron:
assess-beside-note = opmerking:
assess-beside-reason = reden:
assess-certainty-low = onzeker
assess-certainty-medium = redelijk zeker
assess-certainty-high = zeker
assess-remediable = te herstellen
assess-not-remediable = niet te herstellen
assess-not-applicable = n.v.t. ({ $reason })
assess-unknown = onbekend
assess-blank = geen antwoord
assess-sign-not-applicable = n.v.t.
assess-choice-yes = ja
assess-choice-no = nee
assess-choice-done = gedaan
assess-choice-planned = gepland
assess-choice-not = niet

assess-keys =
    { $answer }  - nvt  ? onbekend  < terug  > later  h hulp  q stop
    n opmerking  s bron  c zekerheid
assess-keys-consensus = { $answer }  - nvt  ? onbekend  < terug  > later  h hulp  q stop
assess-keys-scale = 1-5
assess-keys-rating = 0-10
assess-keys-yes-no = j/n
assess-keys-text = tekst
assess-keys-list = a; b
assess-keys-status = 1-3
assess-keys-steps = wat; wie; wanneer

assess-help-source = Herkomst van de vraag: { $source }
assess-help-keys =
    {"     "}- REDEN  niet van toepassing        ?        onbekend
    {"     "}n TEKST  opmerking                  s TEKST  bron van uw antwoord
    {"     "}<        vorige vraag               >        later beantwoorden
    {"     "}Enter    laat een antwoord staan    q        stoppen; alles is bewaard
    {"     "}c        hoe zeker u bent: c laag, c midden of c hoog
    {"     "}D1       naar vraag D1; zo ook met elke andere code
    {"     "}Samen kan ook: 4; s jaarplan 2026; n staat op plaats twee

assess-prompt-reason = Waarom is dit niet van toepassing?
assess-before-remediable = Dit moet in orde zijn. Een score onder 2 is daarom een breekpunt. Weet u niet of het te herstellen is, typ dan ?. De vraag blijft dan open en telt zolang als te herstellen.
assess-before-remediable-consensus = Dit moet in orde zijn. Een score onder 2 is daarom een breekpunt. Weet u samen niet of het te herstellen is, typ dan ?. Dan telt wat ieder er apart over zei.
assess-prompt-remediable = Is het nog te herstellen? j/n/?
assess-prompt-note = Opmerking
assess-prompt-source = Bron
assess-prompt-certainty = Hoe zeker bent u? laag, midden of hoog
assess-prompt-because = Waarom komt u hierop uit?
assess-prompt-more = { $question }, volgende stap

assess-noted = Bewaard. Enter is door naar de volgende vraag.
assess-noted-step = Bewaard. Typ de volgende stap, of Enter als dit alles is.
assess-noted-note = Opmerking bewaard. Wat is uw antwoord?
assess-noted-source = Bron bewaard. Wat is uw antwoord?
assess-noted-certainty = Zekerheid bewaard. Wat is uw antwoord?
assess-refused-number = Typ een heel getal van { $low } tot en met { $high }, of een van de toetsen. Met h ziet u ze allemaal.
assess-refused-number-consensus = Typ { $low } tot en met { $high }; een half punt mag.
assess-refused-number-consensus-file = Hier hoort een getal van { $low } tot en met { $high }; een half punt mag. Of een antwoord met score, not-applicable of unknown.
assess-refused-number-file = Hier hoort een heel getal van { $low } tot en met { $high }, of een antwoord met score, not-applicable of unknown.
assess-refused-choice-file = Hier hoort een van de keuzes van deze vraag.
assess-refused-yes-file = Hier hoort yes of no.
assess-refused-certainty-file = Hier hoort low, medium of high.
assess-refused-empty-file = Dit antwoord is leeg.
assess-refused-reason-file = Hier hoort een reden bij.
assess-refused-choice = Typ het nummer van een keuze, van { $low } tot en met { $high }.
assess-refused-step = Typ een stap als: wat; wie; wanneer. Bijvoorbeeld: oefenen in team Zuid; teamleider; 1-6-2026
assess-refused-step-file = Een stap zegt wat, wie (by) en wanneer (due).
assess-refused-steps = Ten minste één stap heeft een functie (by) en een datum (due).
assess-refused-yes = Typ j of n.
assess-refused-remediable = Typ j of n. Weet u het niet, typ dan ?.
assess-refused-certainty = Typ laag, midden of hoog.
assess-refused-empty = Er is nog geen antwoord. Met > slaat u de vraag over.
assess-refused-reason = Geef een reden in woorden; een paar is genoeg. Met < gaat u terug naar de vraag.
assess-refused-first = Dit is de eerste vraag.
assess-refused-not-here = Dat kan bij deze vraag niet.
assess-refused-not-here-consensus = Een opmerking kan hier niet; de reden vraagt kt straks.
assess-refused-apart = Schrijf: { $what }
assess-refused-unmarked =
    Wat is “{ $text }”?
    De bron van uw antwoord? Typ: { $what }; s { $text }
    Een opmerking? Typ: { $what }; n { $text }
assess-refused-apart-consensus = Een opmerking kan hier niet; de reden vraagt kt straks.
assess-refused-parts = Een antwoord heeft precies één van: score, choice, text, items, steps, not-applicable, unknown.
assess-refused-key = “{ $what }” is geen deel van een antwoord.
assess-refused-value = Dit is hier niet te lezen.
assess-refused-question = Deze vraag staat niet in deze lijst.
assess-refused-sign = Hier staat een teken dat een scherm bestuurt of de tekst omkeert ({ $what }); haal het weg.
assess-refused-long = Deze tekst is te lang; er passen { $high } tekens in.
assess-refused-personal = Hier lijkt een mailadres, telefoonnummer, burgerservicenummer of rekeningnummer te staan; dat neemt kt niet op.

assess-kept =
    Uw antwoorden staan in
    { $path }
    Later verder: { $command }
assess-nothing-kept = Er is nog niets ingevuld, dus ook niets bewaard.
assess-done = De functie { $role } heeft ronde { $round } al afgerond (begonnen op { $date }). Een definitief assessment verandert niet meer.
assess-done-nothing = Niets, het blijft zo
assess-done-new-round = Een nieuwe ronde beginnen (ronde { $round })
assess-done-another = Ik ben een tweede persoon in deze functie

assess-closing = Afronden
assess-closing-complete = Alles is ingevuld en elk getal heeft een bron.
assess-closing-all = Alles is ingevuld.
assess-closing-must-haves = Moet in orde zijn, maar nog zonder antwoord: { $what }
assess-closing-remedy = Breekpunt, maar nog niet gezegd of het te herstellen is: { $what }
assess-closing-open = Zonder antwoord: { $what }
assess-closing-no-source = Getal zonder bron: { $what }
assess-closing-gaps = Leemte, minder dan de helft beantwoord: { $what }
assess-close-final = Definitief maken
assess-close-keep = Als concept bewaren
assess-close-back = Terug naar de vragen
assess-back = Naar een bepaalde vraag? Typ haar code, zoals A1.

assess-result-about = { $role } · ronde { $round } · { $set } · { $date } · { $status }
assess-result-about-whole = { $role } · ronde { $round } · { $date } · { $status }
assess-status-draft = concept
assess-status-final = definitief
assess-result-total = Totaal
assess-result-none = –
assess-result-coverage = Er is { $coverage } beantwoord; de score ligt daarom tussen { $low } en { $high }.
assess-result-coverage-exact = Alles wat meetelt, is beantwoord.
assess-result-coverage-none = Er is { $coverage } beantwoord; dat is te weinig voor een score.
assess-result-lowest = Laagste
assess-result-highest = Hoogste
assess-result-knock-outs = Breekpunt, niet te herstellen: { $what }
assess-result-knock-outs-remediable = Breekpunt, te herstellen: { $what }
assess-result-knock-outs-open = Breekpunt, nog niet gezegd of het te herstellen is: { $what }
assess-result-conditions = Voorwaarde: { $what }
assess-result-unknown-must-haves = Moet in orde zijn, maar nog onbekend: { $what }
assess-result-gaps = Leemte: { $what }
assess-result-weights = Eigen gewichten van de organisatie: { $what }
assess-result-outcome = Uitkomst van de rekenregel: { $outcome }
assess-result-provisional = Voorlopig: er is nog te veel onbekend om hierop te vertrouwen.
assess-result-sensitive = Gevoelig: wat nog onbekend is, kan de uitkomst veranderen.
assess-result-no-advice = Dit is een berekening. Het advies geeft de schrijver van de memo, het besluit neemt het bestuur.
assess-result-count = { $done } van { $of } in orde{ $planned ->
        [0] {""}
       *[other] , { $planned } gepland
    }
assess-result-answered = { $answered } van { $of } beantwoord
assess-result-closed = De antwoorden blijven dicht: nog niet alle beoordelaars zijn klaar, en wie dit inleest kan er zelf een zijn.
assess-result-kept = Bewaard in { $path }.
assess-result-undo = Vergissing? Met kt undo wordt het weer een concept.

assess-outcome-adopt = overnemen
assess-outcome-adapt = passend maken
assess-outcome-pilot = proef
assess-outcome-defer = uitstellen
assess-outcome-reject = niet overnemen
assess-outcome-go-on = verder beoordelen
assess-outcome-stop = niet verder
assess-outcome-wait = wachten
assess-rule-1 = Regel 1: er is een breekpunt dat niet te herstellen is: iets wat in orde moet zijn, scoort lager dan 2.
assess-rule-2 = Regel 2: eerst uitzoeken of herstellen, want { $because }.
assess-rule-3 = Regel 3: het totaal is lager dan { $reject }.
assess-rule-4 = Regel 4: het totaal is lager dan { $defer }.
assess-rule-5 = Regel 5: het totaal is { $adopt } of meer en elk onderdeel { $adopt-group } of meer.
assess-rule-6 = Regel 6: het product zelf vraagt aanpassing: onderdeel C (kwaliteit) of H (overdracht) scoort niet hoger dan het laagste andere onderdeel.
assess-rule-6-knowledge = Regel 6: het is kennis zonder een eigen werkwijze; die maakt u passend in plaats van te proberen.
assess-rule-7 = Regel 7: goed genoeg om te proberen, niet sterk genoeg om zo over te nemen. Een ander onderdeel dan C en H scoort het laagst; het ligt dus niet aan het product zelf.
assess-rule-quick-1 = Regel 1 van de korte lijst: er is een breekpunt dat niet te herstellen is: iets wat in orde moet zijn, scoort lager dan 2.
assess-rule-quick-1-total = Regel 1 van de korte lijst: het totaal is lager dan { $stop }.
assess-rule-quick-2 = Regel 2 van de korte lijst: het totaal is { $go-on } of meer, zonder breekpunt, alles wat in orde moet zijn is bekend, en ten minste { $coverage } is beantwoord.
assess-rule-quick-3 = Regel 3 van de korte lijst: nog geen reden om te stoppen, ook niet genoeg om verder te gaan.

assess-because-knock-out = er is een breekpunt dat te herstellen is: iets wat in orde moet zijn, scoort lager dan 2
assess-because-must-have = van iets wat in orde moet zijn, is het antwoord onbekend
assess-because-gap = er is een leemte: van een onderdeel is nog geen helft beantwoord
assess-because-coverage = er is minder dan { $coverage } beantwoord

assess-next-draft =
    Verder invullen:
    { $command }
assess-next-wait = { $missing ->
        [one] Er is nog 1 beoordelaar nodig
       *[other] Er zijn nog { $missing } beoordelaars nodig
    }, met een andere functie:
    { $command }
assess-next-compare = Over { $missing } { $missing ->
        [one] vraag
       *[other] vragen
    } verschillen de beoordelaars. Volgende stap:
    { $command }
assess-next-full =
    Volgende stap, de volledige lijst:
    { $command }
assess-next-memo =
    Volgende stap:
    { $command }
assess-next-compare-only =
    Naast elkaar bekijken:
    { $command }
assess-next-describe =
    Volgende stap: vul de tekst aan in
    { $command }
assess-next-present =
    Volgende stap, het voorbeeld laten zien:
    { $command }
assess-next-product =
    Volgende stap voor dit product:
    { $command }
assess-next-network =
    Hoe het er nu voor staat, wat nog niet op orde is en wat daarbij helpt:
    { $command }
assess-next-practice =
    Wilt u er een besluit over vragen? Leg het dan vast als kennisproduct:
    { $command }

assess-consensus-opening = { $questions ->
        [one] Over 1 vraag moet u nog praten.
       *[other] Over { $questions } vragen moet u nog praten.
    } Typ de waarde waarop u samen uitkomt en daarna de reden; een half punt mag. Het mag ook op één regel: 3,5; de reden. De eigen antwoorden blijven staan. Met < gaat u een vraag terug, met q stopt u; wat u al afsprak, is bewaard.
assess-consensus-middle = Midden: { $value }
assess-consensus-nothing = Er is niets meer te bespreken.
assess-consensus-kept = De gezamenlijke waarden staan in { $path }.
assess-consensus-none = Er is nog niets vastgelegd.
assess-consensus-later = Later verder: { $command }
assess-consensus-next =
    Bekijk het geheel:
    { $command }

assess-compare-assessors = Ronde { $round }, { $count } { $count ->
        [one] beoordelaar
       *[other] beoordelaars
    }:
assess-compare-incomplete = Nog niet compleet: er { $missing ->
        [one] ontbreekt nog 1 definitief assessment.
       *[other] ontbreken nog { $missing } definitieve assessments.
    }
assess-compare-question = vraag
assess-compare-together = Samen
assess-compare-together-short = samen
assess-compare-spread = spreiding
assess-compare-mark = {""}
assess-compare-discuss = bespreken
assess-compare-signal = signaal
assess-compare-settled = afgesproken
assess-compare-agreement = Overeenstemming: bij { $share } van de vragen liggen de antwoorden hooguit 1 punt uiteen.
assess-compare-to-discuss = Te bespreken: wie staat waar
assess-compare-settled-values = Samen afgesproken
assess-compare-settled-line = { $question }: { $value } (midden { $middle }), { $date }: { $reason }
assess-compare-left-out = Niet meegeteld
assess-left-out-draft = nog een concept
assess-left-out-earlier-round = van een eerdere ronde
assess-left-out-other-set = andere set vragen, kort tegenover volledig
assess-left-out-other-checklist = andere vragenlijst of versie
assess-compare-next =
    Volgende stap, samen bespreken:
    { $command }
assess-compare-round = ronde { $round }
assess-compare-change = verschil
assess-compare-outcome = Uitkomst
assess-warn-remediable = Let op: { $questions } { $count ->
        [one] moet in orde zijn en kreeg
       *[other] moeten in orde zijn en kregen
    } minder dan 2, maar remediable ontbreekt. Zet er remediable: true bij als het nog te herstellen is, anders remediable: false; zonder dat telt het als te herstellen.
assess-standard-input = de standaardinvoer
assess-closing-more = { $names } en nog { $more }
assess-consensus-settled = Al vastgelegd: { $answer }
assess-consensus-correct = Alles is vastgelegd. Wilt u een waarde verbeteren?
assess-consensus-correct-none = Nee, zo blijft het
