//! The use cases: what the shells call.
