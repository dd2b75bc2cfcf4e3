# The circle from network to use, as a picture.
graph-title = From network to use
graph-alternative = Networks: { $networks }, good practices: { $practices }, products: { $products }, decisions: { $decisions }, introductions: { $plans }. Each arrow points at what came of something.
graph-kind-network = network
graph-kind-practice = good practice
graph-kind-product = product
graph-kind-assessment = translation
graph-kind-wish = wish
graph-kind-memo = memo
graph-kind-decision = decision
graph-kind-plan = in use
graph-arrow-made = made
graph-arrow-became = became
graph-decided = { $what }, { $who }, { $date }
graph-applying = { $range } of { $of } apply it ({ $date })
graph-aware = { $range } of { $of } know it ({ $date })
graph-not-seen = not measured yet
graph-empty = There is nothing to draw yet: no network, good practice, product, memo or decision that is tied to another.
graph-many = These are { $count } arrows; nobody can follow that. Name a record, or choose an organisation with --organisation.

# The circle drawn in four steps
graph-circle-title = From network to use
graph-circle-networks = { $count ->
    [one] 1 network
   *[other] { $count } networks
}
graph-circle-made = { $count ->
    [one] 1 result
   *[other] { $count } results
}
graph-circle-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
graph-circle-in-use = { $count } in use
graph-circle-back = what use teaches goes along to the next network
graph-circle-outside = not from a network
graph-circle-nothing-made = nothing made yet
graph-circle-undecided = no decision yet
graph-circle-no-plan = no plan yet
graph-circle-translated = translated: { $who }
graph-circle-alternative = Networks: { $networks }. Results: { $made }. Decisions on them: { $decisions }. Seen in use: { $used }.
graph-circle-more = These are the first { $shown } of { $all } lines.
