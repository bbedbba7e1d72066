/** Throws with the id of the invariant (design-reliability §D.5) that does not hold. */
export function demand(invariant: string, holds: boolean, what: string): void {
  if (!holds) throw new Error(`${invariant} does not hold: ${what}`)
}
