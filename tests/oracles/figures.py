#!/usr/bin/env python3
"""Second opinions on amounts in capitals (支付结算办法, annex 1), surcharges (处罚法 72) and check characters (GB 32100, GB 11643).

Standard input: {"capitals": [fen], "uscc": [17 characters], "citizen": [17 digits], "surcharge": [[fine, lastDay, until]]}.
"""
import json
import re
import sys
from datetime import date
from fractions import Fraction

DIGITS = "零壹贰叁肆伍陆柒捌玖"
UNITS = ["", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿", "拾", "佰", "仟", "万", "拾", "佰", "仟"]


def capitals(fen):
    """Every digit with its unit first, then noughts are struck out by rule."""
    yuan, cents = divmod(fen, 100)
    text = ""
    for place, digit in enumerate(reversed(str(yuan))):
        text = DIGITS[int(digit)] + UNITS[place] + text
    text = re.sub("零[拾佰仟]", "零", text)
    text = re.sub("零+", "零", text)
    # 万 and 亿 stay with their group; a whole group of noughts between two others is one nought.
    text = re.sub("零(?=[万亿])", "", text)
    text = re.sub("零+", "零", re.sub("亿万", "亿零", text))
    text = re.sub("零$", "", text)
    jiao, fen_digit = divmod(cents, 10)
    head = text + "元" if yuan else ""
    if not cents:
        return (head or "零元") + "整"
    tail = ""
    if jiao:
        tail += DIGITS[jiao] + "角"
    elif head:
        tail += "零"
    if fen_digit:
        tail += DIGITS[fen_digit] + "分"
    return head + tail


def uscc(first):
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    return alphabet[-sum(alphabet.index(c) * w for c, w in zip(first, weights)) % 31]


def citizen(first):
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    rest = sum(int(c) * w for c, w in zip(first, weights)) % 11
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][rest]


def surcharge(fine, last, until):
    days = max(0, (date.fromisoformat(until) - date.fromisoformat(last)).days)
    return int(min(Fraction(fine), Fraction(fine) * Fraction(3, 100) * days))


def main():
    asked = json.load(sys.stdin)
    answers = {
        "capitals": [capitals(fen) for fen in asked["capitals"]],
        "uscc": [uscc(first) for first in asked["uscc"]],
        "citizen": [citizen(first) for first in asked["citizen"]],
        "surcharge": [surcharge(*each) for each in asked["surcharge"]],
    }
    json.dump(answers, sys.stdout)


main()
