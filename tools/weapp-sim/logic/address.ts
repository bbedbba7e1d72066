import { posix } from 'node:path'

/** Where a page is and what it is told. */
export interface Address {
  route: string
  query: Record<string, string>
}

/**
 * Takes a url apart as WeChat's route functions do: nothing is decoded, `?x=3==q` gives "3", a bare `?flag` gives
 * "undefined". Whether a link from outside loses the same is not documented; it is treated alike.
 * @param url `pages/a/index?b=c`, from the top when it begins with a slash
 * @param from the route of the page that asks; without it every url counts from the top
 */
export function addressOf(url: string, from = ''): Address {
  const [path = '', search = ''] = url.split('?')
  const query: Address['query'] = {}
  for (const pair of search.split('&').filter(Boolean)) {
    const [name = '', value] = pair.split('=')
    query[name] = String(value)
  }
  // From a slash, so that no `..` leads above the top.
  return { route: posix.resolve('/', posix.dirname(from), path).slice(1), query }
}

/** The address as one would write it down. */
export function linkOf({ route, query }: Address): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return pairs.length > 0 ? `${route}?${pairs.join('&')}` : route
}
