# kt explain: wat een regel vindt, waarom dat telt, hoe u het herstelt, en een voorbeeld.
explain-adopt-without-translation-what = Een besluit om over te nemen of passend te maken, zonder antwoorden op de vertaalvragen (de vragenlijst translation).
explain-adopt-without-translation-why = Een voorbeeld dat zonder aanpassing wordt ingevoerd, slaat vaak niet aan. Wie zelf vertaalt wat het vraagt, maakt het zich eigen.
explain-adopt-without-translation-repair = Beantwoord de vertaalvragen: hoe staat u ervoor, wat neemt u over en wat niet, wat is nodig, wat doet u morgen.
explain-adopt-without-translation-example =
    subject: product/samen-beslissen
    checklist: translation

explain-date-in-future-what = Iets dat al gebeurd is, met een datum na vandaag: een besluit, een vraag of antwoord, een bespreking, een assessment dat definitief is. Of een product met een jaar na het volgende.
explain-date-in-future-why = Termijnen en verslagen rekenen met deze datum.
explain-date-in-future-repair = Verbeter de datum. Plannen voor later horen bij due (vóór wanneer), review (herijken) of steps (stappen).
explain-date-in-future-example =
    date: 2026-03-28

explain-decision-on-draft-what = Een besluit over een memo die nog een concept is.
explain-decision-on-draft-why = Zonder definitieve memo is later niet te zien waarover is besloten.
explain-decision-on-draft-repair = Zet status: final in de memo als dit de tekst is waarover is besloten. Anders maakt u een nieuwe versie.
explain-decision-on-draft-example =
    status: final

explain-decision-without-review-what = Een besluit om over te nemen, passend te maken, te proberen of uit te stellen, zonder datum om het te herijken.
explain-decision-without-review-why = Een proef zonder einddatum loopt vanzelf door, en uitstel zonder datum wordt afstel.
explain-decision-without-review-repair = Spreek een datum af en zet die bij review (herijken op).
explain-decision-without-review-example =
    review: 2027-01-15

explain-heading-what = Wat
explain-heading-why = Waarom
explain-heading-repair = Herstellen
explain-heading-example = Voorbeeld
explain-heading-source = Bron
explain-list = Regels van kt check. Meer over één regel: kt explain REGEL

explain-advice-without-reason-what = Een memo met een ander advies dan de uitkomst van de rekenregel, zonder reden. In een concept is dit een waarschuwing, in een definitieve memo een fout.
explain-advice-without-reason-why = U mag afwijken van de rekenregel: die weet niet alles. De lezer moet dan wel zien waarom.
explain-advice-without-reason-repair = Vul advice-because (reden van het advies) in, of kies het advies dat bij de uitkomst past.
explain-advice-without-reason-example =
    advice: adapt
    advice-because: De teams vragen om een kleinere stap.

explain-assessors-below-one-what = Een organisatie waarvoor geen enkele beoordelaar nodig is (min-assessors: 0).
explain-assessors-below-one-why = Een product zou dan beoordeeld zijn voordat iemand ernaar keek. kt rekent met ten minste één.
explain-assessors-below-one-repair = Kies 1 of meer, of haal de regel weg: dan zijn het er 2.
explain-assessors-below-one-example =
    min-assessors: 2
explain-answer-off-scale-what = Een antwoord in de tabel bij een meting dat zijn schaal niet heeft, zoals een 9 waar 1 tot en met 5 kan.
explain-answer-off-scale-why = Wat niet op de schaal staat, telt niet mee; de uitkomst rust dan op minder antwoorden dan u denkt.
explain-answer-off-scale-repair = Verbeter het antwoord of maak de cel leeg: 1 tot en met 5 (bij collega's 1 tot en met 7, bij informatieverwerking 1 tot en met 4), of yes, no en do not know.
explain-answer-off-scale-example =
    time-available,formal-ratification
    4,do not know

explain-bad-file-name-what = Een naam met hoofdletters, spaties, accenten of andere tekens.
explain-bad-file-name-why = De naam is het kenmerk waarmee andere bestanden ernaar verwijzen, op elke computer en in elke taal.
explain-bad-file-name-repair = Geef het bestand een andere naam. Doe dat met kt rename, dan gaan de verwijzingen mee.
explain-bad-file-name-example =
    wishes/gezinnen-beslissen-mee.yaml

explain-broken-link-what = Een link in de tekst naar een bestand dat niet in de map staat.
explain-broken-link-why = Wie op de link klikt, komt nergens uit.
explain-broken-link-repair = Zoek het bestand op en schrijf het pad zoals het vanaf dit bestand loopt.
explain-broken-link-example =
    {"["}de wens](../wishes/gezinnen-beslissen-mee.yaml)

explain-broken-marker-what = Een begin- of eindregel van een blok dat kt invult, zonder de andere, of twee blokken met dezelfde naam.
explain-broken-marker-why = Zonder beide regels weet kt niet welke tekst van u is, en werkt kt het blok niet bij.
explain-broken-marker-repair = Herstel de regels rond het blok, of verwijder het blok: een verwijderd blok blijft weg.
explain-broken-marker-example =
    <!-- kt:known 3f9a1c2e -->
    …
    <!-- /kt:known -->

explain-bsn-what = Een nummer van negen cijfers dat de elfproef doorstaat, met een woord als bsn of cliënt erbij.
explain-bsn-why = Een BSN mag alleen waar de wet dat zegt. In een kennismap is het nooit nodig, en wat gedeeld is, is moeilijk terug te halen.
explain-bsn-repair = Verwijder het nummer. Was het al gedeeld, dan is het een mogelijk datalek: de functionaris gegevensbescherming beoordeelt dat binnen 72 uur.
explain-bsn-example =
    bsn 99•••••19   ->   (weg / gone)

explain-condition-overdue-what = Een voorwaarde bij een besluit waarvan de datum voorbij is. Staan er geen voorwaarden in het besluit, dan gelden die van de memo.
explain-condition-overdue-why = Het besluit geldt onder deze voorwaarden; iemand rekent erop.
explain-condition-overdue-repair = Vul done (gedaan op) in als het klaar is; anders een nieuwe datum bij due (vóór wanneer).
explain-condition-overdue-example =
    due: 2026-05-01
    done: 2026-04-20

explain-condition-without-date-what = Een voorwaarde in een memo of besluit zonder datum.
explain-condition-without-date-why = Zonder datum kan niemand zien of de voorwaarde op tijd is.
explain-condition-without-date-repair = Zet due (vóór wanneer) bij de voorwaarde.
explain-condition-without-date-example =
    - what: Formulieren in het dossier zijn klaar
      by: informatiemanager
      due: 2026-05-01

explain-condition-without-owner-what = Een voorwaarde in een memo of besluit zonder functie.
explain-condition-without-owner-why = Wat van niemand is, gebeurt niet.
explain-condition-without-owner-repair = Zet by (door wie) bij de voorwaarde, met een functie en niet met een naam.
explain-condition-without-owner-example =
    - what: Formulieren in het dossier zijn klaar
      by: informatiemanager
      due: 2026-05-01

explain-conflicted-copy-what = Een bestand met een naam als “… (conflicted copy)” of “… - kopie”.
explain-conflicted-copy-why = Twee mensen wijzigden hetzelfde bestand tegelijk. Er kan werk van een van beiden in de kopie staan.
explain-conflicted-copy-repair = Voeg de twee bestanden met de hand samen en verwijder de kopie.
explain-conflicted-copy-example =
    wishes/kortere-wachttijd (conflicted copy 2026-05-19).yaml

explain-conflicting-answer-what = Een antwoord dat twee dingen tegelijk zegt, zoals een score én onbekend; of, in een definitief assessment, een antwoord waar niets in staat.
explain-conflicting-answer-why = kt kan zo’n antwoord niet eerlijk meetellen.
explain-conflicting-answer-repair = Laat één van de twee staan, of vul het antwoord in.
explain-conflicting-answer-example =
    E2:
      unknown: true
      note: navragen bij de gemeente

explain-consensus-without-reason-what = Een score die de beoordelaars samen hebben afgesproken, zonder reden.
explain-consensus-without-reason-why = Wie er niet bij was, moet kunnen volgen waarom het deze score is geworden.
explain-consensus-without-reason-repair = Vul reason (reden) in.
explain-consensus-without-reason-example =
    D1:
      score: 2
      reason: uren zijn nog niet toegezegd

explain-control-character-what = Een stuurteken in de tekst, zoals de code voor gekleurde letters.
explain-control-character-why = Met zulke tekens kan een tekst zich anders voordoen dan zij is.
explain-control-character-repair = Verwijder het teken.
explain-control-character-example =
    title: "Rapport \u001b[31mrood"

explain-date-order-what = Datums die niet op elkaar kunnen volgen.
explain-date-order-why = Termijnen en de voortgang worden uit deze datums berekend.
explain-date-order-repair = Verbeter de datum die niet klopt.
explain-date-order-example =
    date: 2026-03-12
    discussed:
      - date: 2026-03-14

explain-decision-differs-without-reason-what = Een besluit dat afwijkt van het advies in de memo, zonder reden.
explain-decision-differs-without-reason-why = Het bestuur beslist. Later wil iedereen weten waarom het anders werd.
explain-decision-differs-without-reason-repair = Vul differs-because (reden van afwijken) in.
explain-decision-differs-without-reason-example =
    decision: defer
    differs-because: De teams dragen dit jaar al veel.

explain-duplicate-key-what = Hetzelfde veld twee keer op dezelfde plek.
explain-duplicate-key-why = Welke van de twee bedoeld is, kan niemand zien.
explain-duplicate-key-repair = Laat er één staan.
explain-duplicate-key-example =
    title: Leren van incidenten

explain-duplicate-rank-what = Twee open wensen van één organisatie met dezelfde plaats.
explain-duplicate-rank-why = De volgorde laat zien wat eerst komt. Twee wensen op één plaats zeggen niets.
explain-duplicate-rank-repair = Verander rank (de plaats) bij een van de wensen. Met kt edit gaat dat zonder het bestand te openen.
explain-duplicate-rank-example =
    rank: 2

explain-edited-block-what = Tekst tussen de kt-regels die niet meer is zoals kt haar schreef.
explain-edited-block-why = Die tekst komt uit velden en andere records. Verander de bron, dan klopt alles.
explain-edited-block-repair = Verander het veld in plaats van het blok en werk de memo bij met kt memo MEMO --update.
explain-edited-block-example =
    <!-- kt:asked 5a1d0c3b -->
    …
    <!-- /kt:asked -->

explain-empty-block-what = Een definitieve memo waarin het gevraagde besluit, de opties, het geld, de voorwaarden of de datum van herijken ontbreekt, of waarin een optie of voorwaarde nog moet worden ingevuld.
explain-empty-block-why = De memo moet op zichzelf te lezen zijn: er wordt op besloten.
explain-empty-block-repair = Vul het veld in dat genoemd wordt, of maak van de memo weer een concept.
explain-empty-block-example =
    asked: Stem in met een proef van negen maanden, met een budget van € 31.200.
    review: 2027-01-15

explain-empty-file-what = Een bestand zonder inhoud.
explain-empty-file-why = Vaak ging er iets mis bij het opslaan of synchroniseren.
explain-empty-file-repair = Zoek een vorige versie (prullenbak, versiegeschiedenis) of verwijder het bestand.
explain-empty-file-example =
    title: Kortere wachttijd

explain-few-answers-what = Een meting met minder dan tien antwoorden; onder de vijf zegt kt niets.
explain-few-answers-why = Bij weinig antwoorden kan één mens de uitkomst bepalen, en is na te gaan wie wat zei.
explain-few-answers-repair = Wacht op meer antwoorden, of voeg teams samen in één meting.
explain-few-answers-example =
    invited: 40

explain-file-too-large-what = Een bestand dat te groot is voor een record.
explain-file-too-large-why = Zo blijft kt snel en kan een groot bestand de controle niet stilleggen.
explain-file-too-large-repair = Zet bijlagen in de map files en verwijs ernaar met file:.
explain-file-too-large-example =
    file: files/rapport.pdf

explain-final-quick-memo-what = Een definitieve memo die rust op de korte vragenlijst.
explain-final-quick-memo-why = De korte lijst laat zien of verder kijken zin heeft. Voor een besluit is zij te beperkt.
explain-final-quick-memo-repair = Maak er een concept van (een verkenning), of beoordeel het product volledig.
explain-final-quick-memo-example =
    status: draft

explain-hidden-character-what = Een teken zonder breedte, of een teken dat letters van rechts naar links laat lezen. Dat laatste is een fout.
explain-hidden-character-why = Zulke tekens komen mee bij knippen en plakken, of zijn bedoeld om te misleiden.
explain-hidden-character-repair = Verwijder het teken. Vaak lukt dat door het woord opnieuw te typen.
explain-hidden-character-example =
    title: "Rapport"

explain-iban-what = Een Nederlands rekeningnummer (IBAN) met een kloppend controlegetal.
explain-iban-why = Een rekeningnummer kan van een cliënt of collega zijn en hoort niet in een gedeelde map.
explain-iban-repair = Verwijder het nummer. Is het van een organisatie en moet het blijven, sta het dan toe met een reden.
explain-iban-example =
    # kt: allow(iban): rekening van de stichting, openbaar

explain-invalid-date-what = Een datum die niet bestaat of anders is geschreven.
explain-invalid-date-why = kt rekent met datums en leest daarom maar één vorm.
explain-invalid-date-repair = Schrijf de datum als jaar-maand-dag.
explain-invalid-date-example =
    date: 2026-03-12

explain-invalid-utf8-what = Een bestand dat niet als UTF-8 is opgeslagen.
explain-invalid-utf8-why = Letters als é en ë worden anders onleesbaar voor een ander.
explain-invalid-utf8-repair = Kies in uw editor “Opslaan als” met codering UTF-8.
explain-invalid-utf8-example =
    title: Coördinatie in één gezin

explain-invalid-value-what = Een waarde die niet in het vaste rijtje van dit veld staat.
explain-invalid-value-why = Met vaste waarden kan kt tellen en vergelijken. In bestanden zijn ze altijd Engels.
explain-invalid-value-repair = Kies een van de waarden die de tip noemt.
explain-invalid-value-example =
    status: open

explain-knock-out-without-remedy-what = Een breekpunt waarvan niet is gezegd of het te herstellen is. Een breekpunt is een vraag die in orde moet zijn (zoals een probleemeigenaar, of recht en privacy) en die een 1 krijgt.
explain-knock-out-without-remedy-why = Is het te herstellen, dan is de uitkomst uitstellen; is het dat niet, dan is zij niet overnemen. Zolang niemand het zegt, telt het als te herstellen.
explain-knock-out-without-remedy-repair = Ga verder met het assessment, of vul remediable (is het te herstellen) in. Is het definitief, dan met kt undo of in een nieuwe ronde.
explain-knock-out-without-remedy-example =
    G1:
      score: 1
      remediable: true

explain-low-response-what = Een meting waarop minder dan de helft van de genodigden antwoordde.
explain-low-response-why = Wie niet antwoordt, denkt vaak anders dan wie het wel doet.
explain-low-response-repair = Herinner de mensen, of vermeld bij de uitkomst wie er ontbreekt.
explain-low-response-example =
    invited: 40

explain-mail-address-what = Een mailadres dat niet van een functie of organisatie lijkt.
explain-mail-address-why = In een kennismap staan functies, geen personen. Adressen blijven in oude versies bewaard.
explain-mail-address-repair = Vervang het adres door een functie of een algemeen adres.
explain-mail-address-example =
    <!-- kt: allow(mail-address): staat zo op de openbare site -->

explain-memo-changed-after-decision-what = Een besluit waarvan de memo nu anders luidt dan toen.
explain-memo-changed-after-decision-why = Anders is later niet te zien waarop het bestuur besloot.
explain-memo-changed-after-decision-repair = Haal de vorige versie terug, of laat een nieuwe memo de oude vervangen.
explain-memo-changed-after-decision-example =
    supersedes: 2026-03-12-samen-beslissen

explain-memo-too-long-what = Een memo of een blok daarvan met meer woorden dan afgesproken. Boven 1.200 woorden is een definitieve memo een fout.
explain-memo-too-long-why = De lezer heeft vijf minuten en moet zonder toelichting ja of nee kunnen zeggen.
explain-memo-too-long-repair = Schrap wat de lezer voor het besluit niet nodig heeft.
explain-memo-too-long-example =
    ## 2. Kern   (80 woorden / words)

explain-merge-conflict-what = Tekens die git achterlaat als twee mensen hetzelfde wijzigden.
explain-merge-conflict-why = Zolang ze er staan, kan kt het bestand niet lezen.
explain-merge-conflict-repair = Kies een van de versies en verwijder de tekens.
explain-merge-conflict-example =
    <<<<<<< HEAD
    rank: 2
    =======
    rank: 3
    >>>>>>> voorstel

explain-missing-file-what = Een product dat naar een bestand verwijst dat niet in de map staat.
explain-missing-file-why = Een collega kan het product dan niet openen.
explain-missing-file-repair = Voeg het bestand toe, bijvoorbeeld in files/, of geef een webadres bij url.
explain-missing-file-example =
    file: files/handreiking.pdf

explain-missing-front-matter-what = Een product, memo, praktijkvoorbeeld of bijeenkomst zonder velden bovenaan.
explain-missing-front-matter-why = In die velden staat wat kt moet weten, zoals de titel en de soort.
explain-missing-front-matter-repair = Zet de velden tussen twee regels met --- boven de tekst.
explain-missing-front-matter-example =
    ---
    title: Richtlijn Samen beslissen
    kind: guideline
    ---

explain-missing-key-what = Een veld dat dit soort record altijd nodig heeft.
explain-missing-key-why = Zonder dit veld kan kt het record niet gebruiken.
explain-missing-key-repair = Vul het veld in. kt edit vraagt ernaar.
explain-missing-key-example =
    title: Gezinnen beslissen mee

explain-missing-source-what = Scores in een definitief assessment zonder bron. Per assessment is er één melding, met de codes van de vragen.
explain-missing-source-why = Wie de memo leest, wil weten waar een score op rust.
explain-missing-source-repair = Een definitief assessment verandert niet meer. Vul source (bron) in bij een volgende ronde, of sta de regel toe in kt.yaml met een reden.
explain-missing-source-example =
    score: 5
    source: jaarplan 2026

explain-missing-part-what = Een praktijkvoorbeeld waarvan de tekst een van de vier delen overslaat: waarom, hoe, wat, tips. Een kop met alleen een opmerking eronder telt als leeg.
explain-missing-part-why = Een ander leert pas van een voorbeeld als hij weet waarom het begon, hoe het ging, wat het nu is en wat u aanraadt.
explain-missing-part-repair = Schrijf onder elke kop een paar zinnen. De koppen mogen in het Nederlands of het Engels.
explain-missing-part-example =
    ## Waarom

    ### Doel

    Ouders beslissen mee vanaf het eerste gesprek.

explain-missing-step-what = Een definitief assessment dat met stappen moest eindigen, zonder een stap waarvan vaststaat wie hem zet en wanneer. Dat geldt voor de vertaalslag.
explain-missing-step-why = Van een voorbeeld leert u pas door te beginnen. Een voornemen zonder functie en datum blijft liggen.
explain-missing-step-repair = Spreek één kleine stap af die morgen kan, en schrijf op wie hem zet.
explain-missing-step-example =
    D1:
      steps:
        - what: het gesprek oefenen in team Zuid
          by: teamleider
          due: 2026-06-01

explain-name-for-role-what = Een naam van een persoon op een plek voor een functie: een aanhef, voorletters, of twee woorden met een hoofdletter.
explain-name-for-role-why = De kennismap wordt gedeeld en bewaard. Functies blijven als mensen wisselen, en namen horen er niet in.
explain-name-for-role-repair = Vervang de naam door de functie. Is het toch een functie of een groep, sta het dan toe met een reden.
explain-name-for-role-example =
    by: teammanager

explain-name-with-personal-data-what = Persoonsgegevens in de naam van een bestand of map: een BSN, mailadres, telefoonnummer of rekeningnummer.
explain-name-with-personal-data-why = Een naam staat in elke lijst, in elk verslag en in elke kopie. kt check toont hem daarom verborgen.
explain-name-with-personal-data-repair = Geef het bestand een andere naam, voor u inlevert. Was het al ingeleverd, meld het dan bij de privacyfunctionaris: de oude naam staat nog in de geschiedenis.
explain-name-with-personal-data-example =
    wishes/gezinnen-wachten-korter.yaml

explain-negative-amount-what = Een negatief bedrag bij geld of kosten.
explain-negative-amount-why = Kosten en opbrengsten staan in eigen velden; een minteken telt dan dubbel.
explain-negative-amount-repair = Haal het minteken weg en kijk of het bedrag in het goede veld staat.
explain-negative-amount-example =
    one-off: 31200
    gain-yearly: 52000

explain-nested-too-deep-what = Meer dan 64 niveaus in elkaar.
explain-nested-too-deep-why = Geen enkel record heeft dat nodig; een kwaadwillend bestand wel.
explain-nested-too-deep-repair = Maak het bestand opnieuw met kt new.
explain-nested-too-deep-example =
    answers:
      A1:
        score: 5

explain-no-without-reason-what = Een besluit om uit te stellen of niet over te nemen met een lege reden of een reden van één woord.
explain-no-without-reason-why = Een bewust nee is evenveel waard als een ja. Wie het later leest, moet zien waarom.
explain-no-without-reason-repair = Schrijf bij reason in een zin waarom niet, en wat er met de wens gebeurt.
explain-no-without-reason-example =
    reason: De teams dragen dit jaar al twee veranderingen; de wens blijft staan.

explain-not-a-file-what = Iets wat op een bestand lijkt maar een apparaat of verbinding is.
explain-not-a-file-why = Lezen zou de controle kunnen laten hangen.
explain-not-a-file-repair = Verwijder het en maak een gewoon bestand.
explain-not-a-file-example =
    products/samen-beslissen.md

explain-not-applicable-without-reason-what = Een vraag die zonder reden is overgeslagen.
explain-not-applicable-without-reason-why = De vraag telt dan niet mee. Zonder reden lijkt de uitkomst beter dan zij is.
explain-not-applicable-without-reason-repair = Schrijf de reden op, of beantwoord de vraag.
explain-not-applicable-without-reason-example =
    D3:
      not-applicable: raakt het dossier niet

explain-nul-byte-what = Een NUL-teken in het bestand.
explain-nul-byte-why = Meestal is het bestand beschadigd bij het opslaan, of is het een Word-bestand met een andere naam.
explain-nul-byte-repair = Haal een vorige versie terug of maak het bestand opnieuw.
explain-nul-byte-example =
    title: Kortere wachttijd

explain-old-wish-what = Een open wens die lang niet is bevestigd (zie wish-months in kt.yaml).
explain-old-wish-why = Wensen veranderen. Een oude wens stuurt keuzes die niemand meer wil.
explain-old-wish-repair = Vraag de eigenaar of de wens nog leeft en pas date (datum) of status aan.
explain-old-wish-example =
    date: 2026-03-12
    status: open

explain-option-nothing-missing-what = Een memo zonder de optie om niets te doen. In een concept alleen een aandachtspunt.
explain-option-nothing-missing-why = Pas naast ‘niets doen’ is te zien wat een keuze oplevert.
explain-option-nothing-missing-repair = Voeg de optie toe.
explain-option-nothing-missing-example =
    - title: Niets doen
      nothing: true
      benefit: geen extra druk
      objection: de wens blijft liggen

explain-organisation-without-liaison-what = Een organisatie die meedoet zonder verbindingsfunctionaris, of met een van wie de rol is geëindigd.
explain-organisation-without-liaison-why = Kennistransfer werkt als één persoon er de weg in kent en vragen opvangt.
explain-organisation-without-liaison-repair = Spreek af wie de verbindingsfunctionaris is. Doet de organisatie niet meer mee, vul dan end (einddatum) in.
explain-organisation-without-liaison-example =
    roles:
      - role: liaison-officer
        main: true
        start: 2026-01-01

explain-other-checklist-version-what = Een assessment op een andere versie van de vragenlijst.
explain-other-checklist-version-why = Antwoorden op verschillende vragen zijn niet te vergelijken.
explain-other-checklist-version-repair = Niets, als het assessment van vroeger is. Anders: beoordeel opnieuw met kt assess.
explain-other-checklist-version-example =
    checklist-version: "1"

explain-path-outside-repository-what = Een pad of link naar een plek buiten de kennismap.
explain-path-outside-repository-why = Alleen op uw computer bestaat die plek; een ander heeft haar niet.
explain-path-outside-repository-repair = Verplaats het bestand naar de kennismap en schrijf het pad vanaf de map.
explain-path-outside-repository-example =
    file: files/rapport.pdf

explain-phone-number-what = Een Nederlands mobiel of vast nummer. Nummers met 0800, 0900, 085 en 088 tellen niet mee.
explain-phone-number-why = Een nummer kan van een cliënt of collega zijn en blijft in oude versies bewaard.
explain-phone-number-repair = Vervang het nummer door een functie of organisatie.
explain-phone-number-example =
    <!-- kt: allow(phone-number): openbaar nummer van de balie -->

explain-pilot-without-stop-what = Een definitieve memo met het advies proef en zonder stopafspraak.
explain-pilot-without-stop-why = Een proef zonder einde wordt vanzelf beleid.
explain-pilot-without-stop-repair = Vul stop (stopafspraak) in: de grens en de datum.
explain-pilot-without-stop-example =
    advice: pilot
    stop: Onder 50% in september.

explain-possible-bsn-what = Negen cijfers die de elfproef doorstaan, zonder woord dat zegt wat het is.
explain-possible-bsn-why = Eén op de elf willekeurige nummers slaagt; een mens moet kijken.
explain-possible-bsn-repair = Verwijder het, of zeg in een opmerking wat het wel is.
explain-possible-bsn-example =
    # kt: allow(possible-bsn): projectnummer van ZonMw

explain-product-without-link-what = Een product zonder adres of bestand, of met iets als adres dat geen webadres is.
explain-product-without-link-why = Een beoordelaar moet het product zelf kunnen lezen.
explain-product-without-link-repair = Vul url (webadres), file (bestand) of doi in.
explain-product-without-link-example =
    url: https://www.richtlijnenjeugdhulp.nl/

explain-product-without-wish-what = Een product zonder wens.
explain-product-without-wish-why = U kiest wat u nodig hebt, niet wat langskomt.
explain-product-without-wish-repair = Vul wishes (wensen) in.
explain-product-without-wish-example =
    wishes:
      - gezinnen-beslissen-mee

explain-question-open-at-decision-what = Een vraag zonder antwoord bij een memo waarop is besloten.
explain-question-open-at-decision-why = Wie iets vroeg, verdient een antwoord.
explain-question-open-at-decision-repair = Beantwoord de vraag.
explain-question-open-at-decision-example =
    answer:
      date: 2026-03-27
      by: verbindingsfunctionaris
      text: Ja, de gemeente doet mee.

explain-question-open-too-long-what = Een vraag die langer openstaat dan afgesproken (answer-days in kt.yaml, het aantal dagen voor een antwoord).
explain-question-open-too-long-why = Het besluit wacht op het antwoord.
explain-question-open-too-long-repair = Beantwoord de vraag.
explain-question-open-too-long-example =
    answer:
      date: 2026-03-27
      by: verbindingsfunctionaris
      text: Ja, de gemeente doet mee.

explain-question-outside-class-what = Een antwoord op een vraag die deze soort product niet krijgt.
explain-question-outside-class-why = Een rapport krijgt minder vragen dan een methode. Wat er niet bij hoort, telt niet mee.
explain-question-outside-class-repair = Verwijder het antwoord, of verbeter kind (de soort) van het product.
explain-question-outside-class-example =
    kind: guideline

explain-review-before-decision-what = Een datum van herijken die voor het besluit ligt.
explain-review-before-decision-why = Zo komt het herijken nooit op de agenda.
explain-review-before-decision-repair = Verbeter review (de datum van herijken).
explain-review-before-decision-example =
    date: 2026-03-28
    review: 2027-01-15

explain-review-overdue-what = Een besluit waarvan de datum van herijken voorbij is.
explain-review-overdue-why = Afgesproken is om dan opnieuw te kijken.
explain-review-overdue-repair = Herijk het besluit, of kies een nieuwe datum bij review (herijken op).
explain-review-overdue-example =
    review: 2027-01-15

explain-role-ended-without-hand-over-what = Een verbindingsfunctionaris, visiegroeplid of coördinator die is gestopt, zonder overdracht (hand-over).
explain-role-ended-without-hand-over-why = Bij een wisseling raken lopende vragen en afspraken snel zoek.
explain-role-ended-without-hand-over-repair = Vul hand-over (overdracht) in: wat is overgedragen, en aan welke functie.
explain-role-ended-without-hand-over-example =
    end: 2026-03-31
    hand-over: lopende vragen en memo’s, aan de beleidsadviseur

explain-score-out-of-range-what = Een score die niet op de schaal van de vraag ligt.
explain-score-out-of-range-why = Zo’n score telt niet mee in de uitkomst.
explain-score-out-of-range-repair = Kies een score op de schaal, meestal 1 tot en met 5.
explain-score-out-of-range-example =
    score: 3

explain-self-reference-what = Een record dat zichzelf noemt, zoals een memo die zichzelf vervangt.
explain-self-reference-why = Zo is niet te zien wat ervoor kwam.
explain-self-reference-repair = Noem het goede record.
explain-self-reference-example =
    supersedes: 2025-11-03-samen-beslissen

explain-several-advised-what = Twee of meer opties die geadviseerd zijn (advised: true).
explain-several-advised-why = De lezer moet één voorstel kunnen aannemen of afwijzen.
explain-several-advised-repair = Kies één optie.
explain-several-advised-example =
    - title: Proef in twee teams
      advised: true

explain-several-main-liaisons-what = Een organisatie met meer dan één eerste verbindingsfunctionaris tegelijk.
explain-several-main-liaisons-why = Wie een vraag heeft, moet weten bij wie die terechtkan.
explain-several-main-liaisons-repair = Haal main (eerste) weg bij de plaatsvervanger, of vul bij wie gestopt is end (einddatum) in.
explain-several-main-liaisons-example =
    - role: liaison-officer
      main: true
    - role: liaison-officer

explain-several-moderators-what = Een ontwikkeltafel met meer dan één moderator.
explain-several-moderators-why = Eén persoon leidt het gesprek; anders weet de groep niet waar zij aan toe is.
explain-several-moderators-repair = Laat één moderator staan.
explain-several-moderators-example =
    facilitators:
      - role: moderator
explain-several-moderators-source = Ontwikkeltafels (kUS, werkwijze): elke tafel heeft 1 moderator.

explain-stale-memo-what = Een memo waarop nog niet is besloten en waarvan de gegevens eronder zijn veranderd.
explain-stale-memo-why = De cijfers in de memo kloppen dan misschien niet meer.
explain-stale-memo-repair = Geef kt memo MEMO --update.
explain-stale-memo-example =
    based-on:
      - record: wish/gezinnen-beslissen-mee
        digest: "3f9a1c2e7b604d55"

explain-step-overdue-what = Een stap uit een plan of uit een definitief assessment, zoals een vertaalslag, waarvan de datum voorbij is en die niet is afgevinkt. Zegt het laatste besluit nee, dan telt een stap uit het plan niet meer mee.
explain-step-overdue-why = Wat is afgesproken, verdwijnt anders uit beeld.
explain-step-overdue-repair = Zet done (gedaan op) bij de stap als hij gezet is; anders een nieuwe datum bij due (vóór wanneer).
explain-step-overdue-example =
    - what: het gesprek oefenen in team Zuid
      by: teamleider
      due: 2026-06-01
      done: 2026-05-28

explain-strategy-without-owner-what = Een strategie in een plan zonder functie.
explain-strategy-without-owner-why = Wat van niemand is, gebeurt niet.
explain-strategy-without-owner-repair = Vul by (door wie) in, met een functie.
explain-strategy-without-owner-example =
    - strategy: inspiring-management
      by: directeur zorg

explain-symbolic-link-what = Een snelkoppeling (symbolische link) in een map met records.
explain-symbolic-link-why = Zo’n link kan naar een plek buiten de kennismap wijzen.
explain-symbolic-link-repair = Vervang de snelkoppeling door het bestand.
explain-symbolic-link-example =
    products/samen-beslissen.md

explain-tab-indentation-what = Een tab waar spaties horen.
explain-tab-indentation-why = YAML leest geen tabs; zo kan het bestand niet worden gelezen.
explain-tab-indentation-repair = Gebruik spaties. In de meeste editors kan dat worden ingesteld.
explain-tab-indentation-example =
    answers:
      A1:

explain-too-few-assessors-what = Een product met minder definitieve assessments dan de organisatie vraagt (min-assessors).
explain-too-few-assessors-why = Twee mensen zien meer dan één, zeker als hun functies verschillen.
explain-too-few-assessors-repair = Laat nog een beoordelaar het assessment invullen.
explain-too-few-assessors-example =
    min-assessors: 2

explain-too-few-options-what = Een memo met minder dan drie opties. In een concept alleen een aandachtspunt.
explain-too-few-options-why = Met één voorstel valt er niets te kiezen.
explain-too-few-options-repair = Voeg opties toe: niets doen, een lichtere vorm en het voorstel.
explain-too-few-options-example =
    options:
      - title: Niets doen
        nothing: true

explain-traject-stalled-what = Een product dat is beoordeeld of waarover een memo is gemaakt, en dat daarna langer stilstaat dan afgesproken (process.stall-days in kt.yaml, het aantal dagen).
explain-traject-stalled-why = Wie tijd heeft gestoken in een assessment, wil weten wat ermee gebeurt. Uitstellen mag, als het een besluit is.
explain-traject-stalled-repair = Zet de volgende stap, of leg vast dat u uitstelt of niet overneemt.
explain-traject-stalled-example =
    process:
      stall-days: 60

explain-unclosed-front-matter-what = Een bestand waarin de tweede --- ontbreekt.
explain-unclosed-front-matter-why = kt weet dan niet waar de velden ophouden en de tekst begint.
explain-unclosed-front-matter-repair = Zet --- tussen de velden en de tekst.
explain-unclosed-front-matter-example =
    ---
    title: Richtlijn Samen beslissen
    kind: guideline
    ---

explain-unknown-column-what = Een kolom in de tabel bij een meting waarvan de kop geen vraag van de meting is.
explain-unknown-column-why = De antwoorden eronder tellen niet mee, ook al staan ze er.
explain-unknown-column-repair = Geef de kop de sleutel van de vraag, of zeg in de meting onder columns (kolommen) hoe de kolom heet.
explain-unknown-column-example =
    role,time-available,self-efficacy.stap-1

explain-unknown-key-what = Een veld dat dit soort record niet heeft; vaak een tikfout.
explain-unknown-key-why = Wat kt niet kent, doet niets, en het bedoelde veld ontbreekt dan.
explain-unknown-key-repair = Verbeter de naam, of zet de tekst in een veld dat er wel is.
explain-unknown-key-example =
    audience: jeugdprofessionals

explain-unknown-product-kind-what = Een soort product die niet bestaat.
explain-unknown-product-kind-why = De soort bepaalt welke vragen het assessment stelt.
explain-unknown-product-kind-repair = Kies een bestaande soort (in het Engels), of voeg haar toe in kt.yaml.
explain-unknown-product-kind-example =
    kind: guideline

explain-unknown-question-what = Een antwoord op een vraag die de vragenlijst niet (meer) heeft.
explain-unknown-question-why = Het antwoord telt niet mee, en de vraag die bedoeld was lijkt onbeantwoord.
explain-unknown-question-repair = Verbeter de code, of verwijder het antwoord.
explain-unknown-question-example =
    A1:
      score: 5

explain-unknown-reference-what = Een verwijzing naar een record dat er niet is, of dat anders is geschreven.
explain-unknown-reference-why = Zonder goede verwijzing hangt het record los: wens, product en memo vinden elkaar niet.
explain-unknown-reference-repair = Schrijf het kenmerk precies zoals de bestandsnaam, zonder map en zonder .yaml of .md.
explain-unknown-reference-example =
    wish: gezinnen-beslissen-mee

explain-unknown-rule-what = Een uitzondering op een regel die niet bestaat, of een uitzondering zonder reden.
explain-unknown-rule-why = De uitzondering doet dan niets.
explain-unknown-rule-repair = Verbeter de naam van de regel, of schrijf de reden op.
explain-unknown-rule-example =
    # kt: allow(missing-source): bronnen staan in het jaarplan

explain-unknown-theme-what = Een thema dat niet in de lijst van de kennismap staat.
explain-unknown-theme-why = Alleen met dezelfde thema’s vinden wensen en producten elkaar.
explain-unknown-theme-repair = Kies een thema uit de lijst, of breid de lijst uit.
explain-unknown-theme-example =
    themes:
      - samenwerking-met-ouders

explain-unreadable-file-what = Een bestand dat u niet mag lezen of dat net verdween.
explain-unreadable-file-why = De controle ging verder zonder dit bestand.
explain-unreadable-file-repair = Zorg dat u het bestand mag lezen en controleer opnieuw.
explain-unreadable-file-example =
    kt check

explain-unsafe-link-what = Een link die niet naar een pagina of bestand leidt maar iets doet.
explain-unsafe-link-why = Wie de memo opent en klikt, loopt gevaar.
explain-unsafe-link-repair = Vervang het adres of verwijder de link.
explain-unsafe-link-example =
    {"["}de richtlijn](https://www.richtlijnenjeugdhulp.nl/)

explain-unsupported-yaml-what = Ankers, verwijzingen, typen of een tweede document in YAML.
explain-unsupported-yaml-why = Records blijven zo voor iedereen leesbaar, en een kwaadwillend bestand kan kt niet overladen.
explain-unsupported-yaml-repair = Schrijf de waarde uit.
explain-unsupported-yaml-example =
    owner: "*manager ambulant"

explain-unused-baseline-what = Een regel in de beginstand (baseline) waar geen bevinding meer bij hoort.
explain-unused-baseline-why = Wat al fout was toen u begon met controleren, is daar hersteld. Blijft de regel staan, dan valt dezelfde fout later niet op.
explain-unused-baseline-repair = Maak de beginstand opnieuw: kt check --write-baseline BESTAND. Wat er nog is, houdt zijn datum.
explain-unused-baseline-example =
    2026-06-01 warning old-wish 3f9a1c2e7b604d55 wishes/gezinnen-beslissen-mee.yaml

explain-unused-suppression-what = Een uitzondering op een regel, op een plek waar die regel niets vindt.
explain-unused-suppression-why = Wat met reden was toegestaan is al hersteld. Blijft de uitzondering staan, dan valt een volgende fout hier niet op.
explain-unused-suppression-repair = Haal de opmerking weg. Met kt check --fix doet kt dat.
explain-unused-suppression-example =
    # kt: allow(old-wish): bevestigd in het overleg van maart

explain-weak-point-unanswered-what = Een van de drie vragen met de laagste score, die in de memo niet terugkomt in een voorwaarde, optie, vraag of de financiële analyse. In een concept alleen een aandachtspunt.
explain-weak-point-unanswered-why = De lezer ziet in de memo welke punten het laagst scoren, en wil weten wat u eraan doet.
explain-weak-point-unanswered-repair = Voeg een voorwaarde, optie of vraag toe, of zet de code van de vraag (zoals D1) bij for van een die er al staat.
explain-weak-point-unanswered-example =
    - what: Teamleiders roosteren twee uur per maand in
      for:
        - D1

explain-wish-twice-what = Twee open wensen van één organisatie met dezelfde titel. Hoofdletters en spaties tellen niet mee.
explain-wish-twice-why = Dan hoort het ene product bij de ene wens en het andere bij de andere, en ziet niemand het geheel.
explain-wish-twice-repair = Is het dezelfde wens, laat er dan één vervallen en noem de andere bij de producten. Zijn het er twee, geef ze dan elk een eigen titel.
explain-wish-twice-example =
    title: Gezinnen wachten korter op ambulante hulp

explain-wish-without-owner-what = Een open wens zonder eigenaar.
explain-wish-without-owner-why = Een wens zonder eigenaar blijft liggen.
explain-wish-without-owner-repair = Vul owner (eigenaar) in, met een functie.
explain-wish-without-owner-example =
    owner: manager ambulant

explain-wish-without-product-what = Een open wens zonder product.
explain-wish-without-product-why = Zonder product gebeurt er niets met de wens.
explain-wish-without-product-repair = Koppel een product aan de wens, of sluit de wens.
explain-wish-without-product-example =
    wishes:
      - gezinnen-beslissen-mee

explain-wrong-place-what = Een bestand in een onbekende map, of met een verkeerde extensie.
explain-wrong-place-why = Wat op de verkeerde plek staat, doet niet mee, en dat valt niet op.
explain-wrong-place-repair = Verplaats of hernoem het bestand.
explain-wrong-place-example =
    wishes/kortere-wachttijd.yaml

explain-wrong-type-what = Een woord waar een getal hoort, tekst waar een lijstje hoort, en zo verder.
explain-wrong-type-why = kt rekent en telt met deze velden.
explain-wrong-type-repair = Schrijf getallen met cijfers, ja als true en nee als false, en een lijstje met streepjes.
explain-wrong-type-example =
    cost: 31200
    nothing: true
    themes:
      - integraal-werken

explain-yaml-syntax-what = Een bestand dat niet als YAML is te lezen.
explain-yaml-syntax-why = Eén teken te veel maakt het hele bestand onleesbaar voor kt.
explain-yaml-syntax-repair = Verbeter de regel. Met kt edit hoeft u het bestand niet zelf te schrijven.
explain-yaml-syntax-example =
    title: "Leren: hoe doe je dat?"

# Leernetwerken en ontwikkeltafels
explain-development-without-test-what = Een ontwikkeltafel in de productiefase zonder proef in de praktijk van een lid.
explain-development-without-test-why = Wat niet is uitgeprobeerd, werkt in de praktijk vaak anders dan aan tafel.
explain-development-without-test-repair = Leg bij een bijeenkomst vast wat is uitgeprobeerd en in welke organisatie.
explain-development-without-test-example =
    sessions:
      - date: 2026-02-10
        test:
          what: gespreksvorm met twee gezinnen
          organisation: jeugdhulp-merwede
explain-development-without-test-source = Ontwikkeltafels (kUS, werkwijze), fase 2: ontwerp en test prototypen, het liefst in de praktijk van leden.

explain-ended-without-product-what = Een ontwikkeltafel die voorbij is zonder product, of een leernetwerk dat voorbij is zonder resultaat.
explain-ended-without-product-why = Een ontwikkeltafel eindigt in iets concreets; wat niet is vastgelegd, kan niemand overnemen.
explain-ended-without-product-repair = Maak een record van het product en noem het bij results (resultaten).
explain-ended-without-product-example =
    results:
      - product/gesprekskaart-aan-tafel
explain-ended-without-product-source = Ontwikkeltafels (kUS, werkwijze), fase 3: de tafel eindigt met een concreet product. Voor een leernetwerk een eigen afspraak van kt.

explain-facilitators-alike-what = Een leernetwerk waarvan de begeleiders hetzelfde perspectief hebben.
explain-facilitators-alike-why = Twee begeleiders met een verschillende blik zien meer en vullen elkaar aan.
explain-facilitators-alike-repair = Vraag een tweede begeleider met een andere blik.
explain-facilitators-alike-example =
    facilitators:
      - role: procesbegeleider
        perspective: research
      - role: teamleider
        perspective: professional
explain-facilitators-alike-source = Een lerend netwerk starten (NJi, 2021), tip 4: twee begeleiders met een verschillende blik.

explain-goal-and-form-incomplete-what = Een netwerk waarvan niet alle zeven vragen over doel en vorm zijn beantwoord.
explain-goal-and-form-incomplete-why = Een netwerk is een middel. Wie de vragen overslaat, kiest soms een zware vorm waar een studiemiddag genoeg was.
explain-goal-and-form-incomplete-repair = Geef kt network advise en beantwoord de zeven vragen.
explain-goal-and-form-incomplete-example =
    goal-and-form:
      q1: Nee, elke organisatie heeft een deel van de oplossing.
explain-goal-and-form-incomplete-source = Een lerend netwerk starten (NJi, 2021): zeven vragen over doel en vorm.

explain-identifying-column-what = Een kolom in de tabel bij een meting die vertelt wie antwoordde of wanneer, zoals een naam, een mailadres of een tijdstip.
explain-identifying-column-why = Mensen antwoorden eerlijk als niemand kan nagaan wie wat zei. Zulke gegevens zijn in een kennismap nooit nodig.
explain-identifying-column-repair = Haal het bestand weg en lees de oorspronkelijke tabel in met kt survey import; dat laat deze kolommen weg en sorteert de rijen. Was het al gedeeld, dan is het een mogelijk datalek.
explain-identifying-column-example =
    role,time-available

explain-interest-missing-what = Een organisatie in een netwerk zonder belang.
explain-interest-missing-why = Belangen die niet op tafel liggen, sturen het gesprek ongezien.
explain-interest-missing-repair = Vul interest (belang) in voor elke organisatie die meedoet.
explain-interest-missing-example =
    organisations:
      - organisation: jeugdhulp-merwede
        interest: minder gezinnen die tussen organisaties in vallen
explain-interest-missing-source = Een lerend netwerk starten (NJi, 2021), tip 5: leg eigen belangen vanaf het begin op tafel.

explain-lived-experience-missing-what = Een groep zonder ervaringsdeskundigheid.
explain-lived-experience-missing-why = Zonder de mensen om wie het gaat, lost een netwerk het verkeerde vraagstuk op.
explain-lived-experience-missing-repair = Vul de groep aan met iemand die het heeft meegemaakt.
explain-lived-experience-missing-example =
    - role: ervaringsdeskundige ouder
      perspective: lived-experience
explain-lived-experience-missing-source = Een lerend netwerk starten (NJi, 2021), samenstelling: ervaringsdeskundigen.

explain-missing-moderator-what = Een ontwikkeltafel zonder moderator.
explain-missing-moderator-why = De moderator leidt de gesprekken en bewaakt dat er geleerd kan worden.
explain-missing-moderator-repair = Kies een moderator.
explain-missing-moderator-example =
    facilitators:
      - role: moderator
explain-missing-moderator-source = Ontwikkeltafels (kUS, werkwijze): elke tafel heeft 1 moderator.

explain-network-too-short-what = Een leernetwerk korter dan 18 maanden, zonder dat het vraagstuk klein is.
explain-network-too-short-why = Gedrag dat in een paar maanden is veranderd, valt vaak terug.
explain-network-too-short-repair = Verleng het netwerk, of zet small-issue: true (klein vraagstuk).
explain-network-too-short-example =
    months: 18
    every-weeks: 6
explain-network-too-short-source = Een lerend netwerk starten (NJi, 2021), tip 3: ten minste 18 maanden voor blijvend gedrag, korter bij een klein vraagstuk.

explain-network-without-form-what = Een netwerk waarvan de vorm (form) niet is gekozen.
explain-network-without-form-why = De vorm bepaalt hoe groot de groep is, hoe lang het duurt en waar het in eindigt.
explain-network-without-form-repair = Kies een van de vijf typen leernetwerk of de ontwikkeltafel.
explain-network-without-form-example =
    form: community-of-practice
explain-network-without-form-source = Een lerend netwerk starten (NJi, 2021): vijf typen; Ontwikkeltafels (kUS, werkwijze).

explain-one-sided-strengths-what = Een groep van alleen denkers of alleen doeners.
explain-one-sided-strengths-why = Denkers zien het patroon, doeners proberen het uit; een netwerk heeft beide nodig.
explain-one-sided-strengths-repair = Zoek wie de groep mist, en zet daar bij strength (sterk in): doing (doen), thinking (denken) of both (allebei).
explain-one-sided-strengths-example =
    - role: jeugdprofessional
      strength: doing
explain-one-sided-strengths-source = Een lerend netwerk starten (NJi, 2021), samenstelling: denkers en doeners.

explain-result-without-origin-what = Een netwerk en een product waarvan de een de ander noemt, maar niet andersom.
explain-result-without-origin-why = Verslagen volgen een product van netwerk tot gebruik; dan moet de lijn aan beide kanten vastzitten.
explain-result-without-origin-repair = Vul origin (herkomst) in bij het product en results (resultaten) bij het netwerk.
explain-result-without-origin-example =
    origin: network/integraal-werken
explain-result-without-origin-source = Eigen afspraak van kt.

explain-second-phase-too-early-what = Een ontwikkeltafel in fase 2 zonder beide doelen, of zonder zicht op de expertise aan tafel.
explain-second-phase-too-early-why = Zonder doelen en zonder de juiste mensen ontwikkelt een tafel iets waar niemand om vroeg.
explain-second-phase-too-early-repair = Vul ambition (ambitie), product-aim (beoogd product) en het perspectief van elke deelnemer in.
explain-second-phase-too-early-example =
    ambition: wachtenden weten waar zij aan toe zijn
    product-aim: een gesprekskaart voor de eerste drie weken
explain-second-phase-too-early-source = Ontwikkeltafels (kUS, werkwijze), fase 1: spreiding van expertise nagaan; een doel voor kennis of vernieuwing én een product.

explain-session-twice-what = Een bijeenkomst die twee keer in het netwerk staat.
explain-session-twice-why = Dan tellen verslagen verkeerd en raken agenda's in de war. Het gebeurt als twee mensen tegelijk plannen.
explain-session-twice-repair = Laat er één staan.
explain-session-twice-example =
    sessions:
      - id: 2026-09-01
        date: 2026-09-01
explain-session-twice-source = RFC 5545: een gebeurtenis in een agenda heeft een eigen naam.

explain-session-without-lesson-what = Een bijeenkomst die is geweest, zonder les.
explain-session-without-lesson-why = Wat u leert, vervaagt als u het niet opschrijft; en een ander kan er pas iets mee als het er staat.
explain-session-without-lesson-repair = Stel na elke bijeenkomst de vraag: wat leerden we dat anderen kunnen gebruiken?
explain-session-without-lesson-example =
    lesson: begin met een vraag die iedereen zelf heeft
explain-session-without-lesson-source = LISO (2023), kernelement leerlessen expliciet maken.

explain-sessions-too-far-apart-what = Een leernetwerk met meer dan 6 weken tussen de bijeenkomsten, of met 6 weken bij een klein vraagstuk.
explain-sessions-too-far-apart-why = Met te veel tijd ertussen begint u elke keer opnieuw.
explain-sessions-too-far-apart-repair = Maak every-weeks (om de hoeveel weken) kleiner.
explain-sessions-too-far-apart-example =
    every-weeks: 6
explain-sessions-too-far-apart-source = Een lerend netwerk starten (NJi, 2021), tip 3: elke 6 weken, of vaker in korte tijd bij een klein vraagstuk.

explain-too-few-facilitators-what = Een leernetwerk met minder dan twee begeleiders.
explain-too-few-facilitators-why = Eén begeleider kan niet tegelijk het gesprek leiden en zien wat er gebeurt.
explain-too-few-facilitators-repair = Vul facilitators (begeleiders) aan.
explain-too-few-facilitators-example =
    facilitators:
      - role: procesbegeleider
        perspective: research
      - role: teamleider
        perspective: professional
explain-too-few-facilitators-source = Een lerend netwerk starten (NJi, 2021), tip 4: het liefst 2 begeleiders.

explain-too-few-participants-what = Een leernetwerk met minder dan 5 mensen.
explain-too-few-participants-why = In een te kleine groep komen te weinig kanten van het vraagstuk op tafel.
explain-too-few-participants-repair = Vul participants (deelnemers) aan. Doen er meer mensen mee in één functie, zet dan hun aantal bij number.
explain-too-few-participants-example =
    participants:
      - role: jeugdprofessional
        number: 3
explain-too-few-participants-source = Een lerend netwerk starten (NJi, 2021), voorbeeld Werkplaats SAMEN: 5 tot 20 mensen.

explain-too-few-perspectives-what = Een groep met minder dan drie perspectieven.
explain-too-few-perspectives-why = Wie alleen gelijken spreekt, hoort wat hij al wist.
explain-too-few-perspectives-repair = Vul perspective (perspectief) in en zoek aan wie ontbreekt.
explain-too-few-perspectives-example =
    - role: beleidsadviseur
      perspective: policy
explain-too-few-perspectives-source = Een lerend netwerk starten (NJi, 2021), samenstelling: verschillende perspectieven. Het aantal 3 is een eigen afspraak van kt.

explain-too-little-mandate-what = Een groep waarin niemand, of minder dan de helft, mandaat heeft.
explain-too-little-mandate-why = Zonder mandaat blijft het bij praten.
explain-too-little-mandate-repair = Regel mandaat en leg het vast bij de deelnemer.
explain-too-little-mandate-example =
    - role: teamleider
      mandate: true
explain-too-little-mandate-source = Een lerend netwerk starten (NJi, 2021), samenstelling: mandaat om te experimenteren. De helft is een eigen afspraak van kt.

explain-too-many-participants-what = Een leernetwerk met meer dan 20 mensen, of een ontwikkeltafel met meer dan 12.
explain-too-many-participants-why = In een te grote groep doet niet iedereen meer actief mee.
explain-too-many-participants-repair = Maak de groep kleiner.
explain-too-many-participants-example =
    participants:
      - role: jeugdprofessional
        number: 3
explain-too-many-participants-source = Een lerend netwerk starten (NJi, 2021), voorbeeld Werkplaats SAMEN: 5 tot 20 mensen. Ontwikkeltafels (kUS, werkwijze): ten hoogste 12.

explain-unusual-table-duration-what = Een ontwikkeltafel zonder duur, met een andere duur dan 6, 12 of 18 maanden, of met twee maten tegelijk.
explain-unusual-table-duration-why = De duur wordt vooraf afgesproken, zodat iedereen weet waar hij ja tegen zegt.
explain-unusual-table-duration-repair = Zet months (maanden) op 6, 12 of 18, of geef bij meetings het aantal bijeenkomsten.
explain-unusual-table-duration-example =
    months: 6
explain-unusual-table-duration-source = Ontwikkeltafels (kUS, werkwijze): een aantal bijeenkomsten, of 6, 12 of 18 maanden.

explain-wrong-session-time-what = Een tijd die niet van en tot zegt.
explain-wrong-session-time-why = In de agenda staat zo'n bijeenkomst als een hele dag.
explain-wrong-session-time-repair = Schrijf de tijd als 13:30-16:00.
explain-wrong-session-time-example =
    time: 13:30-16:00
explain-wrong-session-time-source = Formaten van kt.

explain-strategy-without-barrier-what = Een gekozen strategie in een plan die bij geen van de belemmerende factoren hoort.
explain-strategy-without-barrier-why = Wat niets wegneemt dat hindert, kost tijd en verandert weinig.
explain-strategy-without-barrier-repair = Noem bij for (waarvoor) de determinant, of haal de strategie weg.
explain-strategy-without-barrier-example =
    - strategy: champions
        for: [social-support]

explain-barrier-without-choice-what = Een belemmerende factor in een plan zonder strategie en zonder reden om die te laten liggen.
explain-barrier-without-choice-why = Wat hindert en wordt vergeten, houdt het gebruik tegen. Laten liggen mag, als keuze.
explain-barrier-without-choice-repair = Kies een strategie, of geef bij left (laten staan) de reden.
explain-barrier-without-choice-example =
    left:
        - determinant: time-available
          because: wacht op het rooster van het nieuwe jaar

explain-strategy-without-date-what = Een strategie in een plan zonder datum, die nog niet is gedaan.
explain-strategy-without-date-why = Wat geen dag heeft, schuift door.
explain-strategy-without-date-repair = Vul due (vóór wanneer) in, met een datum.
explain-strategy-without-date-example =
    - strategy: inspiring-management
        due: 2026-06-01

explain-strategy-overdue-what = Een strategie in een plan waarvan de datum voorbij is en die niet is afgevinkt. Zegt het laatste besluit nee, dan telt dat niet meer.
explain-strategy-overdue-why = Iemand rekent erop dat dit gebeurd is.
explain-strategy-overdue-repair = Vul done (gedaan op) in als het klaar is; anders een nieuwe datum bij due (vóór wanneer).
explain-strategy-overdue-example =
    - strategy: inspiring-management
        due: 2026-06-01
        done: 2026-05-28

explain-plan-without-decision-what = Een plan zonder besluit, of op een besluit dat nee zegt of over iets anders gaat.
explain-plan-without-decision-why = Een plan voert een besluit uit; zonder besluit is er geen tijd, geld of mandaat.
explain-plan-without-decision-repair = Leg het besluit vast met kt decide, en noem het bij decision.
explain-plan-without-decision-example =
    decision: 2026-03-28-samen-beslissen

explain-unknown-plan-code-what = Een code in een plan die niets betekent: een determinant, een strategie, een punt van het transferplan of toepassingsplan, of een kernelement.
explain-unknown-plan-code-why = Zonder de juiste code weet niemand, ook kt niet, waar het over gaat.
explain-unknown-plan-code-repair = Verbeter de code. Een eigen strategie legt u vast in strategies/.
explain-unknown-plan-code-example =
    - determinant: time-available

explain-top-down-without-priority-what = Een transferplan dat van bovenaf invoeren gebruikt, terwijl het product bij geen van de eerste drie open wensen hoort.
explain-top-down-without-priority-why = Van bovenaf invoeren versnelt als het thema bij de prioriteiten past; anders roept het weerstand op.
explain-top-down-without-priority-repair = Kies een andere strategie, of verbind het product aan de wens waar het bij hoort.
explain-top-down-without-priority-example =
    - strategy: top-down
        not: het thema is dit jaar geen prioriteit

explain-plan-point-missing-what = Punten van het transferplan of het toepassingsplan die niemand heeft ingevuld.
explain-plan-point-missing-why = Elk punt nalopen voorkomt dat iets wordt vergeten; ‘nee, want’ is ook een antwoord.
explain-plan-point-missing-repair = Vul in hoe en door wie, of bij not (niet) waarom niet.
explain-plan-point-missing-example =
    - element: learning-structure
        not: volgt in het opleidingsplan van volgend jaar

explain-task-without-hours-what = Een plan dat de invoering als taak benoemt zonder uren.
explain-task-without-hours-why = Een taak zonder uren wordt in drukke weken als eerste overgeslagen.
explain-task-without-hours-repair = Zet bij hours (uren) hoeveel uren in het rooster zijn vrijgemaakt.
explain-task-without-hours-example =
    - strategy: task-with-time
        how: twee uur per maand in het rooster
        hours: 120

explain-follow-up-out-of-range-what = Een opvolging waarin meer mensen iets kennen of toepassen dan er zijn.
explain-follow-up-out-of-range-why = Het aandeel klopt dan niet, en het voorstel dat erop rust ook niet.
explain-follow-up-out-of-range-repair = Tel opnieuw en verbeter of (mensen in totaal), aware (kent het) of applying (past het toe).
explain-follow-up-out-of-range-example =
    - date: 2026-09-15
        of: 14
        aware: 13

explain-product-without-core-what = Een meting van een product dat geen vier tot acht kernelementen heeft.
explain-product-without-core-why = Gebruik en vertrouwen in eigen kunnen worden per kernelement gemeten; zonder kernelementen meet u niets.
explain-product-without-core-repair = Vraag de makers naar de kernelementen en leg ze vast bij het product.
explain-product-without-core-example =
    core:
        - id: stap-1
          text: Samen de situatie verkennen

explain-pale-color-what = Een kleur in de huisstijl die op wit niet goed te lezen is, of die geen kleur is.
explain-pale-color-why = Koppen in deze kleur moeten voor iedereen leesbaar zijn, ook op papier. De norm is een contrast van 4,5 (WCAG 2.1).
explain-pale-color-repair = Kies een donkerder kleur.
explain-pale-color-example =
    house:
      color: "#0b5f4b"

explain-unusable-logo-what = Een logo in de huisstijl dat ontbreekt, buiten de kennismap ligt, geen PNG of JPEG is of meer dan 1 MB groot is, of waarbij niet staat wat erop te zien is.
explain-unusable-logo-why = Documenten komen dan zonder logo uit kt. Wie het logo niet ziet, moet kunnen horen wat er staat.
explain-unusable-logo-repair = Zet het bestand in de map templates en beschrijf het bij logo-text.
explain-unusable-logo-example =
    house:
      logo: templates/logo.png
      logo-text: Logo van Jeugdhulp Merwede
