//! The encrypted file on the device.
