import { day, type IsoDate } from '@/domain/calendar'
import { holding, standingOf, turnsOf } from '@/domain/policy/turn'

const said = (from: IsoDate, to: IsoDate | null, ...lines: string[]) => ({ from, to, lines })
const three = said(day('2023-11-21'), day('2024-12-08'), '配偶', '父母', '子女')
const eight = said(day('2024-12-09'), null, '配偶', '父母', '子女', '外公外婆')

test('从 2024-12-09 起可以绑定外婆了：只说多出来的，不重复原来就有的', () => {
  const [turn, ...others] = turnsOf([three, eight])
  expect(others).toEqual([])
  expect(turn).toMatchObject({ come: ['外公外婆'], gone: [], before: three, after: eight })
})

test.each`
  on              | lines
  ${'2023-11-20'} | ${[]}
  ${'2023-11-21'} | ${['配偶', '父母', '子女']}
  ${'2024-12-08'} | ${['配偶', '父母', '子女']}
  ${'2024-12-09'} | ${['配偶', '父母', '子女', '外公外婆']}
`('按 $on 看，说的是 $lines', ({ on, lines }) => {
  expect(holding([three, eight], day(on)).flatMap((fact) => fact.lines)).toEqual(lines)
})

test('第一次写下来不算变化：之前是什么没有人知道', () => {
  expect(turnsOf([eight])).toEqual([])
})

test('中间隔着没人知道的日子，不当成变化', () => {
  expect(turnsOf([said(day('2021-01-01'), day('2022-12-31'), '配偶'), eight])).toEqual([])
})

test('换了一份文件，说的还是一样：不算变化', () => {
  expect(turnsOf([three, said(day('2024-12-09'), null, '子女', '父母', '配偶')])).toEqual([])
})

test('最近的变化在前', () => {
  const ages = [
    said(day('2020-01-01'), day('2020-12-31'), 'a'),
    said(day('2021-01-01'), day('2021-12-31'), 'b'),
    said(day('2022-01-01'), null, 'c'),
  ]
  expect(turnsOf(ages).map(({ after }) => after.lines)).toEqual([['c'], ['b']])
})

test.each`
  here          | there         | standing
  ${['a', 'b']} | ${['b', 'a']} | ${'SAME'}
  ${['a', 'b']} | ${['a']}      | ${'DIFFERS'}
  ${['a']}      | ${['a', 'b']} | ${'DIFFERS'}
  ${[]}         | ${['a']}      | ${'UNKNOWN'}
  ${['a']}      | ${[]}         | ${'UNKNOWN'}
  ${[]}         | ${[]}         | ${'UNKNOWN'}
`('$here 和 $there 比：$standing', ({ here, there, standing }) => {
  expect(standingOf(here, there)).toBe(standing)
})
