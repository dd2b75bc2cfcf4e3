# Strategies for determinants: kt strategies.
strategies-title = Strategies
strategies-overview = Choose a determinant and see the first three strategies with kt strategies NAME, for example kt strategies time-available. With --all you see them all.
strategies-determinant = { $definition } (Determinant { $number }, { $category }: { $key }.)
strategies-found = No determinant or strategy is called that, but “{ $words }” stands here:
strategies-found-determinants = Determinants
strategies-found-strategies = Strategies
strategies-none = No strategy fits what you asked for.
strategies-more = { $count ->
    [one] One more strategy fits: ask for it with --all.
   *[other] { $count } more strategies fit: ask for them with --all.
}
strategies-above = Stands above already, under { $determinant }.
strategies-also = Also helps with: { $determinants }.
strategies-weight-3 = First choice
strategies-weight-2 = Clearly helps
strategies-weight-1 = Helps a little
strategies-effort-low = little work
strategies-effort-medium = a fair amount of work
strategies-effort-high = much work
strategies-phase-prepare = prepare
strategies-phase-introduce = introduce
strategies-phase-sustain = sustain
strategies-level-innovation = on the product
strategies-level-user = with the users
strategies-level-organisation = in the organisation
strategies-level-context = in the surroundings
strategies-basis = Basis: { $basis }.
strategies-basis-practice = practice source
strategies-basis-published = published
strategies-basis-published-unchecked = published, not read again
strategies-basis-own = own judgement
strategies-warning = Good to know
strategies-column-number = no.
strategies-column-determinant = determinant
strategies-column-key = key
strategies-column-count = strategies
strategies-column-first = first choice
strategies-helps = Helps with
strategies-fact-id = Key
strategies-fact-effort = How much work
strategies-fact-phase = Phase
strategies-fact-level = Where
strategies-fact-cluster = Sort
strategies-fact-eric = In ERIC
strategies-sources = Sources
