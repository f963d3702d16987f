#!/usr/bin/env python3
"""The derived keys of formats.md from fixed secrets, made without the project's own code.

Standard library only. `crates/vault/src/tests.rs` holds the printed values; run this to see where they come from.
"""
import hashlib
import hmac


def extract(salt: bytes, secret: bytes) -> bytes:
    """RFC 5869's first half, with SHA-256."""
    return hmac.new(salt or bytes(32), secret, hashlib.sha256).digest()


def expand(key: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869's second half."""
    out, block, count = b"", b"", 0
    while len(out) < length:
        count += 1
        block = hmac.new(key, block + info + bytes([count]), hashlib.sha256).digest()
        out += block
    return out[:length]


def derived(secret: bytes, label: str, context: bytes = b"") -> bytes:
    """A key of formats.md: empty salt, 32 bytes out."""
    return expand(extract(b"", secret), label.encode() + context, 32)


def epoch_context(team: bytes, space: int, epoch: int) -> bytes:
    """What binds a derived key to its epoch."""
    return team + space.to_bytes(2, "big") + epoch.to_bytes(4, "big")


def main() -> None:
    secret = bytes(range(32))
    team = bytes(range(0x40, 0x50))
    for space, epoch in [(1, 1), (2, 1), (2, 2), (5, 4_000_000_000)]:
        for purpose in ["entry", "commit"]:
            key = derived(secret, f"veldboek/1/{purpose}", epoch_context(team, space, epoch))
            print(f"{purpose:7} space {space} epoch {epoch:10} {key.hex()}")
    code = b"0123456789ABCDEFGHJK"
    print("meet id ", derived(code, "veldboek/1/meet/id")[:16].hex())
    print("meet key", derived(code, "veldboek/1/meet/key").hex())


if __name__ == "__main__":
    main()
