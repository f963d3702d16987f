//! The server that keeps what it cannot read.
