import { day, type IsoDate } from '@/domain/calendar'

/** Who is near kin of whom, as far as the register of households tells: pairs of ids, in either order. */
const kin: readonly (readonly [string, string])[] = [['luo-fang', 'luo-guoqiang']]

/** Whether two people are known to be near kin. */
export const areKin = (one: string, other: string): boolean =>
  kin.some((pair) => pair.includes(one) && pair.includes(other) && one !== other)

const deaths: Readonly<Record<string, IsoDate>> = { 'luo-guoqiang': day('2025-10-18') }

/** The day somebody died, or null. */
export const diedOn = (id: string): IsoDate | null => deaths[id] ?? null
