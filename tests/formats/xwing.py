"""X-Wing (ML-KEM-768 and X25519) and HPKE's Base mode on it: a key pair from its seed, and opening one message.

After FIPS 203, RFC 7748, RFC 9180, draft-connolly-cfrg-xwing-kem and draft-ietf-hpke-pq. For reading golden files only:
it takes no care of time, and leaves out ML-KEM's implicit rejection (what is forged fails at the cipher's tag).
"""
import hashlib

from chacha import open_short
from derivations import expand, extract

Q, N, K = 3329, 256, 3
LABEL = bytes.fromhex("5c2e2f2f5e5c")
KEM_ID = (0x647A).to_bytes(2, "big")
SUITE = b"HPKE" + KEM_ID + (1).to_bytes(2, "big") + (3).to_bytes(2, "big")


def reversed_bits(number: int) -> int:
    return int(f"{number:07b}"[::-1], 2)


ZETAS = [pow(17, reversed_bits(place), Q) for place in range(128)]
GAMMAS = [pow(17, 2 * reversed_bits(place) + 1, Q) for place in range(128)]


def ntt(poly: list) -> list:
    poly, zeta, length = list(poly), 1, 128
    while length >= 2:
        for start in range(0, N, 2 * length):
            for at in range(start, start + length):
                turned = ZETAS[zeta] * poly[at + length] % Q
                poly[at], poly[at + length] = (poly[at] + turned) % Q, (poly[at] - turned) % Q
            zeta += 1
        length //= 2
    return poly


def inverse_ntt(poly: list) -> list:
    poly, zeta, length = list(poly), 127, 2
    while length <= 128:
        for start in range(0, N, 2 * length):
            for at in range(start, start + length):
                below, above = poly[at], poly[at + length]
                poly[at], poly[at + length] = (below + above) % Q, ZETAS[zeta] * (above - below) % Q
            zeta -= 1
        length *= 2
    return [value * 3303 % Q for value in poly]


def product(a: list, b: list) -> list:
    out = []
    for place in range(128):
        (a0, a1), (b0, b1) = a[2 * place:2 * place + 2], b[2 * place:2 * place + 2]
        out += [(a0 * b0 + a1 * b1 * GAMMAS[place]) % Q, (a0 * b1 + a1 * b0) % Q]
    return out


def added(polys: list) -> list:
    return [sum(values) % Q for values in zip(*polys)]


def uniform(seed: bytes) -> list:
    """A polynomial of the matrix."""
    stream, out, at = hashlib.shake_128(seed).digest(3 * 512), [], 0
    while len(out) < N:
        first, second, third = stream[at:at + 3]
        at += 3
        out += [value for value in (first + 256 * (second % 16), second // 16 + 16 * third) if value < Q]
    return out[:N]


def small(seed: bytes, count: int) -> list:
    """A polynomial of small values."""
    bits = int.from_bytes(hashlib.shake_256(seed + bytes([count])).digest(128), "little")
    values = [bits >> 4 * place & 15 for place in range(N)]
    return [((v & 1) + (v >> 1 & 1) - (v >> 2 & 1) - (v >> 3 & 1)) % Q for v in values]


def packed(poly: list, bits: int) -> bytes:
    number = sum(value << bits * place for place, value in enumerate(poly))
    return number.to_bytes(N * bits // 8, "little")


def unpacked(data: bytes, bits: int) -> list:
    number = int.from_bytes(data, "little")
    return [number >> bits * place & (1 << bits) - 1 for place in range(N)]


def widened(poly: list, bits: int) -> list:
    return [(value * Q + (1 << bits - 1)) >> bits for value in poly]


def ml_kem_keys(seed: bytes):
    """(the secret vector, the public key)."""
    rho_sigma = hashlib.sha3_512(seed + bytes([K])).digest()
    rho, sigma = rho_sigma[:32], rho_sigma[32:]
    secret = [ntt(small(sigma, count)) for count in range(K)]
    noise = [ntt(small(sigma, K + count)) for count in range(K)]
    public = b""
    for row in range(K):
        products = [product(uniform(rho + bytes([column, row])), secret[column]) for column in range(K)]
        public += packed(added([*products, noise[row]]), 12)
    return secret, public + rho


def ml_kem_open(secret: list, public: bytes, sealed: bytes) -> bytes:
    """The shared secret."""
    u = [widened(unpacked(sealed[320 * row:320 * row + 320], 10), 10) for row in range(K)]
    v = widened(unpacked(sealed[960:], 4), 4)
    inner = inverse_ntt(added([product(secret[row], ntt(u[row])) for row in range(K)]))
    bits = [round_to_bit(a - b) for a, b in zip(v, inner)]
    message = packed(bits, 1)
    return hashlib.sha3_512(message + hashlib.sha3_256(public).digest()).digest()[:32]


def round_to_bit(value: int) -> int:
    return (value % Q * 2 + Q // 2) // Q % 2


def x25519(scalar: bytes, point: bytes) -> bytes:
    p = 2**255 - 19
    number = int.from_bytes(scalar, "little") & ~7 & (2**255 - 1) | 2**254
    x1 = int.from_bytes(point, "little") & (2**255 - 1)
    x2, z2, x3, z3 = 1, 0, x1, 1
    for bit in range(254, -1, -1):
        swap = number >> bit & 1
        if swap:
            x2, x3, z2, z3 = x3, x2, z3, z2
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        da, cb, aa, bb = d * a, c * b, a * a, b * b
        x3, z3 = (da + cb) ** 2 % p, x1 * (da - cb) ** 2 % p
        x2, z2 = aa * bb % p, (aa - bb) * (aa + 121665 * (aa - bb)) % p
        if swap:
            x2, x3, z2, z3 = x3, x2, z3, z2
    return (x2 * pow(z2, p - 2, p) % p).to_bytes(32, "little")


def keys(seed: bytes):
    """A device's X-Wing pair from the seed in its book: ((secret vector, X25519 secret), public key of 1,216 bytes)."""
    label = b"DeriveKeyPair"
    labelled = seed + b"HPKE-v1" + b"KEM" + KEM_ID + len(label).to_bytes(2, "big") + label + (32).to_bytes(2, "big")
    expanded = hashlib.shake_256(hashlib.shake_256(labelled).digest(32)).digest(96)
    secret, public = ml_kem_keys(expanded[:32])
    return (secret, expanded[64:]), public + x25519(expanded[64:], (9).to_bytes(32, "little"))


def shared(seed: bytes, enc: bytes) -> bytes:
    (secret, scalar), public = keys(seed)
    ours, theirs = public[1184:], enc[1088:]
    parts = [ml_kem_open(secret, public[:1184], enc[:1088]), x25519(scalar, theirs), theirs, ours]
    return hashlib.sha3_256(b"".join(parts) + LABEL).digest()


def hpke_open(seed: bytes, enc: bytes, info: bytes, sealed: bytes):
    """One message in Base mode with HKDF-SHA256 and ChaCha20-Poly1305, without AAD; or None."""
    def labelled_extract(salt: bytes, label: bytes, value: bytes) -> bytes:
        return extract(salt, b"HPKE-v1" + SUITE + label + value)

    def labelled_expand(key: bytes, label: bytes, context: bytes, length: int) -> bytes:
        return expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + SUITE + label + context, length)

    context = b"\0" + labelled_extract(b"", b"psk_id_hash", b"") + labelled_extract(b"", b"info_hash", info)
    secret = labelled_extract(shared(seed, enc), b"secret", b"")
    key = labelled_expand(secret, b"key", context, 32)
    nonce = labelled_expand(secret, b"base_nonce", context, 12)
    return open_short(key, nonce, b"", sealed)
