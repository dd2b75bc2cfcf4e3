# De kring van netwerk tot gebruik, als tekening.
graph-title = Van netwerk tot gebruik
graph-alternative = Netwerken: { $networks }, praktijkvoorbeelden: { $practices }, producten: { $products }, besluiten: { $decisions }, invoeringen: { $plans }. Elke pijl wijst naar wat ergens uit voortkwam.
graph-kind-network = netwerk
graph-kind-practice = praktijkvoorbeeld
graph-kind-product = product
graph-kind-assessment = vertaalslag
graph-kind-wish = wens
graph-kind-memo = memo
graph-kind-decision = besluit
graph-kind-plan = in gebruik
graph-arrow-made = maakte
graph-arrow-became = werd
graph-decided = { $what }, { $who }, { $date }
graph-applying = { $range } van de { $of } passen het toe ({ $date })
graph-aware = { $range } van de { $of } kennen het ({ $date })
graph-not-seen = nog niet gemeten
graph-empty = Er is nog niets te tekenen: geen netwerk, praktijkvoorbeeld, product, memo of besluit dat aan een ander vastzit.
graph-many = Dit zijn { $count } pijlen; dat is niet meer te volgen. Noem een record, of kies een organisatie met --organisation.

# De kring als tekening met vier stappen
graph-circle-title = Van netwerk tot gebruik
graph-circle-networks = { $count ->
    [one] 1 netwerk
   *[other] { $count } netwerken
}
graph-circle-made = { $count ->
    [one] 1 resultaat
   *[other] { $count } resultaten
}
graph-circle-decisions = { $count ->
    [one] 1 besluit
   *[other] { $count } besluiten
}
graph-circle-in-use = { $count } in gebruik
graph-circle-back = wat het gebruik leert, gaat mee naar het volgende netwerk
graph-circle-outside = niet uit een netwerk
graph-circle-nothing-made = nog niets opgeleverd
graph-circle-undecided = nog geen besluit
graph-circle-no-plan = nog geen plan
graph-circle-translated = vertaald: { $who }
graph-circle-alternative = Netwerken: { $networks }. Resultaten: { $made }. Besluiten daarover: { $decisions }. Gezien in gebruik: { $used }.
graph-circle-more = Hier staan de eerste { $shown } van { $all } regels.
