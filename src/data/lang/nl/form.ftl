# Formulieren om in te vullen: een vragenlijst als bladzijde voor de browser, en een ronde onder gebruikers.
form-survey-moment-before = vóór de start
form-survey-moment-after = na de start
form-survey-ask-moment = Is deze ronde vóór of na de start?
form-survey-ask-invited = Hoeveel mensen krijgen de vragenlijst?
form-survey-ask-ratified = Heeft het management het gebruik formeel vastgelegd?
form-survey-ratified-yes = ja
form-survey-ratified-no = nee
form-survey-ratified-unknown = dat weet ik niet
