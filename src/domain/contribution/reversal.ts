/** How a paid fee may be reversed where `undo` is `reversal` (domain.md §2.3.4, 河南 P45). */
export interface ReversalRule {
  /** Hours after success before which nothing is reversed. */
  readonly afterHours: number
  /** Only while the year's collection is open. */
  readonly inSeason: boolean
}
