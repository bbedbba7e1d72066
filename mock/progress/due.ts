import type { Instant } from '@/domain/calendar'

/** Something time brings about by itself, and when. */
export interface Due {
  readonly at: Instant
  happen(at: Instant): void
}
