/** How a paper need not be brought: found in shared data, or taken on a written commitment until it is found. */
export const waivers = ['SHARED', 'PLEDGE'] as const

export type Waiver = (typeof waivers)[number]

/** Whether a paper can be left out (可免交, 承诺制): only one the place names. `found` is whether other offices' data already say what it would show. */
export const waiverOf = (paper: string, waived: readonly string[], found: boolean): Waiver | null =>
  waived.includes(paper) ? (found ? 'SHARED' : 'PLEDGE') : null

/** A paper that an application asks for. */
interface Wanted {
  readonly materialId: string
  readonly waived: Waiver | null
}

/** Papers as they were met in the end: one handed in after all was neither waived nor promised. */
export const asMet = <P extends Wanted>(papers: readonly P[], handedIn: readonly string[]): P[] =>
  papers.map((paper) => (handedIn.includes(paper.materialId) ? { ...paper, waived: null } : paper))

/** Ids of the papers still to come, in their order: not found in shared data, not handed in, and not promised where that is taken. */
export const stillWanted = (
  papers: readonly Wanted[],
  handedIn: readonly string[],
  pledged: readonly string[],
): string[] =>
  papers
    .filter(({ waived }) => waived !== 'SHARED')
    .filter(({ materialId, waived }) => !(waived === 'PLEDGE' && pledged.includes(materialId)))
    .map(({ materialId }) => materialId)
    .filter((id) => !handedIn.includes(id))
