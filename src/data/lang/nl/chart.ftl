# Wat bij grafieken staat.
chart-figures = Bekijk de cijfers
chart-today = vandaag
chart-about = circa { $value }

# Het profiel van een beoordeling
chart-profile = Score per onderdeel, van 0 tot 100
chart-profile-group = onderdeel
chart-profile-score = score
chart-profile-range = mogelijk zolang niet alles bekend is
chart-profile-alternative = Totaal { $total }. Het hoogste onderdeel is { $high }, het laagste { $low }.
chart-beside = Score per onderdeel, per beoordelaar
chart-beside-alternative = De beoordelaars liggen het verst uiteen bij { $group }: { $points ->
        [one] 1 punt
       *[other] { $points } punten
    }.
