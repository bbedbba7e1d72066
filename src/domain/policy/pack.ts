import type { IsoDate } from '../calendar'
import type { Category } from '../contribution/category'
import type { Relation } from '../family/relation'
import type { Fen } from '../money'
import type { WithdrawalReason } from '../withdrawal/reason'
import type { Fact } from './fact'

/** What an account may be used for on behalf of a bound relative. */
export const sharedUses = ['RESIDENT_FEE', 'CARE', 'PHARMACY', 'LONG_TERM_CARE', 'COMMERCIAL'] as const

export type SharedUse = (typeof sharedUses)[number]

/** How an order may be taken back (PRODUCT decision 6): held ten minutes, reversed later, or not at all. */
export const undoKinds = ['hold10', 'reversal', 'none'] as const

export type UndoKind = (typeof undoKinds)[number]

/** One stretch of a year's collection: who pays what, and when cover begins. Days are inclusive. */
export interface FeeStage {
  readonly from: IsoDate
  readonly to: IsoDate
  /** PERSONAL: the personal share alone. PERSONAL_PLUS_FISCAL: latecomers also pay what the state would have. */
  readonly pays: 'PERSONAL' | 'PERSONAL_PLUS_FISCAL'
  readonly waitingMonths: number
}

/** The resident fee of one insurance year (待遇 from 1 January to 31 December of it). */
export interface ResidentFee {
  readonly year: number
  /** Null while the bureau has not published it: never guessed. */
  readonly personal: Fact<Fen | null>
  readonly fiscal: Fact<Fen | null>
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
    readonly reserve: readonly Fact<Fen>[]
    readonly uses: readonly Fact<readonly SharedUse[]>[]
  }
  readonly balance: {
    readonly accountMode: readonly Fact<'LEDGER' | 'REAL'>[]
  }
  readonly contribution: {
    readonly fees: readonly ResidentFee[]
    readonly undo: readonly Fact<UndoKind>[]
  }
  readonly withdrawal: {
    readonly reasons: readonly Fact<Partial<Record<WithdrawalReason, ReasonVerdict>>>[]
    readonly materials: readonly Fact<Partial<Record<WithdrawalReason, readonly string[]>>>[]
    readonly workingDays: readonly Fact<number>[]
  }
  readonly calendar: {
    readonly holidays: readonly Fact<readonly IsoDate[]>[]
    readonly workingWeekends: readonly Fact<readonly IsoDate[]>[]
  }
  readonly hotlines: readonly { readonly number: string; readonly name: string; readonly hours?: string }[]
}
