import { isUnreachable, Unreachable } from '@/services/contract/unreachable'
import type { Sent } from '@/services/http-call'
import { createHttpCounter, type Line } from '@/services/http-counter'
import { granted, refusalOf } from '../harness/rehearsal'
import { doorway } from './doorway'

/** The counter at the other end of a line, as the app of a bureau has it, and what was sent over that line. */
function phone(strike: (sent: Sent, times: number) => string | 'away' | null = () => null) {
  const door = doorway()
  const sent: Sent[] = []
  const pauses: number[] = []
  let token: string | null = null
  let named = 0
  const wall = { at: 0 }
  const line: Line = {
    async send(question) {
      sent.push(question)
      const fault = question.path === '/v1/sessions' ? null : strike(question, sent.length)
      if (fault === 'away') throw new Unreachable(question.path)
      const headers = { ...question.headers, ...(fault && { 'X-Fault': fault }) }
      const answer = await door.app.request(question.path, { method: question.method, headers, body: question.body })
      const text = await answer.text()
      const after = answer.headers.get('Retry-After')
      const body = text.endsWith('}') ? JSON.parse(text) : null
      return { status: answer.status, body, ...(after && { retryAfter: Number(after) }) }
    },
    async pause(milliseconds) {
      pauses.push(milliseconds)
    },
    wall: () => wall.at,
    requestId() {
      named += 1
      return `request-${String(named).padStart(4, '0')}`
    },
    token: {
      load: () => token,
      save(begun) {
        token = begun
      },
      forget() {
        token = null
      },
    },
    channel: 'h5',
  }
  const counter = createHttpCounter(line)
  return {
    counter,
    sent,
    pauses,
    wall,
    forget: () => line.token.forget(),
    lose: () => line.token.save('a-token-of-yesterday'),
  }
}

const asked = (sent: Sent[], path: string) => sent.filter((one) => one.path.startsWith(path)).length

test('a question is answered as by the counter in the app: values, refusals with their rule, pages', async () => {
  const { counter } = phone()
  expect(granted(await counter.session.me({})).areaName).toBe('长沙市')
  expect(granted(await counter.account.statement({ year: 2025, after: null })).entries.length).toBeGreaterThan(0)
  const brother = { personId: 'zhou-liang', year: 2026 }
  expect(refusalOf(await counter.contribution.quote(brother))).toBe('NOT_BOUND')
  expect(refusalOf(await counter.policy.region({ code: '999999' }))).toBe('REGION_UNKNOWN')
})

test('however many pages ask at once, one visit begins', async () => {
  const { counter, sent } = phone()
  await Promise.all([counter.session.me({}), counter.account.overview({}), counter.records.list({})])
  expect(asked(sent, '/v1/sessions')).toBe(1)
})

test.each([
  ['the line is away', 'away'],
  ['a broken counter', 'F05'],
  ['an answer cut short', 'F10'],
])('%s: a read is asked twice more and then given up, a write is not asked again', async (_, fault) => {
  const { counter, sent, pauses } = phone(() => fault)
  await expect(counter.account.overview({})).rejects.toThrow(expect.objectContaining({ name: 'Unreachable' }))
  expect(asked(sent, '/v1/account')).toBe(3)
  expect(pauses).toEqual([500, 1_500])
  const write = counter.consents.give({ key: 'key-of-consent', document: 'PRIVACY', version: '2025-01' })
  expect(isUnreachable(await write.catch((failure: unknown) => failure))).toBe(true)
  expect(asked(sent, '/v1/consents')).toBe(1)
})

/** What a question was turned away for. */
const troubleOf = async (asked: Promise<unknown>) => {
  const failure = await asked.catch((thrown: unknown) => thrown)
  return isUnreachable(failure) ? failure.trouble : null
}

test.each([
  ['F07 maintenance', 'F07', { why: 'MAINTENANCE', until: '2025-11-21T10:32:00+08:00' }],
  ['F30 an old client', 'F30', { why: 'OUTDATED' }],
  ['F18 a visit nobody can begin anew', 'F18', { why: 'SIGNED_OUT' }],
])('%s: says why and until when, and asks nobody a second time', async (_, fault, trouble) => {
  const { counter, sent, pauses } = phone(() => fault)
  expect(await troubleOf(counter.contribution.people({ year: null }))).toEqual(trouble)
  expect(asked(sent, '/v1/contribution-people')).toBe(fault === 'F18' ? 2 : 1)
  expect(pauses).toEqual([])
})

test('F08 too many people: nothing is sent before the seconds are over, whoever asks', async () => {
  let struck = true
  const { counter, sent, wall } = phone(() => (struck ? 'F08' : null))
  expect(await troubleOf(counter.records.list({}))).toEqual({ why: 'BUSY', seconds: 5 })
  struck = false
  wall.at = 3_000
  expect(await troubleOf(counter.account.overview({}))).toEqual({ why: 'BUSY', seconds: 2 })
  expect(asked(sent, '/v1/records') + asked(sent, '/v1/account')).toBe(1)
  wall.at = 5_000
  granted(await counter.account.overview({}))
})

test('a read that is answered the second time is answered', async () => {
  const { counter } = phone((_, times) => (times === 2 ? 'away' : null))
  expect(granted(await counter.session.me({})).areaName).toBe('长沙市')
})

test('a visit that is over is begun anew, and the same question asked under the same key (F18)', async () => {
  const { counter, sent, lose } = phone()
  await counter.session.me({})
  lose()
  granted(await counter.consents.give({ key: 'key-of-consent', document: 'PRIVACY', version: '2025-01' }))
  const writes = sent.filter(({ path }) => path.startsWith('/v1/consents'))
  expect(writes.map(({ headers }) => headers['Idempotency-Key'])).toEqual(['key-of-consent', 'key-of-consent'])
  expect(asked(sent, '/v1/sessions')).toBe(2)
})

test('what was asked wrongly is a bug and no broken line', async () => {
  const { counter } = phone()
  const odd = { year: 2025, after: null, mood: 'good' }
  const failure = await counter.account.statement(odd).catch((error: unknown) => error)
  expect(isUnreachable(failure)).toBe(false)
  expect(String(failure)).toMatch('UNKNOWN_FIELD')
})

test('no ID number and no name stands in an address', async () => {
  const { counter, sent } = phone()
  await counter.family.precheck({ relation: 'PARENT', name: '周建国', idNumber: '430800196205180019' })
  expect(sent.map(({ path }) => decodeURIComponent(path)).join(' ')).not.toMatch(/周建国|430800196205180019/)
})

test('nobody rehearses at a bureau', async () => {
  const { counter, sent } = phone()
  await expect(counter.rehearsal.state({})).rejects.toThrow(expect.objectContaining({ name: 'Unreachable' }))
  expect(sent).toEqual([])
})
