import { links } from './links'
import { arrivesBy } from './stage'

test.each(links)('$id 在 320 宽、最大字号下不横向滚动', async ({ link }) => {
  const person = await arrivesBy(link, { width: 320, level: 'largest' })
  await person.sees(/12393/)
  expect(await person.sidewaysScroll()).toBe(0)
})
