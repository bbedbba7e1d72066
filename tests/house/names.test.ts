import { basename } from 'node:path'
import { pathsIn, type Source, sourceOf, sourcesIn } from './sources'

const rooms = ['src', 'mock', 'config', 'tests', 'tools']

/** Names under which anything may be put, so that nothing can be found. */
const isDrawer = (path: string) => /^(utils?|helpers?|commons?|misc|shared|manager|lib)(\.\w+)*$/i.test(basename(path))

/** How long a file may be without saying why. */
const limit = 250

const isLong = ({ text }: Source) =>
  text.trimEnd().split('\n').length > limit && !/^\s*(\/\/|\/\*+)\s*Over 250 lines because \S/.test(text)

test('no folder and no file is a drawer for anything', () => {
  expect(pathsIn(...rooms).filter(isDrawer)).toEqual([])
  expect(['src/utils', 'src/common.ts', 'mock/helper.test.ts', 'src/domain'].filter(isDrawer)).toHaveLength(3)
})

test('no file is longer than 250 lines without saying why in its first line', () => {
  const code = sourcesIn(rooms, /\.(tsx?|m?js|cjs|scss)$/)
  expect(code.filter(isLong).map(({ path }) => path)).toEqual([])
})

test('the limit counts lines and accepts a reason', () => {
  const lines = (count: number) => 'a()\n'.repeat(count)
  const planted = [
    sourceOf('a.ts', lines(250)),
    sourceOf('b.ts', lines(251)),
    sourceOf('c.ts', `// Over 250 lines because the law has so many.\n${lines(260)}`),
    sourceOf('d.ts', `// Over 250 lines because \n\n${lines(260)}`),
  ]
  expect(planted.filter(isLong).map(({ path }) => path)).toEqual(['b.ts', 'd.ts'])
})
