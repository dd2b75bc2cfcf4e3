# Forms to fill in: a questionnaire as a page for the browser, and a round among users.
form-survey-moment-before = before the start
form-survey-moment-after = after the start
form-survey-ask-moment = Is this round before or after the start?
form-survey-ask-invited = How many people receive the questionnaire?
form-survey-ask-ratified = Has management formally laid down the use?
form-survey-ratified-yes = yes
form-survey-ratified-no = no
form-survey-ratified-unknown = I do not know
