#!/usr/bin/env python3
"""A second opinion on the counting of days, written from the articles and not from the program.

处罚法 85, 强制法 69, 许可法 82, 复议法 88: which days are working days. 民诉法 85: the day on which a period begins is not counted; a last
day that is a holiday is followed by the first day after the holiday. Days are walked one by one; nothing is looked up in totals.

Standard input: {"years": [{"year", "off": [[from, to]], "working": [date]}], "cases": [...], "yearly": [...]}; standard output:
{"read": [...], "yearly": [...]}. Lengths and units are this file's own; only the id of a limit is told.
"""
import calendar
import json
import sys
from datetime import date, datetime, timedelta, timezone

ONE_DAY = timedelta(days=1)

WORKING, CALENDAR, MONTH, YEAR, HOUR = "workingDay", "calendarDay", "month", "year", "hour"

# Length, unit, and whose last day it is: a party's last day that is a holiday moves on (民诉法 85), an organ's does not.
# 处罚法 85: of that statute only 2, 3, 5 and 7 days are working days. 强制法 69: up to 10 days are working days. 许可法 82: all days are.
# 复议法 88: 3, 5, 7 and 10 days are working days. What a bureau sets itself stands here with the value nobody has confirmed yet.
LIMITS = {
    "APL-36-2Y": (2, YEAR, ""), "APL-36-5Y": (5, YEAR, ""),  # 处罚法 36
    "APR-23-5D": (5, WORKING, ""), "INSP-REINSPECT": (10, WORKING, ""),  # set by the bureau
    "APL-56-7D": (7, WORKING, ""), "APL-60-90D": (90, CALENDAR, ""), "APL-61-7D": (7, WORKING, ""),
    "APL-64-5D": (5, WORKING, "party"), "APL-64-7D": (7, WORKING, "before"), "FORM-DEFENCE": (3, WORKING, "party"),
    "APL-67-15D": (15, CALENDAR, "party"), "APL-71-2D-A": (2, WORKING, ""), "APL-71-2D-B": (2, WORKING, ""),
    "APL-48-3D": (3, WORKING, ""), "WITHDRAW-WD": (3, WORKING, ""),  # the second set by the bureau
    "WSL-78-7D": (7, WORKING, ""), "WSL-113-180D": (180, CALENDAR, ""), "WSL-113-1Y": (1, YEAR, ""), "WSL-70-24H": (24, HOUR, "before"),
    "CPL-95-30D": (30, CALENDAR, ""),
    "ACL-46-30D": (30, CALENDAR, ""), "ACL-19-24H": (24, HOUR, ""), "ACL-25-30D": (30, CALENDAR, ""), "ACL-25-EXT": (30, CALENDAR, ""),
    "ACL-51-3D": (3, WORKING, "before"), "ACL-54-10D": (10, WORKING, ""), "ACL-53-3M": (3, MONTH, ""), "ALiI-156": (3, MONTH, ""),
    "ACL-56-5D": (5, WORKING, ""), "ACL-56-15D": (15, CALENDAR, ""), "ACL-58-30D": (30, CALENDAR, ""), "ACL-59-5D": (5, WORKING, ""),
    "STOP-REPORT-H": (24, HOUR, ""),  # set by the bureau
    "ACL-57-7D": (7, WORKING, ""), "ACL-58-15D": (15, CALENDAR, ""), "ACL-39-3Y": (3, YEAR, ""),
    "SEED-7WD": (7, WORKING, ""), "SEED-20WD": (20, WORKING, ""), "OGI-26-20WD": (20, WORKING, ""), "OGI-30-7WD": (7, WORKING, ""),
    "OGI-32-15WD": (15, WORKING, "party"), "OGI-33-20WD": (20, WORKING, ""),
    "CR-MINOR": (3, MONTH, ""), "CR-GEN-MIN": (3, MONTH, ""), "CR-GEN-MAX": (1, YEAR, ""), "CR-SER-MIN": (1, YEAR, ""),
    "CR-SER-MAX": (3, YEAR, ""), "SDL-3Y": (3, YEAR, ""),
    "TRF-5-3D": (3, CALENDAR, ""), "TRF-5-24H": (24, HOUR, ""), "TRF-8-3D": (3, CALENDAR, ""), "TRF-9-3D": (3, CALENDAR, ""),
    "TRF-12-3D": (3, CALENDAR, ""),  # no rule of its own on working days
    "ACC-9-1H": (1, HOUR, ""), "ACC-11-2H": (2, HOUR, ""), "ACC-29-60D": (60, CALENDAR, ""), "ACC-32-15D": (15, CALENDAR, ""),
    "ACC-13-30D": (30, CALENDAR, ""), "EMR-8-6M": (6, MONTH, ""), "EMR-8-2Y": (2, YEAR, ""), "PLAN-20WD": (20, WORKING, ""),
    "ALL-32-5D": (5, WORKING, ""), "ALL-42-20D": (20, WORKING, ""), "ALL-42-45D": (45, WORKING, ""), "ALL-44-10D": (10, WORKING, ""),
    "ALL-47-5D": (5, WORKING, "party"), "ALL-47-20D": (20, WORKING, ""), "ALL-48-7D": (7, WORKING, "before"),
    "ALL-50-30D": (30, WORKING, "before"), "ALL-78-1Y": (1, YEAR, ""), "ALL-79-3Y": (3, YEAR, ""),
    "LICENCE-STATEMENT": (5, WORKING, "party"),  # set by the bureau
    "HAZ-35-30D": (30, WORKING, ""), "FW-19-20D": (20, WORKING, ""), "SPL-9-3M": (3, MONTH, "before"), "PRE-13-0D": (0, CALENDAR, ""),
    "ARL-20-60D": (60, CALENDAR, "party"), "ARL-48-10D": (10, WORKING, ""), "ARL-54-5D": (5, WORKING, ""), "ARL-32-5D": (5, WORKING, ""),
    "ARL-62-60D": (60, CALENDAR, ""), "ARL-76-60D": (60, CALENDAR, ""),
    "ALiL-46-6M": (6, MONTH, "party"), "ALiL-45-15D": (15, CALENDAR, "party"), "ALiL-67-15D": (15, CALENDAR, ""),
    "ALiL-85-15D": (15, CALENDAR, "party"), "ALiL-85-10D": (10, CALENDAR, "party"), "COURT-9M": (9, MONTH, ""), "ALiI-64-1Y": (1, YEAR, "party"),
    "LR-5WD": (5, WORKING, ""), "LR-10WD": (10, WORKING, ""), "AV-UP-24H": (24, HOUR, ""), "AV-KEEP-6M": (6, MONTH, ""),
    "VID-30D": (30, CALENDAR, ""), "ARCHR-20-10Y": (10, YEAR, ""), "CSL-21-6M": (6, MONTH, ""), "PIPL-56-3Y": (3, YEAR, ""),
    "CQRES-13-15WD": (15, WORKING, ""), "CQSUP-21-10WD": (10, WORKING, ""), "ARCHIVE-DAYS": (30, CALENDAR, ""), "SUMMARY-FILING": (5, CALENDAR, ""),
}


def known(case):
    """What the articles say of the limit. A limit whose last day a paper names has none of its own and comes with its day."""
    if case.get("due") is not None:
        return {**case, "unit": CALENDAR, "direction": "after", "rolls": False, "length": 0}
    length, unit, which = LIMITS[case["limit"]]
    return {**case, "length": length, "unit": unit, "direction": "before" if which == "before" else "after", "rolls": which == "party"}



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
    if case.get("due") is not None:
        # A last day that a paper names: so many days from the start, of which those left out do not count.
        wanted = (date.fromisoformat(case["due"]) - start).days + case["extension"]
    elif unit in ("month", "year"):
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


# 公开条例 49 and 国办发〔2018〕118号: by 31 January; 重庆监督条例 9: in December.
YEARLY = {"OGI-49-JAN31": (1, 31), "STAT-JAN31": (1, 31), "CQSUP-9-DEC": (12, 31)}


def yearly(case):
    """The next day by which it is due, walking forward day by day."""
    month, last = YEARLY[case["limit"]]
    day = date.fromisoformat(case["today"])
    while (day.month, day.day) != (month, last):
        day += ONE_DAY
    return day.isoformat()


def main():
    asked = json.load(sys.stdin)
    notices = Notices(asked["years"])
    cases = [known(case) for case in asked["cases"]]
    read = [read_hours(case) if case["unit"] == HOUR else read_days(case, notices) for case in cases]
    json.dump({"read": read, "yearly": [yearly(case) for case in asked["yearly"]]}, sys.stdout)


main()
