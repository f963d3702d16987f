//! HKDF-SHA256 with empty salt, 32 bytes out: every derived key and commitment of formats.md.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// The key for one purpose: `label ‖ context` says which.
pub(crate) fn derive(input: &[u8], label: &[u8], context: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut info = label.to_vec();
    context.iter().for_each(|part| info.extend_from_slice(part));
    let mut key = Zeroizing::new([0; 32]);
    let derived = Hkdf::<Sha256>::new(None, input).expand(&info, &mut *key);
    // HKDF can only fail beyond 8,160 bytes. Should it ever: no key is better than a key of zeros.
    assert!(derived.is_ok(), "HKDF gives 32 bytes");
    key
}
