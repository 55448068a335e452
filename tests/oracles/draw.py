#!/usr/bin/env python3
"""A second doing of 双随机 draws, written from docs/double-random.md alone. Standard library only.

With files: each is the proof of a draw; says whether its result is the one that everybody gets.
Without: standard input is a list of {"objects", "officers", "recusals", "count", "seed", "size", "root", "outside"}; answers the results.
"""
import hashlib
import json
import sys


def sha(data):
    return hashlib.sha256(data).digest()


def hexed(text):
    return sha(text.encode()).hex()


class Stream:
    """Words of 32 bits, block after block."""

    def __init__(self, key):
        self.key, self.blocks, self.words = key, 0, []

    def word(self):
        if not self.words:
            block = sha(self.key + self.blocks.to_bytes(8, "big"))
            self.blocks += 1
            self.words = [int.from_bytes(block[i : i + 4], "big") for i in range(0, 32, 4)]
        return self.words.pop(0)

    def below(self, n):
        usable = 2**32 - 2**32 % n
        while True:
            w = self.word()
            if w < usable:
                return w % n


def some(items, k, stream):
    items = list(items)
    if k > len(items):
        raise ValueError("too few")
    for i in range(k):
        j = i + stream.below(len(items) - i)
        items[i], items[j] = items[j], items[i]
    return items[:k]


def draw(objects, officers, recusals, count, seed, size, root, outside):
    lines = lambda text: text.split("\n") if text else []
    parts = ["mingzheng-draw-v1", seed, str(size), root, hexed(outside), hexed(objects), hexed(officers), hexed(recusals), str(count)]
    stream = Stream(sha("\n".join(parts).encode()))
    apart = set(lines(recusals))
    result = []
    for one in some(lines(objects), count, stream):
        pair = some([officer for officer in lines(officers) if f"{officer} {one}" not in apart], 2, stream)
        result.append({"object": one, "officers": pair})
    return result


def node(left, right):
    return sha(b"\x01" + left + right)


def grown(m, n, known, path, whole):
    """Roots of m and of n leaves from a consistency proof (RFC 6962 2.1.2 read backwards)."""
    if m == n:
        if whole:
            assert not path
            return known, known
        (one,) = path
        return one, one
    k = 1 << ((n - 1).bit_length() - 1)
    beside, inner = path[-1], path[:-1]
    if m <= k:
        old, new = grown(m, k, known, inner, whole)
        return old, node(new, beside)
    old, new = grown(m - k, n - k, known, inner, False)
    return node(beside, old), node(beside, new)


def fields(entry):
    """What an entry discloses, as nested as it was. That the fields are the record's own is verify.py's to say."""
    nested = {}
    for field in entry["fields"]:
        pointer, _, value = json.loads(field["data"])
        at = nested
        *above, last = pointer[1:].split("/")
        for name in above:
            at = at.setdefault(name, {})
        at[last] = value
    return nested


def rows(value):
    return [value[key] for key in sorted(value, key=int)] if isinstance(value, dict) else []


def fault_of(proof):
    entries = {}
    for entry in proof["entries"]:
        said = fields(entry)
        entries[said["action"]] = (entry, said)
    (place, committed), (_, revealed) = entries["commit-draw"], entries["reveal-draw"]
    form, shown = committed["form"], revealed["form"]
    if (committed["agency"], committed["case"], form["draw"]) != (revealed["agency"], revealed["case"], shown["draw"]):
        return "two different draws"
    if sha(bytes.fromhex(shown["seed"])).hex() != form["commitment"]:
        return "the seed was not committed to"
    if shown["size"] != place["index"] + 1 + form["after"]:
        return "not the size the commitment states"
    _, size, root = proof["checkpoint"].split("\n")[:3]
    import base64

    known = bytes.fromhex(shown["root"])
    try:
        old, new = grown(shown["size"], int(size), known, [bytes.fromhex(one) for one in proof["draw"]["consistency"]], True)
    except (AssertionError, ValueError, IndexError):
        return "the log proof does not fit"
    if old != known or new != base64.b64decode(root):
        return "the root is not the log's"
    if ("outside" in form) != ("outsideValue" in shown):
        return "the outside source is not the one promised"
    recusals = sorted({f"{row['officer']} {row['object']}" for row in rows(form.get("recusals"))})
    again = draw(
        form["objectPool"], form["officerPool"], "\n".join(recusals), form["count"],
        shown["seed"], shown["size"], shown["root"], shown.get("outsideValue", ""),
    )
    said = [{"object": row["object"], "officers": rows(row["officers"])} for row in rows(shown["result"])]
    return None if said == again else "the result is another one"


def main(arguments):
    if not arguments:
        print(json.dumps([draw(**one) for one in json.load(sys.stdin)]))
        return 0
    worst = 0
    for path in arguments:
        with open(path, encoding="utf-8") as file:
            fault = fault_of(json.load(file))
        print(json.dumps({"ok": fault is None, "fault": fault}))
        worst = max(worst, fault is not None)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
