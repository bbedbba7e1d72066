import { existsSync, readFileSync } from 'node:fs'
import { programme } from '@mock/scenarios/programme'
import manifest from '../../package.json'

const pages = ['README.md', 'README.zh-CN.md']

test.each(pages)('%s 列出每个演示场景，图片都在', (page) => {
  const text = readFileSync(page, 'utf8')
  expect(programme.filter(({ id }) => !text.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([])
  const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '')
  expect(pictures.filter((path) => !existsSync(path))).toEqual([])
})

test('README 里写到的命令都有', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''),
  )
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
})
