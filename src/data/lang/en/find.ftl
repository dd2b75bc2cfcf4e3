# Searching all records.
find-none = Nothing found for { $text }.
find-none-tip = Try part of the word, fewer words, or another kind.
find-none-tip-kind = Only these were searched: { $kinds }. Leave --kind out to search everywhere.
find-count = { $count ->
        [one] 1 record found.
       *[other] { $count } records found.
    }
find-more = { $count } records found; { $shown ->
        [one] this is the first
       *[other] these are the first { $shown }
    }. See more with --limit { $count }.
