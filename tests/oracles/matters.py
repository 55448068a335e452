#!/usr/bin/env python3
"""A second table of the matters, written from the articles alone, and what follows from it: the outcome for a hearing under 渝府令354
(citizen 5,000 yuan, organisation 50,000, both inclusive) and the range of every grade of discretion.

Standard input: {"cases": [[matter, step, party, base, grade, lighterTo, heavierFrom]], "grades": [[effect, …]]}.
Standard output: {"matters": …, "ranges": […], "grades": […]}.
"""
import json
import sys
from fractions import Fraction
from math import floor

W = 10_000
UNIT, PERSON, ANY = "unit", "person", "any"


class Step:
    """order: an order to correct comes with it. after: it punishes disobedience to one. may: the article says 可以."""

    def __init__(self, *fines, order=False, after=None, kinds="", may=False, gains=None, on_top=False):
        self.fines, self.order, self.after, self.kinds, self.may = fines, order, after, set(kinds.split()), may
        self.gains, self.on_top = gains, on_top


def yuan(who, least, most):
    return (who, "yuan", least, most)


def income(who, least, most):
    return (who, "percent", least, most)


def times(who, least, most):
    return (who, "multiple", least, most)


def daily(who):
    return (who, "daily", 1, None)


# 安全生产法 97 and 101: 责令限期改正，处十万元以下；逾期：停产停业整顿，并处十万元以上二十万元以下，责任人员二万元以上五万元以下
ORGANISATION = [
    Step(yuan(UNIT, 0, 10 * W), order=True),
    Step(yuan(UNIT, 10 * W, 20 * W), yuan(PERSON, 2 * W, 5 * W), after="overdue", kinds="stop"),
]
# 98: 停止建设或者停产停业整顿，并处十万元以上五十万元以下，责任人员二万元以上五万元以下；逾期五十万元以上一百万元以下，责任人员五万元以上十万元以下
PROJECT = [
    Step(yuan(UNIT, 10 * W, 50 * W), yuan(PERSON, 2 * W, 5 * W), order=True, kinds="stop"),
    Step(yuan(UNIT, 50 * W, 100 * W), yuan(PERSON, 5 * W, 10 * W), after="overdue"),
]
# 99: 五万元以下；逾期五万元以上二十万元以下，责任人员一万元以上二万元以下；情节严重停产停业整顿
EQUIPMENT = [
    Step(yuan(UNIT, 0, 5 * W), order=True),
    Step(yuan(UNIT, 5 * W, 20 * W), yuan(PERSON, 1 * W, 2 * W), after="overdue"),
    Step(kinds="stop", on_top=True),
]
# 103 Ⅱ, 104, 105: 五万元以下，责任人员一万元以下；逾期停产停业（整顿）
PREMISES = [Step(yuan(UNIT, 0, 5 * W), yuan(PERSON, 0, 1 * W), order=True), Step(after="overdue", kinds="stop")]
# 危化条例 78: 可以处5万元以下；拒不改正5万元以上10万元以下；情节严重停产停业整顿
HAZARD_78 = [
    Step(yuan(UNIT, 0, 5 * W), order=True, may=True),
    Step(yuan(UNIT, 5 * W, 10 * W), after="refused"),
    Step(kinds="stop", on_top=True),
]

WSL, HAZ, FW = "WSL2021", "HAZ2013", "FW2016"
BEGINS = {WSL: "2021-09-01", HAZ: "2013-12-07", FW: "2016-02-06", "EMR2019": "2019-04-01", "ACC2007": "2007-06-01",
          "SPL2014": "2014-07-29", "PRE2018": "2018-09-18", "ERL2024": "2024-11-01"}
ENDS = {HAZ: "2026-04-30"}

# id: (law, article, paragraph, item, violated articles, steps)
MATTERS = {
    "CF-WSL-092-1": (WSL, 92, 1, None, [72], [Step(yuan(UNIT, 3 * W, 10 * W), kinds="stop")]),
    "CF-WSL-092-2": (WSL, 92, 2, None, [72], [
        Step(times(UNIT, 2, 5), yuan(PERSON, 5 * W, 10 * W), kinds="gains revoke ban", gains="atLeast"),
        Step(yuan(UNIT, 10 * W, 20 * W), yuan(PERSON, 5 * W, 10 * W), kinds="gains revoke ban", gains="lessThan")]),
    "CF-WSL-093": (WSL, 93, None, None, [23], [
        Step(order=True), Step(after="overdue", kinds="stop"), Step(yuan(PERSON, 2 * W, 20 * W))]),
    "CF-WSL-094": (WSL, 94, 1, None, [21], [
        Step(yuan(PERSON, 2 * W, 5 * W), order=True), Step(yuan(PERSON, 5 * W, 10 * W), after="overdue", kinds="stop"), Step(kinds="ban")]),
    "CF-WSL-095": (WSL, 95, None, None, [21], [Step(income(PERSON, share, share)) for share in (40, 60, 80, 100)]),
    "CF-WSL-096": (WSL, 96, None, None, [25], [
        Step(yuan(PERSON, 1 * W, 3 * W), order=True), Step(income(PERSON, 20, 50), kinds="suspend revoke")]),
    **{f"CF-WSL-097-{item}": (WSL, 97, 1, item, [violated], ORGANISATION)
       for item, violated in enumerate([24, 27, 28, 28, 41, 81, 30], 1)},
    **{f"CF-WSL-098-{item}": (WSL, 98, 1, item, [violated], PROJECT) for item, violated in [(1, 32), (2, 33), (4, 34)]},
    **{f"CF-WSL-099-{item}": (WSL, 99, 1, item, [violated], EQUIPMENT)
       for item, violated in [(1, 35), (2, 36), (3, 36), (4, 36), (5, 45), (7, 38), (8, 36)]},
    **{f"CF-WSL-101-{item}": (WSL, 101, 1, item, [violated], ORGANISATION) for item, violated in enumerate([39, 40, 43, 41, 41], 1)},
    "CF-WSL-102": (WSL, 102, None, None, [41], [
        Step(yuan(UNIT, 0, 5 * W), order=True), Step(yuan(PERSON, 5 * W, 10 * W), after="refused", kinds="stop")]),
    "CF-WSL-103-1": (WSL, 103, 1, None, [49], [
        Step(times(UNIT, 2, 5), yuan(PERSON, 1 * W, 2 * W), order=True, kinds="gains", gains="atLeast"),
        Step(yuan(UNIT, 10 * W, 20 * W), yuan(PERSON, 1 * W, 2 * W), order=True, kinds="gains", gains="lessThan")]),
    "CF-WSL-103-2": (WSL, 103, 2, None, [49], PREMISES),
    "CF-WSL-104": (WSL, 104, None, None, [48], PREMISES),
    "CF-WSL-105-2": (WSL, 105, 1, 2, [42], PREMISES),
    "CF-WSL-106": (WSL, 106, None, None, [52], [Step(yuan(PERSON, 2 * W, 10 * W))]),
    "CF-WSL-108": (WSL, 108, None, None, [66], [
        Step(order=True), Step(yuan(UNIT, 2 * W, 20 * W), yuan(PERSON, 1 * W, 2 * W), after="refused")]),
    "CF-WSL-109": (WSL, 109, None, None, [51], [
        Step(yuan(UNIT, 5 * W, 10 * W), order=True), Step(yuan(UNIT, 10 * W, 20 * W), after="overdue")]),
    "CF-WSL-110": (WSL, 110, None, None, [50, 83], [Step(income(PERSON, 60, 100), kinds="detain")]),
    "CF-WSL-112": (WSL, 112, None, None, [112], [Step(daily(UNIT), after="refused", may=True)]),
    "CF-WSL-113": (WSL, 113, None, None, [113], [Step(order=True, kinds="close ban")]),
    "CF-WSL-114": (WSL, 114, None, None, [114], [
        *[Step(yuan(UNIT, least * W, most * W)) for least, most in [(30, 100), (100, 200), (200, 1000), (1000, 2000)]],
        Step(times(UNIT, 2, 5), may=True)]),
    "CF-HAZ-075": (HAZ, 75, 1, None, [5], [Step(yuan(UNIT, 20 * W, 50 * W), order=True, kinds="stop gains")]),
    "CF-HAZ-077-3": (HAZ, 77, 3, None, [33], [Step(yuan(ANY, 10 * W, 20 * W), kinds="stop gains goods")]),
    "CF-HAZ-077-2": (HAZ, 77, 2, None, [29], [
        Step(yuan(UNIT, 10 * W, 20 * W), order=True), Step(after="overdue", kinds="stop")]),
    "CF-HAZ-078-10": (HAZ, 78, 1, 10, [25], HAZARD_78),
    "CF-HAZ-078-8": (HAZ, 78, 1, 8, [20, 21], HAZARD_78),
    "CF-HAZ-080-4": (HAZ, 80, 1, 4, [24], [
        Step(yuan(UNIT, 5 * W, 10 * W), order=True), Step(after="refused", kinds="stop revoke")]),
    "CF-HAZ-081-2": (HAZ, 81, 2, None, [22, 25], [
        Step(yuan(UNIT, 0, 1 * W), order=True, may=True), Step(yuan(UNIT, 1 * W, 5 * W), after="refused")]),
    "CF-FW-036-1": (FW, 36, 1, None, [3, 21], [Step(yuan(ANY, 2 * W, 10 * W), kinds="stop gains goods")]),
    "CF-FW-038-2": (FW, 38, 2, None, [20], [
        Step(yuan(ANY, 1000, 5000), kinds="stop gains goods"), Step(kinds="revoke", on_top=True)]),
    "CF-EMR-032": ("EMR2019", 32, None, None, [7, 14], [
        Step(order=True), Step(yuan(UNIT, 3 * W, 5 * W), yuan(PERSON, 1 * W, 2 * W), after="overdue")]),
    "CF-ACC-036": ("ACC2007", 36, None, None, [4, 16, 26], [Step(yuan(UNIT, 100 * W, 500 * W), income(PERSON, 60, 100))]),
    "CF-SPL-019": ("SPL2014", 19, None, None, [2], [Step(yuan(UNIT, 10 * W, 50 * W), kinds="stop gains")]),
    "CF-PRE-040": ("PRE2018", 40, 1, None, [13, 36], [
        Step(yuan(UNIT, 1 * W, 5 * W), order=True, kinds="warn goods"), Step(after="overdue", kinds="stop"),
        Step(after="overdue", kinds="revoke")]),
    "CF-ERL-096": ("ERL2024", 96, None, None, [96], [
        Step(yuan(UNIT, 5 * W, 20 * W), kinds="stop suspend revoke"), Step(yuan(UNIT, 20 * W, 100 * W))]),
}

# Beside the penalties: what each is, and the provision it rests on.
OTHERS = {
    "XK-HAZ-035": ("行政许可", HAZ, 35, 1), "XK-FW-019-2": ("行政许可", FW, 19, 2), "XK-FW-019-1": ("行政许可", FW, 19, 1),
    "BA-PRE-013": ("其他（备案）", "PRE2018", 13, 2), "BA-EMR-007": ("其他（备案）", "EMR2019", 7, None),
    "QZ-WSL-065-4": ("行政强制措施", WSL, 65, 1), "QZ-HAZ-007": ("行政强制措施", HAZ, 7, 1),
    "QZ-PRE-032": ("行政强制措施", "PRE2018", 32, 2), "QZ-WSL-070": ("行政强制执行", WSL, 70, 1),
    "QZ-APL-072": ("行政强制执行", "APL2021", 72, 1), "JC-WSL-062": ("行政检查", WSL, 62, 2), "JC-EMR-008": ("行政检查", "EMR2019", 8, 3),
}


def hearing(step):
    """Always where business is stopped, a licence taken, an office forbidden, or the least fine already reaches the threshold."""
    # 责令停止 of the unlawful act itself is no stoppage of the business, but every such step here is fined over the threshold.
    if step.kinds & {"stop", "revoke", "close", "ban"} and not only_stops_act(step):
        return "always"
    least_for = {UNIT: 50_000, PERSON: 5_000, ANY: 5_000}
    usually = False
    may_reach = False
    for who, kind, least, most in step.fines:
        if kind == "multiple":  # of 100,000 yuan of gains, or of the least fine for an accident
            return "always"
        if kind == "percent":
            usually = True
        elif kind == "daily":
            may_reach = True
        elif who == ANY:
            if least >= 50_000:
                return "always"
            may_reach = most >= least_for[PERSON]
        elif least >= least_for[who]:
            return "always"
        elif most >= least_for[who]:
            may_reach = True
    return "depends-usually" if usually else "depends" if may_reach else "never"


def only_stops_act(step):
    return step.kinds & {"stop", "revoke", "close", "ban"} == {"stop"} and any(who == ANY for who, *_ in step.fines)


def fine_for(step, party):
    """The fine that falls on the party: a person answers for a person's fine, everybody else for the unit's."""
    wanted = PERSON if party == "citizen" else UNIT
    fitting = [fine for fine in step.fines if fine[0] in (wanted, ANY)]
    return fitting[0] if fitting else None


def bounds(fine, base):
    _, kind, least, most = fine
    if kind == "yuan":
        return Fraction(least), Fraction(most)
    if kind == "percent":
        return Fraction(base * least, 100), Fraction(base * most, 100)
    return Fraction(base * least), Fraction(base * most)


def grade_range(matter, number, party, base, grade, lighter, heavier):
    """Whole yuan at both ends; what a share leaves below a yuan is dropped (money is never rounded up against the party)."""
    step = MATTERS[matter][5][number - 1]
    fine = fine_for(step, party)
    if fine is None or fine[1] == "daily":
        return None
    least, most = bounds(fine, base)
    if least == most and grade != "mitigated":
        return [floor(least), floor(most)]
    if grade == "mitigated" and least > 0:
        # the greatest whole number of yuan that is less
        below = floor(least) if least != floor(least) else floor(least) - 1
        return [0, below]
    share = {"mitigated": (0, lighter), "lighter": (0, lighter), "normal": (lighter, heavier), "heavier": (heavier, 100)}[grade]
    return [floor(least + (most - least) * Fraction(part, 100)) for part in share]


def grade_of(effects):
    """处罚法 30–33: 应当不予 before all; 应当从轻或者减轻 cannot be outweighed; the rest weighs one against one."""
    if "must-spare" in effects:
        return "none"
    if "must-ease" in effects:
        return "lighter"
    less = effects.count("lighter") + effects.count("may-ease")
    more = effects.count("heavier")
    return "lighter" if less > more else "heavier" if more > less else "normal"


def described(law, article, paragraph, item, violated, steps):
    return {
        "basis": [law, str(article), paragraph, item],
        "violated": [[law, str(one)] for one in violated],
        "from": BEGINS[law], "to": ENDS.get(law),
        "steps": [{
            "fines": [list(fine) for fine in step.fines], "mandatory": bool(step.fines) and not step.may, "order": step.order,
            "after": step.after, "kinds": sorted(step.kinds), "gains": step.gains, "onTop": step.on_top, "hearing": hearing(step),
        } for step in steps],
    }


def main():
    asked = json.load(sys.stdin)
    json.dump({
        "matters": {name: described(*parts) for name, parts in MATTERS.items()},
        "others": {name: list(parts) for name, parts in OTHERS.items()},
        "ranges": [grade_range(*case) for case in asked["cases"]],
        "grades": [grade_of(effects) for effects in asked["grades"]],
    }, sys.stdout)


main()
