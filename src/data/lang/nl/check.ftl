# De zinnen van kt check: per regel wat er mis is, en een volgende stap.
check-level-error = fout
check-level-warning = waarschuwing
check-level-notice = let op
check-help = tip
check-did-you-mean = Bedoelde u “{ $suggestion }”?
check-summary = { $asked ->
        [0] { $files ->
            [one] 1 bestand
           *[other] { $files } bestanden
        }
       *[other] { $files ->
            [one] 1 gevraagd bestand
           *[other] { $files } gevraagde bestanden
        }
    } bekeken: { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $notices ->
        [one] 1 aandachtspunt
       *[other] { $notices } aandachtspunten
    }.{ $clean ->
        [0] {""}
       *[other] {" "}In { $clean } daarvan is niets gevonden.
    }
check-summary-clean = { $asked ->
        [0] { $files ->
            [one] 1 bestand
           *[other] { $files } bestanden
        }
       *[other] { $files ->
            [one] 1 gevraagd bestand
           *[other] { $files } gevraagde bestanden
        }
    } bekeken{ $number ->
        [0] {""}
       *[other] {" "}op { $rules }
    }: { $narrowed ->
        [since-known] niets nieuws sinds { $since }, naast de beginstand.
        [since] niets nieuws sinds { $since }.
        [known] niets naast de beginstand.
        [only] geen bevindingen.
       *[no] alles in orde.
    }
check-summary-none = In wat u noemt, staat niets wat kt controleert: alleen records, de antwoorden bij een vragenlijst en kt.yaml.
check-summary-suppressed = { $suppressed } met een reden toegestaan{ $personal ->
        [0] {""}
       *[other] , waarvan { $personal } over persoonsgegevens
    }.
check-summary-known = { $known } al bekend, waarvan { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }; de oudste van { $oldest }.
check-summary-elsewhere = In andere bestanden { $number ->
        [one] staat 1 bevinding
       *[other] staan { $number } bevindingen
    }: kt check.
check-summary-explain = Meer over een regel: kt explain { $rule }
check-alike-many = { $path }: nog { $count } keer { $rule }. Met --format json staan ze er allemaal.
check-alike-baseline = { $path }: nog { $count } keer { $rule }, op regel { $lines }. Maak de beginstand opnieuw: kt check --write-baseline { $path }
check-alike = { $path }: nog { $count } keer { $rule }, op regel { $lines }. Toon ze met kt check --only { $rule }.
check-summary-title = Controle van de kennismap
check-summary-number = aantal
check-summary-level = niveau
check-summary-rule = regel
check-summary-what = wat er mis is
check-summary-left = { $number ->
        [one] Nog 1 bevinding staat hier niet; kt check toont alles.
       *[other] Nog { $number } bevindingen staan hier niet; kt check toont ze allemaal.
    }
check-turned-off = kt.yaml zet { $rule } uit: “{ $reason }”. Haal regel { $line } uit kt.yaml weg om erop te controleren.
check-turned-off-note = Let op: { $sentence }
check-settings-only = Alleen kt.yaml is bekeken: zolang die niet te lezen is, kent kt de instellingen niet.
check-sarif-root = de kennismap
check-sarif-known = stond in de beginstand van { $since }
check-baseline-written = { $findings ->
        [one] 1 bevinding staat
       *[other] { $findings } bevindingen staan
    } nu in { $path }, waarvan { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }. Toon voortaan alleen wat nieuw is: kt check --baseline { $path }
check-fix-none = Er is niets dat kt zelf kan herstellen.
check-fix-would = Zonder --dry-run herstelt kt { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }.
check-fix-done = Hersteld: { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }. Terugdraaien kan met kt undo.
check-fix-guesses = { $number ->
        [one] 1 verbetering is
       *[other] { $number } verbeteringen zijn
    } een gok; bekijk die met kt check --fix --unsafe-fixes --dry-run.

check-adopt-without-translation = “{ $product }” wordt overgenomen, maar niemand heeft vastgelegd wat dat in de eigen praktijk vraagt.
check-adopt-without-translation-hint = Vul de vertaalvragen in met kt practice translate product/{ $product }.

check-advice-without-reason = Het advies is “{ $advice ->
        [adopt] overnemen
        [adapt] passend maken
        [pilot] proef
        [defer] uitstellen
        [reject] niet overnemen
       *[other] { $advice }
    }”, maar de uitkomst van de rekenregel is “{ $outcome ->
        [adopt] overnemen
        [adapt] passend maken
        [pilot] proef
        [defer] uitstellen
        [reject] niet overnemen
       *[other] { $outcome }
    }”; er staat niet waarom.
check-advice-without-reason-hint = Schrijf bij advice-because in één zin waarom u iets anders adviseert, of pas het advies aan.

check-assessors-below-one = Volgens min-assessors is hier niemand nodig om een product te beoordelen.
check-assessors-below-one-hint = Zet er minstens 1, of haal de regel weg: dan zijn het er 2.
check-answer-off-scale = “{ $value }” is geen antwoord op { $column }; het telt niet mee.
check-answer-off-scale-hint = Lees de antwoorden opnieuw in met kt survey import; de mogelijke antwoorden staan in kt explain answer-off-scale.

check-bad-file-name = Met deze bestandsnaam wordt het bestand niet gelezen.
check-bad-file-name-folder = De naam van deze map kan kt niet lezen, dus ook niet wat erin staat.
check-bad-file-name-reserved = Windows houdt deze naam voor zichzelf; het bestand is daar niet te openen.
check-bad-file-name-hint = Gebruik alleen kleine letters, cijfers en streepjes, zoals samen-beslissen.yaml.

check-broken-link = Deze link wijst naar “{ $path }”, maar dat bestand is er niet.
check-broken-link-web = Dit adres mist het begin: { $address }. kt maakt er een goede link van, andere programma's niet.
check-broken-link-web-hint = Zet https:// voor het adres.
check-broken-link-hint = Verbeter het adres, of haal de link weg.

check-broken-marker = Het blok “{ $block ->
        [head] kop
        [asked] gevraagd besluit
        [core] kern
        [occasion] aanleiding
        [product] product
        [known] wat we weten
        [options] opties
        [money] geld
        [conditions] voorwaarden en risico’s
        [after] vervolg bij ja
        [questions] open vragen
        [decision] besluit
       *[other] { $block }
    }” begint hier, maar het einde ontbreekt.
check-broken-marker-begin = Hier eindigt een blok “{ $block ->
        [head] kop
        [asked] gevraagd besluit
        [core] kern
        [occasion] aanleiding
        [product] product
        [known] wat we weten
        [options] opties
        [money] geld
        [conditions] voorwaarden en risico’s
        [after] vervolg bij ja
        [questions] open vragen
        [decision] besluit
       *[other] { $block }
    }” dat niet is begonnen.
check-broken-marker-double = Het blok “{ $block ->
        [head] kop
        [asked] gevraagd besluit
        [core] kern
        [occasion] aanleiding
        [product] product
        [known] wat we weten
        [options] opties
        [money] geld
        [conditions] voorwaarden en risico’s
        [after] vervolg bij ja
        [questions] open vragen
        [decision] besluit
       *[other] { $block }
    }” staat hier voor de tweede keer.
check-broken-marker-hint = Zet de regel <!-- /kt:{ $block } --> terug onder het blok, of haal het hele blok weg.
check-broken-marker-double-hint = Haal een van de twee blokken helemaal weg.
check-broken-marker-begin-hint = Haal deze regel weg, of zet het begin van het blok terug.

check-bsn = Hier staat een burgerservicenummer ({ $shown }).
check-bsn-hint = Haal het weg en deel dit bestand nog niet. Is het al gedeeld? Meld het dan bij uw functionaris gegevensbescherming.

check-condition-overdue = Deze voorwaarde moest op { $date } klaar zijn en is niet afgevinkt.
check-condition-overdue-memo = Deze voorwaarde uit de memo moest op { $date } klaar zijn; in het besluit staat niet of dat zo is.
check-condition-overdue-hint = Zet done met de datum erbij, of spreek een nieuwe datum af.
check-condition-overdue-memo-hint = Zet de voorwaarden bij het besluit, met done en de datum als ze klaar zijn.

check-condition-without-date = Bij deze voorwaarde staat niet wanneer zij klaar moet zijn.
check-condition-without-date-hint = Voeg een regel due met een datum toe, zoals due: 2026-05-01.

check-condition-without-owner = Bij deze voorwaarde staat niet wie ervoor zorgt.
check-condition-without-owner-hint = Voeg een regel by (door wie) met een functie toe, zoals by: teammanager. Geen namen.

check-conflicted-copy = Dit is een kopie die een synchronisatieprogramma (zoals OneDrive) heeft achtergelaten.
check-conflicted-copy-hint = Vergelijk de kopie met het gewone bestand, neem over wat u wilt houden en verwijder de kopie.

check-conflicting-answer = Het antwoord op { $question } zegt twee dingen tegelijk: { $parts }.
check-conflicting-answer-none = Het antwoord op { $question } is leeg.
check-conflicting-answer-hint = Houd er één over: een score, niet van toepassing met een reden, of onbekend.
check-conflicting-answer-none-hint = Geef een score, of schrijf unknown: true als u het niet weet.

check-consensus-without-reason = Bij de gezamenlijke waarde van { $question } staat geen reden.
check-consensus-without-reason-hint = Schrijf bij reason in één zin wat de beoordelaars heeft overtuigd.

check-control-character = Hier staat een onzichtbaar stuurteken ({ $character }) dat een scherm of printer iets laat doen.
check-control-character-hint = Typ de tekst opnieuw, of plak haar zonder opmaak.

check-date-in-future = Dit is op { $date } gebeurd, maar die dag moet nog komen.
check-date-in-future-hint = Verbeter de datum; kijk ook naar het jaar.
check-date-in-future-year = Het jaar { $year } moet nog komen.
check-date-in-future-year-hint = Verbeter het jaar, of laat het weg als u het niet weet.

check-date-order = De memo is besproken op { $date }, maar is pas van { $first }.
check-date-order-spread = De memo is verspreid op { $date }, maar is pas van { $first }.
check-date-order-needed = Het besluit is nodig vóór { $date }, maar de memo is pas van { $first }.
check-date-order-answer = Het antwoord is van { $date }, maar de vraag is pas van { $first }.
check-date-order-expected = Het antwoord wordt verwacht op { $date }, maar de vraag is pas van { $first }.
check-date-order-end = Het einde ({ $date }) ligt voor het begin ({ $first }).
check-date-order-question = De vraag is van { $date }, maar de memo waar zij over gaat is pas van { $first }.
check-date-order-decision = Het besluit is van { $date }, maar de memo waar het op rust is pas van { $first }.
check-date-order-hint = Kijk welke van de twee datums niet klopt.

check-decision-differs-without-reason = Het besluit is “{ $decision ->
        [adopt] overnemen
        [adapt] passend maken
        [pilot] proef
        [defer] uitstellen
        [reject] niet overnemen
       *[other] { $decision }
    }”, maar de memo adviseert “{ $advice ->
        [adopt] overnemen
        [adapt] passend maken
        [pilot] proef
        [defer] uitstellen
        [reject] niet overnemen
       *[other] { $advice }
    }”; er staat niet waarom.
check-decision-differs-without-reason-hint = Schrijf bij differs-because in één zin waarom het besluit afwijkt.

check-decision-on-draft = Hierover is besloten, maar de memo “{ $memo }” is nog een concept.
check-decision-on-draft-hint = Maak de memo definitief met kt edit memo/{ $memo } --set status=final.

check-decision-without-review = Bij dit besluit staat niet wanneer u er opnieuw naar kijkt.
check-decision-without-review-hint = Voeg een regel review met een datum toe, zoals review: 2027-01-15.

check-duplicate-key = “{ $key }” staat hier voor de tweede keer; kt weet niet welke geldt.
check-duplicate-key-hint = Haal een van de twee weg.

check-duplicate-rank = Plaats { $rank } is al van de wens “{ $other }”.
check-duplicate-rank-hint = Geef een van de twee wensen een andere plaats.

check-edited-block = In het blok “{ $block ->
        [head] kop
        [asked] gevraagd besluit
        [core] kern
        [occasion] aanleiding
        [product] product
        [known] wat we weten
        [options] opties
        [money] geld
        [conditions] voorwaarden en risico’s
        [after] vervolg bij ja
        [questions] open vragen
        [decision] besluit
       *[other] { $block }
    }”, dat kt invult, is met de hand iets veranderd; daardoor kan kt dit blok niet meer bijwerken.
check-edited-block-meeting = In een blok van dit factsheet dat kt invult, heeft iemand de tekst veranderd.
check-edited-block-meeting-hint = kt meeting factsheet { $record } --update laat het verschil zien. Eigen tekst kan eronder staan.
check-edited-block-hint = kt memo memo/{ $record } --update laat het verschil zien en zegt welk veld u verandert. Eigen tekst kan eronder staan.

check-empty-block = In deze definitieve memo ontbreekt iets wat de lezer nodig heeft.
check-empty-block-asked = In deze definitieve memo staat niet welk besluit wordt gevraagd.
check-empty-block-options = In deze definitieve memo staan geen opties.
check-empty-block-conditions = In deze definitieve memo staan geen voorwaarden.
check-empty-block-review = In deze definitieve memo staat niet wanneer het besluit wordt herijkt.
check-empty-block-money = In deze definitieve memo staat niets over geld: er is geen financiële analyse van { $product } voor { $organisation }.
check-empty-block-open = Hier staat in een definitieve memo nog een plek die niemand invulde.
check-empty-block-hint = Vul het aan, of zet status op draft zolang de memo niet af is.
check-empty-block-asked-hint = Schrijf bij asked in één zin wat u vraagt, met het geld en de datum.
check-empty-block-money-hint = Maak de analyse met kt finance { $product }, of schrijf onder het kopje over geld wat u weet.
check-empty-block-open-hint = Schrijf hier uw eigen tekst, of haal deze optie of voorwaarde weg. Zet status op draft zolang de memo niet af is.

check-empty-file = Dit bestand is leeg.
check-empty-file-hint = Vul het, haal een vorige versie terug, of verwijder het.

check-few-answers = { $number ->
        [one] Er is 1 ingevulde lijst
       *[other] Er zijn { $number } ingevulde lijsten
    }; onder de { $minimum } zegt kt niets over wat helpt en hindert.
check-few-answers-indicative = Er zijn { $number } ingevulde lijsten; onder de tien is de uitkomst alleen een aanwijzing.
check-few-answers-hint = Herinner de mensen die nog niet antwoordden, en lees alle antwoorden daarna samen opnieuw in.

check-file-too-large = Dit bestand is groter dan { $limit } KB en is niet gelezen.
check-file-too-large-nodes = Dit bestand heeft meer dan { $limit } onderdelen en is niet verder gelezen.
check-file-too-large-hint = Een record is meestal een paar KB. Staat er per ongeluk iets anders in, zoals een rapport of een plaatje?

check-final-quick-memo = Deze memo is definitief, maar rust alleen op de korte vragenset.
check-final-quick-memo-hint = Zet status op draft, of vul het hele assessment in met kt assess.

check-hidden-character = Hier staat een teken dat niet te zien is ({ $character }).
check-hidden-character-direction = Hier staat een onzichtbaar teken dat de leesrichting omkeert ({ $character }): u leest iets anders dan er staat.
check-hidden-character-hint = Typ de tekst opnieuw, of plak haar zonder opmaak.

check-iban = Hier staat een rekeningnummer ({ $shown }).
check-iban-hint = Haal het weg; een kennismap heeft geen rekeningnummers nodig.

check-invalid-date = “{ $value }” is geen datum.
check-invalid-date-hint = Schrijf jaar, maand en dag: 2026-03-12. Bestaat de dag?

check-invalid-utf8 = Op deze regel staat een teken dat niet te lezen is (geen UTF-8).
check-invalid-utf8-hint = Sla het bestand opnieuw op met codering UTF-8 en kijk op deze regel de letters met accenten na.

check-invalid-value = “{ $value }” kan hier niet.
check-invalid-value-hint = Kies uit: { $expected }.

check-knock-out-without-remedy = { $question } moet in orde zijn en krijgt een 1, maar er staat niet of dat te herstellen is.
check-knock-out-without-remedy-hint = Ga verder met het assessment: kt vraagt het dan. Of zet het er zelf bij: remediable: true (te herstellen) of remediable: false (niet te herstellen).
check-knock-out-without-remedy-final-hint = Een definitief assessment verandert niet. Net afgerond? Met kt undo wordt het weer een concept. Anders hoort het antwoord in een nieuwe ronde: kt assess { $subject } --round { $round }.

check-low-response = { $number } van de { $invited } genodigden { $number ->
        [one] antwoordde
       *[other] antwoordden
    }: minder dan de helft.
check-low-response-hint = Herinner de mensen die nog niet antwoordden, of zeg bij de uitkomst wie er ontbreekt.

check-mail-address = Hier staat een mailadres van een persoon ({ $shown }).
check-mail-address-hint = Schrijf de functie of een algemeen adres zoals info@.{ $comment ->
        [table] {""}
        [markdown] {" "}Moet het blijven? Zet erboven: <!-- kt: allow(mail-address): de reden -->
       *[yaml] {" "}Moet het blijven? Zet erboven: # kt: allow(mail-address): de reden
    }

check-memo-changed-after-decision = De memo { $memo } is veranderd nadat erop is besloten.
check-memo-changed-after-decision-hint = Zet de memo terug zoals hij was, of maak een nieuwe versie met kt memo --new-version.

check-memo-too-long = De memo telt { $words } woorden; { $limit } is de grens (twee bladzijden).
check-memo-too-long-final = De memo telt { $words } woorden; boven { $limit } kan een memo niet definitief zijn.
check-memo-too-long-block = Het blok “{ $block ->
        [head] kop
        [asked] gevraagd besluit
        [core] kern
        [occasion] aanleiding
        [product] product
        [known] wat we weten
        [options] opties
        [money] geld
        [conditions] voorwaarden en risico’s
        [after] vervolg bij ja
        [questions] open vragen
        [decision] besluit
       *[other] { $block }
    }” telt { $words } woorden; { $limit } is de grens.
check-memo-too-long-hint = Schrap, of zet de toelichting in een bijlage.

check-merge-conflict = Hier staan twee versies door elkaar (<<<<<<<); iemand moet kiezen.
check-merge-conflict-hint = Kies tussen de streepjes wat geldt en haal de regels met <<<<<<<, ======= en >>>>>>> weg.

check-missing-file = Het bestand “{ $path }” van dit product is er niet.
check-missing-file-hint = Zet het bestand in de kennismap, of verbeter bij file (het bestand) waar het staat.

check-missing-front-matter = Dit bestand begint met tekst; de velden tussen twee regels met --- ontbreken.
check-missing-front-matter-hint = Begin het bestand met ---, dan de velden, dan weer --- en daarna de tekst. Met kt new ziet u hoe.

check-missing-key = Hier ontbreekt “{ $key }”.
check-missing-key-hint = Voeg een regel { $key }: toe met de waarde erachter.

check-missing-source = Bij de score van { $question } staat geen bron.
check-missing-source-several = Bij { $count } scores staat geen bron: { $questions }.
check-missing-source-hint = Dit assessment is definitief en verandert niet meer. Schrijf in een volgende ronde bij source (bron) waar u een score op baseert, bijvoorbeeld: gesprek met twee teams.

check-missing-part = De tekst zegt nog niets over: { $parts }.
check-missing-part-hint = Zet daarover iets onder een eigen kop, ook als het kort is.

check-missing-step = Bij { $question } heeft geen enkele stap een functie én een datum.
check-missing-step-none = Bij { $question } staat geen stap.
check-missing-step-hint = Zet bij ten minste één stap by (een functie) en due (een datum).
check-missing-step-none-hint = Zet onder steps ten minste één stap met what, by (een functie) en due (een datum).

check-name-for-role = Hier hoort een functie; “{ $shown }” lijkt een naam.
check-name-for-role-hint = Schrijf de functie, zoals teamleider ambulant.
check-name-for-role-assessor-hint = Schrijf de functie, zoals teamleider ambulant. Staat de naam ook in de bestandsnaam, geef het bestand dan een andere: kt rename { $record } { $folder }/DATUM-FUNCTIE

check-name-with-personal-data = De naam van dit bestand of van zijn map bevat persoonsgegevens: { $shown }.
check-name-with-personal-data-hint = Geef het een naam zonder persoonsgegevens. De oude naam blijft in de geschiedenis van git: kt explain name-with-personal-data

check-negative-amount = Het bedrag { $amount } is kleiner dan nul.
check-negative-amount-hint = Schrijf een positief getal. Voor kosten en opbrengsten zijn er aparte velden.

check-nested-too-deep = De inhoud is hier te diep ingesprongen om te lezen.
check-nested-too-deep-hint = Een record is hooguit een paar niveaus diep. Klopt dit bestand?

check-no-without-reason = De reden bij dit besluit ({ $decision ->
        [defer] uitstellen
       *[other] niet overnemen
    }) zegt te weinig.
check-no-without-reason-hint = Schrijf in een zin waarom, en wat er met de wens gebeurt.

check-not-a-file = Dit is geen gewoon bestand en is niet gelezen.
check-not-a-file-hint = Vervang het door een gewoon bestand.

check-not-applicable-without-reason = { $question } is ‘niet van toepassing’, maar er staat niet waarom.
check-not-applicable-without-reason-must-have = { $question } moet altijd in orde zijn en is ‘niet van toepassing’, maar er staat niet waarom.
check-not-applicable-without-reason-hint = Schrijf achter not-applicable waarom de vraag hier niet speelt.

check-nul-byte = Hier staat een teken dat in tekst niet kan (NUL); het bestand is beschadigd of geen tekst.
check-nul-byte-hint = Haal een vorige versie terug, of sla het bestand opnieuw op als gewone tekst.

check-old-wish = Deze wens is van { $date }: ouder dan { $months ->
        [one] 1 maand
       *[other] { $months } maanden
    }.
check-old-wish-hint = Leeft de wens nog? Zet dan de datum van vandaag. Anders: status: met of status: dropped.

check-option-nothing-missing = Tussen de opties ontbreekt ‘niets doen’.
check-option-nothing-missing-hint = Voeg een optie toe met nothing: true en schrijf wat het kost om niets te doen.

check-organisation-without-liaison = Deze organisatie heeft geen verbindingsfunctionaris.
check-organisation-without-liaison-ended = De rol van verbindingsfunctionaris is geëindigd en niemand heeft die overgenomen.
check-organisation-without-liaison-hint = Zet bij roles een regel role: liaison-officer met main: true en een start.

check-other-checklist-version = Dit assessment beantwoordt versie { $version } van de vragenlijst; nu geldt versie { $current }.
check-other-checklist-version-hint = Het telt niet samen met assessments van de nieuwe versie. Vul zo nodig een nieuwe ronde in.

check-path-outside-repository = “{ $path }” ligt buiten de kennismap.
check-path-outside-repository-link = Deze link wijst naar “{ $path }”: dat ligt buiten de kennismap.
check-path-outside-repository-hint = Zet het bestand in de kennismap, bijvoorbeeld in files/, of gebruik een webadres.

check-phone-number = Hier staat een telefoonnummer ({ $shown }).
check-phone-number-hint = Schrijf de functie in plaats van het nummer.{ $comment ->
        [table] {""}
        [markdown] {" "}Is het openbaar? Zet erboven: <!-- kt: allow(phone-number): de reden -->
       *[yaml] {" "}Is het openbaar? Zet erboven: # kt: allow(phone-number): de reden
    }

check-pilot-without-stop = De memo adviseert een proef, maar er staat niet wanneer die stopt.
check-pilot-without-stop-hint = Voeg een regel stop toe, zoals: Onder 50% in september stoppen wij.

check-possible-bsn = Dit nummer ({ $shown }) kan een burgerservicenummer zijn.
check-possible-bsn-vat = In dit btw-nummer ({ $shown }) kan een burgerservicenummer staan.
check-possible-bsn-hint = Is het een BSN? Haal het weg.{ $comment ->
        [table] {""}
        [markdown] {" "}Is het iets anders? Zet erboven: <!-- kt: allow(possible-bsn): wat het is -->
       *[yaml] {" "}Is het iets anders? Zet erboven: # kt: allow(possible-bsn): wat het is
    }

check-product-without-link = Dit product is nergens te openen: er is geen webadres (url), geen bestand (file) en geen DOI (doi).
check-product-without-link-hint = Voeg een regel url toe met het webadres, of file met een bestand in de kennismap.
check-product-without-link-address = “{ $url }” is geen webadres.
check-product-without-link-address-hint = Schrijf het hele adres, zoals https://www.nji.nl, of laat url weg.

check-product-without-wish = Dit product hoort bij geen enkele wens.
check-product-without-wish-hint = Noem bij wishes (de wensen) de wens waar het aan bijdraagt. Is er geen? Maak die met kt new wish.

check-question-open-at-decision = Er is al besloten, maar deze vraag is nog niet beantwoord.
check-question-open-at-decision-hint = Geef het antwoord met kt answer, ook als het is: niet meer nodig.

check-question-open-too-long = Deze vraag staat al { $days } dagen open; { $limit } is de afspraak.
check-question-open-too-long-hint = Geef het antwoord met kt answer, of zeg wanneer het komt.

check-question-outside-class = { $question } hoort niet bij deze soort product (klasse { $class }) en telt niet mee.
check-question-outside-class-hint = Haal het antwoord weg, of kijk of kind van het product klopt.

check-review-before-decision = Het besluit wordt herijkt op { $review }, maar is pas van { $date }.
check-review-before-decision-memo = De memo wil herijken op { $review }, maar is pas van { $date }.
check-review-before-decision-hint = Kies een datum na het besluit, bijvoorbeeld een jaar later.

check-review-overdue = Dit besluit zou op { $date } worden herijkt.
check-review-overdue-hint = Kijk of het besluit nog klopt. Maak een nieuwe versie van de memo, of zet een nieuwe datum.

check-role-ended-without-hand-over = Deze rol is op { $date } geëindigd; er staat niet wat is overgedragen.
check-role-ended-without-hand-over-hint = Zet bij hand-over wat is overgedragen en aan welke functie.

check-score-out-of-range = { $question } krijgt { $score }; het mag van { $low } tot en met { $high }, in hele punten.
check-score-out-of-range-hint = Kies een heel getal. Weet u het niet? Schrijf dan unknown: true.

check-self-reference = Dit record verwijst naar zichzelf.
check-self-reference-hint = Noem het record dat u bedoelt, of haal de regel weg.

check-several-advised = De memo adviseert meer dan één optie; deze ook: “{ $option }”.
check-several-advised-hint = Laat advised: true bij één optie staan.

check-several-main-liaisons = Er is in dezelfde tijd nog een eerste verbindingsfunctionaris.
check-several-main-liaisons-hint = Laat main: true bij één staan; een ander is plaatsvervanger, of heeft een end.

check-several-moderators = Een ontwikkeltafel heeft één moderator; dit is er nog een.
check-several-moderators-hint = Kies wie de tafel leidt, of geef de ander een andere functie.

check-stale-memo = { $record } is veranderd sinds deze memo is bijgewerkt.
check-stale-memo-new = Sinds deze memo is bijgewerkt, is { $record } erbij gekomen.
check-stale-memo-hint = Werk de memo bij met kt memo memo/{ $memo } --update en lees hem na; uw eigen tekst blijft staan.

check-step-overdue = Deze stap moest op { $date } gezet zijn en is niet afgevinkt.
check-step-overdue-hint = Gedaan? kt edit { $path } --set { $key }=JJJJ-MM-DD. Anders: spreek een nieuwe datum af.

check-strategy-without-owner = Bij de strategie “{ $strategy }” staat niet wie haar uitvoert.
check-strategy-without-owner-hint = Noem de functie: kt plan { $product } --choose "{ $strategy }" --by FUNCTIE.

check-symbolic-link = Dit is een snelkoppeling naar een andere plek; die volgt kt niet.
check-symbolic-link-hint = Zet het bestand zelf in de map.

check-tab-indentation = Hier is ingesprongen met een tab; in deze bestanden moeten dat spaties zijn.
check-tab-indentation-hint = Vervang de tab door twee spaties.

check-too-few-assessors = { $organisation } vraagt om { $minimum ->
        [one] 1 beoordelaar
       *[other] { $minimum } beoordelaars
    }; er { $number ->
        [0] is er nog geen
        [1] is er 1
        *[other] zijn er { $number }
    } klaar.
check-too-few-assessors-hint = Vraag nog iemand met een andere functie om kt assess in te vullen.

check-too-few-options = De memo heeft { $number ->
        [0] geen opties
        [1] 1 optie
        *[other] { $number } opties
    }; de lezer moet uit ten minste { $fewest } kunnen kiezen.
check-too-few-options-hint = Noem ook ‘niets doen’ en een lichtere vorm.

check-traject-stalled = Aan “{ $product }” is sinds { $date } niets gebeurd ({ $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }), en er is nog niet besloten.
check-traject-stalled-hint = Kijk met kt next { $product } wat er nu kan.

check-unclosed-front-matter = De velden beginnen met ---, maar de tweede regel met --- ontbreekt.
check-unclosed-front-matter-hint = Zet een regel met alleen --- onder de laatste regel met een veld.

check-unknown-column = De kolom “{ $column }” is geen vraag van deze meting; wat eronder staat, telt niet mee.
check-unknown-column-double = De kolom “{ $column }” staat er al; wat hieronder staat, telt niet mee.
check-unknown-column-beyond = In rij { $row } staan meer cellen dan er koppen zijn.
check-unknown-column-hint = Een kop is de sleutel van een determinant, zo nodig met de uitspraak en het deel erachter, zoals self-efficacy.stap-1. Bekijk ze met kt survey form --format csv.

check-unknown-key = kt kent het veld “{ $key }” niet.
check-unknown-key-hint = Hier kunnen staan: { $expected }.

check-unknown-product-kind = “{ $kind }” is geen soort product die kt kent.
check-unknown-product-kind-hint = Kies een soort zoals guideline (richtlijn), method (methode) of report (rapport), of voeg in kt.yaml een eigen soort toe bij kinds (soorten).

check-unknown-question = De vragenlijst “{ $checklist }” heeft geen vraag { $question }.
check-unknown-question-hint = Kijk of de code klopt. Het antwoord blijft staan, maar telt niet mee.

check-unknown-reference = “{ $reference }” bestaat niet.
check-unknown-reference-case = “{ $reference }” bestaat niet; het verschil zit in een hoofdletter.
check-unknown-reference-kind = “{ $reference }” is geen { $kind ->
        [organisation] organisatie
        [wish] wens
        [product] product
        [assessment] assessment
        [memo] memo
        [question] vraag
        [decision] besluit
        [finance] financiële analyse
        [survey] meting
        [plan] plan
        [network] netwerk
        [practice] praktijkvoorbeeld
        [meeting] bijeenkomst
        [transfer] traject
        [checklist] vragenlijst
        [strategy] strategie
       *[other] { $kind }
    }; hier hoort een { $kind ->
        [organisation] organisatie
        [wish] wens
        [product] product
        [assessment] assessment
        [memo] memo
        [question] vraag
        [decision] besluit
        [finance] financiële analyse
        [survey] meting
        [plan] plan
        [network] netwerk
        [practice] praktijkvoorbeeld
        [meeting] bijeenkomst
        [transfer] traject
        [checklist] vragenlijst
        [strategy] strategie
       *[other] { $kind }
    }.
check-unknown-reference-path = “{ $reference }” is een pad; hier hoort alleen het kenmerk van een { $kind ->
        [organisation] organisatie
        [wish] wens
        [product] product
        [assessment] assessment
        [memo] memo
        [question] vraag
        [decision] besluit
        [finance] financiële analyse
        [survey] meting
        [plan] plan
        [network] netwerk
        [practice] praktijkvoorbeeld
        [meeting] bijeenkomst
        [transfer] traject
        [checklist] vragenlijst
        [strategy] strategie
       *[other] { $kind }
    }.
check-unknown-reference-form = Bij “{ $reference }” ontbreekt de soort; schrijf bijvoorbeeld product/{ $reference }.
check-unknown-reference-hint = Kijk met kt list { $kind } welke er zijn, of maak het record met kt new { $kind }.

check-unknown-rule = Er is geen regel “{ $rule }”, dus dit doet niets.
check-unknown-rule-reason = Om “{ $rule }” toe te staan is een reden nodig.
check-unknown-rule-hint = kt explain toont alle regels.
check-unknown-rule-reason-hint = Schrijf de reden achter een dubbele punt, zoals: { $comment ->
        [markdown] <!-- kt: allow({ $rule }): staat in het jaarplan -->
       *[yaml] # kt: allow({ $rule }): staat in het jaarplan
    }
check-unknown-rule-firm = “{ $rule }” is niet toe te staan: zonder herstel kan kt het record niet lezen.
check-unknown-rule-firm-hint = Herstel de fout zelf, en haal deze uitzondering weg.

check-unknown-theme = Het thema “{ $theme }” staat niet in kt.yaml.
check-unknown-theme-hint = Kies een thema dat in kt.yaml staat, of voeg het daar toe bij themes (thema's).

check-unreadable-file = Dit bestand kan niet worden gelezen; misschien hebt u geen rechten.
check-unreadable-file-hint = Vraag uw ICT-afdeling om leesrechten, of sluit het programma dat het bestand vasthoudt.

check-unsafe-link = Deze link begint met { $scheme }: en kan bij een klik iets uitvoeren of openen.
check-unsafe-link-hint = Gebruik een gewoon webadres (https://…) of een bestand in de kennismap.

check-unsupported-yaml = Deze schrijfwijze van YAML gebruikt kt niet.
check-unsupported-yaml-anchor = Een anker (&…) gebruikt kt niet.
check-unsupported-yaml-alias = Een verwijzing binnen YAML (*…) gebruikt kt niet.
check-unsupported-yaml-tag = Een YAML-type (!…) gebruikt kt niet.
check-unsupported-yaml-document = In dit bestand begint een tweede document; kt leest er één.
check-unsupported-yaml-hint = Schrijf de waarde gewoon uit. Begint de tekst met &, * of !? Zet haar dan tussen aanhalingstekens.
check-unsupported-yaml-document-hint = Haal de regel met --- weg, of maak twee bestanden.

check-unused-baseline = De beginstand noemt { $rule } in { $path }, maar die bevinding is er niet meer.
check-unused-baseline-hint = Maak de beginstand opnieuw met kt check --write-baseline, of haal de regel weg.

check-unused-suppression = “{ $rule }” is hier toegestaan, maar die regel vindt hier niets.
check-unused-suppression-hint = Haal de opmerking weg, of laat kt dat doen met kt check --fix.

check-weak-point-unanswered = { $question } is een van de drie vragen met de laagste score, maar de memo zegt niet wat eraan gebeurt.
check-weak-point-unanswered-hint = Noem { $code } bij for: van een voorwaarde, optie of vraag.

check-wish-twice = Deze wens heeft dezelfde titel als de wens “{ $other }”.
check-wish-twice-hint = Is het dezelfde wens, laat er dan één vervallen: kt edit wish/{ $id } --set status=vervallen. Zijn het er twee, geef ze dan elk een eigen titel.

check-wish-without-owner = Bij deze wens staat niet wie de eigenaar is.
check-wish-without-owner-hint = Voeg een regel owner (eigenaar) met een functie toe, zoals owner: manager ambulant. Geen namen.

check-wish-without-product = Geen enkel product hoort bij deze wens.
check-wish-without-product-hint = Past er een product bij, noem de wens dan daar: kt edit product/KENMERK. Vervalt de wens: kt edit wish/{ $id } --set status=vervallen.

check-wrong-place = Dit bestand staat op een plek waar kt het niet leest.
check-wrong-place-folder = Dit is een map met de naam van een record.
check-wrong-place-extension = Dit bestand heeft niet de extensie die in deze map hoort en wordt niet als record gelezen.
check-wrong-place-outside = Dit bestand staat in een map die kt niet kent en wordt niet als record gelezen.
check-wrong-place-hint = Mappen zijn wishes, products, assessments, memos, questions, decisions en zo verder. Wat geen record is, hoort in docs of files.
check-wrong-place-extension-hint = Producten, memo’s, praktijkvoorbeelden en bijeenkomsten eindigen op .md, al het andere op .yaml.
check-wrong-place-folder-hint = Geef de map een naam zonder .yaml of .md.

check-wrong-type = Hier hoort iets anders dan “{ $value }”.
check-wrong-type-number = Hier hoort een getal, niet “{ $value }”.
check-wrong-type-flag = Hier hoort true (ja) of false (nee), niet “{ $value }”.
check-wrong-type-list = Hier hoort een lijstje, niet “{ $value }”.
check-wrong-type-map = Hier horen velden, niet “{ $value }”.
check-wrong-type-text = Hier hoort gewone tekst, niet “{ $value }”.
check-wrong-type-place = Een plaats is een getal vanaf 1; hier staat { $value }.
check-wrong-type-amount = Hier hoort een bedrag in hele euro's, zoals 1250 of € 1.250, niet “{ $value }”.
check-wrong-type-empty = Hier staat nog niets achter.
check-wrong-type-hint = kt explain wrong-type laat zien hoe getallen, lijstjes en ja of nee worden geschreven.
check-wrong-type-number-hint = Schrijf alleen cijfers, zonder punt, euroteken of woorden, zoals 31200.
check-wrong-type-place-hint = Geef de belangrijkste wens plaats 1, en de volgende plaats 2.
check-wrong-type-map-hint = Schrijf op elke regel een veld met een waarde, zoals title: Kortere wachttijd.
check-wrong-type-empty-hint = Vul een waarde in, of haal de regel weg.

check-yaml-syntax = Vanaf hier kan kt het bestand niet lezen: de schrijfwijze klopt niet.
check-yaml-syntax-quote = Een aanhalingsteken dat hier begint, wordt niet gesloten.
check-yaml-syntax-after-quote = Achter het sluitende aanhalingsteken staat nog tekst.
check-yaml-syntax-escape = Na een \ staat een teken dat daar niet kan.
check-yaml-syntax-bracket = Een haakje dat hier begint of eindigt, heeft geen tegenhanger.
check-yaml-syntax-indentation = Deze regel springt niet goed in.
check-yaml-syntax-colon = Hier ontbreekt een dubbele punt met een spatie erachter, of staat er een te veel.
check-yaml-syntax-space = Na “{ $key }:” hoort een spatie.
check-yaml-syntax-key = Hier kan geen lijstje of groep als naam van een veld staan.
check-yaml-syntax-hint = Kijk ook naar de regel erboven. Staat er een dubbele punt of # in de tekst, zet de tekst dan tussen aanhalingstekens.
check-yaml-syntax-indentation-hint = Velden die bij elkaar horen, beginnen onder elkaar, met evenveel spaties.
check-yaml-syntax-escape-hint = Gebruik / in plaats van \, of enkele aanhalingstekens.
check-yaml-syntax-space-hint = Schrijf { $key }: en dan een spatie en de waarde.

# Leernetwerken en ontwikkeltafels
check-development-without-test = De tafel maakt het product al, maar er is geen proef vastgelegd.
check-development-without-test-elsewhere = De tafel maakt het product al, maar de proef was niet in de praktijk van een lid.
check-development-without-test-hint = Leg de proef vast met kt network session { $network } --date DATUM --test "WAT; ORGANISATIE".
check-development-without-test-elsewhere-hint = Probeer het ook bij een lid uit, en zet bij test welke organisatie dat is.

check-ended-without-product = De tijd van deze ontwikkeltafel was om op { $date }, maar er is geen product vastgelegd.
check-ended-without-product-network = De tijd van dit leernetwerk was om op { $date }, maar er staat geen resultaat.
check-ended-without-product-hint = Leg het product vast met kt new product --set origin=network/{ $network } en zet het bij results (resultaten), of pas de einddatum aan.

check-facilitators-alike = De begeleiders kijken allemaal vanuit dezelfde kant.
check-facilitators-alike-hint = Zoek er iemand bij met een andere blik, bijvoorbeeld een ervaringsdeskundige of een onderzoeker.

check-goal-and-form-incomplete = Van de { $questions } vragen over doel en vorm staan er nog open: { $open }.
check-goal-and-form-incomplete-none = De { $questions } vragen over doel en vorm zijn nog niet beantwoord.
check-goal-and-form-incomplete-hint = Beantwoord ze met kt network advise { $network }.

check-identifying-column = De kolom “{ $column }” vertelt wie antwoordde of wanneer; dat hoort hier niet.
check-identifying-column-hint = Lees de tabel in met kt survey import: dat laat zulke kolommen weg. Stond dit al in git, overleg dan met uw privacyfunctionaris.

check-interest-missing = Van { $organisation } staat er niet welk belang zij bij het netwerk heeft.
check-interest-missing-unlisted = Er doet iemand mee van { $organisation }, maar die organisatie staat niet met haar belang in de lijst organisations (organisaties).
check-interest-missing-hint = Vraag wat de organisatie eraan heeft, en zet dat bij interest (belang).

check-lived-experience-missing = Er doet niemand mee die het vraagstuk zelf heeft meegemaakt.
check-lived-experience-missing-hint = Vraag een jongere, ouder of ervaringsdeskundige mee te doen, met perspective: lived-experience.

check-missing-moderator = Deze ontwikkeltafel heeft geen moderator.
check-missing-moderator-hint = Zet bij facilitators één begeleider met role: moderator.

check-network-too-short = Dit leernetwerk duurt { $months ->
        [one] 1 maand
       *[other] { $months } maanden
    }. Blijvend ander gedrag vraagt er ten minste { $fewest }.
check-network-too-short-hint = Plan langer. Is het een klein vraagstuk, zet dan small-issue: true (klein vraagstuk: ja) en kom vaker bij elkaar.

check-network-without-form = Van dit netwerk is de vorm nog niet gekozen.
check-network-without-form-hint = Zie met kt network advise { $network } wat past, en zet dat bij form (vorm).

check-one-sided-strengths = Er zitten alleen denkers in de groep, geen doeners.
check-one-sided-strengths-thinkers = Er zitten alleen doeners in de groep, geen denkers.
check-one-sided-strengths-hint = Vul de groep aan met iemand van de andere soort.

check-result-without-origin = Dit netwerk noemt { $product } als resultaat, maar het product noemt geen netwerk als herkomst.
check-result-without-origin-results = Dit product komt volgens zijn herkomst (origin) uit { $network }, maar dat netwerk noemt het niet bij zijn resultaten (results).
check-result-without-origin-hint = Geef kt edit product/{ $product } --set origin=network/{ $network }.
check-result-without-origin-results-hint = Zet product/{ $product } bij results (resultaten) van network/{ $network }.

check-second-phase-too-early = De ontwikkelfase is begonnen, maar er staat niet welke kennis of vernieuwing de tafel wil (ambition).
check-second-phase-too-early-product = De ontwikkelfase is begonnen, maar er staat niet welk product eruit komt (product-aim).
check-second-phase-too-early-diversity = De ontwikkelfase is begonnen, maar niet van alle deelnemers staat vast vanuit welk perspectief zij meedoen.
check-second-phase-too-early-hint = Rond eerst de oriëntatie af, of zet de fase van deze bijeenkomst terug.

check-session-twice = Op { $date } staat al een bijeenkomst met dezelfde tijd.
check-session-twice-id = Er is al een bijeenkomst met id “{ $id }”; agenda's zien de twee als één.
check-session-twice-hint = Haal de dubbele weg; wat erbij is opgeschreven, zet u bij de andere.
check-session-twice-id-hint = Geef een van de twee een andere id, of haal de dubbele weg.

check-session-without-lesson = Van de bijeenkomst van { $date } staat er niet wat anderen ervan kunnen leren.
check-session-without-lesson-hint = Leg het vast met kt network session { $network } --date { $day }.

check-sessions-too-far-apart = Dit leernetwerk komt om de { $weeks } weken bij elkaar. Ten hoogste { $most } weken ertussen houdt het leren gaande.
check-sessions-too-far-apart-small = Een klein vraagstuk mag korter duren, maar dan vaker dan om de { $most } weken; nu is het om de { $weeks }.
check-sessions-too-far-apart-hint = Plan de bijeenkomsten dichter op elkaar.

check-too-few-facilitators = Dit leernetwerk heeft één begeleider; liefst zijn het er { $wanted }.
check-too-few-facilitators-none = Er staat niet wie dit leernetwerk begeleidt; liefst { $wanted } mensen.
check-too-few-facilitators-none-hint = Zoek twee begeleiders met een verschillende blik; een van hen mag deelnemer zijn.
check-too-few-facilitators-hint = Zoek een tweede begeleider met een andere blik; dat mag een deelnemer zijn.

check-too-few-participants = Dit leernetwerk telt { $people ->
        [one] 1 deelnemer
       *[other] { $people } deelnemers
    }; het werkt met ten minste { $fewest }.
check-too-few-participants-none = Er staan nog geen deelnemers in dit leernetwerk; het werkt met ten minste { $fewest }.
check-too-few-participants-hint = Werf deelnemers: kt network recruit { $network } geeft een tekst.

check-too-few-perspectives = Het aantal perspectieven in de groep is { $count }; het minste is { $fewest }.
check-too-few-perspectives-unknown = Het aantal bekende perspectieven in de groep is { $count }, en voor { $unknown } van de mensen is het onbekend; het minste is { $fewest }.
check-too-few-perspectives-hint = Zoek deelnemers van een andere kant, zoals gemeente, onderwijs, vrijwilligers of ouders.
check-too-few-perspectives-unknown-hint = Vul bij elke deelnemer perspective in.

check-too-little-mandate = Niemand in de groep heeft mandaat om iets uit te proberen.
check-too-little-mandate-few = Een te klein deel van de groep heeft mandaat om iets uit te proberen: { $with } van de { $people } mensen. Wenselijk is { $share }%.
check-too-little-mandate-hint = Spreek met de leidinggevenden af wie in de eigen praktijk mag experimenteren, en zet mandate: true.

check-too-many-participants = Dit leernetwerk telt { $people } deelnemers; meer dan { $most } hindert het leren.
check-too-many-participants-table = Deze ontwikkeltafel telt { $people } deelnemers; { $most } is het meeste.
check-too-many-participants-hint = Maak twee groepen, of vraag een deel om op afstand mee te lezen.

check-unusual-table-duration = Deze ontwikkeltafel duurt { $months ->
        [one] 1 maand
       *[other] { $months } maanden
    }; gebruikelijk is { $short }, { $middle } of { $long }.
check-unusual-table-duration-none = Van deze ontwikkeltafel is niet afgesproken hoe lang zij duurt.
check-unusual-table-duration-both = Hier staat zowel een aantal maanden als een aantal bijeenkomsten.
check-unusual-table-duration-meetings = Een ontwikkeltafel heeft ten minste één bijeenkomst.
check-unusual-table-duration-hint = Kies { $short }, { $middle } of { $long } maanden, of een aantal bijeenkomsten (meetings).
check-unusual-table-duration-both-hint = Laat months of meetings staan, niet allebei.

check-wrong-session-time = “{ $time }” is geen tijd van een bijeenkomst.
check-wrong-session-time-hint = Schrijf van en tot, zoals 13:30-16:00, met het einde na het begin.

# Plannen en opvolging.
check-strategy-without-barrier = De strategie “{ $strategy }” hoort bij geen belemmerende factor in dit plan.
check-strategy-without-barrier-hint = Noem de factor waarvoor u haar kiest: kt plan { $product } --barrier "FACTOR=waarop dat rust" --choose "{ $strategy }" --for FACTOR.
check-barrier-without-choice = Voor de belemmerende factor “{ $determinant }” is niets gekozen.
check-barrier-without-choice-hint = Kies een strategie; kt strategies "{ $determinant }" laat zien wat past. Of laat dit met een reden liggen: kt plan { $product } --leave "{ $determinant }=REDEN".
check-strategy-without-date = Bij de strategie “{ $strategy }” staat niet wanneer zij klaar moet zijn.
check-strategy-without-date-hint = Spreek een datum af: kt plan { $product } --choose "{ $strategy }" --due DATUM.
check-strategy-overdue = De strategie “{ $strategy }” moest op { $date } klaar zijn en is niet afgevinkt.
check-strategy-overdue-hint = Is het gedaan: kt plan { $product } --done "{ $strategy }". Zo niet, spreek dan een nieuwe datum af: kt plan { $product } --choose "{ $strategy }" --due DATUM.
check-plan-without-decision = Dit plan rust op geen besluit.
check-plan-without-decision-hint = Leg het besluit vast met kt decide { $product }. Is dat er al, noem het dan met kt plan { $product } --set decision=BESLUIT
check-plan-without-decision-no = Het besluit { $decision } is om dit niet, of nog niet, over te nemen.
check-plan-without-decision-other = Het besluit { $decision } gaat over een ander product of een andere organisatie.
check-unknown-plan-code = “{ $code }” is niet bekend.
check-unknown-plan-code-hint = Verbeter de code; kt strategies toont de determinanten en strategieën.
check-unknown-plan-code-determinant = Er is geen determinant “{ $code }”.
check-unknown-plan-code-strategy = Er is geen strategie “{ $code }”.
check-unknown-plan-code-point = “{ $code }” is geen punt van het transferplan of het toepassingsplan.
check-unknown-plan-code-core = Het product heeft geen kernelement “{ $code }”.
check-top-down-without-priority = Dit product wordt van bovenaf ingevoerd, maar hoort bij geen van de eerste drie wensen.
check-top-down-without-priority-hint = Kies een andere transferstrategie, of laat zien bij welke wens het product hoort.
check-points-more = { $names } en nog { $more }
check-plan-point-missing = Nog niet ingevuld: { $points }.
check-plan-point-missing-hint = Loop ze na met kt plan { $product }; ‘nee, want’ is ook een antwoord.
check-plan-point-missing-transfer = { $number ->
        [one] Eén punt van het transferplan is
       *[other] { $number } punten van het transferplan zijn
    } nog niet ingevuld: { $points }.
check-plan-point-missing-application = { $number ->
        [one] Eén punt van het toepassingsplan is
       *[other] { $number } punten van het toepassingsplan zijn
    } nog niet ingevuld: { $points }.
check-task-without-hours = De invoering is een taak, maar er staat niet bij hoeveel uren ervoor zijn gereserveerd.
check-task-without-hours-hint = Zeg hoeveel uren er in het rooster staan: kt edit plan/{ $plan } --set application.{ $at }.hours=UREN
check-follow-up-out-of-range = { $of ->
        [one] { $number } is te veel: er zou 1 mens mee moeten werken.
       *[other] { $number } is meer dan de { $of } mensen die ermee zouden moeten werken.
    }
check-follow-up-out-of-range-hint = Tel opnieuw, en vervang de telling van die dag: kt review { $product } --date "{ $date }" --of AANTAL --aware AANTAL (--of: hoeveel mensen ermee zouden moeten werken)
check-follow-up-out-of-range-nobody = Er is naar niemand gekeken: het aantal mensen is 0.
check-product-without-core = Het product van deze meting heeft { $number ->
        [0] geen kernelementen
        [one] maar één kernelement
       *[other] { $number } kernelementen
    }; vier tot acht is nodig.
check-product-without-core-hint = Vraag de makers wat overeind moet blijven, en leg dat bij het product vast onder core (kernelementen).
check-plan-without-decision-no-hint = Wacht met het plan tot er een besluit is om dit wel over te nemen.
check-plan-without-decision-other-hint = Noem het besluit over dit product in deze organisatie: kt plan { $product } --set decision=BESLUIT
check-unknown-plan-code-survey = Er is geen meting “{ $code }”.
check-unknown-plan-code-survey-hint = Noem een meting die er is, of schrijf in woorden waarop u dit baseert.

check-pale-color = De kleur { $color } is op wit papier niet goed te lezen.
check-pale-color-form = “{ $color }” is geen kleur.
check-pale-color-hint = Kies een donkerder kleur. Tot die tijd gebruikt kt de eigen kleur.
check-pale-color-form-hint = Schrijf een kleur als "#0b5f4b", tussen aanhalingstekens.

check-unusable-logo = “{ $path }” is geen afbeelding die in een document past.
check-unusable-logo-missing = Het logo “{ $path }” staat niet in de kennismap.
check-unusable-logo-outside = Het logo “{ $path }” ligt buiten de kennismap.
check-unusable-logo-words = Bij het logo staat niet wat erop te zien is.
check-unusable-logo-hint = Gebruik een PNG- of JPEG-bestand van hooguit 1 MB.
check-unusable-logo-missing-hint = Zet het bestand in de map templates en noem het pad, zoals templates/logo.png.
check-unusable-logo-outside-hint = Zet een kopie in de map templates: anderen hebben alleen deze map.
check-unusable-logo-words-hint = Voeg logo-text toe, bijvoorbeeld: logo-text: Logo van Jeugdhulp Merwede.
