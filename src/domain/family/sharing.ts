import type { IsoDate } from '../calendar'
import { type Fen, sum } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import type { SharedUse } from '../policy/pack'
import type { Refusal } from '../refusal'

/** What a sharer has said of one relative (P16: changeable at any time). */
export interface Sharing {
  /** The most that one payment may take, in fen; null for no cap. */
  readonly cap: Fen | null
  /** The most that a calendar month may take, in fen; null for no cap. */
  readonly monthlyCap: Fen | null
  /** For now nothing may be taken. */
  readonly paused: boolean
  /** What for; null for everything the region lists. */
  readonly uses: readonly SharedUse[] | null
  /** The last day it holds; null where no end was set (长期). */
  readonly to: IsoDate | null
}

/** Every reason why a sharer's own word keeps a payment back. */
export const sharingRefusals = [
  'SHARING_PAUSED',
  'SHARING_ENDED',
  'USE_EXCLUDED',
  'CAP_EXCEEDED',
  'MONTHLY_CAP_EXCEEDED',
] as const

export type SharingRefusal = (typeof sharingRefusals)[number]

/** Something that is to be taken for a relative. */
export interface Taking {
  /** In fen. */
  readonly due: Fen
  readonly use: SharedUse
  /** What has been taken for this relative in the calendar month so far, in fen. */
  readonly spent: Fen
  readonly on: IsoDate
}

/** Whether it may be taken by what the sharer has said. Nothing owed is always allowed (0 元也要确认). */
export function sharingVerdict(
  { cap, monthlyCap, paused, uses, to }: Sharing,
  { due, use, spent, on }: Taking,
): Outcome<null, Refusal<SharingRefusal>> {
  if (due === 0) return ok(null)
  if (paused) return refused({ code: 'SHARING_PAUSED' })
  if (to !== null && on > to) return refused({ code: 'SHARING_ENDED', detail: { to } })
  if (uses && !uses.includes(use)) return refused({ code: 'USE_EXCLUDED', detail: { use } })
  if (cap !== null && due > cap) return refused({ code: 'CAP_EXCEEDED', detail: { cap, due } })
  return monthlyCap !== null && sum(spent, due) > monthlyCap
    ? refused({ code: 'MONTHLY_CAP_EXCEEDED', detail: { cap: monthlyCap, spent, due } })
    : ok(null)
}
