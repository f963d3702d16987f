//! Shared pieces of the lanes.
