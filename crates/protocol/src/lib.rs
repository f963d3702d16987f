//! Everything that is public between a device and the relay, in bytes.
