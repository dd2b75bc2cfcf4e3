# The site: what stands on its pages, and what kt site says.
site-home = Start
site-products = Products
site-wishes = Wishes
site-decisions = Decisions
site-networks = Networks
site-practices = Practices
site-lessons = Lessons
site-reports = Reports
site-search = Search

site-organisation = organisation
site-wish = wish
site-product = product
site-memo = decision memo
site-survey = survey
site-plan = implementation plan
site-network = learning network
site-practice = good practice
site-meeting = meeting
site-report = report

site-skip = To the content
site-navigation = Parts of the site
site-crumbs = Where you are
site-contents = On this page
site-other-language = Nederlands
site-search-label = Search the whole site
site-search-button = Search
site-made-with = Made with kt. This site names roles, not people.
site-internal = This site holds internal records. Do not share it outside the organisation.
site-drafts = This site holds drafts too.
site-choose = The site is there in Dutch and in English.

site-search-about = Type one or more words. Singular and plural do not matter, and a word may be part of a longer one.
site-search-field = Words
site-search-wait = The list of words is being loaded.
site-search-none = Nothing found for “{"{q}"}”. Try a shorter word, or another one.
site-search-one = 1 page found for “{"{q}"}”.
site-search-many = {"{n}"} pages found for “{"{q}"}”.
site-search-more = Show more
site-no-script = Search and filters need a browser with JavaScript. Every page can also be reached through the parts at the top.

site-filter = Show only
site-filter-all = all
site-filter-text = Word in the title
site-filter-clear = Clear the choices
site-filter-one = 1 of { $all }
site-filter-count = {"{n}"} of { $all }
site-filter-nothing = Nothing fits these choices. Clear one.
site-facet-kind = Kind
site-facet-theme = Theme
site-facet-step = Step
site-facet-outcome = Outcome
site-facet-decision = Decision
site-facet-organisation = Organisation
site-facet-origin = Origin
site-facet-status = Status
site-facet-form = Form
site-facet-network = Network
site-facet-year = Year

site-products-lead = All knowledge products: how far each one is, what the rule makes of it and what was decided.
site-wishes-lead = What organisations want to improve, in order of importance. A wish without a product still looks for an answer.
site-decisions-lead = What was decided, by which role and why. The newest decision comes first.
site-networks-lead = Where professionals, parents, policy and research learn together, and when they meet.
site-practices-lead = Examples of good practice, told by those who work with them.
site-none-products = There are no products yet.
site-none-wishes = There are no wishes yet.
site-none-decisions = Nothing was decided yet.
site-none-networks = There are no learning networks yet.
site-none-practices = There are no good practices yet.
site-none-lessons = No lessons were written down yet.

site-step-wishes = at the wish
site-step-assessment = at the assessment
site-step-memo = at the memo
site-step-discussion = at the discussion
site-step-spreading = at the spreading
site-step-questions = at the questions
site-step-decision = at the decision
site-step-waiting = waits for an answer
site-step-decided = decided
site-step-none = not begun yet
site-mark-decided = decision: { $decision }
site-mark-outcome = outcome: { $outcome }
site-wish-line = place { $rank } · { $count ->
    [0] no product yet
    [1] 1 product
   *[other] { $count } products
}
site-wish-unanswered = No product fits this wish yet.
site-decided-by = { $by }, { $date }
site-decided-review = review on { $date }
site-next-meeting = next on { $date }

site-own = own product
site-outside = from outside
site-level-team = team
site-level-department = department
site-level-organisation = whole organisation
site-group-liaison = liaison officers
site-group-board = board members
site-group-joint = liaison officers and board members together

site-section-description = What it is
site-section-core = What must stay for it to work
site-section-wishes = Wishes
site-section-assessment = What the assessors make of it
site-section-memos = Decision memos
site-section-questions = Questions and answers
site-section-finance = Who pays and who gains
site-section-plan = Implementation
site-section-survey = Surveys among users
site-section-networks = Networks and practices
site-section-calendar = Next meetings
site-section-trajects = How far everything is
site-section-answers = Products that answer it
site-section-results = Products of this network
site-section-practices = Good practices of this network
site-section-score-card = How the example is doing
site-section-lessons = Lessons
site-section-meetings = Meetings
site-section-factsheet = Factsheet
site-section-to-do = To do now
site-section-decided = Latest decisions
site-section-organisations = Organisations

site-fact-publisher = Publisher
site-fact-year = Year
site-fact-read = To be found at
site-fact-doi = DOI
site-fact-audience = For whom
site-fact-themes = Themes
site-fact-recognition = Recognition
site-fact-origin = Came from
site-fact-own = Origin
site-fact-rights = Rights of use
site-fact-period = Period
site-fact-funding = Funding
site-fact-networks = Network
site-fact-practice = Grew out of
site-fact-practices = Good practices
site-fact-organisation = Organisation
site-fact-roles = Roles
site-fact-status = Status
site-fact-rank = Place on the list
site-fact-level = Level
site-fact-owner = Owner
site-fact-source = Source
site-fact-date = Date
site-fact-decision = Decision
site-fact-by = Taken by
site-fact-reason = Reason
site-fact-advice = The writer's advice
site-fact-differs = Why other than advised
site-fact-review = Review on
site-fact-asked = Asked
site-fact-aim = Aim
site-fact-coordinator = Coordinator
site-fact-group = Group
site-fact-present = Present

site-steps-at = How far at { $organisation }
site-decision-of = Decision of { $organisation }
site-plan-of = Implementation plan of { $organisation }
site-survey-before = Survey before: { $product }
site-survey-after = Survey after: { $product }
site-survey-none = No answers to this survey have come in yet.
site-assessment-waits = { $found } of { $wanted } assessments { $found ->
    [1] is
   *[other] are
} done. What the assessors make of it stands here once all of them are done.
site-assessment-by = Assessed by { $roles }.
site-question-by = asked by { $role }, { $date }
site-answer-by = answer by { $role }, { $date }
site-answer-none = No answer yet.
site-conditions = Conditions
site-condition-what = What
site-condition-by = Who
site-condition-due = By
site-condition-done = Done on
site-calendar-when = When
site-calendar-network = Network
site-calendar-aim = About
site-calendar-place = Where

site-to-do-drafts = Drafts are not on this site and do not count here.
site-home-lead = As of { $date }.
site-tile-products = { $count ->
    [1] product
   *[other] products
}
site-tile-under-way = on the way to a decision
site-tile-decisions = { $count ->
    [1] decision
   *[other] decisions
}
site-tile-wishes = { $count ->
    [1] open wish
   *[other] open wishes
}
site-tile-networks = { $count ->
    [1] learning network
   *[other] learning networks
}
site-to-product = to the product
site-more-to-do = { $count ->
    [1] After that there is 1 more thing to do.
   *[other] After that there are { $count } more things to do.
}
site-trajects-many = { $count } trajects are under way. They stand with each organisation and in the report on all products.

site-built = Site in { $path }: { $pages } pages, { $written ->
    [0] nothing changed
    [1] 1 file written
   *[other] { $written } files written
}{ $removed ->
    [0] {""}
    [1] , 1 taken away
   *[other] , { $removed } taken away
}.
site-open = Open { $path } in your browser, or look with kt site serve.
site-left-out = { $unreadable ->
    [1] 1 file could not be read and is not on it; kt check tells why.
   *[other] { $unreadable } files could not be read and are not on it; kt check tells why.
}
site-serves = The site is at { $address }. Stop with Ctrl-C.
site-table-more = Slide sideways for the rest →
