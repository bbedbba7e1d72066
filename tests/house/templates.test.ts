import { sourcesIn } from './sources'

/** What config/plugin-templates.ts leaves out of WeChat's templates: drawn from our code, it would be an empty place on the page. */
const leftOut = /\bScrollView\b|\bcatchMove\b/

test('没有用到 WeChat 模板里省掉的部件', () => {
  expect(
    sourcesIn(['src'])
      .filter(({ text }) => leftOut.test(text))
      .map(({ path }) => path),
  ).toEqual([])
})

test('找得出来：写一个 ScrollView，或者拦住触摸，会被指出', () => {
  for (const drawn of ['<ScrollView scrollY>', '<View catchMove>']) expect(drawn).toMatch(leftOut)
  expect('<View className="scroll-view">').not.toMatch(leftOut)
})
