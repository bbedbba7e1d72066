import { onlyOn, opens } from './stage'

onlyOn('h5', '小程序里没有键盘焦点', () => {
  test('键盘走到底部的按钮，页面不跳', async () => {
    const zhouMing = await opens('balance-normal', 'family/who')
    await zhouMing.sees('添加家人', '侄子女、外甥和外甥女')
    const screen = zhouMing.phone.screen()
    await screen.getByRole('button', { name: '添加家人' }).focus()
    expect(await screen.evaluate((page) => page.scrollTop)).toBe(0)
  })

  test('错误提示的每一行，都带到要改的地方，不被上下的栏挡住', async () => {
    const zhouMing = await opens('bind-parent', 'family/relation', { level: 'care' })
    await zhouMing.taps('继续')
    await zhouMing.taps('请先选一项，再继续')
    const covered = await zhouMing.phone.screen().evaluate(() => {
      const focused = document.activeElement
      const { x, y, width, height } = focused?.getBoundingClientRect() ?? new DOMRect()
      return document.elementFromPoint(x + width / 2, y + height / 2) !== focused
    })
    expect(covered).toBe(false)
  })
})
