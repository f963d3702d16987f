"""Reads `formats.cddl` (the part of RFC 8610 that it uses), and by it bytes of CBOR, strictly.

A record becomes a dict with the names that the rules give, a list a list, a byte string lower-case hex.
"""
import re
import struct

TOKEN = re.compile(r";[^\n]*|\s+|\.\.|\.size|[A-Za-z_][A-Za-z0-9_]*|-?\d+|[\[\]=,:/*+]")
PRELUDE = {"bstr", "tstr", "uint", "bool", "null"}


class Unlike(Exception):
    """The bytes are not as the rule says."""


def rules(text: str) -> dict:
    """Every rule by its name: ("choice", types), ("array", members), ("range", low, high), ("name", name, size)."""
    tokens, place = [], 0
    while place < len(text):
        found = TOKEN.match(text, place)
        if not found:
            raise SyntaxError(f"formats.cddl: {text[place:place + 30]!r}")
        place = found.end()
        if not found[0].isspace() and not found[0].startswith(";"):
            tokens.append(found[0])
    tokens.append("")
    all_rules, at = {}, 0
    while tokens[at]:
        name = tokens[at]
        if tokens[at + 1] != "=" or name in all_rules:
            raise SyntaxError(f"formats.cddl: rule {name}")
        all_rules[name], at = choice(tokens, at + 2)
    return all_rules


def choice(tokens: list, at: int):
    types = []
    while True:
        one, at = plain(tokens, at)
        types.append(one)
        if tokens[at] != "/":
            return (types[0] if len(types) == 1 else ("choice", types)), at
        at += 1


def plain(tokens: list, at: int):
    token = tokens[at]
    if token == "[":
        return array(tokens, at + 1)
    if re.fullmatch(r"-?\d+", token):
        if tokens[at + 1] != "..":
            raise SyntaxError("formats.cddl: a range was expected")
        return ("range", int(token), int(tokens[at + 2])), at + 3
    if tokens[at + 1] == ".size":
        return ("name", token, int(tokens[at + 2])), at + 3
    return ("name", token, None), at + 1


def array(tokens: list, at: int):
    members = []
    while tokens[at] != "]":
        least, most = 1, 1
        if re.fullmatch(r"\d+", tokens[at]) and tokens[at + 1] == "*":
            least, at = int(tokens[at]), at + 1
            most = None
        if tokens[at] == "*":
            least, most, at = (least if most is None else 0), None, at + 1
            if re.fullmatch(r"\d+", tokens[at]):
                most, at = int(tokens[at]), at + 1
        elif tokens[at] == "+":
            least, most, at = 1, None, at + 1
        name = None
        if tokens[at + 1] == ":":
            name, at = tokens[at], at + 2
        kind, at = choice(tokens, at)
        members.append((name, least, most, kind))
        if tokens[at] == ",":
            at += 1
    return ("array", members), at + 1


class Reader:
    """One pass over bytes, by the rules."""

    #: Rules that something was read by.
    used: set = set()

    def __init__(self, all_rules: dict, data: bytes):
        self.rules, self.data, self.at = all_rules, data, 0

    def whole(self, name: str):
        """The value of the bytes, all of them, by the rule of that name."""
        value = self.value(("name", name, None))
        if self.at != len(self.data):
            raise Unlike("bytes behind the end")
        return value

    def value(self, kind):
        if kind[0] == "choice":
            start = self.at
            for one in kind[1]:
                try:
                    return self.value(one)
                except Unlike:
                    self.at = start
            raise Unlike("none of the choices")
        if kind[0] == "array":
            return self.array(kind[1])
        if kind[0] == "range":
            return self.number(kind[1], kind[2])
        _, name, size = kind
        if name not in PRELUDE:
            if size is not None or name not in self.rules:
                raise SyntaxError(f"formats.cddl: {name}")
            value = self.value(self.rules[name])
            self.used.add(name)
            return value
        if name == "uint":
            return self.number(0, 256 ** (size or 8) - 1)
        if name in ("bool", "null"):
            return self.simple(name)
        text = self.string(2 if name == "bstr" else 3)
        if size is not None and len(text) != size:
            raise Unlike(f"{len(text)} bytes, not {size}")
        if name == "bstr":
            return text.hex()
        try:
            return text.decode("utf-8")
        except UnicodeDecodeError as fault:
            raise Unlike("no text") from fault

    def array(self, members):
        length = self.head(4)
        if len(members) == 1 and members[0][1:3] != (1, 1):
            _, least, most, kind = members[0]
            if length < least or (most is not None and length > most):
                raise Unlike(f"{length} members")
            return [self.value(kind) for _ in range(length)]
        if length != len(members):
            raise Unlike(f"{length} members, not {len(members)}")
        return {name: self.value(kind) for name, _, _, kind in members}

    def number(self, low: int, high: int) -> int:
        major = self.peek() >> 5
        if major not in (0, 1):
            raise Unlike("no number")
        number = self.head(major)
        number = number if major == 0 else -1 - number
        if not low <= number <= high:
            raise Unlike(f"{number} is out of range")
        return number

    def simple(self, name: str):
        values = {"bool": {0xF4: False, 0xF5: True}, "null": {0xF6: None}}[name]
        first = self.peek()
        if first not in values:
            raise Unlike(f"no {name}")
        self.at += 1
        return values[first]

    def string(self, major: int) -> bytes:
        length = self.head(major)
        piece = self.data[self.at:self.at + length]
        if len(piece) != length:
            raise Unlike("cut")
        self.at += length
        return piece

    def head(self, major: int) -> int:
        """The argument of a head of this major type, in its shortest form."""
        first = self.peek()
        if first >> 5 != major:
            raise Unlike(f"type {first >> 5}, not {major}")
        self.at += 1
        short = first & 31
        if short < 24:
            return short
        if short > 27:
            raise Unlike("an open length")
        size = 1 << (short - 24)
        piece = self.data[self.at:self.at + size]
        if len(piece) != size:
            raise Unlike("cut")
        self.at += size
        number = int.from_bytes(piece, "big")
        if number < (24 if size == 1 else 256 ** (size // 2)):
            raise Unlike("a long number")
        return number

    def peek(self) -> int:
        if self.at >= len(self.data):
            raise Unlike("cut")
        return self.data[self.at]


def fields(layout: str, data: bytes) -> list:
    """The fixed fields at the beginning of a layout, by `struct`'s letters, big-endian; and what is left."""
    size = struct.calcsize(">" + layout)
    if len(data) < size:
        raise Unlike("cut")
    return [*struct.unpack(">" + layout, data[:size]), data[size:]]
