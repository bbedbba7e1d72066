import { words } from '@/design/copy'
import { namesIn } from './names'

test('every role a person steers by is heard with its name and its state, in order', () => {
  const snapshot = `
- main:
  - heading "给谁缴居民医保？" [level=1]
  - radio "父母" [checked]
  - checkbox "我看清了" [disabled]
  - textbox "姓名": 周明
  - textbox "手机号"
  - status: 正在确认
  - button "再试 一次" [active]:
    - img
  - text: 只是说说`
  expect(namesIn(snapshot)).toEqual([
    'heading "给谁缴居民医保？" [level=1]',
    'radio "父母" [checked]',
    'checkbox "我看清了" [disabled]',
    'textbox "姓名" = 周明',
    'textbox "手机号"',
    'status ""',
    'button "再试一次"',
    'img ""',
  ])
})

test('what stands in the bars is left out, and what comes after them is not', () => {
  const snapshot = `
- banner:
  - button "返回"
  - text: 余额
- main:
  - button "看明细"
- navigation "看哪一年":
  - button "2025 年"
- navigation "${words.tabBar}":
  - button "首页"
- button "拨打"`
  expect(namesIn(snapshot)).toEqual(['button "看明细"', 'button "2025年"', 'button "拨打"'])
})

test('a name with a colon or a quote in it is read whole', () => {
  const snapshot = String.raw`
- 'button "截至: 10:02"'
- button "他说 \"好\""
- 'textbox "姓名"': "430800: 1962"`
  expect(namesIn(snapshot)).toEqual([
    'button "截至:10:02"',
    String.raw`button "他说\"好\""`,
    'textbox "姓名" = 430800: 1962',
  ])
})

test('a line that cannot be read is not passed over', () => {
  expect(() => namesIn('- button “余额”')).toThrow('cannot read')
  expect(() => namesIn('button "余额"')).toThrow('cannot read')
})
