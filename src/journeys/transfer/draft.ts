import * as v from 'valibot'
import { moveReasons, transferPapers } from '@/domain/transfer/application'
import { draftOf } from '@/session/draft'

/** What a reload or a killed app may know of an application: where to and why, never a picture. */
const DraftShape = v.object({
  /** Six digits; null until a place is chosen. */
  to: v.nullable(v.string()),
  reason: v.nullable(v.picklist(moveReasons)),
  papers: v.array(v.picklist(transferPapers)),
  /** It went out, and nobody has said what came of it. */
  inDoubt: v.boolean(),
})

export type TransferDraft = v.InferOutput<typeof DraftShape>

/** Nothing filled in yet. */
export const blank: TransferDraft = { to: null, reason: null, papers: [], inDoubt: false }

/** The one half-finished application on this device. */
export const kept = draftOf('transfer', DraftShape, blank)
