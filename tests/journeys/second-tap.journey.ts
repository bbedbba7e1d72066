import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy } from './stage'

/** What a tap on the first button would meet just as the page opens, and once it has been open for so many milliseconds. */
const meets = (person: Person, milliseconds: number) =>
  person.phone.examine(async (screen, open) => {
    const page = screen as HTMLElement
    page.style.display = 'none'
    page.getBoundingClientRect()
    page.style.display = ''
    for (const animation of page.getAnimations({ subtree: true })) {
      animation.pause()
      animation.currentTime = open
    }
    const button = page.querySelector('.hj-foot .hj-button') ?? page
    const { left, top, width, height } = button.getBoundingClientRect()
    const met = page.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
    for (const animation of page.getAnimations({ subtree: true })) animation.finish()
    return button !== page && button.contains(met) ? 'the button' : 'nothing'
  }, milliseconds)

test('一页刚打开，同一个拇指的第二下不算：它是按给前一页的；零点三秒以后每个按钮都按得动', async () => {
  const heWanyi = await arrivesBy(linkTo('transfer/start', { scenario: 'moving' }))
  await heWanyi.sees('换了地方参保，医保怎么转')
  expect(await meets(heWanyi, 0)).toBe('nothing')
  expect(await meets(heWanyi, 299)).toBe('nothing')
  expect(await meets(heWanyi, 301)).toBe('the button')
})
