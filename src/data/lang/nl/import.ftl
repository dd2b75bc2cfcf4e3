# Inlezen uit een tabel.
import-also-title = naam van het product, naam product, productnaam, name, product name
import-also-product-title = product, kennisproduct, titel product, interventie, naam interventie, naam van de interventie, methode, naam methode, methodiek, naam methodiek, naam richtlijn, werkwijze, naam van het kennisproduct, naam kennisproduct, knowledge product, onderwerp
import-also-wish-title = wens, wensen, innovatiewens, idee, wens van het team, wens van de organisatie, omschrijving wens, korte omschrijving, wat willen we, wat willen we bereiken, leerwens, verbeterwens, verbeterpunt, naam van de wens, wat is de wens, wish, innovation wish, name of the wish
import-also-url = link, vindplaats, te vinden op, bron (link), site, website, hyperlink, url, internetadres, web, weblink
import-also-publisher = uitgevers, ontwikkelaar, ontwikkeld door, eigenaar methode, uitgegeven door, maker, makers, auteur, auteurs, organisaties, publishers, author, authors
import-also-year = jaartal, jaar van uitgave, jaar van verschijnen, publicatiejaar, publication year
import-also-kind = type, soort, categorie, soort product, productsoort, kind of product
import-also-themes = thema, onderwerpen, trefwoorden, theme, topics, keywords
import-also-wish-themes = onderwerp, subject
import-also-wishes = wens, innovatiewens, wish
import-also-audience = doelgroep, voor wie is het, leeftijd, leeftijdsgroep, bedoeld voor, target group
import-also-owner = wenseigenaar, eigenaar van de wens, probleemeigenaar, trekker, verantwoordelijke, verantwoordelijke functie, wie trekt dit, functie, eigenaar (functie), wish owner
import-also-rank = prioriteit, prio, prio nr, prioritering, volgorde, rang, rangorde, ranking, priority
import-also-description = beschrijving, toelichting, uitleg, waarom, achtergrond, aanleiding, wat speelt er, omschrijving van de wens, toelichting op de wens, explanation
import-also-date = datum van de wens, vastgelegd op, datum inbreng, datum ingebracht, ingebracht op, ingediend op, datum ingediend, genoteerd op, recorded on
import-also-source = herkomst, komt uit, ingebracht door, ingebracht via, waar komt het vandaan
import-also-status = stand, stand van zaken, voortgang, fase
import-also-level = deel van de organisatie, waar speelt het, team of afdeling
import-also-rights = licentie, auteursrecht, licence, license
import-also-core = kernelement, core element
import-ask-kind = Wat staat er in deze tabel?
import-ask-column = Wat is kolom { $column }, “{ $heading }”?
import-ask-column-sample = Wat is kolom { $column }, “{ $heading }”? Er staat bijvoorbeeld: { $sample }
import-ask-leave = niet inlezen
import-ask-write = { $count ->
        [one] 1 bestand schrijven?
       *[other] { $count } bestanden schrijven?
    }
import-not-written = Er is niets geschreven.
import-written = { $count ->
        [one] 1 bestand geschreven
       *[other] { $count } bestanden geschreven
    }. Met kt undo draait u dit terug; kt check kijkt alles na.
import-read = { $file }: { $what }, { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }.
import-read-sheet = { $file }, blad { $sheet }: { $what }, { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }.
import-untitled = Geen kolom is gelezen als titel. Probeer { $map }.
import-columns = Kolommen: { $columns }.
import-columns-unknown = Niet herkend en niet gelezen: { $columns }. Met --map zegt u wat een kolom is.
import-merged = De cellen { $area } zijn samengevoegd; alleen de eerste telt.
import-sheets = Bladen die niet worden gelezen: { $sheets }.
import-spelling = De tekst is gelezen als { $name }.
import-macros = De macro's in dit bestand zijn niet gelezen.
import-head-row = Rij
import-head-record = Record
import-head-what = Wat
import-head-values = Waarden
import-what-new = nieuw
import-what-changed = wijzigt
import-filled = Niet in de tabel, vult kt zelf in bij elk nieuw record: { $values }.
import-from-to = { $first } t/m { $last }
import-rank-read = Kolom { $column }, “{ $heading }”, is gelezen als plaats: 1 is de belangrijkste wens. Betekent een hoog cijfer juist belangrijk, laat de kolom dan weg met --map { $column }=-
import-more-rows = … en nog { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }.
import-more-files = … en nog { $count ->
        [one] 1 bestand
       *[other] { $count } bestanden
    }.
import-more-cells = … en nog { $count } andere.
import-refused = Niet te gebruiken:
import-ranks = Let op, deze plaats zou dan van twee wensen zijn:
import-rank-taken = plaats { $rank } is al van de wens “{ $other }”. Kies een andere plaats, of geef die wens er een met kt edit.
import-alike = Let op, deze titels staan er dan twee keer:
import-title-taken = zo heet { $record } ook. Bedoelt u die, zet dan { $id } in een kolom id.
import-title-twice = zo heet rij { $row } ook. Laat een van de twee weg, of maak de titels verschillend.
import-dry-run = Er is niets geschreven. Met --diff ziet u ook welke regels in de bestanden veranderen.
import-place-cell = rij { $row }, kolom { $column } ({ $heading })
import-place-row = rij { $row }
import-place-sheet-cell = { $sheet }, rij { $row }, kolom { $column } ({ $heading })
import-place-sheet-row = { $sheet }, rij { $row }
import-count-new = { $count ->
        [one] 1 rij is nieuw.
       *[other] { $count } rijen zijn nieuw.
    }
import-count-changed = { $count ->
        [one] 1 rij wijzigt een record.
       *[other] { $count } rijen wijzigen een record.
    }
import-count-same = { $count ->
        [one] 1 rij verandert niets.
       *[other] { $count } rijen veranderen niets.
    }
import-count-left = { $count ->
        [one] 1 rij blijft weg
       *[other] { $count } rijen blijven weg
    }, omdat er iets in staat wat niet te gebruiken is.
import-count-elsewhere = { $count ->
        [one] 1 rij hoort
       *[other] { $count } rijen horen
    } bij een andere kennismap; daar leest kt niets van.
import-no-rows = Onder de koppen staat niets.
import-cell-fault = hier staat een tijd of een formule zonder uitkomst.
import-cell-masked = dit is een verborgen tekst uit een export; het record houdt de tekst die het heeft.
import-cell-cut = deze tekst is door de export afgekapt; wijzig haar met kt edit.
import-cell-personal = hier lijkt een persoonsgegeven te staan; dat hoort niet in de kennismap.
import-cell-name = hier lijkt een naam te staan; noem een functie.
import-cell-url = dit is geen veilig webadres.
import-cell-number = dit is geen heel getal.
import-cell-date = dit is geen datum. Schrijf bijvoorbeeld 12-3-2026.
import-cell-flag = schrijf ja of nee.
import-cell-choice = deze keuze bestaat niet. Kies uit: { $near }.
import-cell-theme = dit thema staat niet in kt.yaml.
import-cell-reference = dit record bestaat niet.
import-cell-nested = dit is niet uit een cel te lezen; wijzig het met kt edit.
import-row-two = de naam hoort bij { $first }, het webadres of de DOI bij { $second }.
import-row-twice = { $first } staat al in rij { $row }.
import-row-taken = { $first } bestaat al en heet anders. Geef de rij een eigen naam in de kolom id.
import-row-id = “{ $first }” kan geen naam van een record zijn: alleen kleine letters, cijfers en streepjes.
import-row-missing = voor een nieuw record ontbreekt: { $first }.
import-row-rank = na plaats { $first } is er geen plaats meer. Geef de wensen op de lijst kleinere nummers.
import-near = Bedoelde u: { $near }?
