import type { IsoDate } from '@/domain/calendar'
import type { Tier } from '@/domain/policy/fact'
import type { RouteName } from '@/routes/table'

/** What an article is about. */
export const topics = ['sharing', 'account', 'paying', 'withdrawing', 'care', 'places'] as const

export type Topic = (typeof topics)[number]

/** Where something was read: shown under the article, with how far to trust it. */
export interface Reading {
  readonly title: string
  readonly tier: Tier
  readonly publishedOn?: IsoDate
}

/** A page that is opened with nothing told, and not in the middle of an errand. */
export type PlainRoute = Extract<
  RouteName,
  | 'balance/overview'
  | 'family/members'
  | 'family/who'
  | 'contribution/people'
  | 'contribution/waiting-period'
  | 'wallet/which'
  | 'withdrawal/reason'
  | 'withdrawal/how'
  | 'withdrawal/myths'
  | 'transfer/start'
  | 'transfer/ways'
  | 'transfer/certificate'
  | 'insurance/overview'
  | 'credit/estimate'
  | 'credit/compare'
  | 'credit/before'
  | 'channels/list'
  | 'channels/choose'
  | 'channels/phone'
  | 'channels/kiosk'
  | 'channels/bank'
  | 'guide/articles'
  | 'guide/glossary'
  | 'guide/safety'
>

/** Where to go from an article: a page of the app, another article, or a place's rules. */
export type Way = { readonly label: string } & (
  | { readonly to: PlainRoute }
  | { readonly article: string }
  | { readonly place: string }
  | { readonly changes: string }
)

/** A stretch of an article: sentences, things in a row, steps, or what goes with what. */
export interface Section {
  readonly heading: string
  readonly lines?: readonly string[]
  readonly points?: readonly string[]
  readonly pairs?: readonly { readonly label: string; readonly value: string }[]
}

/** A help article in our own words. */
export interface Article {
  readonly id: string
  readonly topic: Topic
  readonly title: string
  /** The answer, before anything else. */
  readonly lead: string
  /** What people call it, and whole questions as they are asked. */
  readonly synonyms: readonly string[]
  /** MYTH: told everywhere and wrong. UNSURE: read in one weak place only. */
  readonly standing?: 'MYTH' | 'UNSURE'
  readonly sections: readonly Section[]
  readonly readings: readonly Reading[]
  readonly ways?: readonly Way[]
}
