# Showing records: names of fields and values.
show-none = There is nothing here yet ({ $word }). Make one with kt new { $kind }.
show-none-fit = No record matches this.
show-records = Records
show-derived = Derived by kt:
show-yes = yes
show-no = no
show-key-id = Name
show-key-title = Title
show-key-type = Type
show-key-kind = Kind
show-key-start = Start
show-key-end = End
show-key-roles = Roles
show-key-role = role
show-key-main = main
show-key-insiders = Active in networks
show-key-network = Network
show-key-min-assessors = Minimum number of assessors
show-key-weights = Own weights
show-key-process = Own process
show-key-organisation = Organisation
show-key-level = Level
show-key-rank = Rank
show-key-theme = theme
show-key-themes = Themes
show-key-owner = Owner
show-key-source = Source
show-key-date = Date
show-key-status = Status
show-key-description = Description
show-key-publisher = Publisher
show-key-year = Year
show-key-url = Web address
show-key-file = File
show-key-doi = DOI
show-key-same-as = Same product
show-key-audience = For whom
show-key-rights = Rights
show-key-wishes = Wishes
show-key-wish = Wish
show-key-origin = Origin
show-key-period = Period
show-key-funding = Funding
show-key-recognition = Recognition
show-key-core = Core elements
show-key-text = text
show-key-seen = Last checked
show-key-internal = Internal only
show-key-subject = Subject
show-key-checklist = Checklist
show-key-checklist-version = Version of the checklist
show-key-set = Questions
show-key-round = Round
show-key-assessor = Assessor
show-key-consensus = Together
show-key-product = Product
show-key-language = Language
show-key-to = To
show-key-from = From
show-key-asked = Decision requested
show-key-needed-by = Needed by
show-key-advice = Advice
show-key-advice-because = Reason for the advice
show-key-options = Options
show-key-nothing = do nothing
show-key-advised = advised
show-key-benefit = benefit
show-key-objection = objection
show-key-cost = cost
show-key-about = estimate
show-key-for = about
show-key-conditions = Conditions
show-key-what = what
show-key-by = By
show-key-due = due
show-key-done = done
show-key-steps = Steps
show-key-risk = Risk
show-key-measure = Measure
show-key-stop = Stop agreement
show-key-review = Review on
show-key-discussed = Discussed
show-key-with = with
show-key-spread = Circulated
show-key-channel = channel
show-key-supersedes = Supersedes
show-key-memo = Memo
show-key-asker = Asked by
show-key-question = Question
show-key-expected = Answer expected
show-key-answer = Answer
show-key-decision = Decision
show-key-reason = Reason
show-key-differs-because = Why it differs
show-key-years = Years
show-key-parties = Parties
show-key-party = party
show-key-one-off = one-off
show-key-yearly = per year
show-key-gain-yearly = gain per year
show-key-income-loss-yearly = income lost per year
show-key-cover = Covered by
show-key-points = Points
show-key-finding = finding
show-key-open = open
show-key-incentive = incentive
show-key-fiscal = tax
show-key-form = Form
show-key-number = Number
show-key-group = Group
show-key-net = net
show-key-class = Class
show-key-perspectives = Seen from
show-key-values = Values
show-key-result-ready_to_share = Ready to share
show-key-result-total = Score
show-key-result-outcome = Outcome
show-key-result-status = Status
show-key-applicable_weight = Weight that counts
show-key-answered_weight = Weight answered
show-key-coverage = Coverage
show-key-total = Total
show-key-range = Range
show-key-groups = Groups
show-key-gaps = Gaps
show-key-knock_outs = Knock-outs
show-key-unknown_must_haves = Needed but unknown
show-key-outcome = Outcome of the rule
show-key-rule = Rule
show-key-provisional = Provisional
show-key-sensitive = Sensitive
show-key-version = Version
show-key-words = Words
show-key-total_words = Words in total
show-key-stale = Stale
show-key-perverse_incentive = Perverse incentive
show-key-uncovered = Not covered
show-value-draft = draft
show-value-final = final
show-value-discussed = discussed
show-value-spread = circulated
show-value-decided = decided
show-value-superseded = superseded
show-value-full = full
show-value-quick = quick
show-value-open = open
show-value-met = met
show-value-dropped = dropped
show-value-adopt = adopt
show-value-adapt = adapt
show-value-pilot = pilot
show-value-defer = defer
show-value-reject = reject
show-value-go-on = go on
show-value-stop = stop
show-value-wait = wait
show-value-liaison-officer = liaison officer
show-value-board-member = board member
show-value-coordinator = coordinator
show-value-well-founded = well founded
show-value-first-indications = first indications
show-value-good-indications = good indications
show-value-strong-indications = strong indications

show-begin =
    kt helps your organisation choose deliberately which knowledge to adopt, and which not.

    How to begin:
      kt demo            look at the example; nothing changes
      kt init knowledge  make your own repository
      kt --help          see all commands

show-next = What you can do now:
show-next-nothing = Nothing is waiting. Record a new wish with kt new wish.
show-next-more =

    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
show-next-organisation = Record who takes part: the first organisation.
show-next-wish = Record the first innovation wish: what has to be better?
show-next-product = Record a first knowledge product that fits a wish.
show-next-discuss-memo = Discuss the memo “{ $title }” with the board member and record it.
show-next-decide = Record the decision on the memo “{ $title }”.
show-next-finish-memo = Finish the memo “{ $title }”.
show-next-discuss = Discuss { $count ->
        [one] 1 difference
       *[other] { $count } differences
    } between the assessors of “{ $title }”.
show-next-memo = Write the memo on “{ $title }”: the assessments are done.
show-next-go-on = Go on with the assessment of “{ $title }” ({ $count ->
        [one] 1 answer
       *[other] { $count } answers
    } so far).
show-next-assess = Assess “{ $title }” ({ $count ->
        [0] nobody did yet
        [one] 1 assessor is done
       *[other] { $count } assessors are done
    }).
show-next-find-product = Find a knowledge product for the wish “{ $title }”.

show-demo-intro =
    This is the example: { $title }, a fictitious organisation with real, public knowledge products.
    { $wishes } wishes, { $products } products, { $assessments } assessments and { $memos ->
        [one] 1 memo
       *[other] { $memos } memos
    }, as plain text files.
    {""}
show-demo-end =

    The example is in { $path }; feel free to try things out.

      cd { $path }
      kt                                see what to do now
      kt compare product/liso-framework see two assessors side by side
      kt assess product/midi            assess it yourself, question by question

    kt init knowledge makes a repository of your own.
show-reading = { $read } of { $all } files read
show-doubtful = { $count ->
        [one] “{ $key }” in { $path } (line { $line }) is missing or cannot be read as it should; that file does not count here
       *[other] In { $count } files something is missing or cannot be read as it should; they do not count here. The first place is “{ $key }” in { $path } (line { $line })
    }. kt check says what is wrong.
show-doubtful-result = { $count ->
        [one] “{ $key }” in { $path } (line { $line }) is missing or cannot be read as it should. So what follows from it is not shown
       *[other] In { $count } files something is missing or cannot be read as it should. So what follows from that is not shown. The first place is “{ $key }” in { $path } (line { $line })
    }; kt check says what is wrong.
show-left-out = { $count ->
        [one] 1 file could not be read and was left out
       *[other] { $count } files could not be read and were left out
    }; kt check says why.

# Learning networks
show-key-ambition = Ambition
show-key-issue = Issue
show-key-product-aim = Product aimed at
show-key-goal-and-form = Goal and form
show-key-knowledge = Knowledge
show-key-where = to be gained from
show-key-q1 = simple to solve, without learning together
show-key-q2 = enough support
show-key-q3 = innovation, with usable experience
show-key-q4 = equally involved
show-key-q5 = knowledge needed
show-key-q6 = knowledge there is
show-key-q7 = knowledge to be gained
show-key-organisations = Organisations
show-key-interest = interest
show-key-participants = Participants
show-key-perspective = perspective
show-key-strength = strength
show-key-mandate = mandate
show-key-hours-per-month = hours a month
show-key-applications = Applications
show-key-wants = wants
show-key-facilitators = Guidance
show-key-inside = takes part too
show-key-researcher = Researcher
show-key-contact = Apply to
show-key-support = Support
show-key-months = Months
show-key-meetings = Agreed number of sessions
show-key-every-weeks = Every … weeks
show-key-small-issue = Small issue
show-key-sessions = Sessions
show-key-time = time
show-key-place = place
show-key-phase = phase
show-key-aim = what for
show-key-tips = tips
show-key-tools = helper tools
show-key-present = present
show-key-lesson = lesson
show-key-success = went well
show-key-reflection = working together
show-key-test = tried
show-key-actions = actions
show-key-payer = payer
show-key-hours = hours
show-key-made = Made
show-key-results = Results
show-key-cancelled = called off
show-key-held = held
show-key-planned = planned
show-key-people = people
show-key-findings = findings

# Surveys, plans and meetings
show-key-based-on = Rests on
show-key-agenda = Agenda
show-key-evaluation = Evaluation
show-key-lessons = Lessons
show-key-skip = Skipped
show-key-columns = Columns
show-key-facts = Facts according to management
show-key-invited = Invited
show-key-lines = Own statements
show-key-moment = Moment
show-key-direction = direction
show-key-application = Application plan
show-key-barriers = Barriers
show-key-champion = Champion
show-key-clients = Young people and parents
show-key-coordinator = Coordinator
show-key-follow-up = Follow-up
show-key-left = Left for now
show-key-opinion-leader = Opinion leader
show-key-strategies = Strategies
show-key-transfer = Transfer plan
show-key-determinant = determinant
show-key-basis = basis
show-key-strategy = strategy
show-key-because = because
show-key-element = element
show-key-factor = factor
show-key-how = how
show-key-not = why not
show-key-of = people
show-key-aware = know the content
show-key-applying = apply
# Columns of an export
show-key-remediable = can be remedied
show-key-result-parties = Net per party
show-key-result-range-low = Range from
show-key-result-range-high = Range to
show-key-result-open_points = Open points
show-key-result-points_missing = Missing points
show-key-result-respondents = Responses
show-key-result-barriers = Barriers
show-key-result-mean = Mean
show-key-result-done = Done
show-key-result-planned = Planned
show-key-result-questions = Number of questions
show-key-result-answered = Answered
show-key-result-sessions-count = Number of sessions
show-key-result-sessions-first = First session
show-key-result-sessions-last = Last session
show-key-result-sessions-with_lesson = Sessions with a lesson
show-key-result-group-people = Number of people
show-key-result-in_place = Points in place
show-key-result-translated_by = Translated by
show-key-result-assessments = Number of assessments
show-value-unknown = unknown
show-value-incentive = incentive
show-value-funding = funding
show-value-fiscal = fiscal
show-value-one-off = one-off
show-value-yearly = per year
show-value-yes = yes
show-value-no = no
show-value-done = done
show-value-planned = planned
show-value-not = not yet
