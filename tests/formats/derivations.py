#!/usr/bin/env python3
"""The derived keys of formats.md from fixed secrets, made without the project's own code.

Standard library only. `crates/vault/src/tests.rs` holds the printed values; run this to see where they come from.
"""
import hashlib
import hmac


def hkdf(secret: bytes, info: bytes, length: int = 32) -> bytes:
    """RFC 5869 with SHA-256 and an empty salt."""
    key = hmac.new(bytes(32), secret, hashlib.sha256).digest()
    out, block, count = b"", b"", 0
    while len(out) < length:
        count += 1
        block = hmac.new(key, block + info + bytes([count]), hashlib.sha256).digest()
        out += block
    return out[:length]


def main() -> None:
    secret = bytes(range(32))
    team = bytes(range(0x40, 0x50))
    for space, epoch in [(1, 1), (2, 1), (2, 2), (5, 4_000_000_000)]:
        context = team + space.to_bytes(2, "big") + epoch.to_bytes(4, "big")
        for purpose in ["entry", "commit"]:
            label = b"veldboek/1/" + purpose.encode()
            print(f"{purpose:7} space {space} epoch {epoch:10} {hkdf(secret, label + context).hex()}")
    code = b"0123456789ABCDEFGHJK"
    print("meet id ", hkdf(code, b"veldboek/1/meet/id")[:16].hex())
    print("meet key", hkdf(code, b"veldboek/1/meet/key").hex())


if __name__ == "__main__":
    main()
