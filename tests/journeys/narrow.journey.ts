import { links } from './links'
import { opens } from './stage'

test.each(links)('$id 在 320 宽、最大字号下不横向滚动', async ({ id, link }) => {
  const person = await opens(id, 'home', { width: 320, level: 'largest' })
  await person.goes(link)
  await person.sees(/12393/)
  expect(await person.sidewaysScroll()).toBe(0)
})
