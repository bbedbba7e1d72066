import { programme } from '@mock/scenarios/programme'
import type { RouteName } from '@/routes/table'
import { routes } from '@/routes/table'
import { opens } from './stage'

const links = programme.map(({ id, opensAt: { route, params } }) => {
  const query = Object.entries(params).map(([key, value]) => `&${key}=${value}`)
  return { id, link: `/#/${routes[route as RouteName].path}?scenario=${id}${query.join('')}` }
})

test.each(links)('$id 在 320 宽、最大字号下不横向滚动', async ({ id, link }) => {
  const person = await opens(id, 'home', { width: 320, level: 'largest' })
  await person.goes(link)
  await person.sees(/12393/)
  expect(await person.sidewaysScroll()).toBe(0)
})
