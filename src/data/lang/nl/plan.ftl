# Het implementatieplan en de opvolging: kt plan en kt review.
plan-title = Implementatieplan: { $product }
plan-fact-organisation = Organisatie
plan-fact-decision = Besluit
plan-fact-aim = Doel
plan-fact-coordinator = Coördinator
plan-fact-champion = Ambassadeur
plan-fact-opinion-leader = Opinieleider
plan-fact-clients = Jongeren en ouders
plan-fact-stop = Stopafspraak
plan-fact-review = Herijken
plan-fact-totals = Tijd en geld
plan-decided = { $kind }, { $date }, { $by }
plan-undecided = nog geen besluit; dit plan is voorlopig
plan-sum = { $hours } uur en { $cost }
plan-sum-without = { $count ->
    [one] {" "}(één strategie zonder uren)
   *[other] {" "}({ $count } strategieën zonder uren)
}
plan-sum-reserved = ; gereserveerd: { $hours } uur
plan-sum-short = {" "}– dat is { $hours } uur te weinig
plan-core = Wat overeind blijft
plan-core-none = De kernelementen van het product zijn nog niet vastgelegd. Vraag de makers naar vier tot acht kernelementen.
plan-barriers = Wat hindert, en wat we eraan doen
plan-barriers-none = Er zijn nog geen belemmerende factoren vastgelegd.
plan-basis = Basis: { $basis }.
plan-basis-none = Waarop dit rust, staat er nog niet bij.
plan-basis-survey = de meting { $survey }
plan-see = zie { $determinant }, hierboven.
plan-who = Wie en wanneer:
plan-because = Waarom:
plan-measure = Waaraan we het zien:
plan-left = Dit laten we nu liggen. Reden:
plan-nobody = nog niemand
plan-by-date = uiterlijk { $date }
plan-no-date = zonder datum
plan-no-cost = geen kosten
plan-hours = { $hours } uur
plan-done = gedaan op { $date }
plan-open-barrier = Nog geen keuze gemaakt. Wat hier het eerst past: { $names }. Meer staat bij kt strategies { $key }.
plan-aimless = Strategieën die bij geen belemmering horen
plan-grounds = Waarop de keuze rust
plan-actions = Wie doet wat, en wanneer
plan-together = Samen
plan-step = Stap uit de memo: { $what }
plan-condition = Voorwaarde bij het besluit: { $what }
plan-review = Plan herijken
plan-column-what = wat
plan-column-who = wie
plan-column-when = wanneer
plan-column-hours = uren
plan-column-cost = kosten
plan-column-state = stand
plan-column-how = hoe
plan-column-core = kernelement
plan-column-target = doel
plan-column-trend = stand
plan-state-done = gedaan op { $date }
plan-state-late = over tijd
plan-sheet-kind = Soort
plan-sheet-what = Wat
plan-sheet-for = Waarvoor
plan-sheet-by = Wie
plan-sheet-due = Uiterlijk
plan-sheet-hours = Uren
plan-sheet-cost = Kosten in euro's
plan-sheet-measure = Waaraan u ziet dat het werkt
plan-sheet-done = Gedaan op
plan-sheet-strategy = strategie
plan-sheet-step = stap
plan-sheet-condition = voorwaarde
plan-sheet-review = herijking
plan-calendar-who = Wie: { $who }
plan-not = Niet:
plan-part-open = Nog niet ingevuld: { $names }.
plan-transfer = Transferplan: hoe het product de organisatie in komt
plan-transfer-none = Het transferplan is nog niet ingevuld.
plan-transfer-elements = werkzaam element
plan-transfer-strategies = transferstrategie
plan-application = Toepassingsplan: hoe het in gebruik komt en blijft
plan-application-none = Het toepassingsplan is nog niet ingevuld.
plan-application-strategies = toepassingsstrategie
plan-application-elements = werkzame factor
plan-top-down-priority = Van bovenaf invoeren past hier: het thema hoort bij de wens “{ $wish }” (plaats { $rank }).
plan-top-down-warning = Let op: van bovenaf invoeren werkt als het thema een prioriteit is, en dit product hoort niet bij een van de eerste drie wensen.

# De punten van het transferplan, met waar men aan kan denken.
plan-transfer-element-fitting-issues = Alleen vraagstukken die passen
plan-transfer-element-fitting-issues-help = Kies alleen wat bij de prioriteiten past. Bijvoorbeeld: keuzes maken, een toekomstvisie, een kennis- en innovatiemanager.
plan-transfer-element-fitting-products = Producten passend maken
plan-transfer-element-fitting-products-help = Bijvoorbeeld: een intern leernetwerk of een expertmeeting met beleid, onderzoek, praktijk, onderwijs en gezinnen.
plan-transfer-element-network-participants = Deelnemers van het leernetwerk
plan-transfer-element-network-participants-help = Zet in wie eraan meewerkte (‘hier bedacht’), en koppel terug hoe het verder ging.
plan-transfer-element-community = Een gemeenschap rond het vraagstuk
plan-transfer-element-community-help = Bijvoorbeeld: bijeenkomsten waarin mensen nieuwe inzichten verwerken.
plan-transfer-element-opinion-leaders = Opinieleiders
plan-transfer-element-opinion-leaders-help = Bijvoorbeeld: een interview met iemand naar wie vakgenoten luisteren.
plan-transfer-element-champions = Ambassadeurs
plan-transfer-element-champions-help = Bijvoorbeeld: ambassadeurs, vernieuwers, rolmodellen.
plan-transfer-element-learning-structure = Een leerstructuur
plan-transfer-element-learning-structure-help = Een cultuur waarin fouten mogen en vernieuwen goed is.
plan-transfer-strategy-make-it-fit = Passend maken
plan-transfer-strategy-make-it-fit-help = Eén op één overnemen lukt zelden. Bijvoorbeeld: een mini-leernetwerk van andere organisaties of een brede expertmeeting.
plan-transfer-strategy-use-network-members = Netwerkleden inzetten
plan-transfer-strategy-use-network-members-help = Zij weten wat er nog moet gebeuren, hoe zij het collega's aanbieden en wat in de weg zit.
plan-transfer-strategy-top-down = Van bovenaf invoeren
plan-transfer-strategy-top-down-help = Dat gaat sneller als het thema bij de prioriteiten van de organisatie past.
plan-transfer-strategy-use-champions = Ambassadeurs inzetten
plan-transfer-strategy-use-champions-help = Collega's uit de uitvoering die het voordoen en anderen meenemen.
plan-transfer-strategy-use-opinion-leaders = Opinieleiders inzetten
plan-transfer-strategy-use-opinion-leaders-help = Mensen naar wie vakgenoten luisteren, ook als zij kritisch zijn.
plan-transfer-strategy-close-community = Een hechte kring van leden en niet-leden
plan-transfer-strategy-close-community-help = Een kring rond het vraagstuk die warm blijft.
plan-transfer-strategy-structure-and-culture = Structuur en cultuur aanpassen
plan-transfer-strategy-structure-and-culture-help = Regels, overleg en gewoonten die een ingrijpende vernieuwing tegenhouden.
plan-transfer-strategy-effective-strategies = Strategieën die werken
plan-transfer-strategy-effective-strategies-help = De strategieën die u per belemmering koos.
plan-application-strategy-task-with-time = Een taak met genoeg tijd
plan-application-strategy-task-with-time-help = Baken de invoering af als taak. Hoeveel uren zijn er in het rooster voor vrijgemaakt?
plan-application-strategy-adaptable-records = Het digitale dossier aanpassen
plan-application-strategy-adaptable-records-help = Veranderen kost tijd; het helpt als vastleggen in het dossier vanzelf meeloopt.
plan-application-strategy-client-feedback = Jongeren en ouders betrekken
plan-application-strategy-client-feedback-help = Hoe denken zij mee, en wat gebeurt er met wat zij zeggen?
plan-application-strategy-working-factors = De acht werkzame factoren
plan-application-strategy-working-factors-help = Wie ziet erop toe dat de acht factoren hieronder op orde komen?
plan-application-strategy-effective-strategies = Strategieën die werken
plan-application-strategy-effective-strategies-help = De strategieën die u per belemmering koos.
plan-application-element-aligned-with-work-processes = Afgestemd op andere werkprocessen
plan-application-element-aligned-with-work-processes-help = Botst het met wat mensen verder doen, of sluit het aan?
plan-application-element-implementation-champions = Ambassadeurs
plan-application-element-implementation-champions-help = Wie doet het voor in het dagelijks werk?
plan-application-element-embedded-in-work-processes = Ingebed in het werk
plan-application-element-embedded-in-work-processes-help = Heeft het een vaste plek in overleg, intake en evaluatie?
plan-application-element-general-information = Algemene informatie beschikbaar
plan-application-element-general-information-help = Kunnen gezinnen, scholen en verwijzers lezen wat u doet?
plan-application-element-lasting-commitment = Langdurige betrokkenheid
plan-application-element-lasting-commitment-help = Blijven professionals en beleid erbij, ook als het project voorbij is?
plan-application-element-learn-from-refusals = Leren van wie niet meedoet
plan-application-element-learn-from-refusals-help = Vraagt u gezinnen die niet willen meewerken naar hun reden?
plan-application-element-hr-policy = Personeelsbeleid
plan-application-element-hr-policy-help = Komen de juiste competenties binnen, en worden zittende collega's bijgeschoold?
plan-application-element-learning-organisation = Een lerende organisatie
plan-application-element-learning-organisation-help = Is er ruimte om te proberen, te bespreken en bij te stellen?

# Gebruik.
plan-use = Hoe het gebruik ervoor staat
plan-use-aware = Op { $date } kent { $share } de inhoud.
plan-use-all =
    { $all ->
        [one] Het kernelement wordt
       *[other] Alle { $all } kernelementen worden
    } door { $target }% of meer toegepast.
plan-use-some = { $reached } van de { $all } kernelementen { $reached ->
    [one] wordt
   *[other] worden
} door { $target }% of meer toegepast. Nog niet: { $elements }.
plan-use-none = Nog geen enkel kernelement wordt door { $target }% of meer toegepast.
plan-aware = Kent de inhoud
plan-share = { $count } van { $of } ({ $share })
plan-few = te weinig mensen
plan-trend-first = { $state }
plan-trend-up = ▲ stijgt, { $state }
plan-trend-same = = ongeveer gelijk, { $state }
plan-trend-down = ▼ daalt, { $state }
plan-target-reached = gehaald
plan-target-below = nog niet gehaald
plan-targets = Het doel: { $aware }% kent de inhoud, { $applying }% past elk kernelement toe. Bron: { $source }. Daar ging het om richtlijnen voor de jeugdgezondheidszorg.
plan-chart = Gebruik per kernelement
plan-chart-alternative = Van { $first } tot { $last }: { $lines }.
plan-chart-line = { $name } van { $from } naar { $to }
plan-now = Wat nu kan
plan-now-basis = Deze voorstellen zijn een eigen oordeel van kt. Leg ze naast wat u zelf ziet.
plan-now-stop-label = Stopafspraak.
plan-now-stop = De afspraak is: “{ $agreement }” Onder { $percent }% zit nu: { $elements }. Beslis of u stopt, en leg dat vast.
plan-now-overdue-label = Eerst doen wat is afgesproken.
plan-now-overdue = Over tijd en nog niet gedaan: { $strategies }.
plan-now-known-label = Bekend maken.
plan-now-known = Te weinig mensen kennen de inhoud. Nog niet gekozen: { $strategies }.
plan-now-known-only-label = Bekend maken.
plan-now-known-only = Te weinig mensen kennen de inhoud.
plan-now-repeat-label = Volhouden.
plan-now-repeat = Het stijgt, maar is er nog niet: { $elements }. Ga door zoals nu.
plan-now-repeat-done-label = Herhalen.
plan-now-repeat-done = Het stijgt, maar is er nog niet: { $elements }. Herhaal wat tot nu toe is gedaan: { $strategies }.
plan-now-repeat-coming-label = Doorgaan.
plan-now-repeat-coming = Het stijgt, maar is er nog niet: { $elements }. In het plan staat nog: { $strategies }.
plan-now-repeat-late-label = Vooruitgang.
plan-now-repeat-late = Het stijgt, maar is er nog niet: { $elements }.
plan-now-falling-label = Nagaan waarom het daalt.
plan-now-falling = Het daalt: { $elements }. Bespreek met het team wat er is veranderd.
plan-now-falling-coming-label = Nagaan waarom het daalt.
plan-now-falling-coming = Het daalt: { $elements }. Bespreek met het team wat er is veranderd. In het plan staat nog: { $strategies }.
plan-now-falling-other-label = Nagaan waarom het daalt.
plan-now-falling-other = Het daalt: { $elements }. Bespreek met het team wat er is veranderd. Nog niet gekozen: { $strategies }.
plan-now-wait-label = Nog even aanzien.
plan-now-wait = Het blijft ongeveer gelijk: { $elements }. Nog te doen: { $strategies }. Kijk daarna opnieuw.
plan-now-next-label = Iets anders proberen.
plan-now-next = Het blijft ongeveer gelijk, en alles wat was gekozen is gedaan: { $elements }. Nog niet gekozen: { $strategies }.
plan-now-sustain-label = Vasthouden.
plan-now-sustain = Alle doelen zijn gehaald. Zorg dat het zo blijft, bijvoorbeeld met: { $strategies }.
plan-now-sustain-only-label = Vasthouden.
plan-now-sustain-only = Alle doelen zijn gehaald. Zorg dat het zo blijft.

# Eén bladzijde voor het team.
plan-team-title = { $product }: wat we gaan doen
plan-team-core = Dit doen we altijd
plan-team-actions = Wat er aankomt
plan-team-later = Nog zonder datum
plan-team-more = { $count ->
    [one] En nog één punt; dat staat in het plan.
   *[other] En nog { $count } punten; die staan in het plan.
}
plan-team-asked = Tijd en inbreng
plan-team-time = Tijd:
plan-team-clients = Jongeren en ouders:
plan-team-use = Hoe het gaat
plan-team-use-on = Hoe het gaat ({ $date })
plan-team-seen = { $name }: { $count } van de { $of }
plan-team-seen-below = { $name }: { $count } van de { $of }; het doel is { $wanted }
plan-team-ask = Vragen, ideeën of bezwaren?
plan-team-coordinator = Ga naar de coördinator: { $role }.
plan-team-champion = Wilt u zien hoe het gaat, kijk dan mee met de ambassadeur: { $role }.
plan-team-opinion-leader = Inhoudelijk advies: { $role }.
plan-team-nobody = Wie het aanspreekpunt is, wordt nog bekend.
plan-team-stop = Onze stopafspraak: { $stop }

# Wat kt plan zegt en vraagt.
plan-kept = Het plan staat in { $path }.
plan-unchanged = Er is niets veranderd in { $path }.
plan-counts = { $barriers ->
    [one] Eén belemmerende factor
   *[other] { $barriers } belemmerende factoren
}, { $strategies ->
    [one] één strategie
   *[other] { $strategies } strategieën
}, samen { $hours } uur en { $cost }.
plan-still-decision = Er is nog geen besluit om dit over te nemen; het plan is daarom voorlopig.
plan-still-barriers = Nog geen keuze voor: { $names }.
plan-still-transfer = { $count ->
    [one] Eén punt van het transferplan is nog open.
   *[other] { $count } punten van het transferplan zijn nog open.
}
plan-still-application = { $count ->
    [one] Eén punt van het toepassingsplan is nog open.
   *[other] { $count } punten van het toepassingsplan zijn nog open.
}
plan-still-review = Er is nog geen datum om het plan te herijken.
plan-to-read = Het plan om te lezen: { $command }
plan-then =
    Verder met het plan: { $command }
    Het plan om te delen: { $command } -o plan.html
    Eén bladzijde voor het team: { $command } --team -o team.html
    De acties in uw agenda: { $command } -o acties.ics
plan-ask-intro =
    Een implementatieplan voor “{ $product }”.
    Elk antwoord wordt meteen bewaard. Met q stopt u; dezelfde opdracht gaat later verder. Met - maakt u een veld leeg.
plan-ask-again =
    Er is al een plan voor “{ $product }”. Elk antwoord wordt meteen bewaard; met q stopt u.
plan-ask-decision = Het besluit: { $kind }, { $date }, { $by }.
plan-ask-no-decision = Er is nog geen besluit om dit over te nemen. Het plan is daarom voorlopig.
plan-ask-stopped = Gestopt. Het plan staat in { $path }; ga verder met { $command }.
plan-ask-stopped-empty = Gestopt. Er is nog niets bewaard; begin opnieuw met { $command }.
plan-ask-aim-help = Schrijf wie wat doet als het gelukt is, hoeveel mensen dat zijn, en wanneer.
plan-ask-aim = Wat wilt u bereiken?
plan-ask-coordinator = Welke functie coördineert de invoering?
plan-ask-champion = Welke functie is ambassadeur?
plan-ask-opinion-leader = Naar welke functie luisteren collega's?
plan-ask-clients = Hoe doen jongeren en ouders mee?
plan-ask-stop = Wanneer stopt u ermee? Een grens en een datum
plan-ask-review = Wanneer kijkt u opnieuw naar het plan? (JJJJ-MM-DD)
plan-ask-barriers = Wat hindert, bij: { $category }?
plan-ask-barriers-present = In het plan staan: { $names }.
plan-ask-barriers-more = Wilt u er belemmerende factoren bij zetten?
plan-ask-basis = { $determinant }: waarop baseert u dat?
plan-ask-no-barriers = Er staan nog geen belemmerende factoren in het plan; kies die eerst.
plan-ask-which-barrier = Voor welke belemmerende factor?
plan-ask-way = Wat doet u aan { $determinant }?
plan-ask-more = Nog een strategie voor { $determinant }?
plan-ask-all = Welke strategie?
plan-ask-because = Waarom deze?
plan-ask-by = Welke functie doet het?
plan-ask-due = Uiterlijk wanneer? (JJJJ-MM-DD)
plan-ask-hours = Hoeveel uren kost het?
plan-ask-cost = Hoeveel euro kost het?
plan-ask-measure = Waaraan ziet u dat het werkt?
plan-ask-number-again = Typ een getal, of niets.
plan-ask-euros-again = Typ hele euro's, zoals 1250, of niets.
plan-ask-own-name = Hoe heet uw strategie?
plan-ask-own-description = Wat doet u dan?
plan-ask-own-taken = Er is al een strategie { $id }. Kies een andere naam.
plan-ask-own-made = Uw strategie staat in { $path } en is ook voor andere plannen te gebruiken.
plan-ask-leave = Waarom laat u dit nu liggen?
plan-ask-point = Gebruikt u dit: { $name }?
plan-ask-how = Hoe?
plan-ask-point-by = Door welke functie?
plan-ask-reserved = Hoeveel uren zijn ervoor gereserveerd?
plan-ask-not = Waarom niet?
plan-point-yes = Ja
plan-point-no = Nee
plan-point-later = Later beslissen
plan-point-stop = Stoppen en bewaren
plan-point-see-strategies = De strategieën in dit plan
plan-way-also = { $strategy } ook hiervoor inzetten (al gekozen bij { $determinants })
plan-way-all = Toon alle { $count } strategieën
plan-way-own = Een eigen strategie
plan-way-leave = Dit laten we nu liggen
plan-way-later = Later beslissen
plan-way-stop = Stoppen en bewaren
plan-menu = Wat wilt u doen?
plan-menu-open = Verder met wat nog open is: { $names }
plan-menu-done = Klaar
plan-menu-back = Terug
plan-section-roles = doel en rollen
plan-section-roles-help = Functies, geen namen.
plan-section-barriers = wat hindert
plan-section-barriers-help = Kies de factoren die het gebruik in de weg staan, en zeg waarop u dat baseert, bijvoorbeeld: gesprek met teamleiders, maart 2026.
plan-section-strategies = strategieën
plan-section-strategies-help = Per belemmerende factor ziet u wat het eerst past. Kies, of laat de factor met een reden liggen.
plan-section-transfer = transferplan
plan-section-transfer-help = Zeven werkzame elementen en acht strategieën om het product de organisatie in te krijgen. Loop ze alle na; ‘nee, want’ is ook een antwoord.
plan-section-application = toepassingsplan
plan-section-application-help = Vijf strategieën en acht factoren om het in gebruik te krijgen en te houden.
plan-section-agreements = afspraken
plan-section-agreements-help = Hoe jongeren en ouders meedoen, wanneer u stopt en wanneer u opnieuw kijkt.

# De opvolging: kt review.
plan-review-title = Gebruik van { $product }
plan-review-none = Er is nog niet gekeken hoeveel mensen het gebruiken. Leg dat vast met { $command }.
plan-review-stop = De stopafspraak: { $stop }
plan-review-date = Het plan wordt herijkt op { $date }.
plan-review-intro =
    Hoe staat het met het gebruik van “{ $product }”? ({ $date })
    Tel mensen, geen namen. Niets invullen slaat een vraag over; met q stopt u. Elk antwoord wordt meteen bewaard.
plan-review-of = Hoeveel mensen zouden ermee moeten werken?
plan-review-aware = Hoeveel van de { $of } kennen de inhoud?
plan-review-applying = Hoeveel van de { $of } passen dit toe: { $element }?
plan-review-note = Wat viel op?
plan-review-objection = Welk bezwaar hoorde u? (niets: klaar)
plan-review-is-it = Gaat dat over: { $determinant }?
plan-review-which = Waar gaat het over?
plan-review-unknown = Dat weet ik nog niet
plan-review-at-most = Dat zijn er meer dan { $most }.
plan-heard = Bezwaren
plan-heard-basis = bezwaar, { $date }: ‘{ $words }’
plan-heard-new = ‘{ $words }’ staat nu in het plan als belemmerende factor: { $determinant }. Kies er iets bij; kt strategies { $key } laat zien wat past.
plan-heard-known = ‘{ $words }’ hoort bij een belemmerende factor die al in het plan staat: { $determinant }. Kijk of de gekozen strategie genoeg is.
plan-heard-note = Bezwaar: ‘{ $words }’.
plan-heard-unclear = Waar ‘{ $words }’ over gaat, is niet duidelijk. Het staat nu als opmerking bij de telling van { $date }, en nog niet als belemmerende factor. Weet u het later wel, zet dan de factor ervoor: kt review { $product } --objection "FACTOR={ $words }". kt strategies toont alle factoren.
plan-heard-unkept = Waar ‘{ $words }’ over gaat, is niet duidelijk, en er is geen telling van { $date } om het bij te zetten. Dit bezwaar is niet bewaard. Weet u het later wel, zet dan de factor ervoor: kt review { $product } --objection "FACTOR={ $words }". kt strategies toont alle factoren.
plan-heard-left = ‘{ $words }’ gaat over iets wat u met opzet liet liggen: { $determinant }. Kijk of die reden nog geldt.

# Wat een meting vond.
plan-basis-measured = de meting van { $date }: { $share } van de { $n } antwoorden is ongunstig
plan-basis-unmeasured = de meting van { $date }
plan-ask-measured = De meting van { $date } ({ $people } antwoorden) wijst { $count ->
    [one] één belemmerende factor aan die nog niet in het plan staat.
   *[other] { $count } belemmerende factoren aan die nog niet in het plan staan.
}
plan-ask-measured-marked = { $count ->
    [0] De zwaarste staan al in het plan; er is nu niets aangevinkt. Kies erbij wat u ook wilt aanpakken.
    [one] De zwaarste is aangevinkt. Kies de andere erbij als u die ook wilt aanpakken.
   *[other] De { $count } zwaarste zijn aangevinkt: met meer tegelijk komt een team zelden verder. Kies de andere erbij als u die ook wilt aanpakken.
}
plan-measured = { $determinant } ({ $share } ongunstig)
plan-ask-measured-which = Welke neemt u over?

# Wat de memo al zei.
plan-taken = Uit de memo “{ $title }” ({ $date }):
plan-taken-decided = Uit de memo “{ $title }” ({ $date }) en het besluit daarover:
plan-taken-steps = { $count ->
    [one] één stap
   *[other] { $count } stappen
}
plan-taken-stop = de stopafspraak: { $stop }
plan-taken-review = opnieuw bekijken op { $date }
plan-taken-review-asked = Bij het besluit is afgesproken: opnieuw bekijken op { $date }.
plan-taken-change = Iets anders afgesproken? kt edit { $plan }
plan-ask-steps = Welke stappen neemt u over?
