# Records for other programs.
export-column-repository = Repository
export-column-path = File in the repository
export-sheet-organisation = Organisations
export-sheet-wish = Wishes
export-sheet-product = Products
export-sheet-assessment = Assessments
export-sheet-memo = Memos
export-sheet-question = Questions
export-sheet-decision = Decisions
export-sheet-finance = Finances
export-sheet-survey = Surveys
export-sheet-plan = Plans
export-sheet-network = Networks
export-sheet-practice = Practices
export-sheet-meeting = Meetings
export-sheet-transfer = Tailored trajects
export-sheet-checklist = Checklists
export-sheet-strategy = Strategies
export-written = Written: { $path } ({ $count ->
        [one] 1 record
       *[other] { $count } records
    }).
export-left-internal = { $count ->
        [one] 1 record stayed, because it is internal or about something that is; --internal takes it along.
       *[other] { $count } records stayed, because they are internal or about something that is; --internal takes them along.
    }
export-left-drafts = { $count ->
        [one] 1 draft stayed; --drafts takes it along.
       *[other] { $count } drafts stayed; --drafts takes them along.
    }
export-left-faulty = { $count ->
        [one] 1 file stayed, because there is a mistake in it
       *[other] { $count } files stayed, because there is a mistake in them
    }; kt check says which.
export-left-notes = { $count ->
        [one] 1 remark of an assessor stayed; --notes takes it along.
       *[other] { $count } remarks of assessors stayed; --notes takes them along.
    }
export-masked = { $count ->
        [one] 1 text seemed to hold personal data; it was masked
       *[other] { $count } texts seemed to hold personal data; they were masked
    }. kt check says where.
export-cut = Sheet { $sheet }, cell { $cell }: the text does not fit in a cell and was cut off. CSV and JSON Lines hold all of it.

# The sheet that explains the columns.
export-sheet-legend = Legend
export-legend-sheet = Sheet
export-legend-column = Column
export-legend-about = What it is
export-legend-values = What it can be
export-legend-scale = 1 to 5; 5 is favourable. Also: not applicable, or unknown.
export-legend-rating = 0 to 10
export-legend-text = text
export-legend-group-weighted = Score of group { $group } ({ $title }), from 0 to 100
export-legend-group-mean = Mean of group { $group } ({ $title })
export-legend-group-count = How many points of group { $group } ({ $title }) are done
export-legend-group-none = Group { $group } ({ $title })
export-legend-about-repository = The repository that holds the record
export-legend-about-id = The name of the record; kt knows it by this name when you read the sheet in again
export-legend-about-path = The file in the repository
export-legend-about-assessment-subject = What was assessed
export-legend-about-assessment-checklist = The checklist; each question has a code in it, and that code is the heading of the column
export-legend-about-assessment-checklist-version = The version of the questions
export-legend-about-assessment-set = Which questions: the full list or the short one
export-legend-about-assessment-round = Which time this is that the same thing is assessed
export-legend-about-assessment-assessor = The role of the assessor
export-legend-about-assessment-consensus = Whether this is what the assessors settled together
export-legend-about-assessment-result-class = The class of the product: it decides which questions count
export-legend-about-assessment-result-applicable-weight = The weight of all questions that fit this product
export-legend-about-assessment-result-answered-weight = The weight of the questions that have been answered
export-legend-about-assessment-result-coverage = Which part of the questions has been answered, by weight, from 0 to 1
export-legend-about-assessment-result-total = The score of all questions together, from 0 to 100
export-legend-about-assessment-result-range-low = The lowest score still possible, if everything still open turns out badly
export-legend-about-assessment-result-range-high = The highest score still possible, if everything still open turns out well
export-legend-about-assessment-result-gaps = Groups of which fewer than half of the questions have been answered
export-legend-about-assessment-result-knock-outs = Questions that must always be in order and were answered with a 1
export-legend-about-assessment-result-conditions = Questions that must always be in order and were answered with a 2: these call for a condition
export-legend-about-assessment-result-unknown-must-haves = Questions that must always be in order and of which the answer is unknown
export-legend-about-assessment-result-outcome = What the answers say together: adopt, pilot, defer or reject
export-legend-about-assessment-result-rule = The rule that gave the outcome; docs/method.md explains the rules
export-legend-about-assessment-result-provisional = Whether too little is known for a firm outcome
export-legend-about-assessment-result-sensitive = Whether the outcome can still turn by what is unknown
export-legend-about-assessment-result-questions = How many questions there are
export-legend-about-assessment-result-answered = How many of them have been answered
export-legend-about-assessment-result-mean = The mean of all answers
export-legend-about-assessment-result-done = How many points are done
export-legend-about-assessment-result-planned = How many points are planned
export-legend-about-assessment-organisation = For which organisation it was assessed
export-legend-about-assessment-wish = The wish it was held against
export-legend-about-assessment-date = The day on which the assessor began
export-legend-about-assessment-status = Draft, or final: what is final does not change any more
export-legend-about-memo-result-status = How far the memo is, from draft to decision
export-legend-about-memo-result-version = Which memo on the same thing this is
export-legend-about-memo-result-total-words = How many words the memo has; 1,000 is the limit (two pages)
export-legend-about-memo-result-stale = Whether something the memo rests on has changed since it was updated
export-legend-about-memo-result-outcome = What the assessments say about the product together
export-legend-about-finance-result-parties = What each party gains or loses over all years, in euros
export-legend-about-finance-result-total = The same for all parties together, in euros
export-legend-about-finance-result-perverse-incentive = Whether those who pay are not those who gain
export-legend-about-finance-result-uncovered = Costs of the own organisation that do not say what they are paid from
export-legend-about-finance-result-open-points = Points on which something must still be done
export-legend-about-finance-result-points-missing = Points that nobody has looked at
export-legend-about-survey-result-respondents = How many people completed the questionnaire
export-legend-about-survey-result-barriers = What stands in the way according to the answers
export-legend-about-network-result-sessions-count = How many sessions there are, planned ones included
export-legend-about-network-result-sessions-with-lesson = How many of them have a lesson
export-legend-about-network-result-sessions-first = The day of the first session
export-legend-about-network-result-sessions-last = The day of the last session
export-legend-about-network-result-group-people = How many people take part
export-legend-about-network-result-end = The day after the agreed period
export-legend-about-network-result-made = What the network names as its results, and the products that name it as their origin
export-legend-about-practice-result-in-place = How many of the seven points are in order
export-legend-about-practice-result-ready-to-share = Whether the example is ready to share
export-legend-about-practice-result-assessments = How many times it was assessed
export-legend-about-practice-result-translated-by = Who answered the questions on translating it to their own practice
