/** Reads one query parameter; null means "not a value this page can work with". */
export type Decode<T> = (raw: string) => T | null

/** An opaque id of the counter: never a name, never an ID number (R-P03). */
export const id: Decode<string> = (raw) => (/^[\w-]{1,40}$/.test(raw) ? raw : null)

/** A year of this century; a counter is asked about no other. */
export const year: Decode<number> = (raw) => (/^20\d\d$/.test(raw) ? Number(raw) : null)

/** How many, or which in a row: a whole number from 1 to 999. */
export const count: Decode<number> = (raw) => (/^[1-9]\d{0,2}$/.test(raw) ? Number(raw) : null)
