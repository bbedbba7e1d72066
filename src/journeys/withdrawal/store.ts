import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { Signature } from '@/domain/signature'
import type { ApplicantKind, Heirship } from '@/domain/withdrawal/applicant'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { withdrawal } from '@/services/contract/withdrawal'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { answered, asking } from '@/session/loadable'
import { filledIn } from '@/session/walk-filled'
import { claimOf } from './claim'
import { blank, kept, type WithdrawalDraft } from './draft'
import { latestOnly } from './latest'
import {
  type Elsewhere,
  elsewhere,
  firstOpen,
  type Payee,
  type Stage,
  type Standing,
  type Verdict,
  type VerdictRefusal,
} from './stage'

type Reasons = ReplyOf<typeof withdrawal.reasons>
type ReasonsRefusal = RefusalOf<typeof withdrawal.reasons>

/** Applying for the balance: what the counter said, what the person answered, and what became of sending it. */
export interface Withdrawal extends Standing {
  readonly reasons: Loadable<Reasons, ReasonsRefusal>
  /** The payee as far as it is typed; leaving the page for a while loses nothing of it (R-A13). In memory only. */
  readonly typed: Payee
  /** The request already under way, when a duplicate was refused and its record found. */
  readonly underWay: string | null
  /** 修改 was pressed on the check page: the page just opened leads back there. */
  readonly changing: boolean
  askReasons(): Promise<void>
  askVerdict(reason: WithdrawalReason): Promise<void>
  /** Asks again for the verdict on the draft's reason, if it has one. */
  rejudge(): Promise<void>
  /** Where a page of the form must give way to; null when it may stay. */
  where(stage: Stage): Elsewhere | null
  /** Where an answered page leads; null while the verdict is not known. */
  onward(): Stage | 'BACK' | null
  choose(reason: WithdrawalReason): void
  handIn(materialId: string): void
  takeBack(materialId: string): void
  /** A written commitment stands for a material, or no longer. */
  pledge(materialId: string, pledged: boolean): void
  /** The draft as it is now, for whoever has just changed it. */
  drafted(): WithdrawalDraft
  /** Who applies. Whoever says something else than before is judged anew. */
  apply(applicant: ApplicantKind, heirship: Heirship | null): void
  /** Whose account it is, once the counter has found it. */
  own(ownerId: string): void
  type(typed: Payee): void
  name(payee: Payee): void
  agree(agreed: boolean): void
  sign(signature: Signature): void
  change(changing: boolean): void
  /** Sends the application with the key its token was given for. */
  submit(stepUpToken: string): Promise<void>
  /** The request an application became, once its reply is in. */
  accepted(): string | null
  /** Sends the very same application again, after a reply was lost. */
  resend(): Promise<void>
}

const untyped: Payee = { holder: '', card: '' }

export const createWithdrawalStore = (counter: Counter) =>
  createStore<Withdrawal>()((set, get) => {
    const reasonsAsked = latestOnly<Reasons, ReasonsRefusal>()
    const verdictAsked = latestOnly<Verdict, VerdictRefusal>()
    let sent: Parameters<Counter['withdrawal']['submit']>[0] | null = null

    const redraft = (change: Partial<WithdrawalDraft>) => {
      const draft = { ...get().draft, ...change }
      kept.keep(draft)
      set({ draft })
    }

    /** An application may be on the books without our knowing: until that is settled, nothing of it may change. */
    const inDoubt = () => get().sending?.state === 'asking' || get().sending?.state === 'unreached'

    const send = async () => {
      if (!sent || get().sending?.state === 'asking') return
      set({ sending: asking })
      const sending = await answered(counter.withdrawal.submit(sent))
      if (sending.state !== 'unreached') {
        settled('withdraw')
        sent = null
      }
      if (sending.state === 'ready') {
        redraft({ ...blank, requestId: sending.value.requestId })
        set({ payee: null, typed: untyped, signature: null, changing: false })
      }
      set({ sending })
      if (sending.state === 'refused' && sending.refusal.code === 'DUPLICATE_APPLICATION') await foundUnderWay()
    }

    /**
     * One request is open already. Whatever was sent under the last key has arrived or never will, so the next application
     * is a new one; and an application in doubt is no longer in doubt. An unreachable counter leaves it to 办理记录.
     */
    const foundUnderWay = async () => {
      const found = await answered(counter.records.list({}))
      if (found.state !== 'ready' || get().sending?.state === 'asking') return
      const open = found.value.records.find((record) => record.errand === 'WITHDRAWAL' && record.open)
      settled('withdraw')
      set({ underWay: open?.recordId ?? null })
      if (open && inDoubt()) {
        redraft({ ...blank, requestId: open.recordId })
        set({ sending: null })
      }
    }

    return {
      reasons: asking,
      verdict: asking,
      judged: null,
      underWay: null,
      draft: kept.load(),
      payee: filledIn().payee ?? null,
      typed: filledIn().payee ?? untyped,
      signature: filledIn().signature ?? null,
      changing: false,
      sending: null,

      async askReasons() {
        const had = get().reasons
        if (had.state !== 'ready') set({ reasons: asking })
        await reasonsAsked(counter.withdrawal.reasons({}), had, (reasons) => set({ reasons }))
      },

      async askVerdict(reason) {
        const had = get().judged === reason ? get().verdict : asking
        set({ judged: reason, verdict: had.state === 'unreached' ? asking : had })
        const { draft } = get()
        const claim = draft.reason === reason ? claimOf(draft) : {}
        await verdictAsked(counter.withdrawal.verdict({ reason, ...claim }), had, (verdict) => set({ verdict }))
        const { verdict } = get()
        if (verdict.state !== 'refused' || verdict.refusal.code !== 'DUPLICATE_APPLICATION') return
        await foundUnderWay()
      },

      async rejudge() {
        const { reason } = get().draft
        if (reason) await get().askVerdict(reason)
      },

      where: (stage) => elsewhere(stage, get()),

      onward() {
        const open = firstOpen(get())
        const { changing } = get()
        set({ changing: false })
        return changing && open === 'withdrawal/check' ? 'BACK' : open
      },

      choose(reason) {
        if (inDoubt()) return
        const same = get().draft.reason === reason
        redraft(same ? { reason, requestId: null } : { ...blank, reason })
        set({ sending: null, ...(!same && { signature: null }) })
      },

      handIn(materialId) {
        const { materials } = get().draft
        if (!materials.includes(materialId)) redraft({ materials: [...materials, materialId] })
      },

      takeBack(materialId) {
        redraft({ materials: get().draft.materials.filter((id) => id !== materialId) })
      },

      pledge(materialId, pledged) {
        const others = get().draft.pledged.filter((id) => id !== materialId)
        redraft({ pledged: pledged ? [...others, materialId] : others })
      },

      drafted: () => get().draft,

      apply(applicant, heirship) {
        if (inDoubt()) return
        const { draft } = get()
        const same = draft.applicant === applicant && draft.heirship === heirship
        redraft(same ? {} : { ...blank, reason: draft.reason, applicant, heirship })
        set({ judged: null, sending: null, ...(!same && { signature: null }) })
      },

      own(ownerId) {
        if (inDoubt()) return
        const same = get().draft.ownerId === ownerId
        redraft({ ownerId, ...(!same && { agreed: false }) })
        set({ judged: null, sending: null, ...(!same && { signature: null }) })
      },

      type: (typed) => set({ typed }),

      name(payee) {
        if (inDoubt()) return
        redraft({ payeeNamed: true })
        set({ payee, sending: null })
      },

      agree: (agreed) => redraft({ agreed }),
      sign(signature) {
        if (!inDoubt()) set({ signature, sending: null })
      },

      change: (changing) => set({ changing }),

      async submit(stepUpToken) {
        const { draft, payee, signature } = get()
        if (!draft.reason || !payee || inDoubt()) return
        const { reason, materials, pledged } = draft
        const promised = pledged.length > 0 ? { pledged } : {}
        sent = {
          key: keyFor('withdraw'),
          reason,
          materials,
          ...promised,
          ...claimOf(draft),
          payee,
          signature,
          stepUpToken,
        }
        await send()
      },

      accepted() {
        const { sending } = get()
        return sending?.state === 'ready' ? sending.value.requestId : null
      },

      resend: send,
    }
  })

export const useWithdrawal = journeyStore(createWithdrawalStore)
