# Who pays and who gains: the interview and the outcome of kt finance.
finance-title = Who pays and who gains: { $product }
finance-next-unchanged = This stands in { $path }; nothing was changed. Into the memo: { $command }
finance-next = Kept in { $path }. Next step: { $command }

# The outcome
finance-about = about
finance-column-party = party
finance-column-one-off = once
finance-column-yearly = costs a year
finance-column-gain = gains a year
finance-column-net = { $years ->
        [one] net in 1 year
       *[other] net in { $years } years
    }
finance-together = together
finance-side-pays = loses
finance-side-gains = gains
finance-chart = Net per party over { $years ->
        [one] 1 year
       *[other] { $years } years
    }
finance-chart-alternative = Net over { $years ->
        [one] 1 year
       *[other] { $years } years
    }: { $parties }. Together: { $total }.
finance-total-gain = All parties together are { $amount } better off in { $years ->
        [one] 1 year
       *[other] { $years } years
    }.
finance-total-loss = All parties together are { $amount } worse off in { $years ->
        [one] 1 year
       *[other] { $years } years
    }.
finance-total-even = All parties together are neither better nor worse off in { $years ->
        [one] 1 year
       *[other] { $years } years
    }.
finance-perverse = perverse incentive
finance-perverse-value = { $losers } { $count ->
        [one] is
       *[other] are
    } worse off while all parties together are better off (gain: { $winners }). Agree on how to share this before you introduce the product widely.
finance-uncovered = without cover
finance-uncovered-one-off = it does not yet say what the one-off costs are paid from.
finance-uncovered-yearly = it does not yet say what the yearly costs are paid from.
finance-barrier = fiscal barrier
finance-barrier-value = there is a tax matter that is not settled yet; see below.
finance-missing = not looked at yet
finance-point-funding = funding
finance-point-incentive = incentive
finance-point-fiscal = fiscal
finance-open = Still open.
finance-open-who = Still open: { $who }.

# The interview
finance-ask-intro =
    The money around { $product }: what each party pays and gains, then the cover, then three points.
    Whole euros. Enter keeps what is there. With q you stop; what you filled in is kept.
finance-ask-years = Over how many years do you count?
finance-ask-years-again = Give a number of years from 1 to { $most }.
finance-ask-own = { $party } (your own organisation)
finance-ask-party = { $party }
finance-ask-one-off = One-off costs, in euros
finance-ask-yearly = Costs a year
finance-ask-gain = Gain or saving a year
finance-ask-income-loss = Lost income a year
finance-ask-amount-again = Give whole euros without a minus or decimals, such as 31200 or 31,200.
finance-ask-about = Are these amounts estimates?
finance-ask-another = Who else pays, or gains? Think of the municipality, an insurer, a school.
finance-ask-another-name = One more party (Enter: none)
finance-ask-cover-help = If you leave this empty, the memo says that there is no cover yet. A - takes out what is there.
finance-ask-cover-one-off = What do you pay the one-off { $amount } from?
finance-ask-cover-yearly = What do you pay the { $amount } a year from?
finance-ask-funding = Point 1, funding: does the way in which you and your partners are paid help or hinder?
finance-ask-incentive = Point 2, incentive: does the gain go to those who bear the costs?
finance-ask-fiscal = Point 3, fiscal: are there tax rules in the way, such as VAT or allowances?
finance-ask-finding = What did you find? (Enter: not looked at yet)
finance-ask-open = Is there still something to settle?
finance-ask-by = Which role sees to it?
finance-ask-due = By which date (YYYY-MM-DD)?
finance-ask-stopped = Stopped. What you filled in is in { $path }. Go on later with { $command }.
finance-ask-stopped-empty = Stopped. Nothing was kept yet. Begin again with { $command }.

# Answers from a file
finance-years-refused = The number of years is from 1 to 50.
finance-party-refused = A party has a name and appears once.
