import { programme } from '@mock/scenarios/programme'
import { type RouteName, routes } from '@/routes/table'

/** `journeys/contribution/quote/index?personId=…&year=2026`: a page as a link, in no target's spelling. */
export function linkTo(name: RouteName, query: Record<string, string | number> = {}): string {
  const said = Object.entries(query).map(([key, value]) => `${key}=${value}`)
  return [routes[name].path, ...(said.length > 0 ? [said.join('&')] : [])].join('?')
}

/** The link of every scenario to the page where its curtain rises. */
export const links = programme.map(({ id, opensAt: { route, params } }) => ({
  id,
  link: linkTo(route as RouteName, { scenario: id, ...params }),
}))
