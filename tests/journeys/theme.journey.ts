import { linkTo } from './links'
import type { Person } from './person'
import { onlyOn, opens } from './stage'

const dark = 'rgb(17, 17, 17)'
const light = 'rgb(237, 237, 237)'

/** The colour of the page in front. */
const ground = ({ phone }: Person): Promise<string> =>
  phone
    .screen()
    .locator('.hj-screen')
    .evaluate((screen) => getComputedStyle(screen).backgroundColor)

test('选深色，马上就深；回到前面的页也是深的，关掉再打开还是深的；跟随手机就变回来', async () => {
  const zhouMing = await opens('balance-normal', 'settings/font-level')
  await zhouMing.sees('您想看多大的字')
  expect(await ground(zhouMing)).toBe(light)
  await zhouMing.taps('深色与浅色')
  await zhouMing.chooses(/^深色/)
  await zhouMing.sees('以后打开也是这样')
  expect(await ground(zhouMing)).toBe(dark)
  await zhouMing.goesBack()
  await zhouMing.sees('您想看多大的字')
  expect(await ground(zhouMing)).toBe(dark)
  await zhouMing.reopens()
  await zhouMing.sees('您想看多大的字')
  expect(await ground(zhouMing)).toBe(dark)
  await zhouMing.goes(linkTo('settings/theme'))
  await zhouMing.chooses(/^跟随手机/)
  await zhouMing.sees('以后打开也是这样')
  expect(await ground(zhouMing)).toBe(light)
})

onlyOn('h5', '浏览器自己的栏', () => {
  test('浏览器的栏跟着变', async () => {
    const zhouMing = await opens('balance-normal', 'settings/theme')
    await zhouMing.sees('您想看深色还是浅色')
    const page = zhouMing.phone.screen().page()
    const bar = () =>
      page.evaluate(() => {
        const said = Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
        return said.find(({ media }) => media === '' || matchMedia(media).matches)?.content
      })
    expect(await bar()).toBe('#ededed')
    await zhouMing.chooses(/^深色/)
    await zhouMing.sees('以后打开也是这样')
    expect(await bar()).toBe('#111111')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark)
    await zhouMing.chooses(/^跟随手机/)
    expect(await bar()).toBe('#ededed')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await bar()).toBe('#111111')
    expect(await ground(zhouMing)).toBe(dark)
    await zhouMing.chooses(/^浅色/)
    expect(await bar()).toBe('#ededed')
    expect(await ground(zhouMing)).toBe(light)
  })
})

onlyOn('weapp', 'WeChat 自己的导航栏', () => {
  test('导航栏跟着变，回到前面的页也变', async () => {
    const zhouMing = await opens('balance-normal', 'settings/font-level')
    await zhouMing.sees('您想看多大的字')
    const bar = () =>
      zhouMing.phone
        .screen()
        .page()
        .locator('.bar')
        .evaluate((shown) => getComputedStyle(shown).backgroundColor)
    expect(await bar()).toBe(light)
    await zhouMing.taps('深色与浅色')
    await zhouMing.chooses(/^深色/)
    await zhouMing.sees('以后打开也是这样')
    expect(await bar()).toBe(dark)
    await zhouMing.goesBack()
    await zhouMing.sees('您想看多大的字')
    expect(await bar()).toBe(dark)
  })
})
