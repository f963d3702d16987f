// Characters that the book takes (domain/src/card.rs): a field takes no more, so that nothing is typed for nothing.

export const PSEUDONYM_LIMIT = 40
export const NOTE_LIMIT = 1_000
export const PLAN_LIMIT = 140
