import { type ServerType, serve } from '@hono/node-server'
import { doorway } from '../http/doorway'
import type { Caller } from './caller'
import { type Line, play } from './case'
import { cases } from './cases/all'
import { inProcess } from './in-process'
import { overHttp } from './over-http'

/**
 * One suite for every counter there is: the object in this process, the same one behind a port, and, with CONFORMANCE_URL
 * (and CONFORMANCE_TOKEN where people sign in elsewhere), any other. What needs the rehearsal's desk is skipped where there is none.
 */

const elsewhere = process.env.CONFORMANCE_URL

let server: ServerType
let port = 0

beforeAll(async () => {
  await new Promise<void>((opened) => {
    server = serve({ fetch: doorway().app.fetch, port: 0, hostname: '127.0.0.1' }, (at) => {
      port = at.port
      opened()
    })
  })
})

afterAll(() => new Promise((closed) => server.close(closed)))

const callers: Record<string, () => Promise<Caller>> = {
  'in-process': async () => inProcess(),
  'over HTTP': () => overHttp('over HTTP', `http://127.0.0.1:${port}`),
  ...(elsewhere && { elsewhere: () => overHttp('elsewhere', elsewhere, process.env.CONFORMANCE_TOKEN) }),
}

const transcripts = new Map<string, Line[]>()

describe.each(Object.entries(callers))('%s', (name, open) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const caller = await open()
    if (one.scenario !== null && !caller.rehearses) return console.info(`skipped, no rehearsal there: ${one.name}`)
    transcripts.set(`${name}: ${one.name}`, await play(one, caller))
  })
})

test('there are at least 120 cases, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(120)
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})

test('in the process and over the line, word for word the same is said', () => {
  for (const { name } of cases)
    expect(transcripts.get(`over HTTP: ${name}`)).toEqual(transcripts.get(`in-process: ${name}`))
})
