# Bijeenkomsten: factsheet, agenda en lessen.
meeting-title = Bijeenkomst { $number }: { $title } ({ $date })
meeting-block-updates = Mededelingen
meeting-block-content = Inhoud
meeting-block-evaluation = Evaluatie
meeting-block-input = Inbreng
meeting-block-conclusion = Conclusie
meeting-block-upcoming = Komende tijd
meeting-nothing-updates = Niets nieuws in de kennismap sinds de vorige bijeenkomst.
meeting-nothing-content = Er is niets besloten of beantwoord.
meeting-nothing-evaluation = Er zijn geen lessen vastgelegd.
meeting-nothing-input = Er liggen geen open vragen, en elke wens heeft een product.
meeting-nothing-conclusion = Er zijn geen acties vastgelegd.
meeting-nothing-upcoming = Voor de komende drie maanden staat er niets vast.
meeting-group-wishes = { $count ->
    [one] Nieuwe wens
   *[other] Nieuwe wensen
}
meeting-group-products = Nieuw in beeld
meeting-group-assessed = Beoordeeld
meeting-group-memos = Memo's
meeting-item-of = { $title } ({ $organisation })
meeting-assessed = { $title } ({ $organisation }, { $count ->
        [one] 1 assessment
       *[other] { $count } assessments
    })
meeting-assessed-bare = { $title } ({ $count ->
        [one] 1 assessment
       *[other] { $count } assessments
    })
meeting-memo-new = geschreven op { $date }
meeting-memo-discussed = besproken op { $date } met { $with }
meeting-memo-spread = verspreid op { $date } naar { $to }
meeting-decided = { $title }: { $decision } (besluit van { $by }, { $date }). { $reason }
meeting-answered = Vraag: { $question } Antwoord: { $answer }
meeting-evaluated-role = Over de rol, { $theme } ({ $count }): { $texts }
meeting-evaluated-group = Over de groep, { $theme } ({ $count }): { $texts }
meeting-lesson = Les: { $lesson }
meeting-lesson-of = Les uit { $network }: { $lesson }
meeting-lesson-for = Les voor { $audience }: { $lesson }
meeting-open-question = Wie weet het? { $question } (gesteld op { $date })
meeting-unanswered-wish = Wens zonder product, van { $organisation }: { $title }
meeting-agreed = Afgesproken: { $what } ({ $who })
meeting-agreed-bare = Afgesproken: { $what }
meeting-done = Klaar: { $what } ({ $who })
meeting-done-bare = Klaar: { $what }
meeting-overdue = Over de datum: { $what } ({ $who })
meeting-overdue-bare = Over de datum: { $what }
meeting-review = opnieuw bekijken: { $title }
meeting-needed = besluit nodig: { $title }
meeting-due = { $what } ({ $by })
meeting-due-bare = { $what }
meeting-on = { $date }: { $text }
meeting-drafted = Het factsheet staat in { $path }. Vul onder elk blok aan wat de cijfers niet zeggen; ververs later met kt meeting factsheet { $id } --update.
meeting-updated = Bijgewerkt: { $path }. Uw eigen tekst is blijven staan.
meeting-unchanged = { $path } is al bij.
meeting-edited = Regel { $line }: in het blok “{ $block }”, dat kt invult, heeft iemand de tekst veranderd.

# De agenda
meeting-agenda-title-of = Agenda van bijeenkomst { $number }: { $title } ({ $date })

# De lessen
meeting-no-lessons = Geen lessen gevonden.
meeting-column-date = datum
meeting-column-meeting = van
meeting-column-lesson = les
meeting-column-for = voor
meeting-column-number = Nr.
meeting-column-helps = Opdracht die helpt
meeting-lessons-source = Bron: factsheet kennistransfer (Werkplaats SAMEN, 2022), in eigen woorden.
