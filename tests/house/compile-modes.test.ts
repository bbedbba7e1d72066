import { programme } from '@mock/scenarios/programme'
import { nameOf, readParams } from '@/routes/params'
import { type RouteName, routes } from '@/routes/table'
import project from '../../project.private.config.json'

/** One compile mode per scenario, as the WeChat developer tools list them; paste into project.private.config.json when this differs. */
const modes = programme.map(({ id, title, opensAt: { route, params } }) => ({
  name: title,
  pathName: routes[route as RouteName].path,
  query: [`scenario=${id}`, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join('&'),
  launchMode: 'default',
  scene: null,
}))

test('每个演示场景都是微信开发者工具里的一个编译模式', () => {
  expect(project.condition.miniprogram.list).toEqual(modes)
})

test.each(programme.map(({ id, opensAt }) => ({ id, ...opensAt })))(
  '$id 打开的页面存在，参数读得出',
  ({ route, params }) => {
    const name = route as RouteName
    const said = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]))
    expect(nameOf(routes[name].path)).toBe(route)
    expect(readParams(name, said)).toEqual(params)
  },
)

test('每个场景写明要注意看什么，编号不重复', () => {
  for (const { notice } of programme) expect(notice.length).toBeGreaterThan(0)
  expect(new Set(programme.map(({ id }) => id)).size).toBe(programme.length)
})
