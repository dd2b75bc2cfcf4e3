# Waarom een opdracht niet kon, en wat u dan doet.
error-label = fout
error-hint-label = tip
error-did-you-mean = Bedoelde u { $suggestion }?
error-read = { $path } kan niet worden gelezen.
error-write = { $path } kan niet worden geschreven.
error-cause-read-only = De schijf is alleen te lezen.
error-cause-full = De schijf is vol.
error-cause-no-folder = Een deel van het pad is geen map.
error-cause-folder = Het is een map.
error-cause-rights = U hebt er geen rechten voor.
error-cause-missing = Die plek is er niet.
error-is-folder = { $path } is een map en geen bestand.
error-no-such-file = Het bestand { $path } is er niet.
error-no-such-folder = De map { $path } bestaat niet.
error-not-a-repository = Dit is geen kennismap: in { $path } en de mappen erboven staat geen kt.yaml.
error-not-a-repository-hint = Maak een kennismap met kt init, of bekijk eerst het voorbeeld met kt demo.
error-not-a-repository-below = Hieronder staat er een: cd { $below }
error-not-a-repository-several = Hieronder staan er meer: { $all }. Ga naar een ervan, zoals met cd { $below }
error-settings = { $path } kan niet worden gelezen als instellingen.
error-settings-hint = kt check laat zien wat er mis is. Er hoort minstens kt: 1 in, en title: met een naam.
error-newer = { $path } hoort bij een nieuwere kt: versie { $format } van de bestanden, en deze kt kent versie { $known }.
error-newer-hint = Installeer een nieuwere kt. Er is niets gelezen of gewijzigd.
error-outside = { $path } ligt buiten de kennismap of loopt via een snelkoppeling; daar schrijft en leest kt niet.
error-not-text = { $path } is geen leesbare tekst.
error-check-first = kt check laat zien wat er mis is.
error-exists = { $path } bestaat al en blijft zoals het is.
error-exists-hint = Kies een andere naam, of pas het bestand aan met kt edit.
error-changed-meanwhile = { $path } is intussen door iemand anders gewijzigd; er is niets geschreven.
error-changed-meanwhile-hint = Geef de opdracht nog een keer.
error-half-done-hint = Een eerdere opdracht stopte halverwege. Wat zij wilde doen, staat in .kt/intent.json. Haal de oorzaak weg; kt maakt het dan af. Of haal dat bestand weg; dan blijft alles zoals het nu is.
error-locked = Een andere opdracht is aan het schrijven: { $holder }.
error-locked-hint = Wacht tot die klaar is en probeer het dan opnieuw.
error-unknown-record = Er is geen record { $record }.
error-unknown-record-near = Bedoelde u { $suggestion }?
error-unknown-record-list = Bekijk wat er is met kt list { $kind }.
error-no-front-matter = De eerste regel --- ontbreekt in { $path }.
error-no-front-matter-hint = Zet bovenaan een regel met alleen ---.
error-record-unreadable = { $path } is niet te lezen als record.
error-record-doubtful = { $path }, regel { $line }: “{ $key }” ontbreekt of is niet goed te lezen. Daar rekent of beslist kt niet mee.
error-record-doubtful-hint = Verbeter dat in het bestand; kt check zegt wat er mis is. Geef daarna de opdracht opnieuw.
error-record-kind = { $record } is { $kind ->
    [organisation] een organisatie
    [wish] een wens
    [product] een kennisproduct
    [assessment] een assessment
    [memo] een memo
    [question] een vraag
    [decision] een besluit
    [finance] een financiële analyse
    [survey] een meting
    [plan] een plan
    [network] een leernetwerk
    [practice] een praktijkvoorbeeld
    [meeting] een bijeenkomst
    [transfer] een eigen traject
    [checklist] een vragenlijst
   *[strategy] een strategie
}; dat past hier niet.
error-record-kind-hint = Kies { $wanted ->
    [organisation] een organisatie
    [wish] een wens
    [product] een kennisproduct
    [assessment] een assessment
    [memo] een memo
    [question] een vraag
    [decision] een besluit
    [finance] een financiële analyse
    [survey] een meting
    [plan] een plan
    [network] een leernetwerk
    [practice] een praktijkvoorbeeld
    [meeting] een bijeenkomst
    [transfer] een eigen traject
    [checklist] een vragenlijst
   *[strategy] een strategie
}. Met kt list { $wanted } ziet u welke er zijn.
error-ambiguous-record = { $record } kan meer dan één record zijn: { $choices }.
error-ambiguous-record-whole = Schrijf de naam voluit, zoals { $first }.
error-ambiguous-record-hint = Schrijf de soort erbij, zoals product/naam.
error-unknown-rule = Er is geen regel { $rule }.
error-unknown-rule-near = Bedoelde u { $suggestion }?
error-unknown-rule-alike = Met dat woord is er { $rules }.
error-rule-off = kt.yaml zet { $rules } uit, op regel { $lines }. Er is niets gecontroleerd.
error-rule-off-hint = Haal dat weg uit kt.yaml om erop te controleren, of kies met --only iets anders.
error-unknown-rule-list = kt explain toont alle regels.
error-date = { $value } is geen datum. Schrijf bijvoorbeeld 12-3-2026 of 12 maart 2026.
error-day-none = De dag { $value } bestaat niet.
error-date-key = { $value } is geen datum ({ $key }). Schrijf bijvoorbeeld 12-3-2026 of 12 maart 2026.
error-day-none-key = De dag { $value } bestaat niet ({ $key }).
error-date-hint = Schrijf een datum als 2026-03-12 of 12-3-2026.
error-no-terminal = Zonder toetsenbord en scherm kan kt geen vragen stellen.
error-no-terminal-hint = Geef de antwoorden mee met --answers BESTAND, of met --answers - vanaf de standaardinvoer.
error-no-role = Het is niet duidelijk in welke functie u dit invult.
error-no-role-hint = Geef uw functie mee, zonder naam: --as "teamleider ambulant". Of zet KT_ROLE.
error-no-checklist = Er is geen vragenlijst { $checklist }.
error-choose-from = Kies uit: { $choices }.
error-which-checklist = Er is niet precies één vragenlijst die hierbij past.
error-which-checklist-hint = Kies er een met --checklist: { $choices }.
error-no-questions = Geen vraag van deze vragenlijst past bij { $subject }.
error-which-wish = Dit product hoort bij meer wensen.
error-which-wish-hint = Kies er een met --wish: { $choices }.
error-done = De functie { $role } heeft deze ronde al afgerond.
error-done-hint = Begin een nieuwe ronde met --round { $round }, of geef --another als u een tweede persoon in deze functie bent.
error-final = { $path } is definitief en verandert niet meer.
error-final-hint = Begin een nieuwe ronde met kt assess.
error-final-edit-hint = Begin een nieuwe ronde met { $command }. Was definitief maken de laatste wijziging, dan maakt kt undo er weer een concept van.
error-other-subject = De antwoorden in { $path } gaan over { $subject } met vragenlijst { $checklist }; u vroeg om { $asked } met vragenlijst { $list }.
error-other-subject-hint = Geef het goede onderwerp of --checklist mee, of haal de regels subject (onderwerp) en checklist (vragenlijst) uit het bestand.
error-answers-no-subject = De antwoorden in { $path } zeggen niet waarover ze gaan, terwijl er naast answers wel { $keys } staat.
error-answers-no-subject-hint = Zet er de regel subject: { $subject } boven met de rest van een heel assessment, of laat alleen de antwoorden staan en geef functie, wens en ronde mee met --as, --wish en --round.
error-answers = De antwoorden zijn niet goed ({ $count }); er is niets geschreven.
error-answers-hint = Verbeter wat hierboven staat en geef de opdracht opnieuw.
error-answers-other = De antwoorden gaan over { $given }, niet over { $expected }.
error-not-readable-now = { $path } is op dit moment niet te lezen als record; er is niets geschreven.
error-unsure = { $path } is niet veilig aan te passen; er is niets geschreven.
error-unsure-hint = Zet dit er zelf in: { $paste }
error-not-enough = Er zijn nog niet genoeg assessments van { $subject } definitief ({ $used } van de { $wanted }); tot dan ziet niemand de antwoorden van een ander.
error-not-enough-hint = Wacht op de andere beoordelaars, of bekijk met --open wat er al is.
error-not-enough-hint-none = Begin met kt assess { $subject }.
error-usage-value = { $value } kan niet bij { $argument }.
error-usage-value-choices = { $value } kan niet bij { $argument }. Kies uit: { $choices }.
error-usage-argument = { $argument } kent kt hier niet.
error-usage-command = De opdracht { $command } bestaat niet.
error-usage-missing = Er ontbreekt iets: { $argument }.
error-usage-conflict = { $argument } gaat niet samen met { $other }.
error-usage-number = Bij { $argument } hoort een waarde.
error-usage-utf8 = De opdracht bevat tekens die niet te lezen zijn.
error-usage-other = Deze opdracht is niet compleet.
error-usage-help = Met --help ziet u hoe het kan.
error-usage-example = Bijvoorbeeld: { $example }. Met --help ziet u meer.
error-unknown-kind = De soort { $kind } bestaat niet.
error-unknown-kind-hint = Kies uit: { $kinds }.
error-new-assessment = Een assessment maakt u niet met kt new.
error-new-assessment-hint = Beoordeel een product met kt assess product/NAAM.
error-new-memo = Een memo maakt u niet met kt new.
error-new-memo-hint = Maak een memo met kt memo product/NAAM.
error-new-by-hand = Een { $kind } maakt u in een editor.
error-new-by-hand-hint = De handleiding beschrijft de vorm; kt check controleert hem.
error-new-missing = Er ontbreekt nog: { $keys }.
error-new-missing-hint = Geef het mee, zoals --set { $first }=…, of start kt in een terminal; dan vraagt kt ernaar.
error-bad-id = { $id } kan geen naam van een record zijn.
error-bad-id-hint = Gebruik kleine letters, cijfers en streepjes, zoals samen-beslissen. Geef een eigen naam met --id.
error-not-a-record = Dit kan zo niet worden opgeslagen: { $reason }
error-not-a-record-at = Dit kan zo niet worden opgeslagen ({ $key }): { $reason }
error-not-a-record-hint = Er is niets veranderd. Geef een andere waarde.
error-not-a-record-missing-hint = Er is niets veranderd. Geef dit veld een waarde met --set.
error-not-a-record-key-hint = Er is niets veranderd. Kies een ander veld.
error-number = { $value } is geen heel getal ({ $key }).
error-flag = { $value } is geen ja of nee ({ $key }).
error-url = { $value } is geen webadres. Schrijf het hele adres, zoals https://www.nji.nl.
error-year = Het jaar { $value } moet nog komen.
error-rank = De belangrijkste wens heeft plaats 1; plaats { $value } is er niet.
error-choice = { $value } kan niet bij { $key }. Kies uit: { $choices }.
error-yaml-value = { $value } is niet te lezen als YAML ({ $key }).
error-assignment = Schrijf veld=waarde, niet { $value }.
error-edit-by-hand = { $path } past u aan in een editor.
error-edit-by-hand-hint = Of geef de velden mee met --set veld=waarde.
error-edit-what = Wat moet er aan { $record } veranderen?
error-edit-what-hint = Geef de velden mee met --set veld=waarde, of start kt in een terminal.
error-edit-unreadable = Het record kan zo niet worden gelezen; er is niets veranderd.
error-edit-not-a-map = { $keys } kan niet worden ingevuld, want erboven staat een gewone tekst.
error-edit-unsure = Deze wijziging zou meer raken dan de bedoeling is; er is niets veranderd.
error-edit-unsure-hint = Zet dit zelf in het bestand: { $yaml }
error-edit-place = { $key } kan nog niet: { $open } is er nog niet.
error-edit-place-hint = Er is niets veranderd. Vul eerst { $open } in; de plaatsen in een lijst tellen vanaf 0.
error-init-exists = In { $path } staat al een kennismap.
error-init-exists-hint = Kies een andere map, of werk in deze verder met kt.
error-init-nested = { $path } is al een kennismap; een tweede daarbinnen maakt kt niet zomaar.
error-init-nested-hint = Werk in die map, kies een andere plek, of geef --nested als u dit echt wilt.
error-init-missing = { $option } ontbreekt.
error-init-missing-hint = Geef het mee, of start kt in een terminal; dan vraagt kt ernaar.
error-memo-exists = Er is al een memo: { $path }.
error-memo-exists-hint = Ververs die met kt memo { $id } --update, bewaar die met --format pdf of docx (Word), bekijk die met --format html, of begin een nieuwe versie met --new-version.
error-memo-none = Over { $product } is nog geen memo.
error-memo-none-hint = Maak er een met kt memo product/{ $product }.
error-memo-organisation = Voor welke organisatie de memo is, staat nergens.
error-memo-organisation-hint = Geef --organisation NAAM, of zet organisation: in kt.yaml.
error-memo-decided = Over { $path } is besloten, of er is een nieuwere versie; kt verandert hem niet meer.
error-memo-decided-hint = Begin een nieuwe versie met kt memo { $id } --new-version.
error-memo-faulty = In de kop van { $path } staan fouten.
error-memo-edited = In { $path } is met de hand geschreven in een blok dat kt invult; er is niets veranderd.
error-memo-edited-hint = Zet uw tekst buiten het blok, of pas het genoemde veld aan. Maak het blok daarna leeg, laat de markeringen staan en geef de opdracht opnieuw.
error-memo-no-end = { $path }, regel { $line }: het blok { $name } heeft een begin en geen einde.
error-memo-no-begin = { $path }, regel { $line }: het blok { $name } heeft een einde en geen begin.
error-memo-double = { $path }, regel { $line }: het blok { $name } staat er twee keer.
error-memo-marker-hint = Elk blok staat één keer tussen <!-- kt:naam … --> en <!-- /kt:naam -->. Herstel dat, of haal beide markeringen weg.
error-memo-output = Naar { $path } schrijft kt geen uitvoer: daar staan records of instellingen.
error-memo-output-hint = Kies een andere plaats, zoals out/memo.html.
error-check-empty = Een lege naam is geen bestand.
error-check-empty-hint = Noem een bestand of map, of geef kt check zonder naam voor de hele kennismap.
error-check-missing = { $path } bestaat niet.
error-check-missing-hint = Een pad geldt vanaf de map waarin u werkt. Wat stuk is doordat een bestand weg is, toont kt check zonder bestand.
error-check-outside = { $path } ligt niet in de kennismap { $folder }.
error-check-outside-hint = Noem een bestand of map in de kennismap, of geef die andere map op met -C MAP.
error-baseline = { $path } is geen beginstand van kt check: regel { $line } is niet te lezen.
error-baseline-hint = Maak hem opnieuw met kt check --write-baseline.
error-stopped-kept = Gestopt. Uw antwoorden tot hier staan in { $path }. Verdergaan: { $command }
error-stopped-nothing = Gestopt. Er is niets gewijzigd. Opnieuw beginnen: { $command }
error-stopped-several = Gestopt. Wat u tot hier invulde, is bewaard ({ $number } bestanden). Verdergaan: { $command }
error-stopped-unkept = Wat u hebt veranderd, is nog niet bewaard. Typ q en Enter om te kiezen of u het bewaart; nog een keer Ctrl-C gooit het weg.
error-nothing-to-undo = Er is geen wijziging van kt om terug te draaien.
error-nothing-to-undo-hint = kt bewaart alleen de laatste wijziging. Staat de map in git, dan vindt u oudere versies met git log, en haalt u een bestand terug met git restore.
error-rename-kind = { $old } blijft een { $was }; een ander soort record ({ $kind }) kan het niet worden.
error-rename-kind-hint = Geef alleen de nieuwe naam.
error-rename-bad-id-hint = Gebruik kleine letters, cijfers en streepjes, zoals samen-beslissen.
error-rename-same = { $old } heet al zo.
error-rename-taken-hint = Er is niets veranderd. Kies een andere naam.
error-rename-unsure = { $path } kan niet met zekerheid worden aangepast; er is niets veranderd.
error-rename-unsure-hint = kt check laat zien wat er in dat bestand mis is. Herstel het en probeer het opnieuw.
error-rename-unreadable = { $path } is niet te lezen en noemt dit record misschien; er is niets veranderd.
error-rename-unreadable-hint = kt check laat zien wat er in dat bestand mis is. Herstel het en probeer het opnieuw.
error-at-writes = Met --at kijkt u terug; deze opdracht kan dat niet.
error-at-writes-hint = --at werkt bij kt next, kt status, kt list, kt show, kt find, kt compare en kt check. Wijzigen kan alleen in de map van nu.
error-at-no-git = Voor terugkijken in de geschiedenis is git nodig, en dat programma is niet gevonden.
error-at-no-git-hint = Installeer git, of laat --at of --changed-since weg.
error-at-no-history = { $path } heeft geen geschiedenis: de map staat niet in git.
error-at-no-history-hint = Zet de map in git met git init en leg elke wijziging vast; dan kunt u later terugkijken.
error-at-unknown = { $when } is geen datum en geen versie die git kent.
error-at-unknown-hint = Schrijf een datum als 2026-03-12, of een commit, tag of branch. git log toont wat er is.
error-at-too-early = Op { $when } was er nog niets vastgelegd.
error-at-too-early-hint = git log toont de eerste versie. Is de kloon niet volledig, haal dan eerst de rest op.
error-at-no-repository = In { $when } was deze map nog geen kennismap: er was geen bruikbare { $file }.
error-at-incomplete = De geschiedenis op deze computer is niet volledig.
error-at-incomplete-hint = Haal haar eerst helemaal op: met git fetch --unshallow, of in een pijplijn met fetch-depth: 0 (GitHub) of GIT_DEPTH: 0 (GitLab).
error-at-owner = Git leest { $path } niet: de map is van een andere gebruiker.
error-at-owner-hint = Vertrouwt u de map? Geef dan eerst: git config --global --add safe.directory { $path }
error-at-failed = git kon dit niet lezen: { $words }
error-find-nothing = Waar wilt u op zoeken?
error-find-nothing-hint = Geef een of meer woorden, zoals kt find samen ouders.

error-finance-none = Voor { $product } is nog niets over geld vastgelegd, en er kan hier niets gevraagd worden.
error-finance-none-hint = Draai kt finance { $product } in een terminal, of geef de bedragen met --answers BESTAND.
error-finance-faulty = { $path } heeft fouten; er is niets veranderd.
error-finance-organisation = Voor welke organisatie?
error-finance-organisation-hint = Noem de organisatie met --organisation, of zet organisation in kt.yaml.
error-finance-answers-hint = Verbeter het bestand; er is niets geschreven. Een voorbeeld van de vorm geeft kt new finance --dry-run.
error-process-role = { $role } is geen functie.
error-process-role-hint = Noem een functie, zoals verbindingsfunctionaris of "lid visiegroep".
error-verb-missing = Er ontbreekt nog: { $options }.
error-verb-missing-hint = Geef het mee, of start kt in een terminal; dan vraagt kt ernaar.
error-verb-empty = Bij { $option } hoort een tekst.
error-verb-future = { $value } ligt na vandaag ({ $today }); leg vast wat al is gebeurd.
error-verb-before-memo = { $value } ligt vóór de datum van de memo ({ $limit }).
error-verb-before-question = { $value } ligt vóór de dag waarop de vraag is gesteld ({ $limit }).
error-verb-before-decision = { $value } ligt niet na de dag van het besluit ({ $limit }).
error-verb-date-hint = Er is niets veranderd. Geef een andere datum.
error-no-memo = Over { $product } is nog geen memo.
error-no-memo-hint = Maak een memo met kt memo product/{ $product }.
error-several-memos = Over { $product } is meer dan één memo: { $choices }.
error-several-memos-hint = Noem de memo zelf.
error-memo-incomplete = De memo { $memo } kan nog niet definitief zijn. Dit ontbreekt: { $lacks }.
error-memo-incomplete-spread = De memo { $memo } is niet af. Dit ontbreekt: { $lacks }. Wie hem krijgt, kan zo niet besluiten.
error-memo-incomplete-hint = Vul dat eerst aan met { $command }.
error-rank-taken = Plaats { $rank } is al van de wens “{ $title }” (wish/{ $id }).
error-rank-taken-hint = Kies een andere plaats, zoals --set rank={ $last } (achteraan), of geef --shift: dan schuiven die wens en wat daarop volgt een plaats op.
error-rank-taken-edit-hint = Er is niets veranderd. Kies een andere plaats, zoals --set rank={ $last } (achteraan), of geef eerst die andere wens een plaats: kt edit wish/{ $id } --set rank={ $last }
error-rank-none-left = Na plaats { $rank } is er geen plaats meer voor een wens.
error-rank-none-left-hint = Geef de wensen op de lijst kleinere nummers, met kt edit.
error-format = Aan de naam { $path } is niet te zien in welke vorm u het wilt.
error-format-hint = Geef het bestand een naam die eindigt op bijvoorbeeld .pdf, .docx, .html, .md of .txt, of kies met --format.
error-format-excel = --excel geeft een tabel (CSV), geen { $format }.
error-format-excel-hint = Laat --excel of --format weg.
error-format-here = Deze opdracht geeft geen { $format }.
error-memo-draft = De memo { $memo } is nog een concept.
error-memo-draft-hint = Maak hem af en zet status op final, met kt edit memo/{ $memo }.
error-verb-decided = Over de memo { $memo } is al besloten op { $date } (decision/{ $decision }); een besloten memo verandert niet meer.
error-verb-decided-hint = Begin een nieuwe versie met kt memo memo/{ $memo } --new-version.
error-memo-superseded = De memo { $memo } is vervangen door { $other }.
error-memo-superseded-hint = Gebruik memo/{ $other }.
error-memo-damaged = { $path } is zo niet te lezen; er is niets veranderd.
error-already-recorded = Dat staat al in { $path }; er is niets veranderd.
error-already-answered = Op { $question } is al geantwoord, op { $date }.
error-already-answered-hint = Pas het antwoord aan met kt edit question/{ $question }.
error-answer-none = Er is geen vraag die nog open is.
error-answer-which = Welke vraag beantwoordt u? Nog open:{ $questions }
error-answer-which-hint = Geef de naam van de vraag mee, zoals kt answer NAAM --text "…".
error-unknown-criterion = { $code } is geen vraag van de vragenlijst. Deze codes zijn er: { $codes }.
error-condition-form = { $value } is geen voorwaarde.
error-condition-form-hint = Schrijf drie delen met puntkomma's: "wat; wie; 2026-05-01".
error-decision-kind = { $value } is geen besluit.
error-decision-kind-hint = Kies uit: adopt (overnemen), adapt (passend maken), pilot (proef), defer (uitstellen), reject (niet overnemen).
error-differs = De memo adviseert { $advice } en het besluit is { $decision }: daar hoort een reden bij.
error-differs-hint = Geef die mee met --differs-because "…".
error-meeting-faulty = De kop van { $path } heeft fouten; er is niets veranderd.
error-meeting-drafted = In { $path } staat al een factsheet.
error-meeting-drafted-hint = Ververs het met kt meeting factsheet { $id } --update; uw eigen tekst blijft staan.
error-meeting-edited = In { $path } is de tekst veranderd van een blok dat kt invult; er is niets bijgewerkt.
error-meeting-edited-hint = Zet eigen tekst onder het blok, en herstel of verwijder het blok.
error-unknown-report = Er is geen rapport { $name }.
error-unknown-report-near = Bedoelde u { $suggestion }?
error-unknown-report-list = kt report toont alle rapporten.
error-report-several = Het rapport { $name } gaat over één kennismap.
error-report-several-hint = Geef één --repo, of vraag kt report overview: dat zet kennismappen naast elkaar.
error-report-filter = { $value } komt bij { $option } niet voor.
error-report-filter-nothing = Nog geen enkel record heeft zo'n waarde.
error-new-finance = Wie betaalt en wie er voordeel van heeft, legt u niet vast met kt new.
error-new-finance-hint = Geef kt finance product/NAAM; kt vraagt het per partij.
error-unknown-record-find = Zoek het met kt find, of bekijk een soort met kt list, zoals kt list product.
error-undo-changed = { $path } is na de laatste opdracht van kt nog aangepast; er is niets teruggedraaid.
error-undo-changed-hint = Draai die aanpassing zelf terug, of verander het bestand met kt edit.
error-survey-no-core = Bij { $product } staan nog geen kernelementen, en naar elk kernelement wordt gevraagd.
error-survey-core = { $product } heeft { $count } { $count ->
        [1] kernelement
       *[other] kernelementen
    }; voor een vragenlijst zijn dat er vier tot en met acht.
error-survey-core-hint = Zet ze erbij met kt edit { $product }, of in { $path } onder core (kernelementen). Schrijf op wat iemand doet, zoals: Samen de situatie verkennen.
error-survey-exists = Deze meting is er al: { $path }.
error-survey-exists-hint = Maak de vragenlijst met kt survey form { $id }, pas de meting aan met kt edit survey/{ $id }, of kies het andere moment met --moment.
error-form-role = Het is niet duidelijk voor welke functie het formulier is.
error-form-role-hint = Geef de functie mee, zonder naam: --for "teamleider ambulant".
error-form-done-hint = Maak een formulier voor een nieuwe ronde met --round { $round }.
error-unknown-determinants = Geen lijst van determinanten heet { $list }.
error-unknown-determinants-hint = Neem { $suggestion }, of zet een eigen lijst in checklists/{ $list }.yaml.
error-unknown-determinant = Geen determinant, categorie of strategie heet “{ $determinant }”.
error-unknown-determinant-list = Bekijk ze met kt strategies.
error-unknown-cluster = Geen soort strategie heet { $cluster }.
error-unknown-cluster-hint = Kies uit { $all }.
error-which-subject = Het is niet duidelijk wat er beoordeeld wordt.
error-which-subject-hint = Noem het, zoals kt assess product/samen-beslissen --answers BESTAND. Een bestand uit een formulier zegt het zelf.
error-form-survey = Dit zijn antwoorden op de vragenlijst van een meting, niet op een assessment.
error-form-survey-hint = Lees ze in met kt survey import.
error-form-damaged = Dit bestand is niet meer zoals het formulier het maakte: { $key } ontbreekt of klopt niet.
error-form-damaged-hint = Vraag om het bestand opnieuw, of laat de antwoorden in het formulier openen en opnieuw bewaren.
error-form-organisation = Deze antwoorden zijn voor { $theirs } ingevuld, en hier gaat het om { $ours }.
error-form-organisation-hint = Geef --organisation, of lees het bestand in de kennismap van die organisatie in.
error-form-version = Deze antwoorden horen bij versie { $theirs } van de vragenlijst; hier geldt versie { $ours }.
error-form-version-hint = Maak een nieuw formulier met kt form { $subject } --for "{ $role }" en laat het opnieuw invullen.
error-form-reworded = De vragen van { $checklist } zijn veranderd nadat dit formulier is gemaakt.
error-form-reworded-hint = Betekenen ze nog hetzelfde, geef dan --reworded. Maak anders een nieuw formulier.
error-form-person = Als functie staat er { $role }; dat is geen functie.
error-form-person-hint = Geef de functie mee met --as "teamleider ambulant", en zet haar ook in het bestand.
error-form-draft = De functie { $role } heeft al een concept met een ander antwoord op { $questions }; er is niets geschreven.
error-form-draft-hint = Zijn dit nieuwe antwoorden van dezelfde persoon, geef dan --replace. Zijn ze van een tweede persoon in deze functie, geef dan --another.
error-practice-faulty = Er zitten fouten in { $path }, dus er is geen presentatie van te maken.
error-plan-none = Er is nog geen plan voor { $product }.
error-plan-none-hint = Maak het aan een terminal met kt plan { $product }, of geef minstens --set aim="…".
error-plan-faulty = { $path } heeft fouten en kan zo niet veranderd worden.
error-plan-aim = Een plan begint met een doel.
error-plan-aim-hint = Geef --set aim="wie wat doet als het gelukt is".
error-plan-organisation = Voor welke organisatie is het plan?
error-plan-organisation-hint = Geef --organisation, of zet organisation in kt.yaml.
error-plan-number = { $value } is geen getal ({ $key }).
error-plan-euros = { $value } is geen bedrag in hele euro's (--cost).
error-plan-euros-hint = Rond af op hele euro's, zoals --cost 1250.
error-plan-basis = Waarop u baseert dat { $determinant } hindert, staat er niet bij.
error-plan-basis-hint = Zet dat erbij, zoals --barrier { $key }="gesprek met het team, april 2026".
error-plan-no-barrier = { $determinant } staat niet bij de belemmerende factoren van het plan.
error-plan-no-barrier-hint = Zet die er eerst in met --barrier { $key }="waarop dat rust".
error-plan-reason = Waarom u { $determinant } laat liggen, staat er niet bij.
error-plan-reason-hint = Zet de reden erbij, zoals --leave "{ $determinant }=dat kan pas na de zomer".
error-plan-key = Een plan heeft geen veld { $key } dat u zo kunt zetten.
error-plan-key-hint = Kies uit { $keys }.
error-plan-for = { $strategy } helpt bij geen enkele belemmering in het plan.
error-plan-for-hint = Zet eerst de belemmering in het plan met --barrier, of zeg met --for waarvoor u deze strategie kiest.
error-plan-not-chosen = “{ $strategy }” is niet gekozen in dit plan.
error-plan-not-chosen-hint = Kies de strategie eerst met --choose.
error-plan-answers-hint = Verbeter het bestand; er is niets bewaard.
error-unknown-strategy = Er is geen strategie “{ $strategy }”.
error-unknown-strategy-hint = Bekijk wat past met kt strategies DETERMINANT, of zet een eigen strategie in strategies/.
error-day-to-come = { $date } is nog niet geweest.
error-day-to-come-hint = Geef de dag waarop u het zag.
error-review-more = { $of ->
        [one] { $count } is te veel: er zou 1 mens mee moeten werken.
       *[other] { $count } is meer dan de { $of } mensen die ermee zouden moeten werken.
    }
error-review-more-hint = Kijk naar --of, --aware en --applying.
error-review-applying = { $value } zegt niet hoeveel mensen een kernelement toepassen.
error-review-applying-hint = Schrijf het zo: --applying stap-1=9.
error-review-element = Het product heeft geen kernelement { $element }.
error-review-element-hint = De kernelementen zijn: { $elements }.
error-review-no-elements-hint = Zet eerst bij het product wat iemand doet die ermee werkt: core, met vier tot acht kernelementen.
error-review-objection = Waar het bezwaar “{ $words }” over gaat, is niet duidelijk.
error-review-objection-hint = Er is niets bewaard. Zet de determinant ervoor, zoals --objection "tijd={ $words }". kt strategies toont ze alle 29.
error-form-other-hint = Laat het onderwerp weg: kt assess --answers BESTAND. Het bestand zegt zelf waarover het gaat.
error-survey-line = Van deze uitspraak is geen code te maken: { $text }
error-sheet-binary = { $path } is geen tekst en geen spreadsheet.
error-sheet-empty = { $path } is leeg.
error-sheet-old = { $path } is een oude of vergrendelde spreadsheet.
error-sheet-save-hint = Open het bestand in uw spreadsheetprogramma en sla het op als .xlsx of .csv.
error-sheet-unknown = { $path } heeft geen blad “{ $sheet }”.
error-sheet-unknown-hint = De bladen zijn: { $sheets }.
error-sheet-broken = { $path } is geen leesbare spreadsheet: { $words }.
error-sheet-broken-row = { $path } is na rij { $row } niet te lezen: { $words }.
error-sheet-damaged = { $path } is beschadigd en niet te lezen.
error-sheet-no-workbook = { $path } is een zipbestand, maar geen .xlsx.
error-sheet-rows = { $path } heeft meer dan { $limit } rijen.
error-sheet-columns = { $path } heeft { $count } kolommen; kt leest er hooguit { $limit }.
error-archive-parts = { $path } bestaat uit { $count } delen; kt leest er hooguit { $limit }.
error-archive-double = { $path } heeft twee delen met dezelfde naam en wordt niet gelezen.
error-archive-bomb = { $path } wordt uitgepakt veel te groot ({ $part }) en wordt niet gelezen.
error-archive-entities = { $path } bepaalt in { $part } eigen tekens en wordt niet gelezen.
error-survey-folder-empty = In { $path } staan geen antwoordbestanden (.json).
error-survey-folder-full = In { $path } staan meer dan { $limit } antwoordbestanden.
error-survey-folder-hint = Geef het bestand met de antwoorden, of de map waarin de antwoordbestanden staan.
error-survey-file-size = { $path } is groter dan { $limit } MiB en wordt niet gelezen.
error-survey-as-file = { $survey } is een meting en geen bestand.
error-survey-as-file-hint = Geef de meting op met --survey { $survey }.
error-survey-several = Lees één tabel tegelijk in; alleen antwoordbestanden (.json) kunnen met meer tegelijk.
error-survey-several-hint = Zet de rijen bij elkaar in één tabel, of lees elke tabel in bij haar eigen meting.
error-survey-answers = { $path } is geen antwoordbestand van deze meting.
error-survey-answers-hint = Een antwoordbestand komt uit de vragenlijst in de browser. Haal dit bestand uit de map, of lees het apart in.
error-survey-none = Er is nog geen meting.
error-survey-none-hint = Begin er een met kt survey new PRODUCT.
error-survey-which = Bij welke meting horen deze antwoorden? Er zijn: { $choices }.
error-survey-which-hint = Zeg het erbij, bijvoorbeeld: { $command }
error-survey-other = Deze antwoorden horen bij { $given }, niet bij { $expected }.
error-survey-there = Er staan al antwoorden in { $path }.
error-survey-there-hint = Lees alle antwoorden samen opnieuw in met --replace; kt undo draait dat terug.
error-survey-nobody = In { $path } staat geen enkele ingevulde lijst.
error-survey-no-column = Geen enkele kolom is herkend als een vraag van deze meting.
error-survey-no-column-hint = Zeg welke kolom wat is, bijvoorbeeld --map F=time-available. De sleutels staan in kt survey form --format csv.
error-survey-map-hint = Schrijf de letter of de kop van de kolom, een = en de sleutel, zoals --map F=time-available.
error-survey-map-key = “{ $key }” is geen vraag van deze meting.
error-survey-map-key-hint = Schrijf een sleutel zoals time-available of self-efficacy.stap-1, of role, tips, remarks, of - om de kolom weg te laten.
error-map-near = Bedoelde u “{ $suggestion }”?
error-survey-double = De kolommen { $first } en { $second } lijken allebei { $key } te zijn.
error-survey-double-hint = Zeg welke het is en laat de andere weg, zoals --map { $first }={ $key } --map { $second }=-.
error-survey-twice = Iemand staat er meer dan eens in: rij { $first } en rij { $second } zijn van dezelfde persoon ({ $count } keer in totaal). Er is niets geschreven.
error-survey-twice-hint = Haal in uw tabel de dubbele rijen weg, en lees haar opnieuw in.
error-graph-internal = { $record } is intern en komt niet in een tekening die naar buiten kan.
error-graph-internal-hint = Haal internal: true weg als het wel gedeeld mag worden.

# Leernetwerken
error-decimal = { $value } is geen getal ({ $key }).
error-network-faulty = { $path } heeft fouten; er is niets gedaan.
error-network-exists = { $path } bestaat al.
error-network-exists-hint = Ga verder met kt network advise { $network }, of kies een andere titel.
error-network-no-answers = Er zijn nog geen antwoorden om iets van te zeggen.
error-network-no-answers-hint = Geef ze mee, zoals --answer vraag1="nee, …" --answer vraag2=ja --answer doel=blijvend, of met --answers BESTAND.
error-network-answer = { $key } is geen vraag over doel en vorm.
error-network-answers-hint = Verbeter het bestand; het heeft de vorm van het record: issue, ambition, form, goal-and-form en knowledge.
error-network-parts = { $value } is bij { $option } niet te lezen.
error-network-parts-hint = Zet ; tussen de delen en begin met wat, zoals "gesprek uitproberen; jeugdprofessional; 2026-10-10".
error-network-range = { $value } kan niet bij { $option }: kies een getal van 1 tot en met { $most }.
error-network-time = { $value } is geen tijd van een bijeenkomst.
error-network-time-hint = Schrijf van en tot, zoals 13:30-16:00.
error-network-no-session = Op { $date } staat er geen bijeenkomst.
error-network-no-session-hint = Zie met kt network schedule { $network } --format text welke er zijn.
error-report-subject = Over welk record gaat { $name }?
error-report-subject-none = Er is er nog geen. Begin met kt network advise.
error-report-no-subject = Het rapport { $name } gaat over de hele kennismap, niet over { $subject }.

error-survey-show-which = Welke meting bedoelt u? Er zijn: { $choices }.
error-survey-show-which-hint = Geef de meting mee, zoals kt survey show jeugdhulp-merwede/samen-beslissen-before.
error-survey-unanswered = Er zijn nog geen antwoorden voor { $survey }.
error-survey-unanswered-hint = Lees ze in met kt survey import BESTAND.
error-survey-against = { $survey } is geen andere meting van hetzelfde product.
error-survey-against-hint = Bekijk de metingen met kt list survey.
error-survey-against-list = { $survey } vroeg andere uitspraken; de antwoorden zijn niet te vergelijken.
error-survey-against-list-hint = Bekijk elke meting apart met kt survey show.
error-plan-survey = Er is geen meting { $survey } met antwoorden over dit product.
error-plan-no-survey = Er is nog geen meting met antwoorden over { $product }.
error-plan-no-survey-hint = Begin er een met kt survey new, of geef de belemmerende factoren met --barrier.
error-new-survey = Een meting maakt u niet met kt new.
error-new-survey-hint = Geef kt survey new PRODUCT; kt kijkt dan eerst naar de kernelementen.
error-form-broken = { $path }:{ $line }:{ $column }: vanaf hier is het bestand niet te lezen; misschien is het afgebroken.
error-site-records = In { $path } maakt kt geen site: daar staan records of instellingen.
error-site-records-hint = Kies een andere map, zoals out/site.
error-site-not-empty = { $path } is niet leeg, en wat erin staat, is niet door kt site build gemaakt.
error-site-not-empty-hint = Kies een lege of nieuwe map, zoals out/site.
error-site-foreign = { $path } is niet door kt site build gemaakt; kt schrijft er niet overheen.
error-site-foreign-hint = Verplaats dat bestand, of kies een andere map.
error-site-port = Poort { $port } is niet vrij.
error-site-port-hint = Kies een andere met --port, of laat --port weg.

# Documenten die terugkomen uit een tekstverwerker.
error-word-broken = { $path } is geen leesbaar Word-document: { $words }.
error-word-cut = { $path } houdt halverwege op en wordt niet gelezen.
error-word-deep = { $path } is te ingewikkeld opgebouwd en wordt niet gelezen.
error-word-other = { $path } is geen Word-document, maar een ander kantoorbestand.
error-word-no-document = { $path } is geen .docx.
error-word-old = { $path } is een oud of vergrendeld Word-document.
error-word-save-hint = Open het bestand in Word of LibreOffice en sla het op als .docx, zonder wachtwoord.
error-word-outside = { $path } haalt iets van buiten het bestand ({ $target }) en wordt niet gelezen.
error-word-outside-hint = Neem het in het document zelf op of haal het weg, en sla het document opnieuw op.
error-word-record = { $path } is gemaakt van de memo { $made }, niet van { $id }.
error-word-record-hint = Bedoelt u kt memo { $made } --from { $path }?
error-word-apply = De tekst uit { $path } past niet om de blokken die kt in { $memo } invult; er is niets veranderd.
error-word-apply-hint = Neem de wijziging met de hand over.

# Export en import
error-export-notes = Opmerkingen van beoordelaars gaan niet mee uit meer kennismappen tegelijk.
error-export-notes-hint = Laat --notes weg, of zet één kennismap over.
error-export-one-kind = Eén CSV-bestand bevat één soort record.
error-export-one-kind-hint = Kies er een, zoals --kind wens, of noem een map: -o export
error-export-binary = Een spreadsheet past niet op het scherm.
error-export-binary-hint = Noem een bestand, zoals -o export.xlsx, of kies --format csv of jsonl.
error-import-yes = Er is niets geschreven: dit venster kan geen vragen stellen.
error-import-yes-hint = Geef de opdracht opnieuw met --yes als u het zo wilt, of bekijk eerst alles met --dry-run.
error-import-json = { $path } is JSON; kt import leest een tabel.
error-import-json-hint = Antwoorden van een meting leest u in met kt survey import, die van een beoordelaar met kt assess --answers.
error-import-rows = { $path } heeft meer dan { $limit } rijen. Lees de tabel in delen in.
error-import-kind = Aan de koppen is niet te zien of dit producten of wensen zijn.
error-import-kind-hint = Zeg het met --kind product of --kind wens.
error-import-other-kind = { $kind } is niet uit een tabel in te lezen.
error-import-other-kind-hint = kt import leest producten en wensen. Antwoorden van een meting leest u in met kt survey import.
error-import-no-column = Geen enkele kolom is herkend.
error-import-no-column-hint = Zeg wat een kolom is, zoals { $map }. De sleutels zijn: { $keys }.
error-map = { $map } zegt niet wat een kolom is.
error-import-map-hint = Schrijf de letter of de kop van de kolom, een = en de sleutel, zoals --map B=title.
error-map-column = Er is geen kolom “{ $column }”.
error-import-map-key = “{ $key }” is geen sleutel van dit soort record.
error-import-map-key-hint = De sleutels zijn: { $keys }. Met - laat u de kolom weg.
error-import-double = De kolommen { $first } en { $second } lijken allebei { $key } te zijn.
error-import-double-hint = Laat er een weg, zoals --map { $second }=-.
# Documenten die terugkomen uit een tekstverwerker.
