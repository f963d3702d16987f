#!/usr/bin/env python3
"""Reads every golden file without the project's own code, and compares with what its JSON says.

Usage: decode.py FOLDER. Standard library only; the shapes come from `crates/protocol/formats.cddl`. What it can't do
is unpack zstd and derive Argon2id: of these it checks headers, lengths, padding and hashes.
"""
import hashlib
import json
import sys
from pathlib import Path

import ed25519
import xwing
from cddl import Reader, Unlike, fields, rules
from chacha import open_long
from derivations import derived, epoch_context

RULES = rules((Path(__file__).resolve().parents[2] / "crates/protocol/formats.cddl").read_text("utf-8"))
KINDS = {1: "genesis", 2: "add_device", 5: "epoch_roll"}
MESSAGES = {1: None, 2: "offer", 3: "bundle", 4: "answer", 5: "verdict"}


def check(holds: bool, what: str) -> None:
    if not holds:
        raise Unlike(what)


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def by_rule(name: str, data: bytes):
    return Reader(RULES, data).whole(name)


def signed(data: bytes, key: str, domain: str, context: bytes = b"") -> bytes:
    """All but the signature, which must hold; and a bit changed must not."""
    body, signature = data[:-64], data[-64:]
    message = domain.encode() + b"\0" + context + body
    key = bytes.fromhex(key)
    check(ed25519.verify(key, message, signature), f"the signature over {domain}")
    check(not ed25519.verify(key, message[:-1] + bytes([message[-1] ^ 1]), signature), "a signature that fits all")
    return body


def chain_entry(data: bytes, given: dict) -> dict:
    check(len(data) <= 4096, "size")
    body = signed(data, given["sign_key"], "veldboek/1/chain")
    ver, team, seq, prev, at, author, kind, rest = fields("B16sI32sq16sB", body)
    check(ver == 1, "version")
    said = by_rule(KINDS[kind], rest)
    check(author == sha256(bytes.fromhex(given["sign_key"]))[:16], "the author is the key's hash")
    if "roles" in said:
        check(said["roles"] == sorted(set(said["roles"])), "roles ascend")
    if kind == 1:
        check((team, seq, prev) == (bytes(16), 0, bytes(32)), "genesis stands first")
        spaces = [commit["space"] for commit in said["commits"]]
        check(spaces == sorted(set(spaces)), "spaces ascend")
    if "kem_seed" in given:
        public = xwing.keys(bytes.fromhex(given["kem_seed"]))[1]
        check(said["kem_hash"] == sha256(public).hex(), "the kem key's hash")
    if "commits" in given:
        commits = said.get("commits") or [said]
        secrets = given["commits"]["secrets"]
        check(len(commits) == len(secrets), "as many commitments as secrets")
        for commit, held in zip(commits, secrets):
            context = epoch_context(bytes.fromhex(given["commits"]["team"]), commit["space"], held["epoch"])
            made = derived(bytes.fromhex(held["secret"]), "veldboek/1/commit", context)
            check(held["space"] == commit["space"] and commit["commit"] == made.hex(), "a commitment")
    return {"ver": ver, "team": team.hex(), "seq": seq, "prev": prev.hex(), "at": at, "author": author.hex(),
            "kind": kind, "body": said, "hash": sha256(data).hex()}


def entry(data: bytes, given: dict) -> dict:
    check(len(data) <= 256 * 1024, "size")
    magic, ver, suite, kind, flags, team, space, epoch, author, seq, prev, chain_seq, chain_hash, ext_len, rest = \
        fields("2s4B16sHI16sQ32sI16sH", data)
    check((magic, ver, suite, flags) == (b"VB", 1, 1, 0), "the beginning")
    check(kind == {"batch": 1, "file_part": 4}[given["inside"]], "the type says what is inside")
    header = data[:106 + ext_len]
    ext, nonce, sealed, signature = rest[:ext_len], rest[ext_len:ext_len + 24], rest[ext_len + 24:-64], rest[-64:]
    signed(header + nonce + sha256(sealed) + signature, given["sign_key"], "veldboek/1/entry")
    check(author == sha256(bytes.fromhex(given["sign_key"]))[:16], "the author is the key's hash")
    context = epoch_context(team, space, epoch)
    key = derived(bytes.fromhex(given["secret"]), "veldboek/1/entry", context)
    pack = open_long(key, nonce, header, sealed)
    check(pack is not None, "the entry opens")
    check(open_long(key, nonce, header[:-1] + b"\1", sealed) is None, "an entry that opens under any header")
    return {"ver": ver, "suite": suite, "type": kind, "flags": flags, "team": team.hex(), "space": space,
            "epoch": epoch, "author": author.hex(), "author_seq": seq, "prev": prev.hex(), "chain_seq": chain_seq,
            "chain_hash": chain_hash.hex(), "ext": ext.hex(), "nonce": nonce.hex(), "id": sha256(data).hex(),
            "pack_bytes": len(pack), "inside_bytes": packed(pack)}


def packed(pack: bytes) -> int:
    """Checks length, zstd's header and the padding; the size of the content that the frame states."""
    length = int.from_bytes(pack[:4], "big")
    frame, zeros = pack[4:4 + length], pack[4 + length:]
    check(len(frame) == length and not any(zeros) and 4 + length <= 258_048, "length and padding")
    check(len(pack) == padded(4 + length), "the padded size")
    check(frame[:4] == bytes.fromhex("28b52ffd"), "zstd's magic")
    descriptor = frame[4]
    single, checksum, dictionary = descriptor >> 5 & 1, descriptor >> 2 & 1, descriptor & 3
    check(not checksum and not dictionary, "a frame without checksum and dictionary")
    size = (1 if single else 0, 2, 4, 8)[descriptor >> 6]
    check(size > 0, "a frame that states its size")
    at = 5 if single else 6
    stated = int.from_bytes(frame[at:at + size], "little") + (256 if size == 2 else 0)
    check(stated <= min(max(65_536, 20 * length), 4 << 20), "no bomb")
    return stated


def padded(length: int) -> int:
    """256, 512, then Padmé."""
    if length <= 512:
        return 256 if length <= 256 else 512
    exponent = length.bit_length() - 1
    mask = (1 << exponent - exponent.bit_length()) - 1
    return length + mask & ~mask


def signed_act(data: bytes, given: dict) -> dict:
    context = bytes.fromhex(given["team"]) + given["space"].to_bytes(2, "big")
    said = by_rule("act", signed(data, given["sign_key"], "veldboek/1/act", context))
    check(said["by"] == sha256(bytes.fromhex(given["sign_key"]))[:16].hex(), "its maker is the key's hash")
    return {**said, "id": sha256(data).hex()}


def signed_ack(data: bytes, given: dict) -> dict:
    return by_rule("ack", signed(data, given["sign_key"], "veldboek/1/ack"))


def session(data: bytes, given: dict) -> dict:
    device, challenge, signature = fields("16s32s", data)
    check(len(signature) == 64, "size")
    message = bytes.fromhex(given["team"]) + device + challenge
    signed(message + signature, given["sign_key"], "veldboek/1/session")
    return {"device": device.hex(), "challenge": challenge.hex()}


def ring(data: bytes, given: dict) -> dict:
    said = by_rule("ring", data)
    team, seed = bytes.fromhex(given["team"]), bytes.fromhex(given["kem_seed"])
    parts = [said["device"], said["chain_hash"], said["enc"], said["ciphertext"], said["signature"]]
    device, chain_hash, enc, sealed, signature = map(bytes.fromhex, parts)
    context = team + device + said["chain_seq"].to_bytes(4, "big") + chain_hash
    signed(context + enc + sealed + signature, given["sign_key"], "veldboek/1/ring")
    check(said["maker"] == sha256(bytes.fromhex(given["sign_key"]))[:16].hex(), "its maker is the key's hash")
    inside = xwing.hpke_open(seed, enc, b"veldboek/1/ring" + context, sealed)
    check(inside is not None, "the ring opens")
    secrets = by_rule("ring_secrets", inside)
    check(said["covers"] == [{"space": held["space"], "epoch": held["epoch"]} for held in secrets], "what it covers")
    return {"ring": said, "secrets": secrets}


def key_file(data: bytes, given: dict) -> dict:
    ver, memory, passes, lanes, salt, nonce, wrapped, digest = fields("BIIB16s24s48s", data)
    check(digest == sha256(data[:-32]) and len(data) == 130, "the hash of all before")
    check(ver == 1 and 65_536 <= memory <= 1_048_576 and 3 <= passes <= 64 and lanes == 1, "parameters")
    return {"ver": ver, "memory": memory, "passes": passes, "lanes": lanes, "salt": salt.hex(), "nonce": nonce.hex(),
            "wrapped": wrapped.hex()}


HEARD = {}


def meet_message(data: bytes, given: dict) -> dict:
    check(len(data) <= 4096, "size")
    code = given["code"].encode()
    mailbox = derived(code, "veldboek/1/meet/id")[:16]
    number, nonce, sealed = fields("B24s", data)
    message = open_long(derived(code, "veldboek/1/meet/key"), nonce, mailbox + bytes([number]), sealed)
    check(message is not None, "the message opens")
    HEARD[number] = message
    rule = MESSAGES[number]
    return {"mailbox": mailbox.hex(), "number": number, "nonce": nonce.hex(),
            "message": by_rule(rule, message) if rule else message.hex()}


LAYOUTS = {"chain entry": chain_entry, "entry": entry, "signed act": signed_act, "signed ack": signed_ack,
           "session": session, "ring": ring, "key file": key_file, "meet message": meet_message}


def read(path: Path) -> None:
    data = bytes.fromhex("".join(path.read_text("ascii").split()))
    told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    layout = LAYOUTS.get(told["shape"])
    said = layout(data, told["with"]) if layout else by_rule(told["shape"], data)
    expected = told["reading"]
    # Two things only the other reader can know, and one that takes three messages.
    expected.pop("key", None) if told["shape"] == "key file" else None
    if told["shape"] == "meet message":
        CHECKS.add(expected.pop("check"))
    check(said == expected, f"\n  read     {said}\n  expected {expected}")
    if told["shape"] == "entry":
        inside = path.with_name(told["with"]["inside"] + ".hex").read_text("ascii")
        check(said["inside_bytes"] == len("".join(inside.split())) // 2, "the size of what is inside")
    for other in (data[:-1], data + b"\0"):
        try:
            (layout(other, told["with"]) if layout else by_rule(told["shape"], other))
        except (Unlike, KeyError):
            continue
        raise Unlike("a byte more or less is read too")


CHECKS = set()


def enrolment() -> None:
    """Message 1 is the hash of message 3, and the six digits come from the first three."""
    check(HEARD[1] == sha256(HEARD[3]), "the commitment")
    digest = sha256(b"veldboek/1/check\0" + b"".join(sha256(HEARD[number]) for number in (1, 2, 3)))
    check(CHECKS == {f"{int.from_bytes(digest[:8], 'big') % 10**6:06}"}, "the six digits")


def main() -> int:
    folder, faults = Path(sys.argv[1]), []
    files = sorted(folder.glob("*.hex"))
    for path in files:
        try:
            read(path)
        except Exception as fault:  # every file is looked at, whatever is wrong with one
            faults.append(f"{path.stem}: {type(fault).__name__} {fault}")
    if HEARD:
        try:
            enrolment()
        except (Unlike, KeyError) as fault:
            faults.append(f"enrolment: {fault}")
    unread = sorted(set(RULES) - Reader.used)
    if unread:
        faults.append(f"formats.cddl has rules that no golden file shows: {', '.join(unread)}")
    print("\n".join(faults + [f"{len(files)} golden files read"]))
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
