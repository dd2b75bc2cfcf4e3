# Formulieren om in te vullen: een vragenlijst als bladzijde voor de browser, en een meting onder gebruikers.
form-survey-moment-before = vóór de invoering
form-survey-moment-after = na de invoering
form-survey-ask-moment = Is deze meting vóór of na de invoering?
form-survey-ask-invited = Hoeveel mensen krijgen de vragenlijst?
form-survey-ask-ratified = Heeft het management het gebruik formeel vastgelegd?
form-survey-ratified-yes = ja
form-survey-ratified-no = nee
form-survey-ratified-unknown = dat weet ik niet

form-assessment-title = Vragen over { $title }
form-fact-about = Gaat over
form-fact-wish = Wens
form-fact-organisation = Organisatie
form-fact-role = Uw functie
form-fact-round = Ronde
form-intro-count = { $count ->
        [one] Er is 1 vraag.
       *[other] Er zijn { $count } vragen.
    } U hoeft ze niet achter elkaar te beantwoorden.
form-intro-quick = Dit is de korte lijst: alleen om te zien of verder beoordelen zin heeft.
form-intro-scale = Een 5 is altijd gunstig. Weet u iets niet, zeg dat dan: een eerlijk “weet ik niet” is meer waard dan een gok.
form-intro-alone = Vul dit alleen in en overleg er nog niet over. De antwoorden van anderen ziet u later, als iedereen klaar is.
form-intro-privacy = Schrijf geen namen op en niets over een jeugdige, ouder of cliënt. Noem mensen bij hun functie.
form-between = tussen { $low } en { $high }

form-skip = Naar de vragen
form-bar = Voortgang
form-contents = Onderdelen
form-how = Wat u invult, blijft in deze browser op deze computer staan. Er wordt niets verstuurd. U kunt de bladzijde sluiten en later verdergaan. Aan het einde maakt u een bestand, en dat mailt u.
form-how-anonymous = Uw naam en het tijdstip worden nergens bewaard. Wat u invult, blijft in deze browser staan tot u klaar bent. Er wordt niets verstuurd. Aan het einde maakt u een bestand, en dat mailt u.
form-no-script = In dit venster kan de bladzijde niets bewaren. Sla de bladzijde eerst op als bestand en open dat bestand in Edge, Chrome, Firefox of Safari. Afdrukken en met de pen invullen kan ook.
form-unknown = Weet ik niet
form-na = Niet van toepassing
form-text-here = Uw antwoord
form-list-here = Uw antwoord: een regel per punt
form-wipe = Antwoord wissen
form-reason = Waarom is dit niet van toepassing?
form-remedy = Is dit nog te herstellen?
form-remedy-yes = ja
form-remedy-no = nee
form-beside = Bron, opmerking, hoe zeker u bent
form-source = Waar haalt u dit vandaan?
form-note = Opmerking
form-certainty = Hoe zeker bent u?
form-certainty-low = onzeker
form-certainty-medium = redelijk zeker
form-certainty-high = zeker
form-finish-title = Klaar?
form-finish-text = Uw antwoorden komen in één bestand bij uw downloads. U kunt daarna nog alles veranderen en een nieuw bestand maken.
form-finish = Maak het bestand
form-after-mail = Mail dit bestand als bijlage aan de { $to }. Antwoord op de mail waarin u dit formulier kreeg.
form-after-then = Daar komen uw antwoorden naast die van anderen te staan. Bewaar dit bestand tot u hoort dat het is aangekomen.
form-again = Maak het bestand opnieuw
form-clear = Wis alles van deze computer
form-copy-title = Staat het bestand niet bij uw downloads?
form-copy-text = Kopieer dan deze tekst in de mail. Verander er niets aan.
form-copy-label = Uw antwoorden als tekst
form-tools = Pauzeren, verder op een andere computer, afdrukken of wissen
form-tools-text = Wilt u op een andere computer verder, bewaar dan een bestand en open het daar in ditzelfde formulier.
form-interim-button = Bewaar wat er nu staat
form-print = Afdrukken
form-open = Verder met een bestand dat u eerder bewaarde:
form-sure-title = Alles wissen?
form-sure-text = Alles wat u hier hebt ingevuld, verdwijnt uit deze browser. Een bestand dat u al maakte, blijft bestaan.
form-sure-no = Niet wissen
form-sure-yes = Wis alles

form-js-progress = { $done } van { $all } beantwoord
form-js-part = { $done } van { $all }
form-js-saved = Bewaard
form-js-unsaved = Deze browser bewaart niets: houd de bladzijde open tot u het bestand hebt gemaakt.
form-js-resumed = U gaat verder waar u was: { $done } van de { $all } vragen hebben een antwoord.
form-js-resumed-anonymous = In deze browser staan nog antwoorden: { $done } van { $all }. Zijn ze niet van u, kies dan onderaan “Wis alles van deze computer”.
form-js-restored = Het bestand is ingelezen: { $done } van de { $all } vragen hebben een antwoord.
form-js-wrong-file = Dit bestand hoort niet bij dit formulier; er is niets veranderd.
form-js-cleared = Alles is gewist.
form-js-need-reason = geef een reden
form-js-need-remedy = zeg of dit nog te herstellen is
form-js-personal = hier lijkt een mailadres, telefoonnummer, burgerservicenummer of rekeningnummer te staan; haal dat weg
form-js-summary-wrong = Dit moet u eerst aanpassen
form-js-summary-wrong-text = Kies een vraag om ernaartoe te gaan.
form-js-summary-open = Nog zonder antwoord: { $all }
form-js-summary-open-text = Kies een vraag om ernaartoe te gaan. Leeg laten mag ook.
form-js-anyway = Maak het bestand toch
form-js-question = Vraag { $question }
form-js-done-title = Uw antwoorden staan in { $file }
form-js-done-again = Opnieuw gemaakt: { $file }
form-js-changed = U hebt daarna nog iets veranderd. Maak het bestand opnieuw en mail het nieuwe.
form-js-kept-clean = Gewist uit deze browser
form-js-interim = Bewaard als { $file }

form-ask-role = Voor welke functie is het formulier? Zonder naam
form-told =
    Mail het als bijlage aan de { $role }. Het werkt in elke browser, ook zonder internet.
    Komt het bestand met antwoorden terug, geef dan:
    { $command }
form-steps = Eén stap per regel: wat; wie; wanneer. Bijvoorbeeld: oefenen in team Zuid; teamleider; 1-6-2026
form-intro-must = Staat er “moet in orde zijn” bij een vraag, dan kan het zonder dit niet. Een 1 bij zo'n vraag weegt zwaar; geef dan aan of het te herstellen is.

form-survey-title = Werken met { $title }
form-survey-core = De kern
form-survey-how = Kies per uitspraak wat het meest bij u past. Het kost ongeveer een kwartier.
form-survey-honest = Er zijn geen goede of foute antwoorden. Weet u het niet, sla de vraag dan over.
form-survey-names = Schrijf geen namen op en niets over een jeugdige, ouder of cliënt.
form-survey-then = Daar worden alle antwoorden bij elkaar gevoegd en door elkaar gezet. Uitkomsten van minder dan vijf mensen worden niet getoond. Uw mail laat wel zien wie u bent; die wordt niet bij de antwoorden bewaard.
form-survey-part-innovation = De werkwijze zelf
form-survey-part-user = U en uw werk
form-survey-part-organisation = Uw organisatie
form-survey-part-sociopolitical = Regels en bekostiging
form-survey-part-end = Tot slot
form-survey-role = In welke functie werkt u?
form-survey-role-help = Overslaan mag. Een functie telt alleen mee als vijf of meer mensen haar kiezen.
form-survey-open-help = Overslaan mag. Schrijf niet op wie u bent.
form-survey-told =
    Mail het formulier als bijlage aan wie meedoet; de antwoorden gaan naar de { $to }. Op papier kan ook: vul de tabel dan zelf in.
    Zet de bestanden die terugkomen in één map en geef dan: kt survey import MAP
form-paper-beside = Bron en opmerking
form-written = Gemaakt: { $path }
form-paper-after = Lever dit in bij de { $to }.
form-step-what = Wat
form-step-by = Wie (functie)
form-step-due = Wanneer
form-js-need-step = zeg bij elke stap wat, wie en wanneer
form-needed = nodig
form-after-then-alone = Bewaar het tot u hoort dat het is aangekomen.
form-survey-ask-goal = Welk doel voor jongeren en ouders heeft het product? (Enter: een algemeen doel)
form-survey-ask-benefit = Wat levert het de medewerker zelf op? (Enter: algemene uitspraken)
form-survey-ask-drawback = Wat kost het de medewerker zelf? (Enter: algemene uitspraken)
form-survey-ask-role = Welke functies doen mee? Noem er een. (Enter: niet naar functie vragen)
form-survey-ask-more = En nog een? (Enter: klaar)
form-survey-next = Kijk de meting na. Maak daarna de vragenlijst met kt survey form { $id }
