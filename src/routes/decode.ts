/** Reads one query parameter; null means "not a value this page can work with". */
export type Decode<T> = (raw: string) => T | null

/** An opaque id of the counter: never a name, never an ID number (R-P03). */
export const id: Decode<string> = (raw) => (/^[\w-]{1,40}$/.test(raw) ? raw : null)

/** A year of this century; a counter is asked about no other. */
export const year: Decode<number> = (raw) => (/^20\d\d$/.test(raw) ? Number(raw) : null)

/** How many, or which in a row: a whole number from 1 to 999. */
export const count: Decode<number> = (raw) => (/^[1-9]\d{0,2}$/.test(raw) ? Number(raw) : null)

/** A place by its code of six digits, `mine` for where one is insured oneself, `none` for one not chosen yet. */
export const place: Decode<string> = (raw) => (/^(\d{6}|mine|none)$/.test(raw) ? raw : null)

/** The code of a place, six digits, and nothing else. */
export const area: Decode<string> = (raw) => (/^\d{6}$/.test(raw) ? raw : null)
