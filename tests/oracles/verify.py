"""A third writing of docs/record-format.md: Python's standard library only, SM3 and Ed25519 by hand.

    python3 tests/oracles/verify.py [--key KEY] [--since CHECKPOINT --log FOLDER] FILE...

prints one JSON line a file: {"ok": bool, "failed": [names of the checks that failed]}. Exit code 0 when all files pass. Without a file it
reads [{"text", "key"}, ...] from standard input and answers with a list of such lists.
"""

import base64
import hashlib
import json
import math
import os
import re
import sys


class Fault(Exception):
    pass


def must(condition, says):
    if not condition:
        raise Fault(says)


# ---- SM3, GB/T 32905-2016 ---------------------------------------------------------------------------------------------------------

M32 = 0xFFFFFFFF


def rol(x, n):
    n %= 32
    return ((x << n) | (x >> (32 - n))) & M32


def sm3(message):
    v = [0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E]
    bits = len(message) * 8
    message += b"\x80" + b"\x00" * ((55 - len(message)) % 64) + bits.to_bytes(8, "big")
    for start in range(0, len(message), 64):
        w = [int.from_bytes(message[start + 4 * i : start + 4 * i + 4], "big") for i in range(16)]
        for j in range(16, 68):
            x = w[j - 16] ^ w[j - 9] ^ rol(w[j - 3], 15)
            w.append(x ^ rol(x, 15) ^ rol(x, 23) ^ rol(w[j - 13], 7) ^ w[j - 6])
        a, b, c, d, e, f, g, h = v
        for j in range(64):
            t = 0x79CC4519 if j < 16 else 0x7A879D8A
            ss1 = rol((rol(a, 12) + e + rol(t, j)) & M32, 7)
            ss2 = ss1 ^ rol(a, 12)
            ff = a ^ b ^ c if j < 16 else (a & b) | (a & c) | (b & c)
            gg = e ^ f ^ g if j < 16 else (e & f) | (~e & M32 & g)
            tt1 = (ff + d + ss2 + (w[j] ^ w[j + 4])) & M32
            tt2 = (gg + h + ss1 + w[j]) & M32
            a, b, c, d = tt1, a, rol(b, 9), c
            e, f, g, h = tt2 ^ rol(tt2, 9) ^ rol(tt2, 17), e, rol(f, 19), g
        v = [x ^ y for x, y in zip(v, (a, b, c, d, e, f, g, h))]
    return b"".join(x.to_bytes(4, "big") for x in v)


def sha256(message):
    return hashlib.sha256(message).digest()


# ---- Ed25519, RFC 8032 §5.1.7 -----------------------------------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    """Points of -x² + y² = 1 + dx²y² as (X, Y, Z, XY/Z)."""
    (x1, y1, z1, t1), (x2, y2, z2, t2) = a, b
    c, d = D * t1 * t2 % P, z1 * z2 % P
    e, f, g, h = (x1 * y2 + x2 * y1) % P, d - c, d + c, (y1 * y2 + x1 * x2) % P
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, point):
    result = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = add(result, point)
        point = add(point, point)
        n >>= 1
    return result


def decode_point(raw):
    number = int.from_bytes(raw, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - xx) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = decode_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519_verify(public_key, message, signature):
    if len(signature) != 64:
        return False
    a, r = decode_point(public_key), decode_point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % L
    (x1, y1, z1, _), (x2, y2, z2, _) = times(s, BASE), add(r, times(k, a))
    return (x1 * z2 - x2 * z1) % P == 0 and (y1 * z2 - y2 * z1) % P == 0


# ---- RFC 6962 ---------------------------------------------------------------------------------------------------------------------


def leaf_hash(algorithm, data):
    return algorithm(b"\x00" + data)


def node_hash(algorithm, left, right):
    return algorithm(b"\x01" + left + right)


def split(n):
    return 1 << ((n - 1).bit_length() - 1)


def tree(algorithm, nodes):
    if len(nodes) == 1:
        return nodes[0]
    k = split(len(nodes))
    return node_hash(algorithm, tree(algorithm, nodes[:k]), tree(algorithm, nodes[k:]))


def climb(algorithm, node, index, size, path):
    if index >= size:
        return None
    turns = []
    while size > 1:
        k = split(size)
        turns.append(index >= k)
        index, size = (index - k, size - k) if index >= k else (index, k)
    if len(turns) != len(path):
        return None
    for is_right, beside in zip(reversed(turns), path):
        node = node_hash(algorithm, beside, node) if is_right else node_hash(algorithm, node, beside)
    return node


# ---- canonical JSON, RFC 8785 -----------------------------------------------------------------------------------------------------

SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def write_string(text):
    must(not any(0xD800 <= ord(c) <= 0xDFFF for c in text), "lone surrogate")
    return '"' + "".join(SHORT.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in text) + '"'


def write_number(number):
    """ECMAScript Number::toString from Python's shortest digits."""
    must(math.isfinite(number), "not finite")
    if number == 0:
        return "0"
    mantissa, _, exponent = f"{abs(number)!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        text = digits + "0" * (point - count)
    elif 0 < point <= 21:
        text = digits[:point] + "." + digits[point:]
    elif -6 < point <= 0:
        text = "0." + "0" * -point + digits
    else:
        text = digits[0] + ("." + digits[1:] if count > 1 else "") + "e" + ("+" if point > 0 else "-") + str(abs(point - 1))
    return ("-" if number < 0 else "") + text


def utf16(text):
    return text.encode("utf-16-be", "surrogatepass")


def write(value):
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, float):
        return write_number(value)
    if isinstance(value, str):
        return write_string(value)
    if isinstance(value, list):
        return "[" + ",".join(map(write, value)) + "]"
    return "{" + ",".join(write_string(k) + ":" + write(value[k]) for k in sorted(value, key=utf16)) + "}"


def no_constant(_):
    raise Fault("NaN and Infinity are not JSON")


def parse(text):
    try:
        return json.loads(text, parse_int=float, parse_float=float, parse_constant=no_constant)
    except (ValueError, RecursionError):
        raise Fault("not JSON")


# ---- the bundle -------------------------------------------------------------------------------------------------------------------

FRAME = ["/v", "/agency", "/case", "/n", "/prev", "/procedure", "/action", "/at", "/by", "/id", "/draft"]
CONTENT = re.compile(r"/(?:form|papers|files)(?:/|\Z)")
PLACE = re.compile(r"(?:0|[1-9][0-9]*)\Z")


def is_hex(value, length):
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{length * 2}}}", value) is not None


def is_count(value):
    return isinstance(value, float) and value.is_integer() and 0 <= value <= 2**53 - 1


def is_path(value):
    return isinstance(value, list) and all(is_hex(node, 32) for node in value)


def unhex(path):
    return [bytes.fromhex(node) for node in path]


def check_shape(bundle):
    must(isinstance(bundle, dict), "not an object")
    kind = bundle.get("format")
    must(kind in ("mingzheng-disclosure/1", "mingzheng-case-file/1"), "unknown format")
    must(isinstance(bundle.get("checkpoint"), str), "no checkpoint")
    must(isinstance(bundle.get("entries"), list) and bundle["entries"], "no entries")
    if kind == "mingzheng-case-file/1":
        must(isinstance(bundle.get("agency"), str) and isinstance(bundle.get("case"), str), "no agency or case")
    for entry in bundle["entries"]:
        must(isinstance(entry, dict) and is_hex(entry.get("leaf"), 64), "leaf")
        must(is_count(entry.get("index")) and is_path(entry.get("inclusion")), "place in the log")
        must(isinstance(entry.get("fields"), list) and entry["fields"], "fields")
        for field in entry["fields"]:
            must(isinstance(field, dict), "field")
            if kind == "mingzheng-disclosure/1":
                must(is_count(entry.get("size")) and is_count(field.get("index")), "index")
                must(isinstance(field.get("data"), str), "data")
                must(is_path(field.get("sha256")) and is_path(field.get("sm3")), "paths")
            elif "data" in field:
                must(isinstance(field["data"], str), "data")
            else:
                must(isinstance(field.get("pointer"), str) and is_hex(field.get("sha256"), 32) and is_hex(field.get("sm3"), 32), "erased field")


def read_field(data):
    field = parse(data)
    must(isinstance(field, list) and len(field) == 3, "not [pointer, salt, value]")
    pointer, salt, _ = field
    must(isinstance(pointer, str) and isinstance(salt, str), "not [pointer, salt, value]")
    must(re.fullmatch(r"[A-Za-z0-9_-]{21}[AQgw]", salt), "salt")
    must(write(field) == data, "not canonical")
    return field


def check_fields(bundle):
    """Pointers with their values of each entry, after every one was proven part of its leaf."""
    opened = []
    for entry in bundle["entries"]:
        leaf = bytes.fromhex(entry["leaf"])
        halves = [("sha256", sha256, leaf[:32]), ("sm3", sm3, leaf[32:])]
        values, erased, order, nodes = {}, [], [], {"sha256": [], "sm3": []}
        indexes = []
        for field in entry["fields"]:
            if "data" not in field:
                must(CONTENT.match(field["pointer"]), "may not be erased")
                erased.append(field["pointer"])
                order.append(field["pointer"])
                for name, _, _ in halves:
                    nodes[name].append(bytes.fromhex(field[name]))
                continue
            pointer, _, value = read_field(field["data"])
            values[pointer] = value
            order.append(pointer)
            for name, algorithm, root in halves:
                node = leaf_hash(algorithm, field["data"].encode())
                nodes[name].append(node)
                if "size" in entry and bundle["format"] == "mingzheng-disclosure/1":
                    reached = climb(algorithm, node, int(field["index"]), int(entry["size"]), unhex(field[name]))
                    must(reached == root, f"{pointer} is not part of the leaf")
            indexes.append(field.get("index"))
        coded = [pointer.encode("utf-8", "surrogatepass") for pointer in order]
        must(all(a < b for a, b in zip(coded, coded[1:])), "order of the fields")
        if bundle["format"] == "mingzheng-disclosure/1":
            must(all(a < b for a, b in zip(indexes, indexes[1:])), "order of the fields")
        else:
            must(all(pointer in FRAME or CONTENT.match(pointer) for pointer in values), "unknown field")
            for name, algorithm, root in halves:
                must(tree(algorithm, nodes[name]) == root, "fields do not make the leaf")
        opened.append((values, erased))
    return opened


MISSING = object()


def same(a, b):
    return type(a) is type(b) and a == b


def check_case(bundle, opened):
    before = ""
    for n, (values, _) in enumerate(opened):
        expected = {
            "/v": 1.0,
            "/agency": bundle["agency"],
            "/case": bundle["case"],
            "/n": float(n),
            "/prev": bundle["entries"][n - 1]["leaf"] if n else None,
        }
        for pointer, value in expected.items():
            must(same(values.get(pointer, MISSING), value), f"{pointer} of entry {n}")
        at = values.get("/at")
        must(isinstance(at, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z", at), "/at")
        must(at >= before, "/at goes back")
        before = at
    for n, (_, erased) in enumerate(opened):
        for pointer in erased:
            must(any(erases(values, n, pointer) for values, _ in opened[n + 1 :]), f"{pointer} of entry {n} erased without a reason")


def erases(values, n, pointer):
    reason = values.get("/form/reason")
    return (
        values.get("/action") == "erase"
        and same(values.get("/form/entry"), float(n))
        and isinstance(reason, str)
        and reason.strip() != ""
        and any(value == pointer for at, value in values.items() if re.fullmatch("/form/pointers/[0-9]+", at))
    )


def grow(leaves):
    """Nested value from (path, value)."""
    if len(leaves) == 1 and not leaves[0][0]:
        return leaves[0][1]
    below = {}
    for path, value in leaves:
        below.setdefault(path[0] if path else "", []).append((path[1:], value))
    if all(PLACE.match(key) for key in below):
        return [grow(below[key]) for key in sorted(below, key=int)]
    return {key: grow(inside) for key, inside in below.items()}


def check_drafts(opened):
    for values, erased in opened:
        inside = lambda pointer: pointer == "/form/draft" or pointer.startswith("/form/draft/")
        leaves = [
            ([token.replace("~1", "/").replace("~0", "~") for token in pointer[len("/form/draft") :].split("/")[1:]], value)
            for pointer, value in values.items()
            if inside(pointer)
        ]
        if not leaves or any(map(inside, erased)):
            continue
        must(values.get("/draft") == sha256(write(grow(leaves)).encode()).hex(), "/draft")


# ---- the log ----------------------------------------------------------------------------------------------------------------------


def strict_base64(text):
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return raw if text and base64.b64encode(raw).decode() == text else None


def read_checkpoint(note):
    end = note.rfind("\n\n")
    must(not any(0xD800 <= ord(c) <= 0xDFFF for c in note), "lone surrogate")
    must(end >= 0 and note.endswith("\n") and not any(c < " " and c != "\n" for c in note), "note")
    text = note[: end + 1]
    lines = text[:-1].split("\n")
    must(len(lines) >= 3 and lines[0] and re.fullmatch(r"0|[1-9][0-9]{0,15}", lines[1]) and "" not in lines[3:], "checkpoint")
    root = strict_base64(lines[2])
    must(root is not None and len(root) == 32 and int(lines[1]) <= 2**53 - 1, "checkpoint")
    signatures = []
    for line in note[end + 2 : -1].split("\n"):
        match = re.fullmatch(r"— ([^\s+]+) (\S+)", line)
        raw = match and strict_base64(match[2])
        must(raw and len(raw) >= 5, "signature line")
        signatures.append((match[1], raw))
    return {"origin": lines[0], "size": int(lines[1]), "root": root, "text": text, "signatures": signatures}


def check_log(bundle):
    log = read_checkpoint(bundle["checkpoint"])
    for entry in bundle["entries"]:
        node = leaf_hash(sha256, bytes.fromhex(entry["leaf"]))
        must(climb(sha256, node, int(entry["index"]), log["size"], unhex(entry["inclusion"])) == log["root"], "not in the log")


def check_signature(note, key):
    log = read_checkpoint(note)
    must(key, "no key")
    match = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)", key.strip())
    raw = match and strict_base64(match[3])
    must(raw and len(raw) == 33 and raw[0] == 1, "key")
    key_id = sha256(match[1].encode() + b"\n" + raw)[:4]
    must(key_id.hex() == match[2], "key id")
    ours = [line for name, line in log["signatures"] if name == match[1] and line[:4] == key_id]
    must(ours, "not signed by this key")
    for line in ours:
        must(ed25519_verify(raw[1:], log["text"].encode(), line[4:]), "signature")


def read_log(folder, path):
    with open(os.path.join(folder, path), "rb") as file:
        return file.read()


def check_growth(signed, now, folder):
    """Every root from one list of leaf hashes: the plainest proof of all, reading the whole log."""
    leaves = []
    while len(leaves) < now["size"]:
        n = len(leaves) // 256
        digits = str(n).zfill(3 * max(1, math.ceil(len(str(n)) / 3)))
        groups = [digits[i : i + 3] for i in range(0, len(digits), 3)]
        width = min(256, now["size"] - len(leaves))
        path = "tile/0/" + "/".join(["x" + group for group in groups[:-1]] + [groups[-1]])
        try:
            raw = read_log(folder, path + (f".p/{width}" if width < 256 else ""))
        except OSError:
            raw = read_log(folder, path)[: width * 32]
        must(len(raw) == width * 32, "tile " + path)
        leaves += [raw[i : i + 32] for i in range(0, len(raw), 32)]
    root = lambda size: tree(sha256, leaves[:size]) if size else sha256(b"")
    must(root(now["size"]) == now["root"], "the log's files do not give its root")
    for then in signed:
        must(then["origin"] == now["origin"] and then["size"] <= now["size"], "another or a shorter log")
        must(root(then["size"]) == then["root"], "the log has changed")


# ---- verdict ----------------------------------------------------------------------------------------------------------------------


def verdict(text, key, since=None, folder=None):
    failed = []

    def attempt(name, work):
        try:
            return work()
        except Fault:
            failed.append(name)
            return MISSING

    def shaped():
        bundle = parse(text)
        check_shape(bundle)
        return bundle

    bundle = attempt("format", shaped)
    if bundle is MISSING:
        return failed
    opened = attempt("fields", lambda: check_fields(bundle))
    if bundle["format"] == "mingzheng-case-file/1" and opened is not MISSING:
        attempt("case", lambda: check_case(bundle, opened))
        attempt("draft", lambda: check_drafts(opened))
    attempt("log", lambda: check_log(bundle))
    attempt("signature", lambda: check_signature(bundle["checkpoint"], key))
    if since is not None and "log" not in failed:
        attempt("growth", lambda: grown(bundle["checkpoint"], since, key, folder))
    return failed


def grown(bundled, since, key, folder):
    try:
        note = read_log(folder, "checkpoint").decode()
        for one in (note, since):
            check_signature(one, key)
        check_growth([read_checkpoint(bundled), read_checkpoint(since)], read_checkpoint(note), folder)
    except OSError:
        raise Fault("the log is not there")


def main(arguments):
    if not arguments:
        asked = json.load(sys.stdin)
        print(json.dumps([verdict(one["text"], one["key"]) for one in asked]))
        return 0
    options = {}
    while len(arguments) > 1 and arguments[0] in ("--key", "--since", "--log"):
        options[arguments[0]] = arguments[1]
        arguments = arguments[2:]
    read = lambda file: open(file, encoding="utf-8", newline="").read()
    since = read(options["--since"]) if "--since" in options else None
    passed = True
    for file in arguments:
        try:
            failed = verdict(read(file), options.get("--key"), since, options.get("--log"))
        except UnicodeDecodeError:
            failed = ["format"]
        passed = passed and not failed
        print(json.dumps({"ok": not failed, "failed": failed}))
    return 0 if passed and arguments else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
