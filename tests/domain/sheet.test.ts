import { csvOf } from '@/domain/balance/sheet'

const cells = (...texts: string[]) => csvOf([texts]).replace(/^\uFEFF|\r\n$/g, '')

test('a table begins with the mark of UTF-8, and its lines end as a spreadsheet likes them', () => {
  expect(
    csvOf([
      ['日期', '金额'],
      ['2025-11-05', '128.00'],
    ]),
  ).toBe('\uFEFF日期,金额\r\n2025-11-05,128.00\r\n')
})

test.each([
  ['a comma or a quote is kept inside quotes', '药店,"一店"', '"药店,""一店"""'],
  ['an amount below zero stays a number', '-86.40', '-86.40'],
  ['what a spreadsheet would run is a text', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
  ['also behind a sign', '+cmd', "'+cmd"],
  ['also as a mention', '@SUM(A1)', "'@SUM(A1)"],
])('%s', (_, text, cell) => {
  expect(cells(text)).toBe(cell)
})
