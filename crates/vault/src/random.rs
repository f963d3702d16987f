//! Chance that must be secret or must never repeat.

use getrandom::{
    SysRng,
    rand_core::{Rng, UnwrapErr},
};

/// Fresh bytes from the operating system: keys, nonces, ids, codes.
///
/// If the system had no randomness to give, the operation is torn down by a panic (the transaction around it rolls
/// back): a predictable key would be worse than none, and no caller has anything better to do.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    UnwrapErr(SysRng).fill_bytes(&mut bytes);
    bytes
}
