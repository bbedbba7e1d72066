import { addressOf } from '@/routes/params'
import type { ParamsOf, RouteName } from '@/routes/table'

/** A link to a page, for a code somebody else scans: whole, with the place this app is served from. */
export const ownLink = <R extends RouteName>(name: R, params: ParamsOf<R>): string =>
  `${window.location.origin}${window.location.pathname}#${addressOf(name, params)}`
