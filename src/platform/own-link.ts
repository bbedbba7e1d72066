import { addressOf } from '@/routes/params'
import type { ParamsOf, RouteName } from '@/routes/table'

/** A link to a page, for a code somebody else scans. WeChat draws its own codes; this is the path such a code carries. */
export const ownLink = <R extends RouteName>(name: R, params: ParamsOf<R>): string => addressOf(name, params)
