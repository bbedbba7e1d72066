/** Why somebody moves: asked for by the form of the bureau, and no ground for a no. */
export const moveReasons = ['WORK', 'HOME', 'FAMILY', 'OTHER'] as const

export type MoveReason = (typeof moveReasons)[number]

/** What every application wants: both sides of the identity card (T-02). */
export const transferPapers = ['ID_FRONT', 'ID_BACK'] as const

export type TransferPaper = (typeof transferPapers)[number]

/** The papers still lacking, in the order in which they are asked for. */
export const lackingPapers = (handedIn: readonly string[]): TransferPaper[] =>
  transferPapers.filter((paper) => !handedIn.includes(paper))
