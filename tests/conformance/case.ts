import { type Listed, operations } from '@mock/http/operations'
import type { Caller, Heard, OperationName, Visit } from './caller'

/** One question as it was asked, and what came of it. */
export interface Line {
  readonly operation: string
  readonly ask: unknown
  readonly heard: Heard
}

/** Somebody at the counter, in a case: what is asked is written down. */
export interface Person {
  /** Asks what must be granted, and answers with it. */
  granted(operation: OperationName, ask?: object): Promise<Record<string, unknown>>
  /** Asks what must be said no to, for this reason. */
  refused(code: string, operation: OperationName, ask?: object): Promise<void>
  /** Lets minutes pass at the counter. */
  wait(minutes: number): Promise<void>
  /** Proves to be oneself, for one subject; `amount` where it is a key that stands for some. */
  stepUp(subject: string, amount?: number): Promise<string>
}

/** One thing a counter must do. */
export interface Case {
  readonly name: string
  /** The scenario it begins in; null for what must hold whoever stands at the counter. */
  readonly scenario: string | null
  play(person: Person): Promise<void>
}

const listed = new Map(operations.map((operation) => [operation.name, operation]))

/** An operation by its name. */
export function operationOf(name: string): Listed {
  const known = listed.get(name)
  if (!known) throw new Error(`no operation ${name}`)
  return known
}

/** Plays a case before a counter; answers with everything that was said. Throws where it was not what the case demands. */
export async function play({ scenario, play: acts }: Case, caller: Caller): Promise<Line[]> {
  const visit = await caller.begin(scenario)
  const lines: Line[] = []
  await acts(personAt(visit, lines))
  return lines
}

function personAt(visit: Visit, lines: Line[]): Person {
  const ask = async (operation: string, asked: object): Promise<Heard> => {
    const heard = await visit.ask(operationOf(operation), asked)
    lines.push({ operation, ask: asked, heard })
    return heard
  }
  const granted: Person['granted'] = async (operation, asked = {}) => {
    const heard = await ask(operation, asked)
    if ('said' in heard) throw new Error(`${operation} was refused: ${JSON.stringify(heard.said)}`)
    return heard.value
  }
  return {
    granted,
    async refused(code, operation, asked = {}) {
      const heard = await ask(operation, asked)
      const said = 'said' in heard ? heard.said.code : 'granted'
      if (said !== code) throw new Error(`${operation} was to be refused for ${code}, and was ${said}`)
    },
    async wait(minutes) {
      await granted('rehearsal.advance', { minutes })
    },
    async stepUp(subject, amount) {
      const about = amount === undefined ? { subject } : { subject, amount }
      const { challengeId } = await granted('stepUp.start', about)
      const { token } = await granted('stepUp.verify', { challengeId, method: 'FACE', code: null })
      return String(token)
    },
  }
}
