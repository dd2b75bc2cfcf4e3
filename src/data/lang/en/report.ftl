# Reports: names, headings, columns and the three things to know.
report-list = These are the reports. Ask for one with kt report NAME; --format gives text, md, html, pdf, docx, json or csv.
report-portfolio-about = every product: wish, assessments, outcome, memo and decision
report-wishes-about = the wishes with the products that answer them, and those that nothing answers
report-coverage-about = themes set against wishes and products: where there is something, and where nothing
report-questions-about = questions and answers, memo by memo
report-decisions-about = every decision with its reasons, conditions and next review
report-landed-about = what was chosen and is in use, with plan and owner
report-agenda-about = the next meeting: what each organisation can ask and share
report-overview-about = for the coordinator: organisations and repositories side by side
report-policy-about = for policy: where practice gets stuck, in counts only
report-research-about = for researchers: which questions score low or stay open
report-reading-about = where each product can be read, and when that was last checked

report-portfolio = All products
report-wishes = Wishes and what answers them
report-coverage = Themes, wishes and products
report-questions = Questions and answers
report-decisions = Register of decisions
report-landed = What has landed
report-agenda = Agenda for the next meeting
report-overview = Overview for the coordinator
report-policy = Where practice gets stuck
report-research = Questions for research
report-reading = Reading list

report-lead = Three things to know
report-scope = { $about }, as of { $date }.
report-only = This report is only about: { $filters }.
report-filter-organisation = { $value }
report-filter-theme = theme { $value }
report-filter-period = period { $value }
report-filter-funding = funding { $value }
report-filter-origin = { $value }
report-own = own products
report-outside = products from outside

report-provisional = provisional
report-some-of = { $found } of { $needed }
report-review = review the decision
report-no-date = no date
report-never = never
report-nobody = nobody
report-no-theme = Without a theme
report-a-product = product
report-a-wish = wish
report-withheld = –
report-fewer-than = fewer than { $count }
report-by-on = { $by }, { $date }
report-decided = { $decision }, { $date }
report-not-begun = not started
report-at-step = { $step ->
    [wishes] now at the wish
    [assessment] now at the assessment
    [memo] now at the memo
    [discussion] now to be discussed
    [spreading] now to be circulated
    [questions] now at the questions
    [decision] now at the decision
   *[other] waiting for an answer
}
report-step-wishes = wishes
report-step-assessment = assessment
report-step-memo = memo
report-step-discussion = discussion
report-step-spreading = circulation
report-step-questions = questions
report-step-decision = decision
report-state-open = open
report-state-late = late
report-condition = { $what } ({ $facts })
report-condition-nobody = no owner yet
report-condition-done = done on { $date }
report-condition-late = was due on { $date }
report-condition-open = by { $date }
report-condition-undated = no date

report-column-product = Product
report-column-title = Title
report-column-organisation = Organisation
report-column-organisations = Organisations
report-column-repository = Repository
report-column-wish = Wish
report-column-wishes = Wishes
report-column-open-wishes = Open wishes
report-column-rank = Rank
report-column-kind = Kind
report-column-owner = Owner
report-column-date = Since
report-column-status = Status
report-column-products = Products
report-column-assessments = Assessed by
report-column-outcome = Outcome
report-column-advice = Advice
report-column-memo = Memo
report-column-step = Step
report-column-decision = Decision
report-column-decided-on = Decided on
report-column-theme = Theme
report-column-answered-wishes = Wishes with a product
report-column-assessed = Assessed
report-column-decided = Decided
report-column-missing = What is missing
report-column-due = Due
report-column-what = What
report-column-by = By
report-column-state = Status
report-column-reason = Reason
report-column-differs-because = Why it differs from the advice
report-column-conditions = Conditions
report-column-review = Review on
report-column-question = Question
report-column-asked = Asked by
report-column-about = About
report-column-answer = Answer
report-column-answered = Answered by
report-column-expected = Answer expected
report-column-plan = Implementation plan
report-column-coordinator = Coordinator
report-column-done = Strategies done
report-column-use = Use
report-column-project-end = Project period
report-column-under-way = Under way
report-column-yes = Of which a yes
report-column-median-days = Days, median
report-column-longest-days = Days, longest
report-column-standing-still = Standing still
report-column-count = Number
report-column-trajects = Products
report-column-criterion = Question
report-column-knock-outs = Knock-out
report-column-unknown = Unknown
report-column-assessors = Assessments
report-column-group = Part
report-column-mean = Mean score
report-column-weakest-in = Weakest in
report-column-answers = Asked
report-column-low = Low (1 or 2)
report-column-questions = Questions after the memo
report-column-certainty = Certainty that it works
report-column-likeness = Like our situation
report-column-address = Available at
report-column-publisher = Publisher
report-column-audience = For whom
report-column-rights = Rights
report-column-seen = Address last checked
report-column-challenges = Challenges
report-column-needs = Needs
report-column-examples = To share
report-column-example = Can help
report-column-aim = Aim
report-column-point = Point

report-portfolio-decided = Decided
report-portfolio-decided-none = Nothing has been decided yet.
report-portfolio-under-way = On the way to a decision
report-portfolio-not-begun = Not started
report-portfolio-under-way-note = Assessed by: the number of final assessments. Outcome: what the rule makes of them.
report-portfolio-lead-counts = { $all ->
    [0] There are no products yet.
    [one] There is 1 product; { $decided ->
        [1] it has been decided on
       *[other] { $underway ->
            [1] it is on the way to a decision
           *[other] it has not been started
        }
    }.
   *[other] There are { $all } products: { $decided } decided, { $underway } under way and { $rest } not started.
}
report-portfolio-lead-still = Longest without progress: “{ $title }”, { $days ->
    [one] 1 day
   *[other] { $days } days
}{ $step ->
    [other] {""}
    [wishes] , at the wish
    [assessment] , at the assessment
    [memo] , at the memo
    [discussion] , at the discussion
    [spreading] , at circulation
    [questions] , at the questions
   *[decision] , at the decision
}.
report-portfolio-lead-none-still = No product is waiting for a next step.
report-portfolio-lead-differs = { $count ->
    [0] Outcome, advice and decision agree everywhere.
    [one] For { $products } outcome, advice and decision do not agree.
   *[other] For { $count } products outcome, advice and decision do not agree: { $products }.
}

report-wishes-unanswered = Nothing answers these yet
report-wishes-answered = Wishes with products
report-wishes-closed = Met or dropped
report-wishes-lead-counts = { $open ->
    [0] There are no open wishes.
    [one] There is 1 open wish; { $unanswered ->
        [0] a product answers it
       *[other] no product answers it yet
    }.
   *[other] There are { $open } open wishes; { $unanswered ->
        [0] each has a product that answers it
        [one] 1 of them has no product yet
       *[other] { $unanswered } of them have no product yet
    }.
}
report-wishes-lead-highest = The highest wish without a product is “{ $title }” (rank { $rank }).
report-wishes-lead-decided = { $all ->
    [0] No wish waits for a decision.
   *[other] { $count ->
        [0] No product has been decided on yet for any open wish.
       *[other] { $all ->
            [one] A product has been decided on for the one open wish.
           *[other] A product has been decided on for { $count } of the { $all } open wishes.
        }
    }
}
report-wishes-lead-old = { $old ->
    [0] No wish was last confirmed more than { $months } months ago
    [one] 1 wish was last confirmed more than { $months } months ago
   *[other] { $old } wishes were last confirmed more than { $months } months ago
}; { $loose ->
    [0] every product belongs to a wish
    [one] 1 product belongs to no wish
   *[other] { $loose } products belong to no wish
}.

report-coverage-themes = By theme
report-coverage-themes-note = Wishes: the open ones. Assessed: there is a final assessment.
report-coverage-themes-none = There are no themes yet. Put them in kt.yaml, under themes.
report-coverage-without-theme = Without a theme
report-coverage-lead-both = { $all ->
    [0] There are no themes yet.
   *[other] { $both ->
        [0] No theme has both a wish and a product.
        [one] 1 of the { $all } themes has both a wish and a product.
       *[other] { $both } of the { $all } themes have both a wish and a product.
    }
}
report-coverage-lead-no-products = { $count ->
    [0] Every theme with a wish has a product.
    [one] The theme { $themes } has a wish, but no product.
   *[other] These themes have a wish, but no product: { $themes }.
}
report-coverage-lead-no-wishes = { $count ->
    [0] Every theme with a product has a wish.
    [one] The theme { $themes } has a product, but no wish: who asks for it?
   *[other] These themes have a product, but no wish: { $themes }. Who asks for them?
}
report-coverage-lead-empty = { $count ->
    [one] The theme { $themes } is empty.
   *[other] These themes are empty: { $themes }.
}
report-missing-both = empty
report-missing-wishes = no wish
report-missing-products = no product
report-missing-answers = wish without product
report-missing-elsewhere = product has another theme

report-questions-questions = By memo
report-questions-questions-none = No questions have been asked yet.
report-questions-memo = { $title }, { $date }
report-questions-open = still open
report-questions-late = still open, and later than expected
report-questions-lead-counts = { $count ->
    [0] No questions have been asked yet.
    [one] 1 question was asked; { $open ->
        [0] it was answered
       *[other] it is still open
    }.
   *[other] { $count } questions were asked on { $memos ->
        [one] 1 memo
       *[other] { $memos } memos
    }; { $open ->
        [0] all were answered
        [one] 1 is still open
       *[other] { $open } are still open
    }.
}
report-questions-lead-oldest = The oldest open question has waited { $days ->
    [one] 1 day
   *[other] { $days } days
}: “{ $question }”
report-questions-lead-usual = { $answered ->
    [one] The answer took { $usual ->
        [one] 1 day
       *[other] { $usual } days
    }.
   *[other] An answer usually takes { $usual ->
        [one] 1 day
       *[other] { $usual } days
    }.
}
report-questions-lead-none = Nobody is waiting for an answer.
report-questions-lead-subject = { $count ->
    [one] The question is about { $subjects }.
   *[other] Most questions are about { $subjects } ({ $count } times).
}
report-questions-lead-subjects = The questions are about { $subjects }, each once.
report-questions-lead-no-subject = No question says which part of the assessment it is about.

report-decisions-due = What still has to be done
report-decisions-decisions = The decisions, newest first
report-decisions-decisions-none = No decision has been recorded yet.
report-decisions-title = { $product }: { $decision }, { $date }
report-decisions-lead-counts = { $count ->
    [0] Nothing has been decided yet.
    [one] 1 decision has been taken ({ $kinds }){ $deliberate ->
        [0] {" "}but without a reason: that does not count as a deliberate choice
       *[other] , deliberately and with a reason
    }.
   *[other] { $count } decisions have been taken: { $kinds }. { $deliberate ->
        [0] None of them has a reason
        [one] 1 of them says why
       *[other] { $deliberate } of them say why
    }.
}
report-decisions-lead-conditions = { $count ->
    [0] The decisions have no conditions.
    [one] There is 1 condition; { $done ->
        [0] it has not been met yet
       *[other] it has been met
    }{ $late ->
        [0] {""}
       *[other] , and late
    }.
   *[other] Of the { $count } conditions { $done ->
        [one] 1 has been met
       *[other] { $done } have been met
    } and { $late ->
        [0] none is late
        [one] 1 is late
       *[other] { $late } are late
    }.
}
report-decisions-lead-review = { $late ->
    [0] No decision is past its review date
    [one] 1 decision is past its review date
   *[other] { $late } decisions are past their review date
}; the next one is “{ $product }”, on { $date }.
report-decisions-lead-no-review = { $late ->
    [0] No decision has a review date.
    [one] 1 decision is past its review date; there is no next date.
   *[other] { $late } decisions are past their review date; there is no next date.
}

report-landed-products = Chosen products
report-landed-no-plan = none yet
report-landed-products-none = No product has been chosen yet: there is no decision to adopt, adapt or pilot.
report-landed-ended = over since { $date }
report-landed-ends = until { $date }
report-landed-unseen = not checked yet
report-landed-few = checked on { $date }; not shown, as there were fewer than { $fewest } people
report-landed-seen = on { $date }, of { $of } people: { $parts }
report-landed-aware = know it { $share }
report-landed-lead-use = { $count ->
    [0] No product has been chosen yet.
    [one] 1 product has been chosen (adopt, adapt or pilot); its use { $seen ->
        [0] has not been checked yet
       *[other] has been checked
    }.
   *[other] { $count } products have been chosen (adopt, adapt or pilot); the use of { $seen ->
        [0] none of them has been checked
       *[other] { $seen } of them has been checked
    }.
}
report-landed-lead-plan = { $without ->
    [0] Every chosen product has an implementation plan.
    [one] 1 chosen product has no implementation plan yet.
   *[other] { $without } chosen products have no implementation plan yet.
}
report-landed-lead-owner = { $without ->
    [0] Every chosen product has an owner
    [one] 1 chosen product has no owner
   *[other] { $without } chosen products have no owner
}; { $ended ->
    [0] no project period is over yet
    [one] the project period of 1 is over
   *[other] the project period of { $ended } is over
}{ $adrift ->
    [0] {""}
    [one] , and 1 of those has no owner
   *[other] , and { $adrift } of those have no owner
}.

report-overview-organisations = By organisation
report-overview-organisations-note = In alphabetical order; this is not a ranking. Days: from the first wish to the decision, the median of all decisions.
report-overview-organisations-none = No organisation takes part yet.
report-overview-shared = Products at several organisations
report-overview-shared-note = The same product means: the same web address, the same DOI, or marked so (same-as).
report-overview-themes = Themes of open wishes
report-overview-scope = { $count ->
        [one] 1 repository
       *[other] { $count } repositories
    }
report-overview-lead-counts = { $organisations ->
    [0] No organisation takes part yet
    [one] 1 organisation takes part
   *[other] { $organisations } organisations take part
}{ $repositories ->
    [one] {""}
   *[other] , from { $repositories } repositories
}; { $decided ->
    [0] nothing has been decided yet
    [one] 1 deliberate decision has been taken, { $yes ->
        [0] a no
       *[other] a yes
    }
   *[other] { $decided } decisions have been taken, { $yes } of them to adopt, adapt or pilot
}.
report-overview-lead-shared = { $count ->
    [0] No product is being considered by more than one organisation.
    [one] 1 product is being considered by several organisations: they can work together on it.
   *[other] { $count } products are being considered by several organisations: they can work together on them.
}
report-overview-lead-speed = It usually takes { $usual ->
    [one] 1 day
   *[other] { $usual } days
} from wish to decision, and { $longest } at most; { $still ->
    [0] nothing has stood still too long
    [one] at 1 organisation something has stood still too long
   *[other] at { $still } organisations something has stood still too long
}.
report-overview-lead-one-speed = It took { $usual ->
    [one] 1 day
   *[other] { $usual } days
} from wish to decision (one decision so far); { $still ->
    [0] nothing has stood still too long
    [one] at 1 organisation something has stood still too long
   *[other] at { $still } organisations something has stood still too long
}.
report-overview-lead-no-speed = How long it takes from wish to decision is not known yet; { $still ->
    [0] nothing has stood still too long
    [one] at 1 organisation something has stood still too long
   *[other] at { $still } organisations something has stood still too long
}.

report-policy-steps = Where products wait
report-policy-steps-note = By step: the products without a decision, and the days without progress.
report-policy-decisions = What has been decided
report-policy-knock-outs = What stands in the way most often
report-policy-knock-outs-note = Questions that must be in order: for how many products there is a knock-out or the answer is unknown.
report-policy-groups = Parts of the assessment, weakest first
report-policy-groups-note = Scores from 0 to 100, the mean over the products. What rests on fewer than 5 assessments is left out.
report-policy-incentives = Money
report-policy-incentives-note = A perverse incentive: one party loses out while all parties together gain.
report-policy-lead-stuck = { $count ->
    [0] No product has stood still for more than { $days } days.
    [one] 1 product has stood still for more than { $days } days, { $step ->
        [wishes] at the wish
        [assessment] at the assessment
        [memo] at the memo
        [discussion] at the discussion
        [spreading] at circulation
        [questions] at the questions
        [decision] at the decision
       *[other] waiting for an answer
    }.
   *[other] { $count } of the { $all } undecided products have stood still for more than { $days } days, most of them { $step ->
        [wishes] at the wish
        [assessment] at the assessment
        [memo] at the memo
        [discussion] at the discussion
        [spreading] at circulation
        [questions] at the questions
        [decision] at the decision
       *[other] waiting for an answer
    } ({ $most }).
}
report-policy-lead-weakest = The weakest part is “{ $group }”: { $mean } out of 100 on average.
report-policy-lead-too-few = There are too few assessments to say which part is weakest.
report-policy-lead-incentive = { $all ->
    [0] There is no financial analysis yet.
    [one] The only financial analysis shows { $count ->
        [0] no perverse incentive
       *[other] a perverse incentive: those who pay do not get the savings
    }.
   *[other] { $count ->
        [0] None of the { $all } financial analyses shows a perverse incentive
        [one] 1 of the { $all } financial analyses shows a perverse incentive: those who pay do not get the savings
       *[other] { $count } of the { $all } financial analyses show a perverse incentive: those who pay do not get the savings
    }.
}
report-money-perverse-care-provider = Perverse incentive for a care provider
report-money-perverse-municipality = Perverse incentive for a municipality
report-money-perverse-other = Perverse incentive for another party
report-money-uncovered-one-off = One-off costs that are not covered
report-money-uncovered-yearly = Yearly costs that are not covered
report-money-open-funding = Still open: how the funding works
report-money-open-incentive = Still open: who gets the savings
report-money-open-fiscal = Still open: VAT and other tax rules

report-research-criteria = Questions with low scores or without an answer
report-research-criteria-note = All final assessments together, without names or roles. What rests on fewer than 5 assessments is left out.
report-research-criteria-none = There is no low score and no unknown answer anywhere.
report-research-evidence = Products that lack evidence
report-research-evidence-note = The assessors do not know, or together give less than 3: certainty that it works (B2), likeness to our situation (H1).
report-gap-unknown = unknown
report-gap-weak = weak
report-research-lead-low = The question with the most low scores is { $criterion }: { $all ->
        [one] the only assessment
       *[other] { $count } of { $all } assessments
    } ({ $share }).
report-research-lead-no-low = There are too few low scores to name a question.
report-research-lead-unknown = Most often unknown is { $criterion }: in { $all ->
        [one] the only assessment
       *[other] { $count } of { $all } assessments
    } ({ $share }).
report-research-lead-no-unknown = There are too few unknown answers to name a question.
report-research-lead-evidence = { $all ->
    [0] No product has been assessed yet.
   *[other] { $count ->
        [0] No assessed product lacks evidence
       *[other] For { $count } of the { $all } assessed products evidence is missing: that it works, or that it works in a situation like ours
    }.
}

report-reading-products = To read
report-reading-products-none = There are no products yet.
report-reading-lead-counts = { $count ->
    [0] The reading list is empty.
    [one] The list has 1 product{ $bare ->
        [0] {""}
       *[other] , without an address
    }.
   *[other] The list has { $count } products; { $bare ->
        [0] each says where it can be found
        [one] 1 does not say where it can be found
       *[other] { $bare } do not say where they can be found
    }.
}
report-reading-lead-seen = { $count ->
    [0] There are no addresses to check.
   *[other] { $unseen ->
        [0] Every address has been checked
        [one] 1 address has never been checked
       *[other] { $unseen } addresses have never been checked
    }; { $old ->
        [0] none was last checked more than a year ago
        [one] 1 was last checked more than a year ago
       *[other] { $old } were last checked more than a year ago
    }.
}
report-reading-lead-newest = The newest product is “{ $title }” ({ $year }).
report-reading-lead-no-year = The year of none of the products is known.

report-agenda-aims = Two aims
report-agenda-aims-note = This is a meeting of liaison officers and board members together.
report-agenda-aim-inform = Inform each other: what has been decided, what is under way, and what stands still?
report-agenda-aim-support = Support each other in knowledge transfer: what does another need, and who can help?
report-agenda-points = Points put on the agenda
report-agenda-organisations = By organisation
report-agenda-organisations-none = There are no organisations yet. Record one with kt new organisation.
report-agenda-help = Who can help whom
report-agenda-help-note = Wishes that nothing answers yet, with what others have already chosen on the same theme.
report-agenda-nothing = nothing on record
report-agenda-still = { $title }: has stood still for { $days ->
        [one] 1 day
       *[other] { $days } days
    }
report-agenda-to-discuss = { $title }: the assessors differ on { $count ->
    [one] 1 point
   *[other] { $count } points
}
report-agenda-condition = { $title }: { $what } (by { $date })
report-agenda-condition-late = { $title }: { $what } (was due on { $date })
report-agenda-condition-undated = { $title }: { $what } (no date)
report-agenda-wish = is looking for a product for the wish “{ $title }”
report-agenda-question = is looking for an answer: { $question } ({ $title })
report-agenda-practice = practice example: { $title }
report-agenda-taken = { $title } ({ $decision }, since { $date })
report-agenda-lead-no-meeting = No next meeting is recorded yet; record it with kt new meeting.
report-agenda-lead-meeting = Meeting { $number } of { $group ->
    [liaison] the liaison officers
    [board] the board members
   *[joint] liaison officers and board members together
}: “{ $title }”, { $date }; { $points ->
    [0] no points have been put on the agenda yet
    [one] 1 point has been put on the agenda
   *[other] { $points } points have been put on the agenda
}.
report-agenda-lead-challenges = { $challenges ->
    [0] No organisation has a challenge on record.
    [one] There is 1 challenge to discuss{ $standing_still ->
        [0] {""}
       *[other] : a product that stands still
    }.
   *[other] There are { $challenges } challenges to discuss; { $standing_still ->
        [0] no product stands still
        [one] 1 product stands still
       *[other] { $standing_still } products stand still
    }.
}
report-agenda-lead-needs = { $wishes_without_product ->
    [0] Every wish has a product.
    [one] 1 wish has no product yet.
   *[other] { $wishes_without_product } wishes have no product yet.
} { $open_questions ->
    [0] No question is waiting for an answer.
    [one] 1 question is waiting for an answer.
   *[other] { $open_questions } questions are waiting for an answer.
} { $examples ->
    [0] There is nothing to share yet.
    [one] There is 1 example to share.
   *[other] There are { $examples } examples to share.
}

# Learning networks
report-network-about = one learning network: what it learned, how it is doing and what it made
report-networks-about = all learning networks: where, who, what they made and where that was taken over
report-network = Report: { $about }
report-networks = Learning networks and development tables
report-network-lead-next = This is a { $form }: { $held } of { $of ->
    [one] 1 session was
   *[other] { $of } sessions were
} held. The next is on { $date }.
report-network-lead-ended = This was a { $form }; it is over, after { $held } { $held ->
        [one] session
       *[other] sessions
    }.
report-network-lead-unplanned = This is a { $form }: { $held } { $held ->
        [one] session was
       *[other] sessions were
    } held and no next one is planned.
report-network-lead-results = It made { $count ->
        [one] 1 result
       *[other] { $count } results
    }: { $results }. { $chosen ->
        [0] No organisation decided to work with it yet.
        [one] 1 organisation decided to work with it.
       *[other] { $chosen } organisations decided to work with it.
    }
report-network-lead-no-result = No result is recorded yet.
report-network-lead-to-do = { $actions ->
        [0] No actions are open
        [one] 1 action is open
       *[other] { $actions } actions are open
    }{ $late ->
        [0] {""}
       *[other] , of which { $late } overdue
    }. { $open ->
        [0] The last review names nothing that is not in place.
        [one] The last review names 1 point that is not in place yet.
       *[other] The last review names { $open } points that are not in place yet.
    }
report-network-lead-unreviewed = { $actions ->
        [0] No actions are open
        [one] 1 action is open
       *[other] { $actions } actions are open
    }{ $late ->
        [0] {""}
       *[other] , of which { $late } overdue
    }. How the network is doing was not reviewed yet.
report-network-from-to = { $from } to { $until }
report-network-from = from { $from }
report-network-group = The group
report-network-held = What the sessions taught
report-network-held-none = No session was held yet.
report-network-ahead = What is to come
report-network-actions = Open actions
report-network-actions-none = No actions are open.
report-network-late = { $date }, late
report-network-due = { $date }
report-network-reviews = How the network is doing
report-network-reviews-note = By list and by round: the figures of the group together. What one person filled in does not stand here.
report-network-reviews-none = Not reviewed yet. Begin with kt assess network/{ $record } --checklist network-tips.
report-network-version = { $title } (version { $version })
report-network-trend = { $title }: from { $first } on { $from } to { $now } on { $until }.
report-network-trend-mean = mean of the group
report-network-trend-share = share that is in place
report-network-in-place = { $done } of { $of } in place
report-network-not-in-place = What is not in place yet
report-network-planned = planned
report-network-not = not yet
report-network-results = What it made
report-network-results-none = No result is recorded yet. Record a product with origin: network/{ $record }.
report-network-knowledge = Knowledge: needed, there, to be gained
report-network-missing = missing
report-network-funding = Hours and money
report-network-members = members themselves (own hours, whole duration)
report-networks-networks = The networks
report-networks-networks-none = There is no network yet. Begin with kt network advise.
report-networks-chosen = { $organisation}: { $decision } ({ $date })
report-networks-seen = use looked at on { $date }
report-networks-people = { $count ->
        [one] 1 person
       *[other] { $count } people
    }
report-networks-people-sides = { $count ->
        [one] 1 person
       *[other] { $count } people
    } ({ $sides })
report-networks-lead-count = There { $count ->
        [one] is 1 network
       *[other] are { $count } networks
    }; { $running ->
        [0] none is
        [one] 1 is
       *[other] { $running } are
    } running now, and { $tables ->
        [0] none is a development table
        [one] 1 is a development table
       *[other] { $tables } are development tables
    }.
report-networks-lead-results = { $results ->
        [0] No result was recorded yet.
        [one] They made 1 result.
       *[other] They made { $results } results.
    } { $chosen ->
        [0] No organisation decided to work with one yet.
        [one] Once an organisation decided to work with one.
       *[other] { $chosen } times an organisation decided to work with one.
    }
report-networks-lead-unchosen = { $count ->
        [0] Each product of a network was taken over somewhere, or there is none yet.
        [one] 1 product of a network was not taken over anywhere yet.
       *[other] { $count } products of a network were not taken over anywhere yet.
    }
report-column-form = Form
report-column-ambition = Ambition
report-column-issue = Issue
report-column-product-aim = Product aimed at
report-column-period = Period
report-column-guides = Guidance
report-column-researcher = Researcher
report-column-values = Values
report-column-support = Support
report-column-channel = Spreading
report-column-wanted = Asked
report-column-day = Day
report-column-time = Time
report-column-phase = Phase
report-column-present = Present
report-column-lesson = Lesson for others
report-column-success = Went well
report-column-reflection = Working together
report-column-test = Tried
report-column-agreed = Agreed on
report-column-checklist = List
report-column-result = Result
report-column-change = Change
report-column-weakest = Lowest
report-column-stand = Stand
report-column-chosen = Taken over by
report-column-needed = Needed
report-column-with = Present with
report-column-where = To be gained from
report-column-payer = Payer
report-column-hours = Hours
report-column-cost = Cost
report-column-people = People
report-column-sessions = Sessions
report-column-made = Made
report-network-profile = About the network

report-network-calendar = The calendar
report-networks-calendar = The calendar
report-networks-circle = The circle from network to use
report-column-helps = Helper tool

# Examples of the working elements
report-elements-about = examples of the seven working elements, from the plans of all organisations
report-elements = Working elements, with examples
report-elements-lead-used = Of the { $of } working elements, { $used ->
    [one] 1 has
   *[other] { $used } have
} an example.
report-elements-lead-examples = { $examples ->
    [0] No plan gives an example yet.
    [one] There is 1 example, from 1 organisation.
   *[other] There are { $examples } examples, from { $organisations } { $organisations ->
        [one] organisation
       *[other] organisations
    }.
} { $left ->
    [0] {""}
    [one] Once a plan left an element out on purpose.
   *[other] { $left } times a plan left an element out on purpose.
}
report-elements-lead-without = { $without ->
    [0] Every element has an example.
   *[other] Still without an example: { $names }.
}
report-elements-examples = The examples
report-elements-examples-none = There is no example yet. A plan gives them: kt plan PRODUCT.
report-elements-without = Still without an example
report-elements-left = Left out on purpose
report-column-element = Working element
report-column-at = Where
report-column-how = How
report-column-because = Why not
report-column-meant = What is meant
report-networks-result-chosen = “{ $result }”, { $chosen }
