# Wie betaalt en wie heeft er voordeel van: het gesprek en de uitkomst van kt finance.
finance-title = Wie betaalt en wie heeft er voordeel van: { $product }
finance-next-unchanged = Dit staat in { $path }; er is niets veranderd. Naar de memo: { $command }
finance-next = Bewaard in { $path }. Volgende stap: { $command }

# De uitkomst
finance-about = circa
finance-column-party = partij
finance-column-one-off = eenmalig
finance-column-yearly = lasten per jaar
finance-column-gain = baten per jaar
finance-column-net = { $years ->
        [one] saldo in 1 jaar
       *[other] saldo in { $years } jaar
    }
finance-together = samen
finance-side-pays = gaat erop achteruit
finance-side-gains = gaat erop vooruit
finance-chart = Saldo per partij over { $years } jaar
finance-chart-alternative = Saldo over { $years } jaar: { $parties }. Samen: { $total }.
finance-total-gain = Alle partijen samen gaan er in { $years } jaar { $amount } op vooruit.
finance-total-loss = Alle partijen samen gaan er in { $years } jaar { $amount } op achteruit.
finance-total-even = Alle partijen samen gaan er in { $years } jaar niet op voor- of achteruit.
finance-perverse = scheve verdeling
finance-perverse-value = { $losers } { $count ->
        [one] gaat
       *[other] gaan
    } erop achteruit, terwijl het geheel erop vooruitgaat (voordeel: { $winners }). Maak hierover een afspraak vóór u het product breed invoert.
finance-uncovered = zonder dekking
finance-uncovered-one-off = voor de eenmalige kosten staat nog niet waaruit ze worden betaald.
finance-uncovered-yearly = voor de kosten per jaar staat nog niet waaruit ze worden betaald.
finance-barrier = fiscale drempel
finance-barrier-value = er is een fiscaal punt dat nog niet is opgelost; zie hieronder.
finance-missing = nog niet bekeken
finance-point-funding = bekostiging
finance-point-incentive = verdeling
finance-point-fiscal = fiscaal
finance-open = Nog open.
finance-open-who = Nog open: { $who }.

# Het gesprek
finance-ask-intro =
    Het geld rond { $product }: per partij wat die betaalt en wat die ermee wint, dan de dekking, dan drie punten.
    Noem hele euro's. Enter laat staan wat er staat. Met q (of Ctrl-C) stopt u; wat u hebt ingevuld, is bewaard.
finance-ask-resumed = U gaat verder waar u was gestopt; wat u al had ingevuld, blijft staan.
finance-ask-years = Over hoeveel jaar rekent u?
finance-ask-years-again = Noem een aantal jaren van 1 tot en met { $most }.
finance-ask-own = { $party } (uw eigen organisatie)
finance-ask-party = { $party }
finance-ask-one-off = Eenmalige kosten, in euro's
finance-ask-yearly = Kosten per jaar
finance-ask-gain = Opbrengst of besparing per jaar
finance-ask-income-loss = Gemiste inkomsten per jaar
finance-ask-amount-again = Noem hele euro's zonder min of komma, zoals 31200 of 31.200.
finance-ask-about = Zijn deze bedragen een schatting?
finance-ask-another = Wie betaalt er nog meer, of heeft er voordeel van? Denk aan de gemeente, een verzekeraar, een school.
finance-ask-another-name = Nog een partij (Enter: geen)
finance-ask-cover-help = Laat u dit leeg, dan meldt de memo dat er nog geen dekking is. Een - haalt weg wat er staat.
finance-ask-cover-one-off = Waaruit betaalt u de eenmalige { $amount }?
finance-ask-cover-yearly = Waaruit betaalt u de { $amount } per jaar?
finance-ask-funding = Punt 1, bekostiging: helpt of hindert de manier waarop u en uw partners betaald worden?
finance-ask-incentive = Punt 2, verdeling: komt het voordeel terecht bij wie de kosten draagt?
finance-ask-fiscal = Punt 3, fiscaal: zijn er belastingregels die in de weg staan, zoals btw of vergoedingen?
finance-ask-finding = Wat hebt u gevonden? (Enter: nog niet bekeken)
finance-ask-open = Is hier nog iets op te lossen?
finance-ask-by = Welke functie zorgt daarvoor?
finance-ask-due = Voor welke datum (JJJJ-MM-DD)?
finance-ask-stopped = Gestopt. Wat u hebt ingevuld, staat in { $path }. Ga later verder met { $command }.
finance-ask-stopped-empty = Gestopt. Er is nog niets bewaard. Begin opnieuw met { $command }.

# Antwoorden uit een bestand
finance-years-refused = Het aantal jaren ligt van 1 tot en met 50.
finance-party-refused = Een partij heeft een naam en komt één keer voor.
