# De memo ter besluit: wat kt erin zet, hoe een nieuwe begint, en wat kt memo daarover vertelt.
memo-title = Memo ter besluit: { $title }
memo-block-asked = Gevraagd besluit
memo-block-core = Kern
memo-block-occasion = Aanleiding
memo-block-product = Het product
memo-block-known = Wat we weten
memo-block-options = Opties
memo-block-money = Geld
memo-block-conditions = Voorwaarden en risico's
memo-block-after = Vervolg bij ja
memo-block-questions = Open vragen
memo-block-decision = Besluit
memo-about = circa
memo-done = gedaan { $date }
memo-certainty-low = laag
memo-certainty-medium = middel
memo-certainty-high = hoog

# Hoofd
memo-head-subject = Onderwerp
memo-head-to = Aan
memo-head-from = Van
memo-head-date = Datum
memo-head-version = Versie
memo-head-belongs = Hoort bij
memo-head-replaces = { $date } (vervangt de memo van { $old })
memo-head-version-value = { $version }, { $stage }; leestijd { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    }
memo-head-wish = wens “{ $wish }” (plaats { $rank })
memo-head-assessment = assessment, ronde { $round } ({ $count ->
        [one] 1 beoordelaar
       *[other] { $count } beoordelaars
    })
memo-head-exploration = Dit is een verkenning: alleen de korte vragenset is beantwoord. De memo kan nog niet definitief worden.
memo-stage-draft = concept
memo-stage-final = definitief
memo-stage-discussed = besproken
memo-stage-spread = verspreid
memo-stage-decided = besloten
memo-stage-superseded = vervangen
memo-stage-exploration = verkenning

# Gevraagd besluit
memo-asked-by = Besluit nodig uiterlijk { $date }.
memo-advice = Advies
memo-advice-holds = { $advice }. Ook met de punten die nog onbekend zijn blijft de uitkomst { $outcome }.
memo-advice-reserved = { $advice }, onder voorbehoud: { $why }.
memo-reserve-none = er is nog geen definitief assessment
memo-reserve-quick = alleen de korte vragenset is beantwoord
memo-reserve-provisional = er is nog te veel onbekend
memo-reserve-sensitive = wat nog onbekend is, kan de uitkomst veranderen

# Wat we weten
memo-known-outcome = Uitkomst van de rekenregel
memo-known-outcome-value = van 100, uitkomst { $outcome } ({ $doubts })
memo-known-range = bandbreedte { $low }–{ $high }
memo-known-coverage = { $share } beantwoord
memo-known-no-knock-out = geen breekpunt
memo-known-knock-out = breekpunt: { $names }
memo-known-remediable = { $name } (te herstellen)
memo-known-not-remediable = { $name } (niet te herstellen)
memo-known-strong = Sterk
memo-known-weak = Zwak
memo-known-certainty = Zekerheid over werking
memo-known-certainty-value = { $text } ({ $score })
memo-known-between = tussen “{ $low }” en “{ $high }”
memo-known-difference = Verschil tussen beoordelaars
memo-known-one-assessor = er is één beoordelaar
memo-known-no-difference = nergens 2 punten of meer
memo-known-settled = besproken, gezamenlijk { $score }
memo-known-settled-unknown = besproken, nog onbekend
memo-known-to-discuss = nog te bespreken
memo-known-more-differences = { $count ->
        [one] en nog 1 ander punt
       *[other] en nog { $count } andere punten
    }
memo-known-marks = Let op
memo-mark-quick = korte vragenset
memo-mark-provisional = de uitkomst is voorlopig
memo-mark-sensitive = de uitkomst is gevoelig voor wat nog onbekend is
memo-mark-unknown = noodzakelijk maar nog onbekend: { $names }
memo-mark-gaps = te weinig beantwoord: { $names }
memo-mark-signal = iemand gaf een 1 op een noodzakelijk punt: { $names }
memo-mark-weights = eigen gewichten: { $weights }
memo-mark-assessors = minder dan { $needed ->
        [one] 1 beoordelaar
       *[other] { $needed } beoordelaars
    }

# Opties
memo-options-option = optie
memo-options-benefit = opbrengst
memo-options-objection = bezwaar
memo-options-cost = kosten
memo-options-advised = advies
memo-options-unknown = onbekend

# Geld
memo-money-one-off-covered = Eenmalig { $amount }; dekking: { $cover }.
memo-money-one-off-uncovered = Eenmalig { $amount }, nog zonder dekking.
memo-money-yearly-covered = Structureel { $amount } per jaar; dekking: { $cover }.
memo-money-yearly-uncovered = Structureel { $amount } per jaar, nog zonder dekking.
memo-money-income-loss = Gemiste inkomsten { $amount } per jaar.
memo-money-none = Voor onszelf zijn er geen kosten.
memo-money-column-party = partij
memo-money-column-one-off = eenmalig
memo-money-column-yearly = lasten per jaar
memo-money-column-gain = baten per jaar
memo-money-column-net = { $years ->
        [one] saldo in 1 jaar
       *[other] saldo in { $years } jaar
    }
memo-money-together = samen
memo-money-perverse = Scheve verdeling
memo-money-perverse-value = { $parties } { $count ->
        [one] gaat
       *[other] gaan
    } erop achteruit, het geheel vooruit.
memo-money-funding = Bekostiging
memo-money-incentive = Verdeling
memo-money-fiscal = Fiscaal
memo-money-open = Nog open.
memo-money-open-who = Nog open: { $who }.

# Voorwaarden en vervolg
memo-conditions-risk = Grootste risico
memo-conditions-unanswered = Nog zonder voorwaarde: { $name } ({ $id }) moet in orde zijn en is dat maar net.
memo-after-measure = Waaraan u ziet dat het lukt
memo-after-stop = Stopafspraak
memo-after-review = Herijken
memo-questions-none-unknown = Er zijn geen vragen gesteld. Volgens de beoordelaars is nog onbekend: { $names }{ $more ->
        [0] {""}
        [one] {" "}en nog 1 punt
       *[other] {" "}en nog { $more } punten
    }.
memo-questions-none = Er zijn geen vragen gesteld.
memo-questions-answered = Antwoord { $date }: { $text }
memo-questions-expected = Gesteld { $asked }, antwoord verwacht { $expected }.
memo-questions-open = Gesteld { $asked }, nog geen antwoord.

# Besluit
memo-decision-agree = akkoord
memo-decision-change = akkoord met wijziging: { $gap }
memo-decision-defer = uitstellen tot { $gap } omdat { $gap }
memo-decision-reject = niet overnemen, omdat { $gap }
memo-decision-signed = Functie: { $gap } Datum: { $gap } Herijken op: { $review }
memo-decision-by = { $kind } ({ $by }, { $date }).
memo-decision-differs = Anders dan het advies

# Wat nog moet worden ingevuld
memo-to-fill-in = Nog in te vullen:
memo-missing-asked = { memo-to-fill-in } welk besluit u vraagt.
memo-missing-needed-by = { memo-to-fill-in } wanneer het besluit nodig is.
memo-missing-advice = { memo-to-fill-in } uw advies.
memo-missing-advice-because = { memo-to-fill-in } waarom het advies anders is dan de uitkomst van de rekenregel.
memo-missing-known = Er is nog geen definitief assessment van dit product.
memo-missing-options = { memo-to-fill-in } de opties.
memo-missing-money = { memo-to-fill-in } wie betaalt en wie er baat bij heeft; kt finance vraagt ernaar.
memo-missing-conditions = { memo-to-fill-in } de voorwaarden.
memo-missing-risk = { memo-to-fill-in } het grootste risico en wat u dan doet.
memo-missing-steps = { memo-to-fill-in } wat er na een ja gebeurt.
memo-missing-measure = { memo-to-fill-in } waaraan u ziet dat het lukt.
memo-missing-stop = { memo-to-fill-in } wanneer u met de proef stopt.
memo-missing-review = { memo-to-fill-in } wanneer u opnieuw kijkt.
memo-missing-core = { memo-to-fill-in } waarom ja, hoe zeker dat is en wat in de weg staat.
memo-missing-occasion = { memo-to-fill-in } welke wens dit is, welk signaal eronder ligt en waarom nu.
memo-missing-product = { memo-to-fill-in } wat het is, wie het maakte en voor wie.

# Een nieuwe memo
memo-draft-title = { $product }
memo-draft-to = lid visiegroep
memo-draft-from = verbindingsfunctionaris
memo-draft-gap = …
memo-draft-nothing = Niets doen
memo-draft-nothing-objection = de wens “{ $wish }” blijft liggen
memo-draft-lighter = { memo-to-fill-in } een lichtere vorm, zoals een studiemiddag
memo-draft-asked-option = { memo-to-fill-in } waar u ja op vraagt
memo-draft-condition = { memo-to-fill-in } wat in orde moet zijn voor “{ $name }”
memo-draft-based-on = Waarop de blokken rusten die kt invult. Dit houdt kt zelf bij.
memo-draft-rewrite = Herschrijf dit in uw eigen woorden; kt verandert hier niets meer.
memo-draft-annexes = In de map: het assessment, de financiële analyse, vragen en antwoorden.
memo-core-wish = Het past bij onze wens “{ $wish }”.
memo-core-outcome = De rekenregel komt uit op { $outcome } ({ $total } van 100).
memo-core-points = Sterke punten: { $strong }. Nog niet op orde: { $weak }.
memo-occasion-rank = Dit is wens { $rank } van onze organisatie: { $wish }.
memo-occasion-source = Bron: { $source }.
memo-product-publisher = Uitgave van { $value }.
memo-product-audience = Bedoeld voor { $value }.
memo-product-rights = Rechten: { $value }.

# De mail
memo-mail-subject = Onderwerp: Memo ter besluit: { $title }
memo-mail-reply = Bent u akkoord? Een antwoord op deze mail is genoeg. De hele memo stuur ik mee.
memo-mail-decided = Hierover is besloten: { $decision } De hele memo stuur ik mee.
memo-mail-reply-by = Bent u akkoord? Laat het uiterlijk { $date } weten als antwoord op deze mail. De hele memo stuur ik mee.

# Wat kt memo vertelt
memo-made = Gemaakt: { $path }
memo-made-next = Vul de kop aan, in een tekstprogramma of met kt edit { $id }. Herschrijf de blokken 2 tot en met 4 en geef dan kt memo { $id } --update.
memo-made-no-assessment = Er is nog geen definitief assessment; maak dat met kt assess product/{ $product }.
memo-updated = Bijgewerkt: { $path }
memo-long = Let op: de memo telt nu { $words } woorden; { $limit } is de grens (twee bladzijden). Schrap, of zet de toelichting in een bijlage.
memo-long-final = Let op: de memo telt nu { $words } woorden; boven { $limit } kan een memo niet definitief zijn. Schrap, of zet de toelichting in een bijlage.
memo-unchanged = { $path } is al bij; er is niets veranderd.
memo-written = Geschreven: { $path }
memo-stale = Let op: wat onder deze memo ligt, is sindsdien veranderd. Werk hem bij met kt memo { $id } --update.
memo-edited-diff = Regel { $line }: in het blok { $name } is met de hand geschreven (-); kt zou dit schrijven (+). Pas liever aan: { $instead }.
memo-instead-head = de kop van het bestand (to, from, date)
memo-instead-asked = asked, needed-by, advice of advice-because in de kop
memo-instead-known = het assessment, met kt assess
memo-instead-options = options in de kop
memo-instead-money = het financiële record, met kt finance
memo-instead-conditions = conditions en risk in de kop
memo-instead-after = steps, measure, stop en review in de kop
memo-instead-questions = het record van de vraag, met kt edit question/…
memo-instead-decision = het record van het besluit
memo-made-version = Pas aan wat er is veranderd en geef dan kt memo { $id } --update. De oude versie blijft staan zoals die was.
memo-ask-organisation = Voor welke organisatie is de memo?
memo-ask-intro = Enter slaat een vraag over die niet nodig is; met < gaat u een vraag terug; met q stopt u en wordt er geen memo gemaakt.
memo-ask-outcome =

    Uitkomst van de rekenregel: { $outcome }. Uw advies mag anders zijn; dan vraagt kt naar de reden.

# Een memo die terugkomt uit Word of LibreOffice.
memo-from-own = In “{ $heading }” is uw eigen tekst gewijzigd:
memo-from-conflict = In “{ $heading }” is uw eigen tekst gewijzigd, maar sinds het document is gemaakt ook in de map. Dit neemt kt niet over; zet de wijziging zelf in { $path }.
memo-from-printed = In “{ $heading }” is geschreven in het blok { $name }, dat kt invult. Dat neemt kt niet over. Pas liever aan: { $instead }.
memo-from-same = In { $file } is niets gewijzigd.
memo-from-own-same = Aan uw eigen tekst is niets gewijzigd.
memo-from-ask = Neemt kt de wijzigingen in uw eigen tekst over in { $path }?
memo-from-not-yet = Er is niets veranderd. Met --yes neemt kt de wijzigingen in uw eigen tekst over in { $path }.
memo-from-left = Er is niets veranderd.
memo-from-taken = Overgenomen in { $path }. De blokken die kt invult, zijn gebleven zoals ze waren.
memo-from-torn = De kop “{ $heading }” ontbreekt in het document, of hieronder staat tekst waarvan de kop ontbreekt. kt weet niet waar die tekst hoort en neemt dit niet over:
memo-from-spread = Let op: deze memo is op { $date } verspreid aan { $who }. Neemt kt de wijzigingen over, stuur hem dan opnieuw aan { $who }. Of maak eerst een nieuwe versie met kt memo { $id } --new-version.
memo-from-taken-part = De wijzigingen in uw eigen tekst die kt kon overnemen, staan in { $path }.
memo-from-not-taken = Niet overgenomen:
memo-from-left-printed = “{ $heading }”: dit vult kt in. Geef { $command }
memo-from-left-torn = “{ $heading }”: een kop ontbreekt. Zet de kop terug in het document en lees het opnieuw, of geef kt edit memo/{ $id }
memo-from-left-conflict = “{ $heading }”: ook in de map gewijzigd. Geef kt edit memo/{ $id } en zet uw wijziging er zelf in
memo-from-left-personal = “{ $heading }”: hier lijkt een persoonsgegeven te staan ({ $shown }). Haal dat uit het document en lees het opnieuw
memo-from-do-head = kt edit memo/{ $id }
memo-from-do-asked = kt edit memo/{ $id } --set asked="…" (of needed-by, advice, advice-because)
memo-from-do-known = kt assess product/{ $product }
memo-from-do-options = kt edit memo/{ $id } --set options.2.title="…" (of benefit, objection, cost)
memo-from-do-money = kt finance { $product }
memo-from-do-conditions = kt edit memo/{ $id } --set conditions.1.what="…"
memo-from-do-after = kt edit memo/{ $id } --set measure="…" (of stop, review, steps)
memo-from-do-questions = kt edit question/…
memo-from-do-decision = kt decide { $id }
memo-from-comments =
    { $count ->
        [one] Er staat één opmerking in de kantlijn; die leest kt niet.
       *[other] Er staan { $count } opmerkingen in de kantlijn; die leest kt niet.
    }
memo-from-notes =
    { $count ->
        [one] Er staat één voetnoot in; die leest kt niet.
       *[other] Er staan { $count } voetnoten in; die leest kt niet.
    }
memo-from-boxes =
    { $count ->
        [one] Er staat tekst in een tekstvak of een ingevoegd bestand; die leest kt niet.
       *[other] Er staat tekst in { $count } tekstvakken of ingevoegde bestanden; die leest kt niet.
    }
memo-from-tracked = In het document staan bijgehouden wijzigingen; kt leest het alsof ze alle zijn aanvaard.
memo-from-macros = De macro's in het document zijn niet gelezen.
memo-from-template = Het document noemt een sjabloon buiten het bestand; kt haalt dat niet op.
