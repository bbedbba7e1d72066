import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parse } from './baseline'
import { hashOf } from './layout'

/** The tools that make the board are modules of plain Node: asked in a process of their own. */
function asked(imports: string, expression: string, given: unknown) {
  const tools = resolve('tools/storyboard')
  const program = `${imports.replace(/from '\./g, `from '${tools}`)}
    const given = ${JSON.stringify(given)}
    console.log(JSON.stringify(${expression}))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }))
}

const lines = ['heading 1 余额 · 17 #000000e6 on #ededed · 171,11 34×23']

const picture = (mode: string) => ({
  card: 'balance-overview.success',
  screen: 'balance/overview',
  journey: 'balance',
  state: 'success',
  variant: null,
  title: '余额 <script>alert(1)</script>',
  notice: ['余额最大'],
  wide: false,
  acts: false,
  scenario: 'balance-normal',
  scenarioTitle: '周明打开首页',
  person: '周明',
  region: '长沙市',
  clock: '2025-11-21T10:02:00+08:00',
  fault: null,
  goesWrong: [],
  link: 'journeys/balance/overview/index?scenario=balance-normal',
  mode,
  pageTitle: '余额',
  size: { width: 375, height: 812 },
  axe: { violations: 0, incomplete: 0, reviewed: 0 },
  smallestFont: 18,
  smallestFontOn: 'div',
  smallestTarget: 44,
  smallestTargetOn: 'button',
  smallestMainTarget: 60,
  contrast: 5.45,
  contrastOn: 'span',
  shifted: 0,
  sideways: { standard: 0 },
  findings: [{ rule: 'R-A02', says: '17 px' }],
  changed: [],
  ruler: 'chrome1 850',
  hash: hashOf(lines),
  lines,
  seconds: 1,
})

const card = { ...picture('standard'), pictures: [picture('standard'), picture('care')] }

const summary = "import { summaryOf } from './summary.mjs'"

test('the board says how many findings there are, and shows them without a request to anywhere', () => {
  const page: string = asked(
    `${summary}; import { indexPage } from './index-page.mjs'`,
    'indexPage(given, summaryOf(given, []), new Set())',
    [card],
  )
  expect(page).toContain('2 处要改')
  expect(page).toContain('1 个画面，1 张卡片，2 张图')
  expect(page).not.toMatch(/https?:|<script>alert/)
})

test('a contact sheet shows standard and care side by side', () => {
  const page: string = asked("import { contactSheet } from './contact-sheet.mjs'", "contactSheet('balance', given)", [
    card,
  ])
  expect(page).toContain('pictures/balance-overview.success.standard.png')
  expect(page).toContain('pictures/balance-overview.success.care.png')
  expect(page).not.toMatch(/https?:|<script>alert/)
})

test('a state that is demanded and was not drawn is missing, and so is one that could not be drawn', () => {
  const rows = [['balance/overview', ['success', 'error']]]
  const absent = (cards: unknown[]) =>
    asked("import { missing } from './demanded.mjs'", 'missing(given.rows, given.cards)', { rows, cards })
  expect(absent([card])).toEqual(['balance/overview × error'])
  const failed = { ...card, pictures: [{ ...picture('standard'), failure: 'looked for 4,286.53' }] }
  expect(absent([failed])).toEqual(['balance/overview × success', 'balance/overview × error'])
})

test('the worst figure of all pictures is the board’s', () => {
  const worse = {
    ...card,
    pictures: [picture('standard'), { ...picture('care'), smallestFont: 17, contrast: 3, shifted: 0.5 }],
  }
  const sum = asked(summary, 'summaryOf(given, [])', [card, worse])
  expect(sum).toMatchObject({ cards: 2, pictures: 4, findings: 4, font: 17, contrast: 3, shifted: 0.5, failed: 0 })
})

test('a picture of a page that was turned says nothing of jumps', () => {
  const turned = {
    ...card,
    pictures: [
      { ...picture('standard'), shifted: 0.01 },
      { ...picture('care'), shifted: null },
    ],
  }
  expect(asked(summary, 'summaryOf(given, [])', [turned])).toMatchObject({ shifted: 0.01 })
})

test('what was accepted can be read back', () => {
  const text: string = asked("import { textOf } from './accept.mjs'", 'textOf(given)', card.pictures)
  expect(parse(text)).toEqual({
    ruler: 'chrome1 850',
    pictures: new Map([
      ['success.care', lines],
      ['success.standard', lines],
    ]),
  })
})
