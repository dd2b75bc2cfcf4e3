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
