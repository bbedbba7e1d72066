import { day, type IsoDate } from '@/domain/calendar'
import { type Fen, fen } from '@/domain/money'

/** Money that lies in an account since a day, in fen. */
export interface Deposit {
  readonly fen: Fen
  readonly since: IsoDate
  /** OPENING is what earlier years left; MONTHLY_CREDIT is this year's own. */
  readonly kind: 'OPENING' | 'MONTHLY_CREDIT'
}

const left = (amount: number): Deposit => ({ fen: fen(amount), since: day('2024-01-01'), kind: 'OPENING' })

/** The accounts of the study (domain.md §6.1), for whoever a scenario does not give a past of their own. */
const accounts: Readonly<Record<string, readonly Deposit[]>> = {
  'chen-jing': [left(105_000)],
  'guo-yongfu': [left(118_000)],
  'lin-hao': [left(1_890_211)],
  'he-wanyi': [left(673_000)],
  'xiang-xue': [left(205_490)],
  'xu-desheng': [left(330_000)],
  'wang-yaqin': [left(108_000), { fen: fen(189_000), since: day('2025-07-01'), kind: 'MONTHLY_CREDIT' }],
  'zhang-haoran': [left(42_000)],
  'zhao-min': [left(500_000)],
  'ma-wenjun': [left(720_000)],
  'sun-li': [left(941_000)],
  'chen-zhiqiang': [left(300_000)],
  'luo-guoqiang': [left(1_125_604)],
}

/** What lies in somebody's account when nothing else is said of it; nothing for who has none, or an empty one. */
export const depositsOf = (personId: string): readonly Deposit[] => accounts[personId] ?? []
