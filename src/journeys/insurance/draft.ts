import * as v from 'valibot'
import { draftOf } from '@/session/draft'

/** What a reload or a killed app may know of a purchase: never an answer about anybody's health (R-P04). */
const DraftShape = v.object({
  productId: v.nullable(v.string()),
  /** An id of the counter; null is the holder. */
  personId: v.nullable(v.string()),
  /** It went out, and nobody has said what came of it. */
  inDoubt: v.boolean(),
})

export type InsuranceDraft = v.InferOutput<typeof DraftShape>

/** Nothing chosen yet. */
export const blank: InsuranceDraft = { productId: null, personId: null, inDoubt: false }

/** The one purchase under way on this device. */
export const kept = draftOf('insurance', DraftShape, blank)
