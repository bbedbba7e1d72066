import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecord } from '@mock/books'
import { ClassicLevel } from 'classic-level'
import { checkBooks } from '../harness/invariants'

/** The server is killed in the middle of its work, twenty times, as a power cut would: nothing it has acknowledged may be gone. */

const kills = 20
const seed = 20251121
const folder = mkdtempSync(join(tmpdir(), 'huijia-books-'))
let server: ChildProcess | null = null

afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the server over the same books; answers with its address. */
async function start(): Promise<string> {
  const env = { ...process.env, PORT: '0', BOOKS: folder }
  const child = spawn(process.execPath, ['tools/mock-serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  server = child
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => ['it ended at once'])])
  const address = /http:\S+:\d+/.exec(String(said))?.[0]
  if (!address) throw new Error(`the server did not start: ${said}`)
  return address
}

/** What the server has acknowledged of one order: where it stands, and in which version. */
interface Acknowledged {
  readonly token: string
  readonly orderId: string
  readonly version: number
}

async function ask(base: string, path: string, token: string | null, body?: object, key?: string) {
  const answer = await fetch(base + path, {
    method: body ? 'POST' : 'GET',
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(key && { 'Idempotency-Key': key }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const said: Record<string, unknown> = await answer.json()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${said.code}`)
  return said
}

/** One payer after another pays for the father, until the server is gone. */
async function pay(base: string, note: (acknowledged: Acknowledged) => void): Promise<void> {
  for (;;) {
    const token = String((await ask(base, '/v1/sessions', null, { scenarioId: 'pay-for-father' })).token)
    const wanted = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
    const told = (said: Record<string, unknown>) => {
      note({ token, orderId: String(said.orderId), version: Number(said.version) })
      return String(said.orderId)
    }
    const orderId = told(await ask(base, '/v1/orders', token, wanted, `key-${token}`))
    const { challengeId } = await ask(base, '/v1/challenges', token, { subject: orderId })
    const proof = await ask(base, `/v1/challenges/${challengeId}/verification`, token, { method: 'FACE', code: null })
    told(await ask(base, `/v1/orders/${orderId}/submission`, token, { stepUpToken: proof.token }))
    told(await ask(base, `/v1/orders/${orderId}/dispatch`, token, {}))
  }
}

/** Every book on the shelf can be read, and balances. */
async function audit(): Promise<number> {
  const level = new ClassicLevel<string, string>(folder)
  let read = 0
  for await (const [token, record] of level.iterator()) {
    const found = readRecord(record)
    if ('nothing' in found) throw new Error(`the books of ${token} are ${found.nothing}`)
    checkBooks(found.books)
    read += 1
  }
  await level.close()
  return read
}

test(`killed ${kills} times under load, it still knows everything it has acknowledged, and every ledger balances`, async () => {
  const acknowledged = new Map<string, Acknowledged>()
  let luck = seed
  const next = (below: number) => {
    luck = (Math.imul(luck, 1_103_515_245) + 12_345) >>> 0
    return luck % below
  }
  for (let killed = 0; killed < kills; killed += 1) {
    const base = await start()
    const child = server
    if (!child) throw new Error('no server')
    const before = acknowledged.size
    const payers = Array.from({ length: 4 }, () =>
      pay(base, (news) => acknowledged.set(news.token, news)).catch((failure: unknown) => failure),
    )
    // At least one payer is served, then the blow falls at a moment of its own.
    while (acknowledged.size === before) await new Promise((resume) => setTimeout(resume, 5))
    await new Promise((resume) => setTimeout(resume, next(120)))
    child.kill('SIGKILL')
    await once(child, 'exit')
    // Whoever was being served hears of a broken line, and of nothing else.
    for (const end of await Promise.all(payers)) expect(String(end)).toMatch(/fetch failed|terminated|SocketError/)
    expect(await audit()).toBeGreaterThanOrEqual(acknowledged.size)
  }
  const base = await start()
  for (const { token, orderId, version } of acknowledged.values())
    expect(Number((await ask(base, `/v1/orders/${orderId}`, token)).version)).toBeGreaterThanOrEqual(version)
  console.info(`${acknowledged.size} orders acknowledged over ${kills} kills, seed ${seed}`)
}, 600_000)

test('told to stop, it answers what it was asked, puts its books away and ends', async () => {
  const child = server
  if (!child) throw new Error('no server')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  expect(await audit()).toBeGreaterThan(0)
}, 180_000)
