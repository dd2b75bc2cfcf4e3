# Forms to fill in: a questionnaire as a page for the browser, and a round among users.
form-survey-moment-before = before the introduction
form-survey-moment-after = after the introduction
form-survey-ask-moment = Is this round before or after the introduction?
form-survey-ask-invited = How many people receive the questionnaire?
form-survey-ask-ratified = Has management formally laid down the use?
form-survey-ratified-yes = yes
form-survey-ratified-no = no
form-survey-ratified-unknown = I do not know

form-assessment-title = Questions about { $title }
form-fact-about = About
form-fact-wish = Wish
form-fact-organisation = Organisation
form-fact-role = Your role
form-fact-round = Round
form-intro-count = { $count ->
        [one] There is 1 question.
       *[other] There are { $count } questions.
    } You need not answer them in one go.
form-intro-quick = This is the short list: only to see whether it is worth assessing further.
form-intro-scale = A 5 is always favourable. If you do not know, say so: an honest “I do not know” is worth more than a guess.
form-intro-alone = Fill this in by yourself and do not discuss it yet. You see the answers of others later, when everyone is done.
form-intro-privacy = Write down no names, and nothing about a young person, parent or client. Call people by their role.
form-between = between { $low } and { $high }

form-skip = To the questions
form-bar = Progress
form-contents = Parts
form-how = What you fill in stays in this browser on this computer. Nothing is sent. You can close the page and go on later. At the end you make a file, and mail that.
form-how-anonymous = Your name and the time are kept nowhere. What you fill in stays in this browser until you are done. Nothing is sent. At the end you make a file, and mail that.
form-no-script = In this window the page cannot keep anything. Save it as a file first and open that in Edge, Chrome, Firefox or Safari. You can also print it and use a pen.
form-unknown = I do not know
form-na = Does not apply
form-text-here = Your answer
form-list-here = Your answer: a line for each point
form-wipe = Clear the answer
form-reason = Why does this not apply?
form-remedy = Can this still be remedied?
form-remedy-yes = yes
form-remedy-no = no
form-beside = Source, remark, how sure you are
form-source = Where did you find this?
form-note = Remark
form-certainty = How sure are you?
form-certainty-low = unsure
form-certainty-medium = fairly sure
form-certainty-high = sure
form-finish-title = Done?
form-finish-text = Your answers go into one file among your downloads. After that you can still change anything and make a new file.
form-finish = Make the file
form-after-mail = Mail this file as an attachment to the { $to }. Reply to the mail in which you received this form.
form-after-then = There your answers are put beside those of others. Keep this file until you hear that it has arrived.
form-again = Make the file again
form-clear = Clear everything from this computer
form-copy-title = Is the file not among your downloads?
form-copy-text = Then copy this text into the mail. Change nothing in it.
form-copy-label = Your answers as text
form-tools = Pause, go on at another computer, print or clear
form-tools-text = To go on at another computer, save a file and open it there in this same form.
form-interim-button = Save what is here now
form-print = Print
form-open = Go on with a file that you saved before:
form-sure-title = Clear everything?
form-sure-text = All that you filled in here disappears from this browser. A file that you made already stays.
form-sure-no = Do not clear
form-sure-yes = Clear everything

form-js-progress = { $done } of { $all } answered
form-js-part = { $done } of { $all }
form-js-saved = Saved
form-js-unsaved = This browser keeps nothing: leave the page open until you have made the file.
form-js-resumed = You go on where you were: { $done } of the { $all } questions have an answer.
form-js-resumed-anonymous = There are still answers in this browser: { $done } of { $all }. If they are not yours, choose “Clear everything from this computer” at the bottom.
form-js-restored = The file has been read: { $done } of the { $all } questions have an answer.
form-js-wrong-file = This file does not belong to this form; nothing has changed.
form-js-cleared = Everything has been cleared.
form-js-need-reason = give a reason
form-js-need-remedy = say whether this can still be remedied
form-js-personal = this seems to hold a mail address, phone number, citizen service number or bank account; take it out
form-js-summary-wrong = This must change first
form-js-summary-wrong-text = Choose a question to go there.
form-js-summary-open = Still without an answer: { $all }
form-js-summary-open-text = Choose a question to go there. You may also leave them empty.
form-js-anyway = Make the file anyway
form-js-question = Question { $question }
form-js-done-title = Your answers are in { $file }
form-js-done-again = Made again: { $file }
form-js-changed = You have changed something since. Make the file again and mail the new one.
form-js-kept-clean = Cleared from this browser
form-js-interim = Saved as { $file }

form-ask-role = For which role is the form? Without a name
form-told =
    Mail it as an attachment to the { $role }. It works in any browser, also without internet.
    When the file of answers comes back, give:
    { $command }
form-steps = One step a line: what; who; when. For example: practise in team South; team leader; 1-6-2026
form-intro-must = Must-have: it cannot do without. A 1 there weighs heavily; then say whether it can be remedied.

form-survey-title = Working with { $title }
form-survey-core = At its core
form-survey-how = For each statement choose what fits you best. It takes about a quarter of an hour.
form-survey-honest = There are no right or wrong answers. If you do not know, skip the question.
form-survey-names = Write down no names, and nothing about a young person, parent or client.
form-survey-then = There all answers are put together and mixed. Results of fewer than five people are not shown. Your mail does show who you are; it is not kept with the answers.
form-survey-part-innovation = The way of working itself
form-survey-part-user = You and your work
form-survey-part-organisation = Your organisation
form-survey-part-sociopolitical = Rules and funding
form-survey-part-end = Finally
form-survey-role = In which role do you work?
form-survey-role-help = You may skip this. A role counts only when five or more people choose it.
form-survey-open-help = You may skip this. Do not write down who you are.
form-survey-told =
    Mail the form as an attachment to those who take part; the answers go to the { $to }. Paper is possible too: then fill in the table yourself.
    Put the files that come back in one folder and give: kt survey import FOLDER
form-paper-beside = Source and remark
form-written = Made: { $path }
form-paper-after = Hand this in to the { $to }.
form-step-what = What
form-step-by = Who (role)
form-step-due = When
form-js-need-step = say for every step what, who and when
form-needed = needed
form-after-then-alone = Keep it until you hear that it has arrived.
form-survey-ask-goal = Which goal for young people and parents does the product have? (Enter: a general goal)
form-survey-ask-benefit = What does it bring the user personally? (Enter: general statements)
form-survey-ask-drawback = What does it cost the user personally? (Enter: general statements)
form-survey-ask-role = Which jobs take part? Name one. (Enter: do not ask for the job)
form-survey-ask-more = And another? (Enter: done)
form-survey-next = Look the round over. Then make the questionnaire with kt survey form { $id }
