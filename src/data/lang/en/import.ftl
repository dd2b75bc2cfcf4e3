# Reading from a table.
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
import-ask-kind = What does this table hold?
import-ask-column = What is column { $column }, “{ $heading }”?
import-ask-column-sample = What is column { $column }, “{ $heading }”? It holds, for example: { $sample }
import-ask-leave = leave it out
import-ask-write = { $count ->
        [one] Write 1 file?
       *[other] Write { $count } files?
    }
import-not-written = Nothing was written.
import-written = { $count ->
        [one] 1 file written
       *[other] { $count } files written
    }. kt undo takes this back; kt check looks everything over.
import-read = { $file }: { $what }, { $count ->
        [one] 1 row
       *[other] { $count } rows
    }.
import-read-sheet = { $file }, sheet { $sheet }: { $what }, { $count ->
        [one] 1 row
       *[other] { $count } rows
    }.
import-untitled = No column was read as the title. Try { $map }.
import-columns = Columns: { $columns }.
import-columns-unknown = Not recognised and not read: { $columns }. With --map you say what a column is.
import-merged = The cells { $area } are merged; only the first counts.
import-sheets = Sheets that are not read: { $sheets }.
import-spelling = The text was read as { $name }.
import-macros = The macros in this file were not read.
import-head-row = Row
import-head-record = Record
import-head-what = What
import-head-values = Values
import-what-new = new
import-what-changed = changes
import-filled = Not in the table, kt fills it in for each new record: { $values }.
import-from-to = { $first } to { $last }
import-rank-read = Column { $column }, “{ $heading }”, is read as the place: 1 is the most important wish. If a high figure means important, leave the column out with --map { $column }=-
import-more-rows = … and { $count ->
        [one] 1 more row
       *[other] { $count } more rows
    }.
import-more-files = … and { $count ->
        [one] 1 more file
       *[other] { $count } more files
    }.
import-more-cells = … and { $count ->
        [one] 1 other
       *[other] { $count } others
    }.
import-refused = Cannot be used:
import-ranks = Note that two wishes would have this rank:
import-rank-taken = rank { $rank } is that of the wish “{ $other }” already. Choose another rank, or give that wish one with kt edit.
import-alike = Note that these titles would be there twice:
import-title-taken = { $record } has this title too. If you mean that one, put { $id } in a column id.
import-title-twice = row { $row } has this title too. Leave one of them out, or make the titles differ.
import-dry-run = Nothing was written. With --diff you also see which lines of the files change.
import-place-cell = row { $row }, column { $column } ({ $heading })
import-place-row = row { $row }
import-place-sheet-cell = { $sheet }, row { $row }, column { $column } ({ $heading })
import-place-sheet-row = { $sheet }, row { $row }
import-count-new = { $count ->
        [one] 1 row is new.
       *[other] { $count } rows are new.
    }
import-count-changed = { $count ->
        [one] 1 row changes a record.
       *[other] { $count } rows change a record.
    }
import-count-same = { $count ->
        [one] 1 row changes nothing.
       *[other] { $count } rows change nothing.
    }
import-count-left = { $count ->
        [one] 1 row is left out
       *[other] { $count } rows are left out
    }, because something in it cannot be used.
import-count-elsewhere = { $count ->
        [one] 1 row belongs
       *[other] { $count } rows belong
    } to another repository; nothing of it is read.
import-no-rows = There is nothing below the headings.
import-cell-fault = here stands a time, or a formula without an outcome.
import-cell-masked = this is a masked text of an export; the record keeps the text it has.
import-cell-cut = this text was cut off by the export; change it with kt edit.
import-cell-personal = this looks like personal data, which does not belong in the repository.
import-cell-name = this looks like a name; give a role.
import-cell-url = this is no safe web address.
import-cell-number = this is no whole number.
import-cell-date = this is no date. Write for example 12-3-2026.
import-cell-flag = write yes or no.
import-cell-choice = there is no such choice. Choose from: { $near }.
import-cell-theme = this theme is not in kt.yaml.
import-cell-reference = there is no such record.
import-cell-nested = this cannot be read from a cell; change it with kt edit.
import-row-two = the name belongs to { $first }, the web address or DOI to { $second }.
import-row-twice = { $first } stands in row { $row } already.
import-row-taken = { $first } exists already under another title. Give the row a name of its own in a column id.
import-row-id = “{ $first }” cannot be the name of a record: only small letters, digits and hyphens.
import-row-missing = a new record lacks: { $first }.
import-row-rank = after place { $first } there is no place left. Give the wishes on the list smaller numbers.
import-near = Did you mean: { $near }?
