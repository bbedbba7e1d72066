import { sourcesIn } from './sources'

/** Younger than Chrome 87, iOS 14.5 or the JavaScript of WeChat on such phones; nothing of ours polyfills them. */
const tooYoung =
  /\.(at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bObject\.(hasOwn|groupBy)\(|\bstructuredClone\(|\bPromise\.(any|withResolvers)\(/

test('旧手机上没有的写法，一处也没有', () => {
  const found = sourcesIn(['src', 'mock']).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (tooYoung.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

test('找得出来：at(-1) 会被指出', () => {
  expect('entries.at(-1)').toMatch(tooYoung)
})
