#!/usr/bin/env python3
"""Reads the calendar files that kt made with the `icalendar` library of Python, and prints what it understands.

    pip install icalendar
    python3 tests/calendar/read.py tests/calendar/first.ics tests/calendar/later.ics

Ends with an error when the library finds a mistake, when a name stands twice, or when the later file is no update of the
first: the same names, each with a higher sequence.
"""
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar

DUTCH = ZoneInfo("Europe/Amsterdam")


def when(moment):
    return moment.astimezone(DUTCH).strftime("%Y-%m-%d %H:%M %Z") if isinstance(moment, datetime) else "%s whole day" % moment


def read(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    assert not calendar.errors, calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["METHOD"] == "PUBLISH"
    events = {}
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        uid = str(event["UID"])
        assert uid not in events, "%s stands twice" % uid
        assert event.decoded("DTSTAMP").utcoffset().total_seconds() == 0
        assert event.decoded("DTEND") > event.decoded("DTSTART")
        events[uid] = event
    return calendar, events


def show(path, calendar, events):
    print("%s: %s" % (path.rsplit("/", 1)[-1], calendar["X-WR-CALNAME"]))
    for uid, event in events.items():
        print("  %s  %s - %s  %s" % (uid, when(event.decoded("DTSTART")), when(event.decoded("DTEND")), event["STATUS"]))
        for key in ("SUMMARY", "LOCATION", "DESCRIPTION"):
            for line in str(event.get(key, "")).splitlines():
                print("      %s: %s" % (key.lower(), line))


def main(first_path, later_path):
    first, later = read(first_path), read(later_path)
    show(first_path, *first)
    assert set(first[1]) == set(later[1]), "the later file names other events"
    for uid, event in later[1].items():
        old = first[1][uid]
        assert event["SEQUENCE"] > old["SEQUENCE"], "%s is no newer version" % uid
        if event.decoded("DTSTART") != old.decoded("DTSTART"):
            print("moved: %s  %s -> %s" % (uid, when(old.decoded("DTSTART")), when(event.decoded("DTSTART"))))


if __name__ == "__main__":
    main(*sys.argv[1:])
