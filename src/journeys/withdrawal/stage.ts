import type { Loadable } from '@/domain/loadable'
import type { Signature } from '@/domain/signature'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { stillWanted } from '@/domain/withdrawal/waiver'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { withdrawal } from '@/services/contract/withdrawal'
import { mustSayWho, mustSayWhose } from './claim'
import type { WithdrawalDraft } from './draft'

export type Verdict = ReplyOf<typeof withdrawal.verdict>
export type VerdictRefusal = RefusalOf<typeof withdrawal.verdict>
export type Request = ReplyOf<typeof withdrawal.submit>
export type Material = Verdict['materials'][number]
export type SubmitRefusal = RefusalOf<typeof withdrawal.submit>

/** Whom the money goes to, as typed. Lives in memory only. */
export interface Payee {
  readonly holder: string
  readonly card: string
}

/** How far an application has come. */
export interface Standing {
  readonly verdict: Loadable<Verdict, VerdictRefusal>
  /** The reason the verdict was asked for. */
  readonly judged: WithdrawalReason | null
  readonly draft: WithdrawalDraft
  /** In memory only: a killed app asks again (R-P04). */
  readonly payee: Payee | null
  /** What was signed. In memory only: no picture and no name is kept on the device. */
  readonly signature: Signature | null
  /** The application on its way. `unreached` means: outcome unknown, to be sent again with the same key only. */
  readonly sending: Loadable<Request, SubmitRefusal> | null
}

/** The pages of the form, in the order they are walked. The verdict lies between the first two and can be opened any time. */
const stages = [
  'withdrawal/reason',
  'withdrawal/applicant',
  'withdrawal/owner',
  'withdrawal/materials',
  'withdrawal/payee',
  'withdrawal/consequences',
  'withdrawal/sign',
  'withdrawal/check',
  'withdrawal/verify',
] as const

export type Stage = (typeof stages)[number]

/** The pages everybody walks; who applies for somebody else has two more, which are not counted. */
const counted = stages.filter((stage) => stage !== 'withdrawal/applicant' && stage !== 'withdrawal/owner')

/** Which page of how many. */
export const stepOf = (stage: (typeof counted)[number]) => ({ at: counted.indexOf(stage) + 1, of: counted.length })

/** Where a page that may not stay gives way to. */
export type Elsewhere =
  | { readonly page: Stage }
  | { readonly page: 'withdrawal/verdict'; readonly reason: WithdrawalReason }
  | { readonly page: 'withdrawal/progress'; readonly requestId: string }

/** Ids of the materials the bureau wants and has not been given. */
export const lacking = (verdict: Verdict, { materials, pledged }: WithdrawalDraft): string[] =>
  stillWanted(verdict.materials, materials, pledged)

/** The first page whose question has no answer yet; the check page when all have; null while the verdict is not known. */
export function firstOpen({ draft, verdict, judged, payee, signature }: Standing): Stage | null {
  if (draft.reason === null) return 'withdrawal/reason'
  if (mustSayWho(draft)) return 'withdrawal/applicant'
  if (mustSayWhose(draft)) return 'withdrawal/owner'
  if (verdict.state !== 'ready' || judged !== draft.reason) return null
  if (lacking(verdict.value, draft).length > 0) return 'withdrawal/materials'
  if (payee === null) return 'withdrawal/payee'
  if (!draft.agreed) return 'withdrawal/consequences'
  if (signature === null) return 'withdrawal/sign'
  return 'withdrawal/check'
}

/**
 * Where a page of the form must give way to, because its state is not there: the submission in doubt, the request it became,
 * the verdict that is a no, or the first unanswered page. Null when it may stay, or when that cannot be told yet.
 */
export function elsewhere(stage: Stage, standing: Standing): Elsewhere | null {
  const { draft, verdict, judged, sending } = standing
  if (sending && sending.state !== 'ready' && stage === 'withdrawal/verify') return null
  if (sending?.state === 'asking' || sending?.state === 'unreached') return { page: 'withdrawal/verify' }
  if (draft.requestId) return { page: 'withdrawal/progress', requestId: draft.requestId }
  if (stage === 'withdrawal/applicant' && draft.reason !== null) return null
  if (stage === 'withdrawal/owner' && draft.reason === 'DEATH' && draft.applicant !== null) return null
  if (draft.reason && judged === draft.reason && verdict.state === 'refused')
    return { page: 'withdrawal/verdict', reason: draft.reason }
  const open = firstOpen(standing)
  return open === null || mayShow(stage, open) ? null : { page: open }
}

/** Never beyond the first unanswered page, but verifying once everything is answered. */
const mayShow = (stage: Stage, open: Stage): boolean =>
  stages.indexOf(stage) <= stages.indexOf(open) || open === 'withdrawal/check'
