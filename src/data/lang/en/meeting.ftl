# Meetings: factsheet, agenda and lessons.
meeting-title = Meeting { $number }: { $title } ({ $date })
meeting-block-updates = Updates
meeting-block-content = Content
meeting-block-evaluation = Evaluation
meeting-block-input = Input
meeting-block-conclusion = Conclusion
meeting-block-upcoming = Upcoming
meeting-nothing-updates = Nothing new in the repository since the previous meeting.
meeting-nothing-content = Nothing was decided or answered.
meeting-nothing-evaluation = No lessons were recorded.
meeting-nothing-input = There are no open questions, and every wish has a product.
meeting-nothing-conclusion = No actions were recorded.
meeting-nothing-upcoming = Nothing is planned for the next three months.
meeting-group-wishes = { $count ->
    [one] New wish
   *[other] New wishes
}
meeting-group-products = New in view
meeting-group-assessed = Assessed
meeting-group-memos = Memos
meeting-item-of = { $title } ({ $organisation })
meeting-assessed = { $title } ({ $organisation }, { $count ->
        [one] 1 assessment
       *[other] { $count } assessments
    })
meeting-assessed-bare = { $title } ({ $count ->
        [one] 1 assessment
       *[other] { $count } assessments
    })
meeting-memo-new = written on { $date }
meeting-memo-discussed = discussed on { $date } with { $with }
meeting-memo-spread = circulated on { $date } to { $to }
meeting-decided = { $title }: { $decision } (decision by { $by }, { $date }). { $reason }
meeting-answered = Question: { $question } Answer: { $answer }
meeting-evaluated-role = About the role, { $theme } ({ $count }): { $texts }
meeting-evaluated-group = About the group, { $theme } ({ $count }): { $texts }
meeting-lesson = Lesson: { $lesson }
meeting-lesson-of = Lesson from { $network }: { $lesson }
meeting-lesson-for = Lesson for { $audience }: { $lesson }
meeting-open-question = Who knows? { $question } (asked on { $date })
meeting-unanswered-wish = Wish without a product, from { $organisation }: { $title }
meeting-agreed = Agreed: { $what } ({ $who })
meeting-agreed-bare = Agreed: { $what }
meeting-done = Done: { $what } ({ $who })
meeting-done-bare = Done: { $what }
meeting-overdue = Overdue: { $what } ({ $who })
meeting-overdue-bare = Overdue: { $what }
meeting-review = review the decision: { $title }
meeting-needed = decision needed: { $title }
meeting-due = { $what } ({ $by })
meeting-due-bare = { $what }
meeting-on = { $date }: { $text }
meeting-drafted = The factsheet is in { $path }. Below each block, add what the records do not say; refresh it later with kt meeting factsheet { $id } --update.
meeting-updated = Refreshed: { $path }. Your own text is still there.
meeting-unchanged = { $path } is up to date already.
meeting-edited = Line { $line }: someone changed the text in the block “{ $block }”, which kt fills in.

# The agenda
meeting-agenda-title-of = Agenda of meeting { $number }: { $title } ({ $date })

# The lessons
meeting-no-lessons = No lessons found.
meeting-column-date = date
meeting-column-meeting = meeting
meeting-column-lesson = lesson
meeting-column-for = for
meeting-column-number = No.
meeting-column-helps = Command that helps
meeting-lessons-source = Source: factsheet kennistransfer (Werkplaats SAMEN, 2022), in our own words.
