# Who pays and who gains: the interview and the outcome of kt finance.
finance-title = Who pays and who gains: { $product }
finance-next-unchanged = This is in { $path }; nothing was changed. To put it into the memo: { $command }
finance-next = Saved in { $path }. Next step: { $command }

# The outcome
finance-about = about
finance-column-party = party
finance-column-one-off = one-off
finance-column-yearly = costs per year
finance-column-gain = gains per year
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
finance-uncovered = not covered
finance-uncovered-one-off = it is not yet clear how the one-off costs will be paid.
finance-uncovered-yearly = it is not yet clear how the yearly costs will be paid.
finance-barrier = tax barrier
finance-barrier-value = there is a tax matter that has not been settled yet; see below.
finance-missing = not looked at yet
finance-point-funding = funding
finance-point-incentive = incentive
finance-point-fiscal = tax
finance-open = Still open.
finance-open-who = Still open: { $who }.

# The interview
finance-ask-intro =
    The money around { $product }: what each party pays and gains, then how the costs are covered, then three points.
    Whole euros. Enter keeps what is there. q stops; what you filled in is saved.
finance-ask-resumed = You go on where you stopped; what you filled in already stays.
finance-ask-years = Over how many years do you calculate?
finance-ask-years-again = Give a number of years from 1 to { $most }.
finance-ask-own = { $party } (your own organisation)
finance-ask-party = { $party }
finance-ask-one-off = One-off costs, in euros
finance-ask-yearly = Costs per year
finance-ask-gain = Gain or saving per year
finance-ask-income-loss = Lost income per year
finance-ask-amount-again = Give whole euros without a minus or decimals, such as 31200 or 31,200.
finance-ask-about = Are these amounts estimates?
finance-ask-another = Who else pays, or gains? Think of the municipality, an insurer, a school.
finance-ask-another-name = One more party (Enter: none)
finance-ask-cover-help = If you leave this empty, the memo says that the costs are not covered yet. A - clears what is there.
finance-ask-cover-one-off = How will the one-off { $amount } be paid?
finance-ask-cover-yearly = How will the { $amount } per year be paid?
finance-ask-funding = Point 1, funding: does the way you and your partners are paid help or hinder?
finance-ask-incentive = Point 2, incentive: does the gain go to those who bear the costs?
finance-ask-fiscal = Point 3, tax: do tax rules get in the way, such as VAT or allowances?
finance-ask-finding = What did you find? (Enter: not looked at yet)
finance-ask-open = Is there still something to settle?
finance-ask-by = Which role will see to it?
finance-ask-due = By which date (YYYY-MM-DD)?
finance-ask-stopped = Stopped. What you filled in is in { $path }. Continue later with { $command }.
finance-ask-stopped-empty = Stopped. Nothing was saved yet. Start again with { $command }.

# Answers from a file
finance-years-refused = The number of years is from 1 to 50.
finance-party-refused = A party has a name and appears once.
