//! The automerge documents: their shape, how they are read and written, their conflicts.
