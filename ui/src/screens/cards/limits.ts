// Characters that the book takes (domain/src/card.rs): a field takes no more, so that nothing is typed for nothing.

export const PSEUDONYM_LIMIT = 40
export const NOTE_LIMIT = 1_000
export const PLAN_LIMIT = 140

/** A telephone number or an address, which is no pseudonym: the book takes none. */
export const reaches = (name: string): boolean => /[@＠﹫]|(\p{N}\P{N}*){6}/u.test(name)
