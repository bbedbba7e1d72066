// @ts-check
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, figuresOf, load } from './bench/load.mjs'
import { at } from './checkout.mjs'
import { counterBundle } from './counter.mjs'

/**
 * `npm run bench:counter`: how quick the counter behind HTTP is beside an empty handler of the same library, in one run on
 * this machine, with its books on the disk; whether its memory stays flat; and whether a long ledger makes a page of the
 * statement slower. Bounded to a minute; ends with 1 where a promise is not kept.
 */

const folder = mkdtempSync(join(tmpdir(), 'huijia-bench-'))
const server = fork(at('tools/bench/server.mjs'), [folder], { execArgv: ['--expose-gc'] })
/** @type {string[]} */
const broken = []

/** As many visits as the server keeps open, less a few. */
const visits = 190

const fees = [
  { personId: 'zhou-jianguo', year: 2026, due: 40_000 },
  { personId: 'li-xiuying', year: 2026, due: 20_000 },
]

/**
 * @param {string} what
 * @param {boolean} kept
 */
function say(what, kept) {
  console.log(`${kept ? '✓' : '✗'} ${what}`)
  if (!kept) broken.push(what)
}

/** @returns {Promise<number>} bytes in use after a collection */
async function heap() {
  server.send('heap')
  const [said] = await once(server, 'message')
  return said.heap
}

/**
 * Begins visits, orders the fees of both parents in each and proves who their payer is: all that is left is to submit.
 * @param {number} port
 * @returns {Promise<import('./bench/load.mjs').Question[]>}
 */
async function readyToSubmit(port) {
  const ready = Array.from({ length: visits }, async () => {
    const { token } = await ask({ port, path: '/v1/sessions', body: { scenarioId: 'balance-normal' } })
    const orders = fees.map(async (wanted) => {
      const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': `bench-${wanted.personId}` }
      const { orderId } = await ask({ port, path: '/v1/orders', headers, body: wanted })
      const { challengeId } = await ask({ port, path: '/v1/challenges', headers, body: { subject: orderId } })
      const verification = `/v1/challenges/${challengeId}/verification`
      const proof = await ask({ port, path: verification, headers, body: { method: 'FACE', code: null } })
      return { port, path: `/v1/orders/${orderId}/submission`, headers, body: { stepUpToken: proof.token } }
    })
    return Promise.all(orders)
  })
  return (await Promise.all(ready)).flat()
}

try {
  const [{ counter, empty }] = await once(server, 'message')
  const { token } = await ask({ port: counter, path: '/v1/sessions', body: { scenarioId: 'balance-normal' } })
  const headers = { Authorization: `Bearer ${token}` }
  const nothing = { port: empty, path: '/empty' }
  const account = { port: counter, path: '/v1/account', headers }
  // In turns, so that whatever else this machine does slows all three alike; the first turns warm all three up.
  const [warming, turns] = [3, 9]
  /** @type {Record<'idle' | 'reads' | 'writes', import('./bench/load.mjs').Load[]>} */
  const loads = { idle: [], reads: [], writes: [] }
  for (let turn = 0; turn < turns; turn += 1) {
    const ready = await readyToSubmit(counter)
    const idle = await load(() => nothing, 700)
    const reads = await load(() => account, 700)
    const writes = await load((place) => ready[place] ?? null)
    if (turn < warming) continue
    loads.idle.push(idle)
    loads.reads.push(reads)
    loads.writes.push(writes)
  }
  const [idle, reads, writes] = [figuresOf(loads.idle), figuresOf(loads.reads), figuresOf(loads.writes)]
  const line = (/** @type {string} */ name, /** @type {{ rate: number, p99: number }} */ { rate, p99 }) =>
    console.log(
      `${name.padEnd(20)} ${rate.toFixed(0).padStart(7)}/s   p99 ${p99.toFixed(1)} ms   ${(rate / idle.rate).toFixed(2)} ×`,
    )
  line('an empty handler', idle)
  line('reads', reads)
  line('order submissions', writes)
  say(`reads at ≥ 0.5 × an empty handler`, reads.rate >= 0.5 * idle.rate)
  say(`order submissions at ≥ 0.15 × an empty handler`, writes.rate >= 0.15 * idle.rate)

  const mixed = ['/v1/account', '/v1/me', '/v1/records', '/v1/account/entries', '/v1/contribution-people']
  const questions = (/** @type {number} */ total) => (/** @type {number} */ place) =>
    place < total ? { port: counter, path: mixed[place % mixed.length] ?? '/v1/me', headers } : null
  await load(questions(10_000))
  const before = await heap()
  const long = await load(questions(90_000), 25_000)
  const after = await heap()
  const mb = (/** @type {number} */ bytes) => `${(bytes / 1_048_576).toFixed(1)} MB`
  say(
    `memory flat over ${long.took.length + 10_000} operations: ${mb(before)} then ${mb(after)}`,
    after < before * 1.1 + 2_097_152,
  )
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

const { longLedger } = await import(await counterBundle('mock/http/serve-from'))
/** @param {number} entries */
const pageTime = (entries) => {
  const page = longLedger(entries)
  for (let warm = 0; warm < 500; warm += 1) page()
  // The best of twenty: whatever else this machine is doing only ever makes it slower.
  const rounds = Array.from({ length: 20 }, () => {
    const began = performance.now()
    for (let asked = 0; asked < 100; asked += 1) page()
    return (performance.now() - began) / 100
  })
  return Math.min(...rounds)
}
const [short, long] = [pageTime(1_000), pageTime(1_000_000)]
const milliseconds = (/** @type {number} */ time) => `${time.toFixed(3)} ms`
say(
  `a page of the statement: ${milliseconds(short)} of 1,000 entries, ${milliseconds(long)} of 1,000,000, < 2 ×`,
  long < 2 * short,
)
if (broken.length > 0) process.exitCode = 1
