//! Alice, Bob, a true relay and a fixed clock.
