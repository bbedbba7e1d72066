import { area, count, type Decode, id, place, year } from './decode'

type Decoders = Record<string, Decode<string | number>>

export interface Page<D extends Decoders = Decoders> {
  /** Where Taro finds it, e.g. journeys/contribution/quote/index. */
  readonly path: string
  /** A tab of the bottom bar: lives in the main package and is switched to, never pushed. */
  readonly tab: boolean
  readonly params: D
}

const tab = (folder: string): Page<Record<never, never>> => ({ path: `tabs/${folder}/index`, tab: true, params: {} })

const page = <D extends Decoders>(folder: string, params: D): Page<D> => ({
  path: `journeys/${folder}/index`,
  tab: false,
  params,
})

/** The pages of the errands, each by its folder, with what it is opened with. The first part is its errand, its room, and its WeChat subpackage. */
const journeys = {
  'balance/overview': {},
  'balance/statement': {},
  'balance/entry': { entryId: id },
  'balance/year': { year },

  'family/members': {},
  'family/who': {},
  'family/start': {},
  'family/relation': {},
  'family/identity': {},
  'family/terms': {},
  'family/consent': {},
  'family/sign': {},
  'family/check': {},
  'family/verify': {},
  'family/result': { bindingId: id },
  'family/relative': { bindingId: id },
  'family/limit': { bindingId: id },
  'family/ending': { bindingId: id },
  'family/checkup': { bindingId: id },
  'family/spending': { whose: id },

  'contribution/people': {},
  'contribution/quote': { personId: id, year },
  'contribution/check': { personId: id, year },
  'contribution/verify': { orderId: id },
  'contribution/progress': { orderId: id },
  'contribution/undo': { orderId: id },
  'contribution/refund': { orderId: id },
  'contribution/receipt': { orderId: id },
  'contribution/verified': { receiptCode: id },
  'contribution/sitting': { year },
  'contribution/sitting-verify': { sittingId: id },
  'contribution/sitting-results': { sittingId: id },

  'contribution/waiting-period': {},

  'wallet/which': {},
  'wallet/overview': {},
  'wallet/open': {},
  'wallet/send': {},
  'wallet/check': {},
  'wallet/verify': {},
  'wallet/progress': { sendingId: id },
  'wallet/receiver': {},

  'withdrawal/reason': {},
  'withdrawal/which': { branch: id },
  'withdrawal/applicant': {},
  'withdrawal/owner': {},
  'withdrawal/myths': {},
  'withdrawal/verdict': { reason: id },
  'withdrawal/materials': {},
  'withdrawal/payee': {},
  'withdrawal/consequences': {},
  'withdrawal/sign': {},
  'withdrawal/check': {},
  'withdrawal/verify': {},
  'withdrawal/progress': { requestId: id },
  'withdrawal/new-card': { requestId: id },
  'withdrawal/form': { requestId: id },
  'withdrawal/how': {},

  'transfer/start': {},
  'transfer/ways': {},
  'transfer/verdict': { to: area },
  'transfer/form': {},
  'transfer/check': {},
  'transfer/verify': {},
  'transfer/progress': { transferId: id },
  'transfer/certificate': {},

  'insurance/overview': {},
  'insurance/quote': { productId: id },
  'insurance/health': {},
  'insurance/check': {},
  'insurance/verify': {},
  'insurance/cover': { coverId: id },

  'guide/articles': {},
  'guide/article': { articleId: id },
  'guide/glossary': {},
  'guide/safety': {},

  'rules/place': { code: place },
  'rules/compare': { code: place, other: place },
  'rules/changes': { code: place },

  'credit/estimate': {},
  'credit/answer': {},
  'credit/place': { place: id },
  'credit/compare': {},
  'credit/before': {},

  'channels/list': {},
  'channels/guide': { channelId: id },
  'channels/choose': {},
  'channels/phone': {},
  'channels/kiosk': {},
  'channels/hours': { place },
  'channels/bank': {},

  'settings/region': {},
  'settings/font-level': {},
  'settings/theme': {},
  'settings/consents': {},
  'settings/privacy': {},
  'settings/clear': {},
  'settings/accounts': {},
  'settings/about': {},

  'records/due': {},
  'records/messages': {},

  'rehearsal/scenarios': {},
  'rehearsal/walk': { walk: id, step: count },
}

type Journeys = { readonly [N in keyof typeof journeys]: Page<(typeof journeys)[N]> }

/**
 * Every page of the app. `app.config` is made from this table (packages.ts), and links cannot be written any other way
 * (platform/navigate.ts).
 */
export const routes = {
  home: tab('home'),
  records: tab('records'),
  me: tab('me'),
  // One page for each of them, as the type says: a name is the folder it lies in.
  ...(Object.fromEntries(Object.entries(journeys).map(([name, params]) => [name, page(name, params)])) as Journeys),
  'rehearsal/parts': page('rehearsal/parts-page', {}),
}

export type Routes = typeof routes
export type RouteName = keyof Routes

/** What a page is opened with, by name: `ParamsOf<'contribution/quote'>` is `{ personId: string; year: number }`. */
export type ParamsOf<R extends RouteName> = {
  [P in keyof Routes[R]['params']]: Routes[R]['params'][P] extends Decode<infer T> ? T : never
}
