import * as v from 'valibot'
import { relations } from '@/domain/family/relation'
import { draftOf } from '@/session/draft'

/** What a reload or a killed app may know of a sending: never to whom (R-P04). */
const DraftShape = v.object({
  relation: v.nullable(v.picklist(relations)),
  /** As typed, in yuan. */
  yuan: v.string(),
  /** It went out, and nobody has said what came of it. */
  inDoubt: v.boolean(),
})

export type WalletDraft = v.InferOutput<typeof DraftShape>

/** Nothing filled in yet. */
export const blank: WalletDraft = { relation: null, yuan: '', inDoubt: false }

/** The sending as the device keeps it. */
export const kept = draftOf('wallet', DraftShape, blank)
