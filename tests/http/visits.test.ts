import { ask, type Doorway, doorway, signedIn } from './doorway'

const father = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
const mother = { personId: 'li-xiuying', year: 2026, due: 20_000 }

/** A body of which the rest comes when it is told to. */
function stalled(body: object) {
  const text = new TextEncoder().encode(JSON.stringify(body))
  let finish: () => void = () => undefined
  const stream = new ReadableStream({
    start(rest) {
      rest.enqueue(text.slice(0, 3))
      finish = () => {
        rest.enqueue(text.slice(3))
        rest.close()
      }
    },
  })
  return { stream, length: String(text.length), finish: () => finish() }
}

/** More visits than are kept open at once. */
async function crowd(door: Doorway) {
  for (let begun = 0; begun < 201; begun += 1) await door.app.request('/v1/sessions', { method: 'POST', body: '{}' })
}

/** Resolves once it is so; whatever is under way goes on meanwhile. */
async function until(so: () => boolean) {
  while (!so()) await new Promise((resume) => setImmediate(resume))
}

test('a visit that a question still holds is not closed, however many others begin: what was acknowledged stays', async () => {
  const door = doorway()
  const head = await signedIn(door)
  const body = stalled(father)
  const headers = { ...head, 'Idempotency-Key': 'key-of-father', 'Content-Length': body.length }
  // Node wants to be told that an answer is not waited for while the body is still being sent.
  const half: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: body.stream, duplex: 'half' }
  const slow = door.app.request('/v1/orders', half)
  await crowd(door)
  const meanwhile = await ask(door, 'POST', '/v1/orders', { ...head, 'Idempotency-Key': 'key-of-mother' }, mother)
  expect(meanwhile.status).toBe(200)
  body.finish()
  expect((await slow).status).toBe(200)
  await crowd(door)
  const { text } = await ask(door, 'GET', '/v1/records', head)
  expect(text.split('"CONTRIBUTION"').length - 1).toBe(2)
  expect((await ask(door, 'GET', `/v1/orders/${meanwhile.body.orderId}`, head)).status).toBe(200)
})

test('however many ask at once for a visit that was closed, it is opened once', async () => {
  const door = doorway()
  const head = await signedIn(door)
  await crowd(door)
  const keyed = (person: typeof father) => ({ ...head, 'Idempotency-Key': `key-of-${person.personId}` })
  const both = await Promise.all(
    [father, mother].map((person) => ask(door, 'POST', '/v1/orders', keyed(person), person)),
  )
  await crowd(door)
  for (const { body } of both) expect((await ask(door, 'GET', `/v1/orders/${body.orderId}`, head)).status).toBe(200)
})

const silence = (door: Doorway, head: Record<string, string>, fault: string | null) =>
  ask(door, 'POST', '/__rehearsal/fault', head, { fault })

test.each([
  ['that waited long enough', ([giveUp]: (() => void)[]) => giveUp?.()],
  ['whose asker hung up', (_: (() => void)[], hangUp: () => void) => hangUp()],
])('a question nobody answers, %s, leaves its outcome open and its key free', async (_, end) => {
  const door = doorway()
  const head = { ...(await signedIn(door)), 'Idempotency-Key': 'key-of-father' }
  await silence(door, head, 'silent')
  const { signal, hangUp } = line()
  const body = JSON.stringify(father)
  const asked = door.app.request('/v1/orders', { method: 'POST', headers: head, body, signal })
  await until(() => door.giveUps.size === 1)
  expect((await ask(door, 'POST', '/v1/orders', head, father)).body.code).toBe('IN_FLIGHT')
  end([...door.giveUps], hangUp)
  const answer = await asked
  expect(answer.status).toBe(504)
  expect(await answer.json()).toMatchObject({ code: 'UNANSWERED', moneyMoved: 'unknown', nextAction: 'QUERY' })
  await silence(door, head, null)
  expect((await ask(door, 'POST', '/v1/orders', head, father)).status).toBe(200)
  expect(door.bugs).toEqual([])
})

function line() {
  const controller = new AbortController()
  return { signal: controller.signal, hangUp: () => controller.abort() }
}
