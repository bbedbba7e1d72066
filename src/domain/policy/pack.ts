import type { CreditRule } from '../balance/credit'
import type { Reserve } from '../balance/reserve'
import type { IsoDate } from '../calendar'
import type { Category } from '../contribution/category'
import type { RefundRule } from '../contribution/refund'
import type { ReversalRule } from '../contribution/reversal'
import type { WaitingRule } from '../contribution/waiting'
import type { Relation } from '../family/relation'
import type { CommercialRule } from '../insurance/commercial'
import type { Fen } from '../money'
import type { TransferRule } from '../transfer/transfer'
import type { WalletRule } from '../wallet/wallet'
import type { PapersBy } from '../withdrawal/applicant'
import type { WithdrawalReason } from '../withdrawal/reason'
import type { Fact } from './fact'

/** What an account may be used for on behalf of a bound relative. */
export const sharedUses = ['RESIDENT_FEE', 'CARE', 'PHARMACY', 'LONG_TERM_CARE', 'COMMERCIAL'] as const

export type SharedUse = (typeof sharedUses)[number]

/** How an order may be taken back (PRODUCT decision 6): held ten minutes, reversed later, or not at all. */
export const undoKinds = ['hold10', 'reversal', 'none'] as const

export type UndoKind = (typeof undoKinds)[number]

/** When a fee leaves the account: at once, in one batch at the month's end (北京), or as a way of paying inside the tax office's own app (山东, 广东). */
export const deductModes = ['AT_ONCE', 'MONTH_END_BATCH', 'BY_TAX_OFFICE'] as const

export type DeductMode = (typeof deductModes)[number]

/** What of an account relatives may use: all of it, or only what earlier years left (上海, 浙江). */
export const shareBases = ['ALL', 'CARRIED_OVER'] as const

export type ShareBase = (typeof shareBases)[number]

/** Where a relative must be insured to be bound: in the sharer's own province, or anywhere (F-05). */
export const bindingReaches = ['PROVINCE', 'NATION'] as const

export type BindingReach = (typeof bindingReaches)[number]

/** When cover begins for a fee paid within a stage: on 1 January (or the day of payment, if later, where said so), the first of the next month, or after the wait. */
export const benefitStarts = ['FIRST_OF_JANUARY', 'DAY_OF_PAYMENT', 'NEXT_MONTH', 'AFTER_WAITING'] as const

export type BenefitStart = (typeof benefitStarts)[number]

/** One stretch of a year's collection: who pays what, and when cover begins. Days are inclusive. */
export interface FeeStage {
  readonly from: IsoDate
  readonly to: IsoDate
  /** PERSONAL: the personal share alone. PERSONAL_PLUS_FISCAL: latecomers also pay what the state would have. NOT_PUBLISHED: nobody has said. */
  readonly pays: 'PERSONAL' | 'PERSONAL_PLUS_FISCAL' | 'NOT_PUBLISHED'
  readonly waitingMonths: number
  /** Left out: 1 January without a wait, after the wait with one. */
  readonly starts?: BenefitStart
}

/** A fee for an age band, in fen: 济南 asks less of children, 上海 by four ages. */
export interface FeeBand {
  /** In completed years on 1 January of the insurance year. */
  readonly fromAge: number
  readonly fen: Fen
}

/** Where an errand can be done outside this app. */
export const channelKinds = ['APP', 'WEB', 'PHONE', 'WINDOW', 'KIOSK', 'BANK', 'PHARMACY', 'VILLAGE', 'TAX'] as const

/** What people come to a bureau for. */
export const errands = ['BALANCE', 'BIND', 'PAY', 'WITHDRAW', 'TRANSFER'] as const

/** A way to do an errand outside this app, with its steps (domain.md §1.1). */
export interface Channel {
  /** C-01 … C-22. */
  readonly id: string
  readonly name: string
  readonly kind: (typeof channelKinds)[number]
  readonly errands: readonly (typeof errands)[number][]
  readonly steps: readonly string[]
}

/** A window where people go, and when it is open. */
export interface Branch {
  readonly name: string
  /** Days of the week as ISO counts them, 1 Monday to 7 Sunday, with clock times `HH:mm`. */
  readonly hours: readonly { readonly days: readonly number[]; readonly opens: string; readonly closes: string }[]
  /** Days on which it is said to be open, at hours nobody wrote down. */
  readonly openOn?: readonly number[]
  /** Days on which it is said to be closed. A day named nowhere is unknown, not closed. */
  readonly closedOn?: readonly number[]
  /** Of no known city: shows what hours look like, and is no hall that anybody can go to. */
  readonly example?: boolean
}

/** The resident fee of one insurance year (待遇 from 1 January to 31 December of it). */
export interface ResidentFee {
  readonly year: number
  /** Null while the bureau has not published it: never guessed. */
  readonly personal: Fact<Fen | null>
  readonly fiscal: Fact<Fen | null>
  /** Where the fee goes by age; it comes instead of `personal` for the ages it names, the youngest band first. */
  readonly byAge?: Fact<readonly FeeBand[]>
  /** The higher of two tiers to choose from (重庆二档); `personal` is the lower. */
  readonly upperTier?: Fact<Fen>
  /** What a person of a subsidised category pays, in fen; categories not named pay `personal`. */
  readonly byCategory: Fact<Partial<Record<Category, Fen>>>
  readonly stages: Fact<readonly FeeStage[]>
}

/** Whether money may be asked back for a reason: yes, no, or ask the bureau. */
export const reasonVerdicts = ['YES', 'NO', 'ASK'] as const

export type ReasonVerdict = (typeof reasonVerdicts)[number]

/** Everything a region says, each matter dated and sourced. A region states only what differs from its parent. */
export interface Pack {
  readonly code: string
  readonly name: string
  readonly parent?: string
  readonly family: {
    readonly relations: readonly Fact<readonly Relation[]>[]
    readonly maxActive: readonly Fact<number>[]
    readonly maxLifetime: readonly Fact<number>[]
    readonly reserve: readonly Fact<Reserve>[]
    readonly uses: readonly Fact<readonly SharedUse[]>[]
    readonly within: readonly Fact<BindingReach>[]
    /** Whether a relative may use one sharer's account only (上海的“家庭共济网”). */
    readonly exclusive: readonly Fact<boolean>[]
    /** Whether a clerk looks at every binding before it holds (广东的经办审批). */
    readonly reviewed: readonly Fact<boolean>[]
  }
  readonly balance: {
    readonly accountMode: readonly Fact<'LEDGER' | 'REAL'>[]
    readonly shareBase: readonly Fact<ShareBase>[]
    readonly credit: readonly Fact<CreditRule>[]
  }
  readonly contribution: {
    readonly fees: readonly ResidentFee[]
    readonly undo: readonly Fact<UndoKind>[]
    readonly reversal: readonly Fact<ReversalRule>[]
    readonly deduct: readonly Fact<DeductMode>[]
    readonly waiting: readonly Fact<WaitingRule>[]
    /** From when a year is asked for, as `MM-DD` of the year before it. */
    readonly seasonOpens: readonly Fact<string>[]
  }
  readonly withdrawal: {
    readonly reasons: readonly Fact<Partial<Record<WithdrawalReason, ReasonVerdict>>>[]
    readonly materials: readonly Fact<Partial<Record<WithdrawalReason, readonly string[]>>>[]
    /** Papers that need not be brought: the bureau finds them in shared data, or takes a written commitment instead. */
    readonly waived: readonly Fact<Partial<Record<WithdrawalReason, readonly string[]>>>[]
    /** Papers that come on top, by who applies. */
    readonly papersBy: readonly Fact<Partial<Record<PapersBy, readonly string[]>>>[]
    readonly workingDays: readonly Fact<number>[]
  }
  readonly transfer: { readonly rule: readonly Fact<TransferRule>[] }
  readonly wallet: {
    readonly rule: readonly Fact<WalletRule>[]
    /** Whether the place takes part; where nothing is said, nobody knows. */
    readonly open: readonly Fact<boolean>[]
  }
  /** What is said to who asks a paid resident fee back, beyond taking it back at once (`undo`). */
  readonly refund: { readonly rule: readonly Fact<RefundRule>[] }
  readonly insurance: { readonly commercial: readonly Fact<CommercialRule>[] }
  readonly guide: {
    readonly channels: readonly Fact<readonly Channel[]>[]
    readonly branches: readonly Fact<readonly Branch[]>[]
  }
  readonly calendar: {
    readonly holidays: readonly Fact<readonly IsoDate[]>[]
    readonly workingWeekends: readonly Fact<readonly IsoDate[]>[]
  }
  readonly hotlines: readonly { readonly number: string; readonly name: string; readonly hours?: string }[]
}
