import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, opens, pageOf } from './stage'
import { comesToPayee } from './steps'

/** Presses on the same page until the words are as large as 特大. */
async function enlarges(person: Person) {
  await person.taps('字大一点')
  await person.sees('现在的字号：大')
  await person.taps('字大一点')
  await person.findsInSight('现在的字号：特大')
  expect(await person.textSize()).toBe(24)
}

test('身份证号填到一半看不清，把字调大：还在这一页，填过的一个字不少', async () => {
  const zhouMing = await opens('bind-parent', 'family/relation')
  await zhouMing.chooses('父母')
  await zhouMing.taps('继续')
  await zhouMing.fills('姓名', '周建国')
  await zhouMing.fills('身份证号', '4308001962051')
  await enlarges(zhouMing)
  expect(await pageOf(zhouMing)).toBe('family/identity')
  expect(await zhouMing.reads('姓名')).toBe('周建国')
  expect(await zhouMing.reads('身份证号')).toMatch(/^430800 ?19620 ?51$|^4308001962051$/)
})

test('银行卡号填到一半把字调大，再调小：还在这一页，填过的还在', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await zhouMing.fills('收款人姓名', '周明')
  await zhouMing.fills('银行卡号', '6222 0000')
  await enlarges(zhouMing)
  await zhouMing.taps('字小一点')
  await zhouMing.sees('现在的字号：大')
  expect(await pageOf(zhouMing)).toBe('withdrawal/payee')
  expect(await zhouMing.reads('收款人姓名')).toBe('周明')
  expect(await zhouMing.reads('银行卡号')).toMatch(/^6222 ?0000$/)
})

test.each`
  textScale | told      | size
  ${1}      | ${'标准'} | ${17}
  ${1.15}   | ${'大'}   | ${20}
  ${1.3}    | ${'特大'} | ${24}
  ${1.75}   | ${'最大'} | ${30}
`('手机的字号调到 $textScale 倍，第一次打开就是$told', async ({ textScale, told, size }) => {
  const person = await arrivesBy(linkTo('home', { scenario: 'balance-normal' }), { textScale })
  await person.sees('4,286.53', `现在的字号：${told}`)
  expect(await person.textSize()).toBe(size)
})

test('自己选过的字号，比手机的设置算数', async () => {
  const person = await arrivesBy(linkTo('home', { scenario: 'balance-normal' }), { textScale: 1.3 })
  await person.sees('现在的字号：特大')
  await person.taps('字小一点')
  await person.sees('现在的字号：大')
  await person.reopens()
  await person.sees('4,286.53', '现在的字号：大')
})

/** What can be pressed on the page in front, without the help at its end that every page has. */
const entries = ({ phone }: Person) =>
  phone.screen().evaluate((screen) =>
    Array.from(screen.querySelectorAll('.hj-main .hj-press'))
      .filter((entry) => !entry.closest('.hj-help'))
      .map((entry) => ({
        words: entry.textContent ?? '',
        ...JSON.parse(JSON.stringify(entry.getBoundingClientRect())),
      })),
  )

test.each(['care', 'largest'] as const)('长辈版（%s）首页：一列，至多五件事，每一件都有 60 高', async (level) => {
  const person = await opens('pay-for-father', 'home', { level })
  await person.sees('给家人缴费', '查余额', '退出长辈版')
  const found = await entries(person)
  const errands = found.filter(({ words }) => !words.includes('退出长辈版'))
  expect(errands.length).toBeLessThanOrEqual(5)
  expect(found.filter(({ height }) => height < 60)).toEqual([])
  const rows = [...found].sort((one, other) => one.top - other.top)
  expect(rows.filter(({ bottom }, at) => bottom > (rows[at + 1]?.top ?? bottom))).toEqual([])
})

test.each`
  level         | label | target
  ${'standard'} | ${12} | ${44}
  ${'large'}    | ${14} | ${44}
  ${'care'}     | ${18} | ${60}
  ${'largest'}  | ${20} | ${60}
`('底部的栏跟着字号走：$level 是 $label 像素的字', async ({ level, label, target }) => {
  const person = await opens('balance-normal', 'home', { level, width: 320, height: 700 })
  await person.sees('4,286.53')
  const tabs = await person.phone.screen().evaluate((screen) => {
    const bar = screen.querySelector('.hj-tabs')?.getBoundingClientRect()
    return Array.from(screen.querySelectorAll('.hj-tab'), (tab) => {
      const { width, height, bottom } = tab.getBoundingClientRect()
      const name = tab.querySelector('.hj-tab__name') ?? tab
      const { fontSize } = getComputedStyle(name)
      const lines = name.getBoundingClientRect().height / Number.parseFloat(fontSize)
      return { width, height, within: bottom <= (bar?.bottom ?? 0), size: Number.parseFloat(fontSize), lines }
    })
  })
  expect(tabs.map(({ size }) => size)).toEqual([label, label, label])
  expect(
    tabs.filter(({ width, height, within, lines }) => Math.min(width, height) < target || !within || lines > 2),
  ).toEqual([])
})
