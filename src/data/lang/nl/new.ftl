# Nieuwe records maken en bestaande aanpassen.
new-needed = Dit veld is nodig.
new-nothing = (overslaan)
new-made = Gemaakt: { $path }
new-unchanged = Er is niets veranderd.
new-changed = Aangepast: { $path }
new-value = {"  "}{ $field }: { $before } → { $after }
new-value-none = (leeg)
new-dropped = Niet meer in de lijst: { $items }. { $count ->
        [one] Moet die blijven
       *[other] Moeten die blijven
    }: { $command }
new-edit-intro = U past { $record } aan. Enter laat staan wat er staat; - maakt een veld leeg; met < gaat u een vraag terug. Met q stopt u; hebt u dan al iets veranderd, dan vraagt kt of u dat wilt bewaren.
new-edit-so-far = U stopt. Dit hebt u tot nu toe veranderd:
new-edit-keep = Bewaren wat u tot nu toe hebt veranderd?
new-comment-gone = Deze opmerking in het bestand verdwijnt: { $comment }
new-private = Let op: { $path }, regel { $line }: { $message }
new-private-hint = Haal het weg voordat u het bestand deelt: verander de tekst met kt edit, of neem dit terug met kt undo.
new-private-hint-asked = Haal het weg voordat u het bestand deelt: { $command }
new-next = Bekijk de map met kt check.
new-next-organisation = Volgende stap: leg een wens vast met kt new wish.
new-next-wish = Volgende stap: leg een kennisproduct vast dat bij deze wens past, met kt new product.
new-next-product = Volgende stap: beoordeel het met kt assess product/{ $id }.
new-next-question = Komt er een antwoord, leg het vast met kt answer question/{ $id }.
new-next-decision = Controleer met kt check of alles klopt.
new-next-practice = Volgende stap: vul de tekst in, en beoordeel het voorbeeld met kt assess practice/{ $id }.
new-next-finance = De memo neemt deze bedragen over met kt memo PRODUCT --update.
new-body-product = <!-- Beschrijf hier in een paar zinnen wat het product is en hoe het werkt. -->
new-body-practice =
    ## Waarom

    ### Doel

    <!-- Wat wilde u bereiken? -->

    ### Aanleiding

    <!-- Welke behoefte of vraag was er? -->

    ### Bijdrage aan de transformatie

    <!-- Hoe helpt dit de doelen van de transformatie vooruit? -->

    ## Hoe

    ### Verloop

    <!-- Hoe is het gegaan, stap voor stap? -->

    ### Knelpunten en wat we eraan deden

    <!-- Wat zat onderweg tegen, en wat hielp daartegen? -->

    ### Wat hielp

    <!-- Waardoor kwam u verder? -->

    ### Randvoorwaarden

    <!-- Wat moest er geregeld zijn: leiderschap, steun van het bestuur, inbedding, tijd en geld? -->

    ## Wat

    ### Wat er nu anders is

    <!-- Wat gebeurt er nu anders, in beleid en in de praktijk? -->

    ### Waardoor het werkt

    <!-- Wat maakt dat het werkt? -->

    ### Wat nog niet lukt

    <!-- Wees eerlijk: hiervan leren anderen het meest. -->

    ## Tips

    <!-- Wat raadt u een ander aan, en wat zou u nu anders doen? -->
new-body-meeting =
    ## Mededelingen

    ## Inhoud

    ## Evaluatie

    ## Inbreng

    ## Conclusie

    ## Komende tijd
new-init-language = In welke taal werkt u?
new-init-organisation = Hoe heet uw organisatie?
new-init-title = Kennistransfer { $organisation }
new-init-nested = U bent al in een kennismap: { $path }. Wilt u daarbinnen een tweede maken?
new-init-settings =
    # Thema's waaronder wensen en producten vallen; pas ze aan uw organisatie aan.
    themes:
      - id: samenwerking-met-ouders
        title: Samenwerking met ouders
      - id: integraal-werken
        title: Integraal werken
        national: true
      - id: leren-in-het-sociale-domein
        title: Leren in het sociale domein
    # Termijnen: een traject staat stil, een wens is oud, een vraag blijft liggen.
    process:
      stall-days: 60
      wish-months: 12
      answer-days: 30
new-init-done = De kennismap staat klaar in { $path } ({ $files } bestanden).
new-init-next = Volgende stap: ga naar die map en leg een eerste wens vast met kt new wish. Met kt ziet u steeds wat er te doen is.
new-init-next-example = Volgende stap: ga naar die map en kijk rond met kt, kt list product en kt check.
new-init-kept = { $path } bestond al en blijft zoals het is.
new-intro = U maakt { $kind ->
    [organisation] een nieuwe organisatie
    [wish] een nieuwe wens
    [product] een nieuw kennisproduct
    [question] een nieuwe vraag
    [decision] een nieuw besluit
    [plan] een nieuw plan
    [network] een nieuw leernetwerk
    [practice] een nieuw praktijkvoorbeeld
    [meeting] een nieuwe bijeenkomst
   *[other] een eigen traject
}. Enter slaat een vraag over die niet nodig is; met < gaat u een vraag terug; met q stopt u en wordt er niets gemaakt.
new-undone = Teruggedraaid: { $path } (kt { $what })
new-undo-gone = Dit bestand wordt verwijderd: { $path }
new-undo-last = Verder terug kan kt niet: het bewaart alleen de laatste wijziging. Staat de map in git, dan vindt u oudere versies met git log, en haalt u een bestand terug met git restore.
new-undo-next = Met kt undo draait u daarna ook dit terug: kt { $what } ({ $paths }).
new-name-for-role = Let op: bij { $option } lijkt een naam te staan. Noem een functie, zoals teammanager.
new-ask-name-for-role = Dit lijkt een naam. Noem een functie, zoals teammanager. Toch zo laten staan?
new-set-absent = Let op: { $record } is er (nog) niet. Klopt de naam? kt list { $kind } laat zien wat er is.
new-undo-table = { $path }: nu { $now ->
        [one] 1 regel
       *[other] { $now } regels
    }, daarna weer { $then }.
new-renamed = Hernoemd: { $old } → { $new }
new-renamed-along = Mee hernoemd: { $old } → { $new }
new-renamed-referring = { $count ->
        [0] Geen ander bestand noemde de oude naam.
        [one] In 1 ander bestand is de naam aangepast.
       *[other] In { $count } andere bestanden is de naam aangepast.
    }
new-renamed-undo = Terugdraaien kan met kt undo.
new-finished = Een eerdere opdracht (kt { $what }) was halverwege gestopt en is nu afgemaakt; kt undo draait hem terug.
new-finished-but = Een eerdere opdracht (kt { $what }) was halverwege gestopt en is nu afgemaakt, behalve in { $paths }: dat was intussen al anders en blijft zo. Kijk na of het klopt.
new-taken-back = Een eerdere opdracht (kt { $what }) was halverwege gestopt en kon niet worden afgemaakt. Alles staat weer zoals ervoor.
new-init-name = Hoe heet de kennismap?
new-stays-draft = De memo blijft een concept, want dit ontbreekt nog: { $lacks }. Wat u verder invulde, is bewaard.
new-rank-taken = Plaats { $rank } is al van de wens “{ $title }”. Wat doet u?
new-rank-shift = De nieuwe wens op { $rank }; deze wens en wat daarop volgt schuiven een plaats op
new-rank-last = De nieuwe wens achteraan, op plaats { $last }
new-rank-moved = { $count ->
        [one] 1 wens schoof een plaats op.
       *[other] { $count } wensen schoven een plaats op.
    }
new-entry-leave = Verder, zo blijft het
new-ask-any = Wat vult u in bij “{ $part }”?
new-ask-what = Wat moet er gebeuren?
new-ask-by = Welke functie doet dit?
new-ask-due = Wanneer moet het klaar zijn?
new-ask-done = Op welke dag was het klaar? Leeg: nog niet
new-ask-options-title = Hoe heet deze mogelijkheid?
new-ask-options-nothing = Is dit de mogelijkheid om niets te doen? Ja of nee
new-ask-options-advised = Is dit de mogelijkheid die u adviseert? Ja of nee
new-ask-options-benefit = Wat is het voordeel ervan?
new-ask-options-objection = Wat is het bezwaar ertegen?
new-ask-options-cost = Wat kost het, in hele euro's?
new-ask-conditions-for = Welke zwakke punten pakt dit aan? Noem de codes, zoals D1
new-ask-lessons-id = Onder welke korte naam, zonder spaties?
new-ask-lessons-text = Wat is de les?
new-ask-lessons-for = Voor wie is de les?
new-ask-roles-role = Om welke functie gaat het?
new-ask-roles-main = Is dit de eerste verbindingsfunctionaris? Ja of nee
new-ask-roles-start = Vanaf welke dag?
new-entry-add = Een toevoegen
new-entry-change = Veranderen: { $name }
new-entry-remove = Weghalen: { $name }
new-would-rename = Zou hernoemen: { $old } → { $new } (bestand { $from } → { $to })
new-would-rename-along = Gaat mee: { $old } → { $new }
new-would-rename-referring = { $count ->
        [0] Geen ander bestand noemt de oude naam.
        [one] In 1 ander bestand zou de naam veranderen:
       *[other] In { $count } andere bestanden zou de naam veranderen:
    }
new-would-undo = Zou terugdraaien: kt { $what }
new-undo-back = Dit bestand komt terug: { $path }
new-would-lines = { $path }: { $count ->
        [one] 1 regel verandert
       *[other] { $count } regels veranderen
    }
new-would-nothing-yet = Er is nog niets veranderd. Zonder --dry-run gebeurt het echt.
