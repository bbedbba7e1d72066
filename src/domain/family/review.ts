/**
 * Why a binding waits for somebody before it holds (UNDER_REVIEW, domain.md §2.2): the region's clerks look at every one; the
 * document has no check digit; a trusted person does what the sharer's own face and phone could not; or the sharer shows a
 * code at a window.
 */
export const reviewGrounds = ['OFFICE', 'DOCUMENT', 'AGENT', 'WINDOW'] as const

export type ReviewGround = (typeof reviewGrounds)[number]

/** How somebody proves that it is them who binds: themselves by code or face, or by one of the two ways for whoever cannot. */
export const proofWays = ['SELF', 'AGENT', 'WINDOW'] as const

export type ProofWay = (typeof proofWays)[number]
