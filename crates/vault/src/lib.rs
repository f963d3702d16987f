//! Secrets: device keys, key rings, sealing and opening, the passphrase.
