# What stands with charts.
chart-figures = Show the figures
chart-today = today
chart-about = about { $value }

# The profile of an assessment
chart-profile = Score by group, from 0 to 100
chart-profile-group = group
chart-profile-score = score
chart-profile-range = possible while not everything is known
chart-profile-alternative = Total { $total }. The highest group is { $high }, the lowest { $low }.
chart-beside = Score by group, by assessor
chart-beside-alternative = The assessors lie furthest apart on { $group }: { $points ->
        [one] 1 point
       *[other] { $points } points
    }.
