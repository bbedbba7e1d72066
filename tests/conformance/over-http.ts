import { sessionsPath } from '@/services/contract/addresses'
import { sentFor } from '@/services/http-call'
import type { Caller, Heard, Said } from './caller'

/** A counter at an address; `token` where it has its own way of signing people in. */
export async function overHttp(name: string, base: string, token?: string): Promise<Caller> {
  const begin = async (scenarioId: string | null): Promise<string> => {
    if (token !== undefined) return token
    const body = JSON.stringify(scenarioId === null ? {} : { scenarioId })
    const answer = await fetch(base + sessionsPath, { method: 'POST', body })
    const begun: { token: string } = await answer.json()
    return begun.token
  }
  const rehearses = (await fetch(`${base}/__rehearsal/state`)).status !== 404
  return {
    name,
    rehearses,
    async begin(scenarioId) {
      const headers = { Authorization: `Bearer ${await begin(scenarioId)}`, 'Content-Type': 'application/json' }
      return {
        async ask({ address }, ask): Promise<Heard> {
          const sent = sentFor(address, ask === null || typeof ask !== 'object' ? {} : { ...ask })
          const head = { ...headers, ...sent.headers }
          const answer = await fetch(base + sent.path, { method: sent.method, headers: head, body: sent.body })
          const heard: Record<string, unknown> = await answer.json()
          if (answer.status !== 200) return { said: saidIn(heard, answer.status) }
          const { meta, ...value } = heard
          demandEnvelope(meta)
          return { value }
        },
      }
    },
    close: async () => undefined,
  }
}

/** Every answer names its request and the counter's time. */
function demandEnvelope(envelope: unknown): void {
  const { requestId, serverTime } = (envelope ?? {}) as { requestId?: unknown; serverTime?: unknown }
  if (typeof requestId !== 'string' || typeof serverTime !== 'string')
    throw new Error(`an answer without its request id or the time: ${JSON.stringify(envelope)}`)
}

/** What a problem document says, without what every one of them repeats of the catalogue. */
function saidIn(body: Record<string, unknown>, status: number): Said {
  const {
    code,
    fields,
    figures,
    citation,
    status: stated,
    moneyMoved,
    nextAction,
    userMessage,
  }: Record<string, unknown> = body
  if (stated !== status || ![code, moneyMoved, nextAction, userMessage].every((said) => typeof said === 'string'))
    throw new Error(`no problem document: ${JSON.stringify(body)}`)
  demandEnvelope(body)
  const said = { code, fields, figures, citation }
  return JSON.parse(JSON.stringify(said))
}
