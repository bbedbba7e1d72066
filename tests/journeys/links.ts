import { programme } from '@mock/scenarios/programme'
import { type RouteName, routes } from '@/routes/table'

/** The link of every scenario to the page where its curtain rises. */
export const links = programme.map(({ id, opensAt: { route, params } }) => {
  const query = Object.entries(params).map(([key, value]) => `&${key}=${value}`)
  return { id, link: `/#/${routes[route as RouteName].path}?scenario=${id}${query.join('')}` }
})
