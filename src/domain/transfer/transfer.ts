import type { IsoDate } from '../calendar'
import { sameProvince } from '../insured'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Refusal } from '../refusal'
import { type WorkingCalendar, workingDayAfter } from '../working-days'

/** 转移接续 as a place handles it (domain.md §1.6). */
export interface TransferRule {
  /** What becomes of the balance of somebody who moves within the province: it follows, or stays and is usable everywhere (T-08). */
  readonly withinProvince: 'MOVES' | 'STAYS'
  /** Working days until the old place has sent it, and until the whole is done, from the day of submission. */
  readonly workingDays: { readonly sent: number; readonly done: number }
  /** A break between two places (T-11), in months: how long what was missed can still be paid, and how long one waits after a longer one, at most. */
  readonly gap?: { readonly payableMonths: number; readonly waitMonths: number }
}

/** Every reason why nothing is transferred. NOT_NEEDED is good news: the balance can be used where the person goes. */
export const transferRefusals = [
  'NO_ACCOUNT',
  'SAME_PLACE',
  'TRANSFER_NOT_NEEDED',
  'RETIRED',
  'TRANSFER_IN_PROGRESS',
  'ACCOUNT_FROZEN',
  'ARREARS',
  'NOT_STOPPED',
  'NOT_ENROLLED',
  'TRANSFER_RULE_UNKNOWN',
] as const

export type TransferRefusal = (typeof transferRefusals)[number]

/** Somebody who moves, as the two places know them. */
export interface Move {
  /** Six digits each; the account is in `from`. */
  readonly from: string
  readonly to: string
  readonly hasAccount: boolean
  /** Draws a pension of the old place already. */
  readonly retired: boolean
  readonly frozen: boolean
  readonly inArrears: boolean
  /** The old place has stopped the insurance. */
  readonly stopped: boolean
  /** The new place has taken the person in. */
  readonly enrolled: boolean
  readonly underWay: boolean
}

/** The four that whoever moves has to see to (T-01), each met or not, as a refusal carries them. */
const conditionsOf = ({ stopped, enrolled, inArrears, frozen }: Move) => ({
  stopped: Number(stopped),
  enrolled: Number(enrolled),
  paidUp: Number(!inArrears),
  notFrozen: Number(!frozen),
})

/** By when the old place sends it and the new one has it, inclusive. */
export interface TransferDates {
  readonly sentBy: IsoDate
  readonly doneBy: IsoDate
}

/**
 * The text a move rests on. What a province says is mostly of moves within itself, which is no ground for one that leaves it:
 * there the nation's own rule (暂行办法) stands, unless the place promises other days than it.
 */
function groundOf(
  { from, to }: Pick<Move, 'from' | 'to'>,
  own: Fact<TransferRule>,
  nation: Fact<TransferRule> | null,
): Fact<TransferRule> {
  if (!nation || sameProvince(from, to)) return own
  const [here, there] = [own.value.workingDays, nation.value.workingDays]
  return here.sent === there.sent && here.done === there.done ? nation : own
}

/**
 * Whether an account may be transferred on a day, by the rule of the place it is in; `nation` is what holds between provinces.
 * What no errand can mend is said first, then what the person has to do (T-01), in the order in which it is done.
 */
export function transferVerdict(
  move: Move,
  rules: readonly Fact<TransferRule>[],
  on: IsoDate,
  nation: readonly Fact<TransferRule>[] = [],
): Outcome<Fact<TransferRule>, Refusal<TransferRefusal>> {
  const rule = inForce(rules, on)
  const no = (code: TransferRefusal, citation?: Citation) => refused({ code, ...(citation && { citation }) })
  if (!move.hasAccount) return no('NO_ACCOUNT')
  if (move.from === move.to) return no('SAME_PLACE')
  if (!rule) return no('TRANSFER_RULE_UNKNOWN')
  if (rule.value.withinProvince === 'STAYS' && sameProvince(move.from, move.to))
    return no('TRANSFER_NOT_NEEDED', cite(rule))
  const ground = groundOf(move, rule, inForce(nation, on))
  const missing = obstacle(move)
  return missing ? refused({ code: missing, detail: conditionsOf(move), citation: cite(ground) }) : ok(ground)
}

function obstacle({ retired, underWay, frozen, inArrears, stopped, enrolled }: Move): TransferRefusal | null {
  if (retired) return 'RETIRED'
  if (underWay) return 'TRANSFER_IN_PROGRESS'
  if (frozen) return 'ACCOUNT_FROZEN'
  if (inArrears) return 'ARREARS'
  if (!stopped) return 'NOT_STOPPED'
  return enrolled ? null : 'NOT_ENROLLED'
}

/** The days a place promises for a transfer handed in on a day, counted with its own holidays. */
export function transferDates({ workingDays }: TransferRule, on: IsoDate, calendar: WorkingCalendar): TransferDates {
  const after = (days: number) => workingDayAfter(on, days, calendar)
  return { sentBy: after(workingDays.sent), doneBy: after(workingDays.done) }
}
