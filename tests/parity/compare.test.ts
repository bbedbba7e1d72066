import { differences, type Exception, needless, paired } from './compare'
import type { Step, Story } from './screens'

const step = (change: Partial<Step> = {}): Step => ({
  did: 'sees 余额',
  page: 'home',
  title: '惠家医保',
  text: '余额4,286.53截至10:02',
  names: ['button "查余额"'],
  settled: true,
  ...change,
})

const story = (...steps: Step[]): Story => ({ file: 'looking.journey.ts', name: '看余额', steps })
const apart = (h5: Step, weapp: Step, exceptions: Exception[] = []) =>
  differences({ story: '看余额', h5: story(h5), weapp: story(weapp) }, exceptions)

test('two tellings that say the same at another minute do not differ', () => {
  expect(apart(step(), step({ text: '余额4,286.53截至10:03' }))).toEqual([])
})

test.each`
  what                     | change                               | says
  ${'a text'}              | ${{ text: '余额4,286.35截至10:02' }} | ${/text of home[\s\S]*86.53[\s\S]*86.35/}
  ${'a name'}              | ${{ names: ['button "余额"'] }}      | ${/names of home/}
  ${'a missing name'}      | ${{ names: [] }}                     | ${/names of home/}
  ${'a title'}             | ${{ title: '首页' }}                 | ${/title of home/}
  ${'another page'}        | ${{ page: 'records' }}               | ${'h5 is on home, weapp on records'}
  ${'a screen that moves'} | ${{ settled: false }}                | ${'never came to rest on weapp'}
  ${'another act'}         | ${{ did: 'taps 查余额' }}            | ${'step 1: h5 sees 余额, weapp taps 查余额'}
`('$what is a difference', ({ change, says }) => {
  expect(apart(step(), step(change))).toEqual([expect.stringMatching(says)])
})

test('what only one target tells is named, and so is another order', () => {
  const two = step({ names: ['button "甲"', 'button "乙"', 'button "甲"'] })
  expect(apart(two, step({ names: ['button "乙"', 'button "甲"', 'radio "丙"'] }))[0]).toMatch(
    /names of home:\n {2}h5 {4}button "甲"\n {2}weapp radio "丙"$/,
  )
  expect(apart(two, step({ names: ['button "乙"', 'button "甲"', 'button "甲"'] }))[0]).toMatch('in another order')
})

test('a story that stops early on one target differs', () => {
  const pair = { story: '看余额', h5: story(step(), step()), weapp: story(step()) }
  expect(differences(pair, [])).toEqual(['step 2: h5 sees 余额, weapp has ended'])
})

test('a story one target did not tell, or told without seeing anything, differs', () => {
  const pairs = paired([story(step())], [])
  expect(pairs.flatMap((pair) => differences(pair, []))).toEqual(['weapp: nothing was recorded'])
  expect(differences({ story: '看余额', h5: story(), weapp: story() }, [])).toHaveLength(2)
})

test('only a story that says so may be told on one target alone', () => {
  const alone = { ...story(step()), name: '只在 h5：微信里只有一个窗口 两个窗口' }
  expect(paired([alone, story(step())], [story(step())]).map(({ story: called }) => called)).toEqual([
    'looking.journey.ts: 看余额',
  ])
})

const backButton: Exception = { on: 'h5', page: /./, part: 'names', what: /^button "返回"$/, reason: 'a test' }
const withBack = step({ names: ['button "返回"', 'button "查余额"'] })

test('an exception waives what it names, on its target only', () => {
  expect(apart(withBack, step(), [backButton])).toEqual([])
  expect(apart(step(), withBack, [backButton])).toHaveLength(1)
})

test('an exception in a text leaves the rest of it to be compared', () => {
  const said: Exception = { on: 'weapp', page: /home/, part: 'text', what: /小程序/, reason: 'a test' }
  expect(apart(step(), step({ text: '小程序余额4,286.53截至10:02' }), [said])).toEqual([])
  expect(apart(step(), step({ text: '小程序余额4,286.35截至10:02' }), [said])).toHaveLength(1)
})

test('an exception that nothing needs any more is found', () => {
  const pair = { story: '看余额', h5: story(withBack), weapp: story(step()) }
  const old: Exception = { ...backButton, what: /^button "旧"$/ }
  expect(needless([backButton, old], [pair])).toEqual([old])
})
