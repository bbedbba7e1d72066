import { count, type Decode, id, year } from './decode'

type Decoders = Record<string, Decode<string | number>>

export interface Page<D extends Decoders = Decoders> {
  /** Where Taro finds it, e.g. journeys/contribution/quote/index. */
  readonly path: string
  /** A tab of the bottom bar: lives in the main package and is switched to, never pushed. */
  readonly tab: boolean
  readonly params: D
}

const tab = (folder: string): Page<Record<never, never>> => ({ path: `tabs/${folder}/index`, tab: true, params: {} })

const page = <D extends Decoders = Record<never, never>>(folder: string, params: D = {} as D): Page<D> => ({
  path: `journeys/${folder}/index`,
  tab: false,
  params,
})

/**
 * Every page of the app. The first folder of a journey's page is its errand, its room, and its WeChat subpackage.
 * `app.config` is made from this table (packages.ts), and links cannot be written any other way (platform/navigate.ts).
 */
export const routes = {
  home: tab('home'),
  records: tab('records'),
  me: tab('me'),

  'balance/overview': page('balance/overview'),
  'balance/statement': page('balance/statement'),
  'balance/entry': page('balance/entry', { entryId: id }),

  'family/members': page('family/members'),
  'family/who': page('family/who'),
  'family/start': page('family/start'),
  'family/relation': page('family/relation'),
  'family/identity': page('family/identity'),
  'family/consent': page('family/consent'),
  'family/check': page('family/check'),
  'family/verify': page('family/verify'),
  'family/result': page('family/result', { bindingId: id }),
  'family/relative': page('family/relative', { bindingId: id }),

  'contribution/people': page('contribution/people'),
  'contribution/quote': page('contribution/quote', { personId: id, year }),
  'contribution/check': page('contribution/check', { personId: id, year }),
  'contribution/verify': page('contribution/verify', { orderId: id }),
  'contribution/progress': page('contribution/progress', { orderId: id }),
  'contribution/receipt': page('contribution/receipt', { orderId: id }),

  'withdrawal/reason': page('withdrawal/reason'),
  'withdrawal/verdict': page('withdrawal/verdict', { reason: id }),
  'withdrawal/materials': page('withdrawal/materials'),
  'withdrawal/payee': page('withdrawal/payee'),
  'withdrawal/consequences': page('withdrawal/consequences'),
  'withdrawal/check': page('withdrawal/check'),
  'withdrawal/verify': page('withdrawal/verify'),
  'withdrawal/progress': page('withdrawal/progress', { requestId: id }),

  'settings/region': page('settings/region'),
  'settings/font-level': page('settings/font-level'),
  'settings/theme': page('settings/theme'),

  'rehearsal/scenarios': page('rehearsal/scenarios'),
  'rehearsal/walk': page('rehearsal/walk', { walk: id, step: count }),
  'rehearsal/parts': page('rehearsal/parts-page'),
}

export type Routes = typeof routes
export type RouteName = keyof Routes

/** What a page is opened with, by name: `ParamsOf<'contribution/quote'>` is `{ personId: string; year: number }`. */
export type ParamsOf<R extends RouteName> = {
  [P in keyof Routes[R]['params']]: Routes[R]['params'][P] extends Decode<infer T> ? T : never
}
