import { links } from './links'
import { arrivesBy, onlyOn } from './stage'

/** One link for each page that a scenario opens at. */
const pages = new Map(links.map((one) => [one.link.split('?')[0], one]))

onlyOn('weapp', '在浏览器里，画面板上的每一张图都在四种字号下压到 320 宽量过（tests/storyboard）', () => {
  test.each([...pages.values()])('$id 在 320 宽、最大字号下不横向滚动', async ({ link }) => {
    const person = await arrivesBy(link, { width: 320, level: 'largest' })
    await person.sees(/12393/)
    expect(await person.sidewaysScroll()).toBe(0)
  })
})
