import { day } from '@/domain/calendar'
import type { Fact } from '@/domain/policy/fact'

/** An invented rule, confirmed by a bureau's own text, with whatever the story changes. */
export const rule = <T>(value: T, title = '某地规定', changes: Partial<Fact<T>> = {}): Fact<T> => ({
  value,
  status: 'CONFIRMED',
  from: day('2024-09-01'),
  sources: [{ key: 'X', tier: 'T1', title }],
  ...changes,
})
