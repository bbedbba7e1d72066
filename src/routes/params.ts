import { type ParamsOf, type RouteName, routes } from './table'

/** `/journeys/contribution/quote/index?personId=p1&year=2026`, as Taro's navigation wants it. */
export function addressOf<R extends RouteName>(name: R, params: ParamsOf<R>): string {
  const query = Object.entries(params)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&')
  return `/${routes[name].path}${query && `?${query}`}`
}

/**
 * Reads what a page was opened with; null when the link is incomplete or was tampered with.
 * H5 hands the query over decoded or not depending on how the page was reached, weapp never decodes it:
 * decoding here is harmless for both, since no value of ours contains a percent sign.
 */
export function readParams<R extends RouteName>(
  name: R,
  query: Record<string, string | undefined>,
): ParamsOf<R> | null {
  const read: Record<string, string | number> = {}
  for (const [key, decode] of Object.entries(routes[name].params)) {
    const raw = query[key]
    const value = raw === undefined ? null : decode(decoded(raw))
    if (value === null) return null
    read[key] = value
  }
  return read as ParamsOf<R>
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    // A stray percent sign: not one of our links; the decoder refuses it in its own words.
    return raw
  }
}

const tabs = ['home', 'records', 'me'] as const

export type TabName = (typeof tabs)[number]

/** The tab a page is; undefined for a page of an errand. */
export const tabOf = (name: RouteName | null): TabName | undefined => tabs.find((tab) => tab === name)

/** The table's name for a Taro path, with or without slash and query; null when the page is not ours. */
export function nameOf(path: string): RouteName | null {
  const bare = path.replace(/^\//, '').split('?')[0]
  const found = Object.entries(routes).find(([, page]) => page.path === bare)
  return found ? (found[0] as RouteName) : null
}
