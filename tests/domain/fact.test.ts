import { day } from '@/domain/calendar'
import { cite, type Fact, inForce, type Source } from '@/domain/policy/fact'

const source = (tier: Source['tier'], title: string): Source => ({ key: title, tier, title })

const fact = (from: string, to?: string, sources = [source('T1', '通知')]): Fact<string> => ({
  value: from,
  status: 'CONFIRMED',
  from: day(from),
  ...(to && { to: day(to) }),
  sources,
})

const rule = [fact('2023-11-21', '2024-12-08'), fact('2024-12-09')]

test.each([
  ['2023-11-20', undefined],
  ['2023-11-21', '2023-11-21'],
  ['2024-12-08', '2023-11-21'],
  ['2024-12-09', '2024-12-09'],
  ['2099-01-01', '2024-12-09'],
])('on %s the rule in force is that of %s', (on, value) => {
  expect(inForce(rule, day(on))?.value).toBe(value)
  expect(inForce([...rule].reverse(), day(on))?.value).toBe(value)
})

test('a citation names the source nearest to the law, and the first of equals', () => {
  const sources = [source('SEED', '种子'), source('T3', '本地宝'), source('T1', '通知'), source('T1', '另一通知')]
  expect(cite(fact('2024-01-01', undefined, sources)).title).toBe('通知')
  expect(cite(fact('2024-01-01', undefined, sources.slice(0, 2))).title).toBe('本地宝')
})

test('a fact without a source cannot be cited', () => {
  expect(() => cite(fact('2024-01-01', undefined, []))).toThrow('without a source')
})
