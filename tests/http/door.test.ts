import { memoryShelf } from '@mock/http/shelf'
import { ask, type Doorway, doorway, signedIn } from './doorway'

const order = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
const payeeWithMore = { reason: 'DEATH', payee: { mood: 1, hat: 2 }, coat: 3 }
const unknownOfPayee = ['coat', 'payee.hat', 'payee.mood']
const constructed = JSON.stringify({ ...order, constructor: 1 })
const crowded = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`${1_000 + at}${'x'.repeat(200)}`, 1]))
const toldOfCrowd = Array.from({ length: 20 }, (_, at) => `${1_000 + at}${'x'.repeat(60)}`)

/** The orders a visit has. */
async function orders(door: Doorway, head: Record<string, string>): Promise<number> {
  const { text } = await ask(door, 'GET', '/v1/records', head)
  return text.split('"CONTRIBUTION"').length - 1
}

const keyed = { 'Idempotency-Key': 'key-of-http-0001' }

test('a question is answered under its own request id, with the time of the counter', async () => {
  const door = doorway()
  const head = await signedIn(door)
  const me = await ask(door, 'GET', '/v1/me', { ...head, 'X-Request-Id': 'request-0001' })
  expect(me.status).toBe(200)
  expect(me.head.get('X-Request-Id')).toBe('request-0001')
  expect(me.body).toMatchObject({ meta: { requestId: 'request-0001', serverTime: me.head.get('X-Server-Time') } })
  expect((await ask(door, 'GET', '/v1/me', { ...head, 'X-Request-Id': 'a\tb' })).head.get('X-Request-Id')).toMatch(
    /^name-/,
  )
})

test.each([
  ['malformed JSON', 'POST', '/v1/orders', '{"personId":', 400, 'BAD_REQUEST', undefined],
  ['a body that is no object', 'POST', '/v1/orders', '[]', 400, 'BAD_REQUEST', []],
  ['fields nobody knows', 'POST', '/v1/orders', { ...order, mood: 1, hat: 2 }, 400, 'UNKNOWN_FIELD', ['hat', 'mood']],
  ['the key in the body', 'POST', '/v1/orders', { ...order, key: 'key-12345' }, 400, 'UNKNOWN_FIELD', ['body.key']],
  ['a query nobody knows', 'GET', '/v1/account?mood=1', undefined, 400, 'UNKNOWN_FIELD', ['mood']],
  ['a query beside a body', 'POST', '/v1/orders?due=1&hat=2', order, 400, 'UNKNOWN_FIELD', ['query.due', 'query.hat']],
  ['a query where a visit begins', 'POST', '/v1/sessions?mood=1', {}, 400, 'UNKNOWN_FIELD', ['query.mood']],
  ['a visit begun with a list', 'POST', '/v1/sessions', '[]', 400, 'BAD_REQUEST', []],
  ['fields nobody knows, further in', 'POST', '/v1/withdrawals', payeeWithMore, 400, 'UNKNOWN_FIELD', unknownOfPayee],
  ['a field named like a builtin', 'POST', '/v1/orders', constructed, 400, 'UNKNOWN_FIELD', ['constructor']],
  ['a thousand long names', 'POST', '/v1/orders', crowded, 400, 'UNKNOWN_FIELD', toldOfCrowd],
  ['a year that is a word', 'GET', '/v1/account/entries?year=last', undefined, 400, 'BAD_REQUEST', ['year']],
  ['another method', 'DELETE', '/v1/orders', undefined, 405, 'METHOD', undefined],
  ['an address that leads nowhere', 'GET', '/v1/elsewhere', undefined, 404, 'NOT_FOUND_ROUTE', undefined],
  ['ten megabytes', 'POST', '/v1/orders', 'x'.repeat(10_000_000), 413, 'TOO_LARGE', undefined],
])('%s: a problem document, never a stack', async (_, method, path, body, status, code, fields) => {
  const door = doorway()
  const answer = await ask(door, method, path, { ...(await signedIn(door)), ...keyed }, body)
  expect(answer.status).toBe(status)
  expect(answer.head.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.body).toMatchObject({ code, status, moneyMoved: 'no', ...(fields && { fields }) })
  expect(answer.text).not.toMatch(/\bat .*\.(ts|js)\b|node_modules/)
})

test('a write without its key is not begun', async () => {
  const door = doorway()
  const head = await signedIn(door)
  expect(await ask(door, 'POST', '/v1/orders', head, order)).toMatchObject({
    status: 400,
    body: { code: 'KEY_MISSING' },
  })
  expect(await orders(door, head)).toBe(0)
})

test('the same key gets the same answer, with another body a 422', async () => {
  const door = doorway()
  const head = { ...(await signedIn(door)), ...keyed }
  const first = await ask(door, 'POST', '/v1/orders', head, order)
  const again = await ask(door, 'POST', '/v1/orders', head, order)
  expect(door.bugs).toEqual([])
  expect(again.body.orderId).toBe(first.body.orderId)
  const other = await ask(door, 'POST', '/v1/orders', head, { ...order, year: 2025 })
  expect(other).toMatchObject({ status: 422, body: { code: 'KEY_REUSED' } })
})

test('two at once under one key: one is served, the other told to wait', async () => {
  const door = doorway()
  const head = { ...(await signedIn(door)), ...keyed }
  const both = await Promise.all([1, 2].map(() => ask(door, 'POST', '/v1/orders', head, order)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const waiting = both.find(({ status }) => status === 409)
  expect(waiting?.body.code).toBe('IN_FLIGHT')
  expect(waiting?.head.get('Retry-After')).toBe('1')
})

test('a refusal says its rule, its figures and what to do, and that no money moved', async () => {
  const door = doorway()
  const head = { ...(await signedIn(door)), ...keyed }
  const changed = await ask(door, 'POST', '/v1/orders', head, { ...order, due: 1 })
  expect(changed).toMatchObject({
    status: 409,
    body: { code: 'AMOUNT_CHANGED', moneyMoved: 'no', nextAction: 'EDIT', figures: { was: 1, now: 40_000 } },
  })
  expect(changed.body.citation).toMatchObject({ tier: expect.any(String), from: expect.any(String) })
})

test("without a token nobody is served, and another visit's order is not found", async () => {
  const door = doorway()
  const [mine, theirs] = [await signedIn(door), await signedIn(door)]
  const { body } = await ask(door, 'POST', '/v1/orders', { ...mine, ...keyed }, order)
  const path = `/v1/orders/${body.orderId}`
  expect((await ask(door, 'GET', path, mine)).status).toBe(200)
  expect(await ask(door, 'GET', path, theirs)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
  expect(await ask(door, 'GET', path, {})).toMatchObject({ status: 401, body: { nextAction: 'RELOGIN' } })
  expect((await ask(door, 'GET', path, { Authorization: 'Bearer nobody-at-all' })).status).toBe(401)
})

test.each([
  ['F02', 504, 'UNANSWERED', 0],
  ['F03', 504, 'UNANSWERED', 1],
  ['F05', 500, 'BROKEN', 0],
  ['F06', 500, 'BROKEN', 1],
  ['F07', 503, 'MAINTENANCE', 0],
  ['F08', 429, 'TOO_MANY', 0],
  ['F09', 409, 'IN_FLIGHT', 0],
  ['F18', 401, 'UNAUTHENTICATED', 0],
  ['F30', 426, 'OUTDATED_CLIENT', 0],
])('%s asked for by header: %i %s, and %i order', async (fault, status, code, drawn) => {
  const door = doorway()
  const head = await signedIn(door)
  const struck = await ask(door, 'POST', '/v1/orders', { ...head, ...keyed, 'X-Fault': fault }, order)
  expect(struck).toMatchObject({ status, body: { code } })
  expect(await orders(door, head)).toBe(drawn)
  expect((await ask(door, 'POST', '/v1/orders', { ...head, ...keyed }, order)).status).toBe(200)
  expect(await orders(door, head)).toBe(1)
})

test.each(['__proto__', 'constructor', 'toString'])('%s is no fault', async (name) => {
  const door = doorway()
  expect((await ask(door, 'GET', '/v1/me', { ...(await signedIn(door)), 'X-Fault': name })).status).toBe(200)
})

test.each([
  ['ten megabytes', { 'Content-Length': '10000000' }, 413, 'TOO_LARGE'],
  ['a word', { 'Content-Length': '4' }, 400, 'BAD_REQUEST'],
  ['nobody knows how much', { 'Transfer-Encoding': 'chunked' }, 400, 'BAD_REQUEST'],
])('a read asks nothing in a body: %s', async (_, more, status, code) => {
  const door = doorway()
  const read = await ask(door, 'GET', '/v1/me', { ...(await signedIn(door)), ...more })
  expect(read).toMatchObject({ status, body: { code } })
})

test.each([
  ['of known length', { 'Content-Length': '500' }],
  ['of unknown length', {}],
])('whoever hangs up in the middle of a body %s is no bug', async (_, more) => {
  const door = doorway()
  const headers = { ...(await signedIn(door)), ...keyed, ...more }
  const body = new ReadableStream({ pull: (rest) => rest.error(new Error('hung up')) })
  const half: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  expect((await door.app.request('/v1/orders', half)).status).toBe(400)
  expect(door.bugs).toEqual([])
})

test('an answer the counter has made wrongly is no fault of whoever asked: nobody knows what became of the question', async () => {
  const shelf = memoryShelf()
  const first = doorway({}, shelf)
  const head = await signedIn(first)
  const { body } = await ask(first, 'POST', '/v1/orders', { ...head, ...keyed }, order)
  const [, token = ''] = head.Authorization?.split(' ') ?? []
  // The same books, at another counter, with an id longer than the contract lets one be.
  await shelf.save(token, ((await shelf.load(token)) ?? '').split(String(body.orderId)).join('x'.repeat(50)))
  const door = doorway({}, shelf)
  const records = await ask(door, 'GET', '/v1/records', head)
  expect(records).toMatchObject({ status: 500, body: { code: 'BROKEN', moneyMoved: 'unknown' } })
  expect(door.bugs).toHaveLength(1)
})

test('the word before the token may be written small', async () => {
  const door = doorway()
  const { Authorization = '' } = await signedIn(door)
  const small = Authorization.replace('Bearer', 'bearer')
  expect((await ask(door, 'GET', '/v1/me', { Authorization: small })).status).toBe(200)
})

test('F10 cuts an answer short, F04 lets it wait', async () => {
  const door = doorway()
  const head = await signedIn(door)
  const named = { ...head, 'X-Request-Id': 'request-0001', 'X-Fault': 'F10' }
  const cut = await door.app.request('/v1/me', { headers: named })
  expect(cut.headers.get('X-Request-Id')).toBe('request-0001')
  expect(cut.headers.get('X-Server-Time')).toMatch(/\+08:00$/)
  expect(await cut.text()).toBe('{"status":"SUC')
  await ask(door, 'GET', '/v1/me', { ...head, 'X-Fault': 'F04;20' })
  expect(door.paused).toContain(20_000)
})

test('a bureau has no rehearsal desk and obeys no fault', async () => {
  const door = doorway({ demo: false })
  const head = await signedIn(door)
  expect((await ask(door, 'GET', '/__rehearsal/state', head)).status).toBe(404)
  expect((await ask(door, 'GET', '/v1/me', { ...head, 'X-Fault': 'F05' })).status).toBe(200)
})

test('a page of the app may ask from a browser, and no other page', async () => {
  const door = doorway()
  const preflight = (origin: string) =>
    ask(door, 'OPTIONS', '/v1/orders', { Origin: origin, 'Access-Control-Request-Method': 'POST' })
  expect((await preflight('http://localhost:10087')).head.get('Access-Control-Allow-Origin')).toBe(
    'http://localhost:10087',
  )
  expect((await preflight('http://elsewhere.example')).head.get('Access-Control-Allow-Origin')).toBeNull()
})
