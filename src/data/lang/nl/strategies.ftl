# Strategieën per determinant: kt strategies.
strategies-title = Strategieën
strategies-overview = Kies een determinant en bekijk de eerste drie strategieën met kt strategies NAAM, bijvoorbeeld kt strategies time-available. Met --all ziet u ze allemaal.
strategies-determinant = { $definition } (Determinant { $number }, { $category }: { $key }.)
strategies-found = Geen determinant of strategie heet zo, maar “{ $words }” komt hier voor:
strategies-found-determinants = Determinanten
strategies-found-strategies = Strategieën
strategies-none = Geen strategie voldoet aan wat u vroeg.
strategies-more = { $count ->
    [one] Nog één strategie past hierbij: vraag die op met --all.
   *[other] Nog { $count } strategieën passen hierbij: vraag ze op met --all.
}
strategies-above = Staat hierboven al, bij { $determinant }.
strategies-also = Helpt ook bij: { $determinants }.
strategies-weight-3 = Eerste keus
strategies-weight-2 = Helpt duidelijk
strategies-weight-1 = Helpt een beetje
strategies-effort-low = weinig werk
strategies-effort-medium = redelijk wat werk
strategies-effort-high = veel werk
strategies-phase-prepare = voorbereiden
strategies-phase-introduce = invoeren
strategies-phase-sustain = borgen
strategies-level-innovation = aan het product
strategies-level-user = bij de gebruikers
strategies-level-organisation = in de organisatie
strategies-level-context = in de omgeving
strategies-basis = Basis: { $basis }.
strategies-basis-practice = praktijkbron
strategies-basis-published = gepubliceerd
strategies-basis-published-unchecked = gepubliceerd, niet opnieuw nagelezen
strategies-basis-own = eigen oordeel
strategies-warning = Goed om te weten
strategies-column-number = nr.
strategies-column-determinant = determinant
strategies-column-key = sleutel
strategies-column-count = strategieën
strategies-column-first = eerste keus
strategies-helps = Helpt bij
strategies-fact-id = Sleutel
strategies-fact-effort = Hoeveel werk
strategies-fact-phase = Fase
strategies-fact-level = Waar
strategies-fact-cluster = Soort
strategies-fact-eric = In ERIC
strategies-sources = Bronnen
