import { problemOf } from '@mock/http/problem'
import type { Examples } from '@mock/http/published/document'
import type { Json } from '@mock/http/published/schemas'
import { instant } from '@/domain/calendar'
import { sessionsPath } from '@/services/contract/addresses'
import { type Sent, sentFor } from '@/services/http-call'
import { type Doorway, doorway, signedIn } from '../http/doorway'
import type { Caller, Heard } from './caller'
import { play } from './case'
import { cases } from './cases/all'

/** One id for every request, so that an example changes only when what it shows does. */
const requestId = 'request-0001'

const autumn = instant('2025-11-21T10:02:00+08:00')

/** What shows somebody whole is published without them (I14): what stands there instead. */
const unmasked = new Map([
  [
    'withdrawal.revealForm',
    { ownerName: '参保人的全名', ownerIdNumber: '参保人的证件号码', applicantName: '申请人的全名' },
  ],
  ['contribution.reveal', { name: '参保人的全名', idNumber: '参保人的证件号码', payerName: '代缴人的全名' }],
])

/** Asks the real counter everything the suite asks, and keeps the first answer of each kind. */
export async function takeExamples(): Promise<Examples> {
  const taken = new Map<string, Json>()
  const note = (name: string, answer: string, body: Json) => {
    const whole = answer === '200' ? unmasked.get(name) : undefined
    if (!taken.has(`${name} ${answer}`)) taken.set(`${name} ${answer}`, whole ? { ...Object(body), ...whole } : body)
  }
  for (const one of cases) await play(one, listening(note))
  await askUnderFaults(note)
  await beginVisits(note)
  return {
    granted: (operation) => taken.get(`${operation} 200`) ?? null,
    no(code) {
      const [, heard] = [...taken].find(([answered]) => answered.endsWith(` ${code}`)) ?? []
      // Not come to by any case: as the counter would write it, without figures.
      return heard ?? JSON.parse(JSON.stringify(problemOf({ code }, { requestId, serverTime: autumn })))
    },
  }
}

type Note = (name: string, answer: string, body: Json) => void

/** A caller at a doorway without a port, that shows what it hears to somebody. */
const listening = (note: Note): Caller => ({
  name: 'examples',
  rehearses: true,
  async begin(scenarioId) {
    const door = doorway()
    const head = await signedIn(door, scenarioId ?? 'balance-normal')
    return {
      async ask({ name, address }, ask): Promise<Heard> {
        const sent = sentFor(address, { ...(ask as object) })
        const { status, body } = await answerTo(door, { ...head, ...sent.headers }, sent)
        if (status === 200) {
          note(name, '200', body)
          return { value: body }
        }
        note(name, String(body.code), body)
        return { said: { code: String(body.code) } }
      },
    }
  },
  close: async () => undefined,
})

async function answerTo({ app }: Doorway, headers: Record<string, string>, sent: Sent) {
  const head = { ...headers, 'X-Request-Id': requestId }
  const answer = await app.request(sent.path, { method: sent.method, headers: head, body: sent.body })
  const body: Record<string, Json> = await answer.json()
  return { status: answer.status, body }
}

/** Beginning a visit is no desk's operation: the line's own. */
async function beginVisits(note: Note): Promise<void> {
  const door = doorway()
  for (const body of ['{}', '{"mood":"good"}', '{']) {
    const heard = await answerTo(door, {}, { method: 'POST', path: sessionsPath, headers: {}, body })
    note('visit.begin', heard.status === 200 ? '200' : String(heard.body.code), heard.body)
  }
}

/** What the line itself may answer, asked for by header. */
async function askUnderFaults(note: Note): Promise<void> {
  const door = doorway()
  const head = await signedIn(door, 'balance-normal')
  for (const fault of ['F02', 'F05', 'F07', 'F08', 'F09', 'F18', 'F30']) {
    const me = { method: 'GET', path: '/v1/me', headers: {}, body: null } as const
    const { body } = await answerTo(door, { ...head, 'X-Fault': fault }, me)
    note('session.me', String(body.code), body)
  }
}
