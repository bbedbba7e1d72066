import type { StatusTone } from '@/design/parts/StatusTag'

/** A way forward: a page, a telephone number, or something to do elsewhere, which is only told. */
export interface Way {
  readonly label: string
  readonly note?: string
  readonly to?:
    | 'home'
    | 'balance/overview'
    | 'contribution/people'
    | 'family/members'
    | 'family/who'
    | 'family/relation'
    | 'family/terms'
    | 'family/sign'
    | 'wallet/overview'
  readonly call?: '12393'
}

/** What is said of a no: what it is, why, and what can be done now. */
export interface RefusalWords {
  readonly tag: string
  readonly tone?: StatusTone
  readonly title: string
  /** `figure` is the region's number, printed, where the counter gave one: how many people, or how many yuan stay behind. */
  reason(figure: string | null): string
  readonly next: readonly Way[]
}
