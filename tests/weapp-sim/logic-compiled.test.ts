import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleThread, startApp, tidyUp } from './logic-worker'

let folder: string
beforeAll(bundleThread)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weapp-compiled-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(tidyUp)

/** Starts an app that says a word, and leaves it at rest; gives the word. */
async function saidBy(app: string) {
  const started = startApp({ 'app.js': `const say = (word) => wx.setStorageSync('word', word)\n${app}` })
  await started.launch('', { compiled: folder })
  await started.thread.settled()
  await started.close()
  expect(started.troubles).toEqual([])
  return started.kept.word
}

const ages = () => readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs)

test('what was compiled for one start is there for the next, which writes nothing anew', async () => {
  expect(await saidBy(`App({ onLaunch() { say('one') } })`)).toBe('one')
  const before = ages()
  // app.js and home.js; no other page was opened.
  expect(before).toHaveLength(2)
  expect(await saidBy(`App({ onLaunch() { say('one') } })`)).toBe('one')
  expect(ages()).toEqual(before)
})

test('a script as long as another is not taken for it', async () => {
  await saidBy(`App({ onLaunch() { say('one') } })`)
  expect(await saidBy(`App({ onLaunch() { say('two') } })`)).toBe('two')
})

test('what V8 cannot use is compiled as ever', async () => {
  await saidBy(`App({ onLaunch() { say('one') } })`)
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'spoilt')
  expect(await saidBy(`App({ onLaunch() { say('one') } })`)).toBe('one')
})
