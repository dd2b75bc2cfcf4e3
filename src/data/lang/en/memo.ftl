# The decision memo: what kt writes into it, how a new one begins, and what kt memo tells about it.
memo-title = Decision memo: { $title }
memo-block-asked = Decision requested
memo-block-core = In short
memo-block-occasion = Background
memo-block-product = The product
memo-block-known = What we know
memo-block-options = Options
memo-block-money = Money
memo-block-conditions = Conditions and risks
memo-block-after = If yes
memo-block-questions = Open questions
memo-block-decision = Decision
memo-about = about
memo-done = done { $date }
memo-certainty-low = low
memo-certainty-medium = medium
memo-certainty-high = high

# Head
memo-head-subject = Subject
memo-head-to = To
memo-head-from = From
memo-head-date = Date
memo-head-version = Version
memo-head-belongs = Relates to
memo-head-replaces = { $date } (replaces the memo of { $old })
memo-head-version-value = { $version }, { $stage }; reading time { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
memo-head-wish = wish “{ $wish }” (rank { $rank })
memo-head-assessment = assessment, round { $round } ({ $count ->
        [one] 1 assessor
       *[other] { $count } assessors
    })
memo-head-exploration = This is an exploration: only the short set of questions has been answered. The memo cannot be made final yet.
memo-stage-draft = draft
memo-stage-final = final
memo-stage-discussed = discussed
memo-stage-spread = circulated
memo-stage-decided = decided
memo-stage-superseded = superseded
memo-stage-exploration = exploration

# Decision asked
memo-asked-by = Decision needed by { $date }.
memo-advice = Advice
memo-advice-holds = { $advice }. With the points that are still unknown, too, the outcome stays { $outcome }.
memo-advice-reserved = { $advice }, with reservations: { $why }.
memo-reserve-none = there is no final assessment yet
memo-reserve-quick = only the short set of questions has been answered
memo-reserve-provisional = too much is still unknown
memo-reserve-sensitive = what is still unknown could change the outcome

# What we know
memo-known-outcome = Outcome of the rule
memo-known-outcome-value = out of 100, outcome { $outcome } ({ $doubts })
memo-known-range = range { $low }–{ $high }
memo-known-coverage = { $share } answered
memo-known-no-knock-out = no knock-out
memo-known-knock-out = knock-out: { $names }
memo-known-remediable = { $name } (can be repaired)
memo-known-not-remediable = { $name } (cannot be repaired)
memo-known-strong = Strengths
memo-known-weak = Weaknesses
memo-known-certainty = Certainty that it works
memo-known-certainty-value = { $text } ({ $score })
memo-known-between = between “{ $low }” and “{ $high }”
memo-known-difference = Differences between assessors
memo-known-one-assessor = there is only one assessor
memo-known-no-difference = none of 2 points or more
memo-known-settled = discussed; agreed on { $score }
memo-known-settled-unknown = discussed; still unknown
memo-known-to-discuss = still to be discussed
memo-known-more-differences = { $count ->
        [one] and 1 other point
       *[other] and { $count } other points
    }
memo-known-marks = Please note
memo-mark-quick = short set of questions
memo-mark-provisional = the outcome is provisional
memo-mark-sensitive = the outcome is sensitive to what is still unknown
memo-mark-unknown = needed but still unknown: { $names }
memo-mark-gaps = not answered enough: { $names }
memo-mark-signal = someone gave a 1 on a must-have: { $names }
memo-mark-weights = own weights: { $weights }
memo-mark-assessors = fewer than { $needed ->
        [one] 1 assessor
       *[other] { $needed } assessors
    }

# Options
memo-options-option = option
memo-options-benefit = benefit
memo-options-objection = objection
memo-options-cost = cost
memo-options-advised = advice
memo-options-unknown = unknown

# Money
memo-money-one-off-covered = One-off costs: { $amount }; covered by: { $cover }.
memo-money-one-off-uncovered = One-off costs: { $amount }, not yet covered.
memo-money-yearly-covered = Recurring costs: { $amount } per year; covered by: { $cover }.
memo-money-yearly-uncovered = Recurring costs: { $amount } per year, not yet covered.
memo-money-income-loss = Lost income: { $amount } per year.
memo-money-none = There are no costs for our own organisation.
memo-money-column-party = party
memo-money-column-one-off = one-off
memo-money-column-yearly = costs per year
memo-money-column-gain = gains per year
memo-money-column-net = { $years ->
        [one] net in 1 year
       *[other] net in { $years } years
    }
memo-money-together = together
memo-money-perverse = Perverse incentive
memo-money-perverse-value = { $parties } { $count ->
        [one] loses
       *[other] lose
    } out while all parties together gain.
memo-money-funding = Funding
memo-money-incentive = Incentive
memo-money-fiscal = Tax
memo-money-open = Still open.
memo-money-open-who = Still open: { $who }.

# Conditions and what comes after
memo-conditions-risk = Biggest risk
memo-conditions-unanswered = No condition yet for { $name } ({ $id }): it must be in order and only just is.
memo-after-measure = Measure of success
memo-after-stop = Stop agreement
memo-after-review = Review
memo-questions-none-unknown = No questions have been asked. Still unknown to the assessors: { $names }{ $more ->
        [0] {""}
        [one] {" "}and 1 more
       *[other] {" "}and { $more } more
    }.
memo-questions-none = No questions have been asked.
memo-questions-answered = Answered { $date }: { $text }
memo-questions-expected = Asked { $asked }, answer expected { $expected }.
memo-questions-open = Asked { $asked }, no answer yet.

# Decision
memo-decision-agree = agreed
memo-decision-change = agreed with changes: { $gap }
memo-decision-defer = defer until { $gap } because { $gap }
memo-decision-reject = reject, because { $gap }
memo-decision-signed = Role: { $gap } Date: { $gap } Review on: { $review }
memo-decision-by = { $kind } ({ $by }, { $date }).
memo-decision-differs = Why this differs from the advice

# What is still to be filled in
memo-to-fill-in = To be filled in:
memo-missing-asked = { memo-to-fill-in } the decision you are asking for.
memo-missing-needed-by = { memo-to-fill-in } when the decision is needed.
memo-missing-advice = { memo-to-fill-in } your advice.
memo-missing-advice-because = { memo-to-fill-in } why the advice differs from the outcome of the rule.
memo-missing-known = There is no final assessment of this product yet.
memo-missing-options = { memo-to-fill-in } the options.
memo-missing-money = { memo-to-fill-in } who pays and who gains; kt finance asks for it.
memo-missing-conditions = { memo-to-fill-in } the conditions.
memo-missing-risk = { memo-to-fill-in } the biggest risk and how you will respond.
memo-missing-steps = { memo-to-fill-in } what happens after a yes.
memo-missing-measure = { memo-to-fill-in } how you will see that it works.
memo-missing-stop = { memo-to-fill-in } when you stop the pilot.
memo-missing-review = { memo-to-fill-in } when you will review it.
memo-missing-core = { memo-to-fill-in } why yes, how sure that is and what stands in the way.
memo-missing-occasion = { memo-to-fill-in } which wish this is, what prompted it and why now.
memo-missing-product = { memo-to-fill-in } what it is, who made it and for whom.

# A new memo
memo-draft-title = { $product }
memo-draft-to = board member
memo-draft-from = liaison officer
memo-draft-gap = …
memo-draft-nothing = Do nothing
memo-draft-nothing-objection = the wish “{ $wish }” remains unmet
memo-draft-lighter = { memo-to-fill-in } a lighter option, such as a study session
memo-draft-asked-option = { memo-to-fill-in } what you are asking to be approved
memo-draft-condition = { memo-to-fill-in } what must be in order for “{ $name }”
memo-draft-based-on = What the blocks that kt fills in are based on. kt keeps this up to date itself.
memo-draft-rewrite = Rewrite this in your own words; kt will not change anything here.
memo-draft-annexes = In the folder: the assessment, the financial analysis, questions and answers.
memo-core-wish = It fits our wish “{ $wish }”.
memo-core-outcome = The outcome of the rule is { $outcome } ({ $total } out of 100).
memo-core-points = Strengths: { $strong }. Not yet in order: { $weak }.
memo-occasion-rank = This is wish number { $rank } of our organisation: { $wish }.
memo-occasion-source = Source: { $source }.
memo-product-publisher = Published by { $value }.
memo-product-audience = Intended for { $value }.
memo-product-rights = Rights: { $value }.

# The mail
memo-mail-subject = Subject: Decision memo: { $title }
memo-mail-reply = Do you agree? A reply to this mail is enough. The full memo is attached.
memo-mail-decided = A decision has been taken: { $decision } The full memo is attached.
memo-mail-reply-by = Do you agree? Please reply to this mail by { $date }. The full memo is attached.

# What kt memo tells
memo-made = Created: { $path }
memo-made-next = Complete the fields at the top, in an editor or with kt edit { $id }. Rewrite blocks 2 to 4, then run kt memo { $id } --update.
memo-made-no-assessment = There is no final assessment yet; make one with kt assess product/{ $product }.
memo-updated = Updated: { $path }
memo-long = Note: the memo now has { $words } words; { $limit } is the limit (two pages). Cut it, or put the explanation in an annex.
memo-long-final = Note: the memo now has { $words } words; above { $limit } a memo cannot be final. Cut it, or put the explanation in an annex.
memo-unchanged = { $path } is up to date; nothing has changed.
memo-written = Written: { $path }
memo-stale = Note: what this memo is based on has changed since. Refresh it with kt memo { $id } --update.
memo-edited-diff = Line { $line }: the block { $name } was edited by hand (-); kt would write this (+). Change this instead: { $instead }.
memo-instead-head = the fields at the top of the file (to, from, date)
memo-instead-asked = asked, needed-by, advice or advice-because at the top of the file
memo-instead-known = the assessment, with kt assess
memo-instead-options = options at the top of the file
memo-instead-money = the financial record, with kt finance
memo-instead-conditions = conditions and risk at the top of the file
memo-instead-after = steps, measure, stop and review at the top of the file
memo-instead-questions = the record of the question, with kt edit question/…
memo-instead-decision = the record of the decision
memo-made-version = Change what needs changing, then run kt memo { $id } --update. The old version stays as it was.
memo-ask-organisation = Which organisation is the memo for?
memo-ask-intro = Enter skips a question that is not needed; < goes back one question; q stops and no memo is made.
memo-ask-outcome =

    Outcome of the rule: { $outcome }. Your advice may differ; kt then asks for the reason.

# A memo that comes back from Word or LibreOffice.
memo-from-own = In “{ $heading }” your own text was changed:
memo-from-conflict = In “{ $heading }” your own text was changed, but in the folder as well since the document was made. kt does not take this over; put the change into { $path } yourself.
memo-from-printed = In “{ $heading }” someone wrote in the block { $name }, which kt fills in. kt does not take that over. Change this instead: { $instead }.
memo-from-same = Nothing was changed in { $file }.
memo-from-own-same = Nothing was changed in your own text.
memo-from-ask = Shall kt take the changes in your own text over into { $path }?
memo-from-not-yet = Nothing has changed. With --yes, kt takes the changes in your own text over into { $path }.
memo-from-left = Nothing has changed.
memo-from-taken = Taken over into { $path }. The blocks that kt fills in stayed as they were.
memo-from-torn = The heading “{ $heading }” is missing from the document, or text stands below it whose own heading is missing. kt does not know where that text belongs and does not take this over:
memo-from-spread = Note: this memo was circulated to { $who } on { $date }. If kt takes the changes over, send it to { $who } again. Or make a new version first with kt memo { $id } --new-version.
memo-from-taken-part = The changes in your own text that kt could take over are in { $path }.
memo-from-not-taken = Not taken over:
memo-from-left-printed = “{ $heading }”: kt fills this in. Type { $command }
memo-from-left-torn = “{ $heading }”: a heading is missing. Put it back in the document and read it again, or type kt edit memo/{ $id }
memo-from-left-conflict = “{ $heading }”: changed in the folder as well. Type kt edit memo/{ $id } and put your change in yourself
memo-from-left-personal = “{ $heading }”: this looks like personal data ({ $shown }). Take it out of the document and read it again
memo-from-do-head = kt edit memo/{ $id }
memo-from-do-asked = kt edit memo/{ $id } --set asked="…" (or needed-by, advice, advice-because)
memo-from-do-known = kt assess product/{ $product }
memo-from-do-options = kt edit memo/{ $id } --set options.2.title="…" (or benefit, objection, cost)
memo-from-do-money = kt finance { $product }
memo-from-do-conditions = kt edit memo/{ $id } --set conditions.1.what="…"
memo-from-do-after = kt edit memo/{ $id } --set measure="…" (or stop, review, steps)
memo-from-do-questions = kt edit question/…
memo-from-do-decision = kt decide { $id }
memo-from-comments =
    { $count ->
        [one] There is one comment in the margin; kt does not read it.
       *[other] There are { $count } comments in the margin; kt does not read them.
    }
memo-from-notes =
    { $count ->
        [one] There is one footnote; kt does not read it.
       *[other] There are { $count } footnotes; kt does not read them.
    }
memo-from-boxes =
    { $count ->
        [one] There is text in a text box or an inserted file; kt does not read it.
       *[other] There is text in { $count } text boxes or inserted files; kt does not read it.
    }
memo-from-tracked = The document holds tracked changes; kt reads it as if all were accepted.
memo-from-macros = The macros in the document were not read.
memo-from-template = The document names a template outside the file; kt does not fetch it.
