import type { Listed } from '@mock/http/operations'
import type { Citation } from '@/domain/policy/fact'
import type { desks } from '@/services/contract/desks'

type Desks = typeof desks

/** Every operation of the contract, `desk.verb`. */
export type OperationName = { [D in keyof Desks]: `${D}.${keyof Desks[D] & string}` }[keyof Desks]

/** As much of a problem as does not depend on how it travelled. */
export interface Said {
  readonly code: string
  readonly fields?: readonly string[]
  readonly figures?: Readonly<Record<string, string | number>>
  readonly citation?: Citation
}

/** What came of a question: what was answered, or what was said against it. */
export type Heard = { readonly value: Record<string, unknown> } | { readonly said: Said }

/** Somebody at the counter, however they came there. */
export interface Visit {
  ask(listed: Listed, ask: unknown): Promise<Heard>
}

/** A way of asking a counter: in the same process, over a line, or a bureau's own. */
export interface Caller {
  readonly name: string
  /** Whether it has the rehearsal's desk: without it no scenario can be opened and no time be moved. */
  readonly rehearses: boolean
  /** Begins a visit at the opening of a scenario; null where whoever stands at the counter will do. */
  begin(scenarioId: string | null): Promise<Visit>
  close(): Promise<void>
}
