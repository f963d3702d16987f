"""ChaCha20-Poly1305 (RFC 8439) and XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha): opening."""
import hmac
import struct

CONSTANT = struct.unpack("<4I", b"expand 32-byte k")
ROUNDS = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
          (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
MASK = 0xFFFFFFFF


def permuted(state: list) -> list:
    state = list(state)
    for _ in range(10):
        for a, b, c, d in ROUNDS:
            for to, by, turned, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                state[to] = (state[to] + state[by]) & MASK
                mixed = state[turned] ^ state[to]
                state[turned] = (mixed << bits | mixed >> (32 - bits)) & MASK
    return state


def block(key: bytes, counter: int, nonce: bytes) -> bytes:
    state = [*CONSTANT, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce)]
    return struct.pack("<16I", *((a + b) & MASK for a, b in zip(state, permuted(state))))


def hchacha(key: bytes, nonce: bytes) -> bytes:
    """The key for the rest of a long nonce."""
    state = permuted([*CONSTANT, *struct.unpack("<8I", key), *struct.unpack("<4I", nonce)])
    return struct.pack("<8I", *state[:4], *state[12:])


def poly1305(key: bytes, message: bytes) -> bytes:
    clamped = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\1", "little")) * clamped % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")


def open_short(key: bytes, nonce: bytes, aad: bytes, sealed: bytes):
    """What was sealed under a nonce of twelve bytes, or None."""
    content, tag = sealed[:-16], sealed[-16:]
    padded = b"".join(part + bytes(-len(part) % 16) for part in (aad, content))
    lengths = struct.pack("<2Q", len(aad), len(content))
    if not hmac.compare_digest(poly1305(block(key, 0, nonce)[:32], padded + lengths), tag):
        return None
    stream = b"".join(block(key, 1 + at // 64, nonce) for at in range(0, len(content), 64))
    return bytes(a ^ b for a, b in zip(content, stream))


def open_long(key: bytes, nonce: bytes, aad: bytes, sealed: bytes):
    """What was sealed under a nonce of twenty-four bytes, or None."""
    return open_short(hchacha(key, nonce[:16]), bytes(4) + nonce[16:], aad, sealed)
