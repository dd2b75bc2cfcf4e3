# What stands with charts.
chart-figures = Show the figures
chart-today = today
