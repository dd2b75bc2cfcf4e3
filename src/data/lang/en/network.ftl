# Learning networks and development tables: what fits, who takes part, when, and what is learned.
network-form-none = form not chosen yet
network-form-improvement-course = learning and improvement course
network-form-living-lab = living lab
network-form-action-research = action research
network-form-community-of-practice = community of practice
network-form-breakthrough = breakthrough project
network-form-development-table = development table
network-phase-start = start
network-phase-learning = learning and trying
network-phase-harvest = harvesting and passing on
network-phase-orientation = orientation and aims
network-phase-development = development
network-phase-production = production
network-tip-shared-ambition = Tip 1: shared ambition and view on working together
network-tip-acquaintance = Tip 2: get to know each other
network-tip-organisation = Tip 3: clear organisation
network-tip-learning-environment = Tip 4: effective learning environment
network-tip-interests = Tip 5: interests and funding
network-tip-short-shared-ambition = shared ambition
network-tip-short-acquaintance = get to know each other
network-tip-short-organisation = clear organisation
network-tip-short-learning-environment = learning environment
network-tip-short-interests = interests
network-perspective-professional = professional
network-perspective-lived-experience = lived experience
network-perspective-policy = policy
network-perspective-management = management
network-perspective-education = education
network-perspective-research = research
network-perspective-volunteer = volunteer
network-perspective-resident = resident
network-perspective-other = other
network-seek-professional = professionals from practice
network-seek-lived-experience = people with lived experience
network-seek-policy = policy advisers of the municipality
network-seek-education = people from education
network-seek-volunteer = volunteers
network-level-practice = practice
network-level-team-lead = team lead
network-level-policy = policy
network-level-board = board
network-weekday-1 = Monday
network-weekday-2 = Tuesday
network-weekday-3 = Wednesday
network-weekday-4 = Thursday
network-weekday-5 = Friday
network-weekday-6 = Saturday
network-weekday-7 = Sunday
network-holiday-new-year = New Year's Day
network-holiday-good-friday = Good Friday
network-holiday-easter = Easter Sunday
network-holiday-easter-monday = Easter Monday
network-holiday-kings-day = King's Day
network-holiday-liberation-day = Liberation Day
network-holiday-ascension = Ascension Day
network-holiday-whitsun = Whit Sunday
network-holiday-whit-monday = Whit Monday
network-holiday-christmas = Christmas Day
network-holiday-boxing-day = Boxing Day

# Goal and form
network-question-q1 = Can the issue be solved simply, without learning together?
network-question-q2 = Is there enough support to tackle it by learning?
network-question-q3 = Is it mainly about innovation, and can the experience of the partners be used?
network-question-q4 = Do all partners feel equally involved?
network-question-q5 = Which knowledge is needed?
network-question-q6 = Which knowledge is there, and with whom?
network-question-q7 = Where can the missing part be gained?
network-question-aim = What do you mainly come together for?
network-help-q1 = Is the solution known, or can one organisation arrange it? Then a network is too heavy.
network-help-q2 = Think of time for participants, support of managers and board, and money for guidance.
network-help-q3 = A network fits something that does not exist yet, for which the partners bring experience.
network-help-q4 = If one party pulls and the rest follow, the result stays with that one party.
network-aim-inspire = being inspired and meeting
network-aim-ideas = gaining new ideas or expertise
network-aim-lasting = something that lasts: working differently, or making something together
network-yes = Yes
network-no = No
network-fits-network = This fits: { $form }.
network-fits-network-open = A learning network fits. Which type is still to be chosen.
network-fits-study-afternoon = A study afternoon fits. A learning network is too heavy for this.
network-fits-workshop = A workshop fits. A learning network is too heavy for this.
network-fits-not-yet = Nothing yet: do not start a learning network now.
network-basis-nji = NJi 2021
network-basis-kus = kUS
network-basis-own = own judgement
network-source-nji = NJi 2021 is Een lerend netwerk starten (Starting a learning network)
network-source-kus = kUS is the way of working of the development tables
network-source-own = own judgement is that of kt
network-note-sources = Sources: { $sources }.
network-because-simple = The issue can be solved simply. Learning together then costs more than it brings.
network-because-solve-it = Just solve it, and share how you did.
network-because-no-support = There is too little support to tackle it by learning.
network-because-win-support = Find support first: time for participants and a sponsor in each organisation. A study afternoon may help.
network-because-open-q1 = It is not clear yet whether the issue can be solved simply (question 1).
network-because-open-q2 = It is not clear yet whether there is enough support (question 2).
network-because-open-aim = It is not clear yet what you mainly come together for.
network-because-open-q3 = See whether it is mainly about innovation, and whether the experience of the partners can be used (question 3).
network-because-open-q4 = See whether all partners feel equally involved (question 4).
network-because-open-knowledge = Note which knowledge is needed, who has it and where the rest can be gained (questions 5, 6 and 7).
network-because-aim-inspire = You mainly want to be inspired and to meet.
network-because-aim-ideas = You mainly want new ideas or expertise.
network-because-not-simple = The issue cannot be solved simply, and there is support to tackle it by learning.
network-because-aim-lasting = You want to reach something that lasts; that takes more than one session.
network-because-innovation = It is about innovation, and the partners have experience for it.
network-because-not-innovation = It is not mainly about innovation. First see whether an existing way of working or training will do.
network-because-unequal = Not all partners feel equally involved. First talk about everyone's interest.
network-because-out-of-reach = Of part of the knowledge it is not known where it can be gained. Find out, or make the issue smaller.
network-because-choose-form = Choose the type that fits what you mainly want to do together.
network-because-form-improvement-course = You want to improve together from a shared ambition, based on knowledge.
network-because-form-living-lab = You want to try something unorthodox in practice with various parties.
network-because-form-action-research = You want to solve while acting, and gain new knowledge.
network-because-form-community-of-practice = As professionals with a shared interest you want to learn from each other in trust.
network-because-form-breakthrough = You want to improve in small, manageable steps: do, evaluate, do again.
network-because-form-development-table = You want to make a concrete product in an agreed number of meetings.
network-because-table-people = Keep the table to at most 12 people and choose one moderator.
network-because-table-product = Agree beforehand which product comes of it and how long it lasts: 6, 12 or 18 months, or a number of meetings.
network-choose-improvement-course = improve together from a shared ambition (learning and improvement course)
network-choose-living-lab = try something unorthodox with various parties (living lab)
network-choose-action-research = solve while acting and gain new knowledge (action research)
network-choose-community-of-practice = learn from each other as professionals (community of practice)
network-choose-breakthrough = improve in small, manageable steps (breakthrough project)
network-choose-development-table = make a concrete product together (development table)
network-choose-later = I do not know yet
network-ask-intro = Does a learning network fit? With q you stop; what stands in a record is kept.
network-ask-name = Under which name do you want to keep the answers? (empty: do not keep them)
network-ask-issue = Which issue from practice is central?
network-ask-ambition = What do you want to reach together?
network-ask-product-aim = Which product will come of it?
network-ask-why = Why?
network-ask-form = What do you mainly want to do together?
network-ask-knowledge-intro = Questions 5, 6 and 7: which knowledge is needed, who has it, and where do you get the rest?
network-ask-knowledge = Which knowledge is needed? (empty: done)
network-ask-with = Who has it? A role or organisation (empty: nobody yet)
network-ask-where = Where can it be gained? (empty: I do not know)
network-ask-stopped = You stopped. What you had answered counts.
network-kept = Kept in { $path }.
network-note-untitled = new network
network-note-title = Goal and form: { $title }
network-note-issue = Issue
network-note-ambition = Ambition
network-note-fits = What fits
network-note-choice = This follows from the answers to the seven questions. The choice is up to you and your partners.
network-note-first = To do first
network-note-questions = The seven questions
network-note-question = Question
network-note-answer = Answer
network-note-open = still open
network-note-see-table = see the table below
network-note-knowledge = Knowledge: what is needed, who has it, what is missing
network-note-no-knowledge = Not filled in yet.
network-note-column-needed = Needed
network-note-column-with = Present with
network-note-column-stand = Stand
network-note-column-where = To be gained from
network-note-missing = missing
network-note-there = present
network-note-nowhere = still to find out
network-note-next = Next
network-next-complete = Record participants, guides and interests: kt edit network/{ $network }.
network-next-recruit = Recruit participants: kt network recruit { $network }.
network-next-schedule = Plan the sessions: kt network schedule { $network }.
network-next-study-afternoon = Plan one afternoon with a speaker or a visit and much time to meet. Ask at the end who wants to go on.
network-next-workshop = Plan one workshop with someone who can do it already, and let everyone end with a first step of their own.
network-next-not-yet = Give kt network advise again when the answers change.

# The group
network-group-column-what = What
network-group-column-count = Now
network-group-column-asked = Asked
network-group-nobody = There are no participants in the record yet.
network-group-people = people
network-group-perspectives = perspectives
network-group-levels = levels
network-group-strengths = thinkers and doers
network-group-mandate = mandate to try things
network-group-hours = own hours
network-group-guides = guidance
network-group-from-to = { $fewest } to { $most }
network-group-at-most = at most { $most }
network-group-perspectives-asked = at least { $fewest }, lived experience too
network-group-levels-asked = fitting the theme
network-group-strengths-asked = both
network-group-mandate-asked = at least { $share }
network-group-guides-asked = preferably { $count }, with different views
network-group-moderators-asked = exactly { $count } moderator
network-group-strengths-count = { $doers ->
        [one] 1 doer
       *[other] { $doers } doers
    }, { $thinkers ->
        [one] 1 thinker
       *[other] { $thinkers } thinkers
    }
network-group-of = { $count } of { $of }
network-group-hours-unknown = not filled in yet
network-group-hours-count = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    } a month together
network-group-unknown-side = unknown
network-group-unknown = unknown
network-group-none = nobody yet

# Recruiting
network-recruit-title = Join: { $title }
network-recruit-network = We are starting a learning network ({ $form }): people from several organisations who learn and innovate together around one issue.
network-recruit-table = We are starting a development table: a small group that makes a concrete product together in an agreed time.
network-recruit-any = We want to learn and innovate around one issue with people from several organisations.
network-recruit-network-running = Our learning network ({ $form }) is running, and you can join: people from several organisations who learn and innovate together around one issue.
network-recruit-table-running = Our development table has begun, and you can join: a small group that makes a concrete product together in an agreed time.
network-recruit-any-running = We are learning and innovating around one issue with people from several organisations. You can join.
network-recruit-network-over = Our learning network ({ $form }) ran until { $end }. For what follows we seek people from several organisations who learn and innovate together around one issue.
network-recruit-table-over = Our development table ran until { $end }. For what follows we seek a small group that makes a concrete product together in an agreed time.
network-recruit-any-over = Until { $end } we learned around one issue with people from several organisations, and we seek people for what follows.
network-recruit-issue = The issue: { $text }
network-recruit-ambition = What we want to reach: { $text }
network-recruit-product = What comes of it: { $text }
network-recruit-asks = What it asks of you
network-recruit-first = The first session is on { $date }.
network-recruit-next = The next session is on { $date }.
network-recruit-months = It lasts { $months ->
        [one] 1 month
       *[other] { $months } months
    }.
network-recruit-meetings = { $meetings ->
        [one] There is 1 meeting.
       *[other] There are { $meetings } meetings{ $held ->
            [0] {""}
            [one] , of which 1 was held
           *[other] , of which { $held } were held
        }.
    }
network-recruit-weeks = { $weeks ->
        [one] We meet every week.
       *[other] We meet every { $weeks } weeks.
    }
network-recruit-hours = Count on { $low ->
        [one] 1 hour
       *[other] { $low } hours
    } a month.
network-recruit-hours-between = Count on { $low } to { $high } hours a month.
network-recruit-mandate = You may try things in your own practice; agree that with your manager.
network-recruit-guides = Guidance: { $guides }.
network-recruit-fits = This fits you if you …
network-criterion-1 = are motivated to work on this issue;
network-criterion-2 = can bind yourself intensively for a shorter or longer time;
network-criterion-3 = trust in the good will of others and want to grow yourself;
network-criterion-4 = talk openly about what worked and what you learned from what did not;
network-criterion-5 = have a personal and professional interest in the aim;
network-criterion-6 = free time for it;
network-criterion-7 = see a challenge in a clear aim with a result that is still open.
network-recruit-seek = Whom we still seek most
network-recruit-sought = Especially welcome: { $sides }.
network-recruit-apply = Applying
network-recruit-contact = Apply to the { $contact }.
network-recruit-no-contact = Apply to ………………
network-recruit-lacks = Not in the record yet, and so not in the text: { $what }. Add it with kt edit network/{ $network }
network-recruit-lack-length = how long it takes (months or meetings)
network-recruit-lack-rhythm = how often you meet (every-weeks)
network-recruit-lack-hours = the hours a month (hours-per-month under participants)
network-recruit-lack-guides = who guides it (facilitators)
network-recruit-lack-contact = where people apply (contact)

# Planning
network-plan-title = Plan: { $title }
network-plan-count = { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
network-plan-weeks = { $weeks ->
        [one] every week
       *[other] every { $weeks } weeks
    }
network-plan-months = { $months ->
        [one] 1 month
       *[other] { $months } months
    }
network-plan-column-number = No.
network-plan-column-date = Day
network-plan-column-time = Time and place
network-plan-column-phase = Phase
network-plan-column-aim = What for
network-plan-column-tips = Mind
network-plan-held = held
network-plan-proposed = new
network-plan-cancelled = called off
network-plan-notes = Good to know
network-plan-tools = Helper tools for these sessions
network-poster-next = next
network-poster-product = ends with: { $product }
network-calendar-phase = Phase: { $what }
network-calendar-tips = { $what }
network-calendar-tools = Helper tools: { $what }
network-schedule-moved = The session of { $planned } is moved to { $date }: { $why }.
network-schedule-dropped = On { $planned } there is no session: { $why }, and no free day near.
network-schedule-past = { $count ->
        [one] 1 moment of the rhythm is
       *[other] { $count } moments of the rhythm are
    } past and will not be planned any more. If there was a session then, record it with kt network session.
network-schedule-written = { $count ->
        [0] There was nothing left to plan; { $path } stayed as it was.
        [one] 1 session was added to { $path }.
       *[other] { $count } sessions were added to { $path }.
    }
network-schedule-reviews = On { $days }, look at how the network is doing, with { $command }
network-schedule-no-holidays = Public holidays are known to kt; school holidays are not. Put them in kt.yaml under holidays, and kt plans around them.
network-schedule-then = For the calendars of the participants: kt network schedule { $network } -o schedule.ics. To hang on the wall: kt network schedule { $network } -o poster.html
network-schedule-not-written = This is a proposal; it does not stand in the record yet. Record it with { $command }

# A session
network-ask-start = When is the first session? (YYYY-MM-DD)
network-ask-date = Of which session? (YYYY-MM-DD)
network-ask-lesson = What did we learn that others can use?
network-ask-present = How many people were there? (empty: I do not know)
network-ask-success = What went well and may be celebrated? (empty: skip)
network-ask-reflection = How did working together go, and what do we adjust? (empty: skip)
network-ask-test = Was something tried? What; at which organisation (empty: no)
network-ask-action = What was agreed? What; who; by when (empty: nothing)
network-ask-action-more = Anything else? (empty: done)
network-session-done = Recorded in { $path }.
network-session-next = Next session: { $date }.
network-session-next-aim = Next session: { $date } ({ $aim }).
network-session-no-next = No next session is planned. Plan with kt network schedule { $network }, or record the result with kt new product --set origin=network/{ $network }.
network-session-tool = This may help: { $tool } ({ $purpose }).

# Checking
network-check-group = The group
network-check-findings = What stands out
network-check-clean = Nothing: the record is in order.
network-check-errors = Must change
network-check-warnings = Look at this
network-check-notices = Good to know
network-check-where = (line { $line }; kt explain { $rule })
network-check-review = How the network is doing, you fill in with kt assess network/{ $network } --checklist network-tips.
network-check-open = In the last review { $count ->
        [one] 1 point was
       *[other] { $count } points were
    } not in place yet; kt report network { $network } names them.

# Helper tools
network-tools-title = Helper tools for networks
network-tools-intro = These instruments are named in the practice sources. Where there is no address, you find them by their name.
network-tools-column-tool = Tool
network-tools-column-purpose = What for
network-tools-column-when = When
network-tools-column-source = Named in

# When networks meet, drawn
network-meets-title = When we meet
network-meets-alternative = For each phase the days of its sessions, and when the group looked at how it is doing.
network-meets-alternative-all = For each network from when until when it runs, and on which days it meets.
network-meets-more = These are the first { $shown } of { $all } networks.
network-meets-network = network
network-meets-phase = phase
network-meets-no-phase = sessions
network-meets-days = days
network-meets-when = when
network-meets-what = what
network-meets-reviews = reviews
network-meets-held = session held
network-meets-planned = session planned
network-meets-review = review filled in
network-meets-sign-held = s
network-meets-sign-planned = p
network-meets-sign-review = r

# What people call a question, aim, form or phase; the first word is shown
network-called-answer-q1 = q1, question1
network-called-answer-q2 = q2, question2
network-called-answer-q3 = q3, question3
network-called-answer-q4 = q4, question4
network-called-answer-q5 = q5, question5
network-called-answer-q6 = q6, question6
network-called-answer-q7 = q7, question7
network-called-answer-aim = aim
network-called-answer-form = form
network-called-answer-issue = issue
network-called-answer-ambition = ambition
network-called-answer-product-aim = product-aim, product
network-called-aim-inspire = inspire
network-called-aim-ideas = ideas
network-called-aim-lasting = lasting
network-called-form-improvement-course = improvement-course
network-called-form-living-lab = living-lab
network-called-form-action-research = action-research
network-called-form-community-of-practice = community-of-practice
network-called-form-breakthrough = breakthrough
network-called-form-development-table = development-table
network-called-phase-start = start
network-called-phase-learning = learning
network-called-phase-harvest = harvest
network-called-phase-orientation = orientation
network-called-phase-development = development
network-called-phase-production = production
network-made = Also from this network, because the product names it as its origin: { $records }.
