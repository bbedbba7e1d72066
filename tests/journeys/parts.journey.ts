import { words } from '@/design/copy'
import { namesIn } from '../parity/names'
import type { Person } from './person'
import { onlyOn, opens } from './stage'

const kinds = ['按钮', '卡片和行', '数字和标记', '填写', '说明和结果', '等待', '核验', '页面四周']

const theCatalogue = () => opens('balance-normal', 'rehearsal/parts')

const walls = ({ phone }: Person) => phone.screen().locator('.parts-wall')

const levels = [
  { word: /^标准$/, level: 'standard', pixels: '17px' },
  { word: /^大$/, level: 'large', pixels: '20px' },
  { word: /^特大$/, level: 'care', pixels: '24px' },
  { word: /^最大$/, level: 'largest', pixels: '30px' },
]

/** What of the walls can be pressed or typed into and does not take the focus, or takes it and does not show it. */
async function unreachedByKeyboard({ phone }: Person): Promise<string[]> {
  const screen = phone.screen()
  const { keyboard } = screen.page()
  const reach = () =>
    screen.evaluate((page) => {
      const all = Array.from(page.querySelectorAll<HTMLElement>('.parts-wall button, .parts-wall input'))
      const now = document.activeElement
      const ring = now ? getComputedStyle(now) : null
      const shown = ring?.outlineStyle === 'solid' && Number.parseFloat(ring.outlineWidth) >= 3
      const nameOf = (element: HTMLElement) => element.textContent || element.getAttribute('aria-label') || element.id
      // One of a group of radio buttons takes the focus for all of them: the one chosen, or else the first.
      const spoken = (element: HTMLElement) =>
        element instanceof HTMLInputElement && element.type === 'radio'
          ? `radio ${element.name} of ${element.closest('fieldset')?.textContent}`
          : nameOf(element)
      return {
        all: all.map((element, at) => (element.matches('[type=radio]') ? spoken(element) : `${at} ${spoken(element)}`)),
        at: now instanceof HTMLElement ? all.indexOf(now) : -1,
        shown,
      }
    })
  const { all } = await reach()
  const reached = new Set<string>()
  await screen.getByRole('button', { name: '页面四周' }).focus()
  for (let press = 0; press < all.length + 2; press += 1) {
    await keyboard.press('Tab')
    const { at, shown } = await reach()
    const name = all[at]
    if (name !== undefined && shown) reached.add(name)
  }
  return [...new Set(all)].filter((name) => !reached.has(name))
}

/** What every story writes down as heard, beside what Playwright hears. */
const heardTwice = async ({ phone }: Person) => ({
  ours: await phone.examine((screen, tabBar, _, ear) => ear(screen, tabBar), words.tabBar),
  theirs: namesIn(await phone.sight().locator('.hj-screen').ariaSnapshot()),
})

test('样张：每一类部件，深色浅色都在', async () => {
  const person = await theCatalogue()
  for (const kind of kinds) {
    await person.taps(kind)
    await person.sees('浅色', '深色')
    const grounds = await walls(person).evaluateAll((found) =>
      found.map((wall) => getComputedStyle(wall).backgroundColor),
    )
    expect(grounds).toEqual(['rgb(237, 237, 237)', 'rgb(17, 17, 17)'])
    const { ours, theirs } = await heardTwice(person)
    expect(ours).toEqual(theirs)
  }
})

test('样张：四种字号都换得成，不横向滚动', async () => {
  const person = await theCatalogue()
  for (const kind of ['填写', '核验']) {
    await person.taps(kind)
    for (const { word, level, pixels } of levels) {
      await person.taps(word)
      await person.phone.screen().locator(`.parts-wall.level-${level}`).first().waitFor()
      expect(
        await walls(person)
          .first()
          .evaluate((wall) => getComputedStyle(wall).fontSize),
      ).toBe(pixels)
      expect(await person.sidewaysScroll()).toBe(0)
    }
  }
})

onlyOn('h5', '小程序里没有键盘焦点', () => {
  test('样张：能按能填的，键盘都走得到，焦点看得见', async () => {
    const person = await theCatalogue()
    for (const kind of kinds) {
      await person.taps(kind)
      await person.sees('深色')
      expect({ kind, unreached: await unreachedByKeyboard(person) }).toEqual({ kind, unreached: [] })
    }
  })

  test('回车和空格都能按，箭头能选，提示的一行带到要改的地方', async () => {
    const person = await theCatalogue()
    await person.taps('填写')
    const light = person.phone.screen().locator('.parts-wall').first()
    const { keyboard } = light.page()
    const focused = () => light.evaluate(() => document.activeElement?.getAttribute('name') ?? null)

    await light.getByRole('button', { name: '试着继续' }).focus()
    await keyboard.press('Enter')
    await light.getByRole('alert').and(light.locator(':focus')).waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Space')
    expect(await focused()).toBe('name')

    const radios = light.getByRole('radio')
    await radios.first().focus()
    await keyboard.press('ArrowDown')
    expect(await radios.nth(1).isChecked()).toBe(true)

    const box = light.getByRole('checkbox').first()
    await box.focus()
    await keyboard.press('Space')
    expect(await box.isChecked()).toBe(true)
  })
})
