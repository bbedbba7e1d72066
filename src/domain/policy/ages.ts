/** The completed years a band is for, both included; `to` is null for the oldest. */
export interface Ages {
  readonly from: number
  readonly to: number | null
}

/** Whom each band of ages is for, the youngest first: it ends a year before the next one begins. */
export const agesOf = (bands: readonly { readonly fromAge: number }[]): Ages[] =>
  bands.map(({ fromAge }, place) => {
    const next = bands[place + 1]
    return { from: fromAge, to: next ? next.fromAge - 1 : null }
  })
