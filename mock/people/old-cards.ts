import { day, type IsoDate } from '@/domain/calendar'
import { type Fen, fen } from '@/domain/money'

/** Money still on a bank card from before 长沙 moved to ledger accounts in November 2023 (P06, P07): shown, never spent here. */
const oldCards: Record<string, { fen: Fen; asOf: IsoDate }> = {
  'zhou-ming': { fen: fen(61240), asOf: day('2023-11-30') },
}

/** The old bank-card balance of a person, or null. */
export const oldCardOf = (personId: string) => oldCards[personId] ?? null
