import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { publish } from '../conformance/publish'

interface Answer {
  content: Record<string, { example?: object; examples?: Record<string, { $ref: string }> }>
}
interface Published {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Answer> }>>
  components: { examples: Record<string, { value: { code: string; status: number } }> }
}

const file = resolve('contract/openapi.yaml')
const text = readFileSync(file, 'utf8')
const published: Published = parse(text)
const operations = Object.values(published.paths).flatMap((methods) => Object.values(methods))

/** What a bureau promises, as text; the rehearsal's list of scenarios names the people it has made up. */
const promised = Object.entries(published.paths).filter(([path]) => !path.startsWith('/__rehearsal/'))

test('the published contract is the one in the sources: npm run openapi writes it anew', async () => {
  expect(text === (await publish())).toBe(true)
}, 60_000)

/** What redocly's recommended rules say of some documents, one after another: reading redocly takes longer than reading ours. */
function judged(...sources: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'huijia-contract-'))
  try {
    const files = sources.map((source, place) => {
      const written = join(folder, `openapi-${place}.yaml`)
      writeFileSync(written, source)
      return written
    })
    return spawnSync(process.execPath, ['tools/openapi-lint.mjs', ...files], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('redocly, recommended, has nothing to say against it, and would', () => {
  const doubled = text.replace('operationId: session_me', 'operationId: account_overview')
  const [ours, ...others] = judged(text, doubled).split('\n')
  expect(ours).toBe('0 problems')
  expect(others.join('\n')).toMatch(/operationId-unique/)
}, 60_000)

test('every grant is shown by an example, and every no', () => {
  const grantless = operations.filter(({ responses }) => !responses['200']?.content['application/json']?.example)
  expect(grantless.map(({ operationId }) => operationId)).toEqual([])
  for (const { responses } of operations) {
    for (const [status, { content }] of Object.entries(responses)) {
      if (status === '200') continue
      const shown = Object.entries(content['application/problem+json']?.examples ?? {})
      expect(shown.length).toBeGreaterThan(0)
      for (const [code] of shown)
        expect(published.components.examples[code]?.value).toMatchObject({ code, status: Number(status) })
    }
  }
})

test('nobody in it is named, and no number of an ID card or a phone stands in an answer (I14)', () => {
  const shown = JSON.stringify([promised, published.components.examples])
  expect(/\d{17}[\dX]|"1[3-9]\d{9}"|周明|周建国|李秀英/.exec(shown)?.[0]).toBeUndefined()
})

test('a bureau is promised no desk of the rehearsal: what it has is marked as demo', () => {
  const marked = Object.entries(published.paths).filter(([path]) => path.startsWith('/__rehearsal/'))
  expect(marked.length).toBeGreaterThan(0)
  expect(/"tags":\["(?!demo)/.test(JSON.stringify(marked))).toBe(false)
})
