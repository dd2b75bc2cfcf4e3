# Zoeken in alle records.
find-none = Niets gevonden voor { $text }.
find-none-tip = Probeer een deel van het woord, minder woorden, of een andere soort.
find-none-tip-kind = Er is alleen gezocht in: { $kinds }. Laat --kind weg om overal te zoeken.
find-count = { $count ->
        [one] 1 record gevonden.
       *[other] { $count } records gevonden.
    }
find-more = { $count } records gevonden; { $shown ->
        [one] dit is het eerste
       *[other] dit zijn de eerste { $shown }
    }. Meer ziet u met --limit { $count }.
