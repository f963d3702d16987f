//! The four stages edit, pull, apply and push.
