/** What a lawful question comes to: the value asked for, or a refusal that says why. A bug or a broken line is neither: those throw. */
export type Outcome<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

/** The answer is yes, and here it is. */
export const ok = <T>(value: T): Outcome<T, never> => ({ ok: true, value })

/** The answer is no, and here is why. */
export const refused = <R>(refusal: R): Outcome<never, R> => ({ ok: false, refusal })
