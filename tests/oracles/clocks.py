#!/usr/bin/env python3
"""A second opinion on the counting of days, written from the articles and not from the program.

处罚法 85, 强制法 69, 许可法 82, 复议法 88: which days are working days. 民诉法 85: the day on which a period begins is not counted; a last
day that is a holiday is followed by the first day after the holiday. Days are walked one by one; nothing is looked up in totals.

Standard input: {"years": [{"year", "off": [[from, to]], "working": [date]}], "cases": [...]}; standard output: a list of answers.
"""
import calendar
import json
import sys
from datetime import date, datetime, timedelta, timezone

ONE_DAY = timedelta(days=1)


class Notices:
    """The holiday notices of the State Council."""

    def __init__(self, years):
        self.published = {entry["year"] for entry in years}
        self.off = set()
        self.working = set()
        for entry in years:
            for first, last in entry["off"]:
                day = date.fromisoformat(first)
                while day <= date.fromisoformat(last):
                    self.off.add(day)
                    day += ONE_DAY
            self.working |= {date.fromisoformat(text) for text in entry["working"]}

    def is_working(self, day):
        if day in self.working:
            return True
        return day not in self.off and day.weekday() < 5

    def is_known(self, day):
        return day.year in self.published


def months_later(day, months):
    """The same day of the month, or the month's last day where there is none."""
    index = day.year * 12 + (day.month - 1) + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def is_excluded(day, pauses):
    """True, False, or None while an open pause has begun and nobody knows its end."""
    verdict = False
    for first, last in pauses:
        if day <= first:
            continue
        if last is None:
            verdict = None if verdict is not True else True
        elif day <= last:
            return True
    return verdict


def last_day(case, notices):
    start = date.fromisoformat(case["started"])
    length = case["length"] + case["extension"]
    unit = case["unit"]
    back = case["direction"] == "before"
    pauses = [] if back else [(date.fromisoformat(p["from"]), p["to"] and date.fromisoformat(p["to"])) for p in case["pauses"]]
    step = -ONE_DAY if back else ONE_DAY
    if unit in ("month", "year"):
        nominal = months_later(start, (-1 if back else 1) * length * (12 if unit == "year" else 1))
        wanted = abs((nominal - start).days)
    else:
        wanted = length
    day = start
    counted = 0
    while counted < wanted:
        day += step
        excluded = is_excluded(day, pauses)
        if excluded is None:
            return None
        if excluded:
            continue
        if unit != "workingDay" or notices.is_working(day):
            counted += 1
    return day


def rolled(day, notices):
    while not notices.is_working(day):
        day += ONE_DAY
    return day


def read_days(case, notices):
    strict = last_day(case, notices)
    if strict is None:
        return {"strict": None, "rolled": None, "passed": False, "remaining": None, "provisional": False}
    after = rolled(strict, notices) if case["direction"] == "after" else strict
    due = after if case["rolls"] else strict
    today = date.fromisoformat(case["today"])
    return {
        "strict": strict.isoformat(),
        "rolled": after.isoformat(),
        "passed": today > due,
        "remaining": remaining(case["unit"], today, due, notices),
        "provisional": provisional(case, strict, after, notices),
    }


def remaining(unit, today, due, notices):
    if unit == "calendarDay":
        return (due - today).days
    if unit != "workingDay":
        return None
    low, high = min(today, due), max(today, due)
    count = 0
    day = low
    while day < high:
        day += ONE_DAY
        count += notices.is_working(day)
    if today <= due:
        return count
    return -count if count else -1


def provisional(case, strict, after, notices):
    """Whether a notice that is not out yet could still move the last day."""
    if case["unit"] == "workingDay":
        start = date.fromisoformat(case["started"])
        first, last = (start + ONE_DAY, strict) if start <= strict else (strict, start - ONE_DAY)
    elif case["rolls"]:
        first, last = strict, after
    else:
        return False
    day = first
    while day <= last:
        if not notices.is_known(day):
            return True
        day += ONE_DAY
    return False


def read_hours(case):
    parse = lambda text: datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    hours = timedelta(hours=case["length"] + case["extension"])
    start = parse(case["started"])
    due = start - hours if case["direction"] == "before" else start + hours
    text = due.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (due.microsecond // 1000)
    left = (due - parse(case["now"])) // timedelta(hours=1)
    return {"strict": text, "rolled": text, "passed": parse(case["now"]) > due, "remaining": left, "provisional": False}


def main():
    asked = json.load(sys.stdin)
    notices = Notices(asked["years"])
    json.dump([read_hours(case) if case["unit"] == "hour" else read_days(case, notices) for case in asked["cases"]], sys.stdout)


main()
