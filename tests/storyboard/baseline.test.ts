import { type Baseline, changes, parse } from './baseline'
import { hashOf, lineOf, linesOf } from './layout'
import { isExcused, isReviewed } from './reviewed'

const element = {
  role: 'button',
  words: '看明细',
  font: 17,
  colour: '#ffffff',
  ground: '#007a3d',
  rect: { x: 16, y: 773, width: 343, height: 48 },
}
const line = lineOf(element)
const heading = 'heading 1 余额 · 17 #000000e6 on #ededed · 171,11 34×23'
const baseline: Baseline = { ruler: 'chrome1 850', pictures: new Map([['success.care', [heading, line]]]) }
const against = (lines: string[], ruler = 'chrome1 850') => changes(baseline, 'success.care', lines, ruler)

test('an element is one line that can be read', () => {
  expect(line).toBe('button 看明细 · 17 #ffffff on #007a3d · 16,773 343×48')
})

test('what did not change says nothing; words, looks, places, order and new pictures do', () => {
  expect(against([heading, line])).toEqual([])
  const moved = lineOf({ ...element, rect: { ...element.rect, y: 774 } })
  expect(against([heading, moved])).toEqual([`− ${line}`, `+ ${moved}`])
  expect(against([heading])).toEqual([`− ${line}`])
  expect(against([line, heading])).toEqual(['the same elements in another order'])
  expect(changes(baseline, 'success.dark', [line], '')).toHaveLength(1)
  expect(changes(null, 'success.care', [line], '')).toHaveLength(1)
})

test('where letters are wider, places are not compared, but looks are', () => {
  expect(against([heading, lineOf({ ...element, rect: { x: 0, y: 0, width: 1, height: 1 } })], 'chrome2 900')).toEqual(
    [],
  )
  expect(against([heading, lineOf({ ...element, colour: '#fffffe' })], 'chrome2 900')).toHaveLength(2)
})

test('a baseline that was changed by hand is refused', () => {
  const text = `ruler chrome1 850\n= success.care ${hashOf([line])}\n${line}\n`
  expect(parse(text)).toEqual({ ruler: 'chrome1 850', pictures: new Map([['success.care', [line]]]) })
  expect(() => parse(text.replace('773', '774'))).toThrow(/by hand/)
})

test('only what was looked at is let through', () => {
  const list = [{ rule: 'color-contrast', on: /hj-tab/, reason: 'the bar is opaque' }]
  expect(isReviewed({ rule: 'color-contrast', what: 'span.hj-tab', says: '' }, list)).toBe(true)
  expect(isReviewed({ rule: 'color-contrast', what: 'span.other', says: '' }, list)).toBe(false)
  expect(isReviewed({ rule: 'label', what: 'span.hj-tab', says: '' }, list)).toBe(false)
})

test('a rule is excused on the screen it says, and nowhere else', () => {
  const list = [{ screen: 'rehearsal/parts', rules: ['R-J01'], reason: 'a catalogue' }] as const
  expect(isExcused('rehearsal/parts', 'R-J01', list)).toBe(true)
  expect(isExcused('rehearsal/parts', 'R-A04', list)).toBe(false)
  expect(isExcused('home', 'R-J01', list)).toBe(false)
})

test('what stands on every page, and what a button says twice, is written down once', () => {
  const furniture = { ...element, furniture: true, words: '拨打 12393' }
  const button = { ...element, furniture: false }
  const inside = { ...button, role: null }
  const paler = { ...inside, colour: '#cccccc' }
  expect(linesOf([button, inside, paler, furniture], false)).toEqual([line, lineOf(paler)])
  expect(linesOf([button, furniture], true)).toEqual([line, lineOf(furniture)])
})
