# Wat bij grafieken staat.
chart-figures = Bekijk de cijfers
chart-today = vandaag
