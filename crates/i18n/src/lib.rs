//! The words of the locales, checked while building, as typed messages.
