import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { bound } from './bound'
import { holds } from './holds'

/** An ordinary November Friday inside Hunan's collection for 2026 (2025-09-01 to 2026-01-31, P30). */
export const autumn = instant('2025-11-21T10:02:00+08:00')

const since = day('2025-03-02')

export const parents = [bound('zhou-jianguo', 'PARENT', since), bound('li-xiuying', 'PARENT', since)]

export const grandmother = bound('liu-guilan', 'GRANDPARENT_P', since)

/** What 周明 has in his account on such a day. */
export const savings = holds(fen(428_653))
