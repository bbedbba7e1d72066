import type { Members } from '../store'

/** Which of the region's limits leaves no room, if any. */
export function fullness({ active, lifetime }: Members): 'LIMIT_ACTIVE' | 'LIMIT_LIFETIME' | null {
  if (lifetime.limit !== null && lifetime.count >= lifetime.limit) return 'LIMIT_LIFETIME'
  return active.limit !== null && active.count >= active.limit ? 'LIMIT_ACTIVE' : null
}

/** The limit that was reached. */
export const limitOf = ({ active, lifetime }: Members, full: 'LIMIT_ACTIVE' | 'LIMIT_LIFETIME'): number =>
  (full === 'LIMIT_ACTIVE' ? active.limit : lifetime.limit) ?? 0
