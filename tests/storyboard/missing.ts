import { type RouteName, routes } from '@/routes/table'
import { expected, type Row } from './screens'
import { linkOf, type Shelved, sceneOf } from './shelf'
import type { State } from './vocabulary'

type Rows = Readonly<Partial<Record<RouteName, Row>>>

/** Everything that keeps the board from being whole, a sentence each: states without a card or a reason, cards without a row. */
export function missing(rows: Rows, cards: readonly Shelved[]): string[] {
  const screens = Object.entries(rows) as [RouteName, Row][]
  const has = (screen: RouteName, state: State) => cards.some((card) => card.screen === screen && card.state === state)
  return [
    ...screens.flatMap(([screen, { states, not = {} }]) =>
      expected
        .filter((state) => states.includes(state) === Boolean(not[state]))
        .map((state) => `${screen}: ${state} is either among its states or explained in not`),
    ),
    ...screens.flatMap(([screen, { states }]) =>
      states.filter((state) => !has(screen, state)).map((state) => `${screen}: no card shows it ${state}`),
    ),
    ...cards
      .filter(({ screen, state }) => !rows[screen]?.states.includes(state))
      .map(({ id }) => `${id}: its state has no row`),
    ...cards.flatMap((card) => flawsOf(card).map((flaw) => `${card.id}: ${flaw}`)),
  ]
}

/** What is wrong with a card by itself. */
function flawsOf(card: Shelved): string[] {
  const decoders = Object.entries(routes[card.screen].params)
  const opens =
    card.path === undefined && decoders.every(([name, decode]) => decode(String(card.params?.[name] ?? '')) !== null)
  const known = Object.keys(card.params ?? {}).every((name) => decoders.some(([wanted]) => wanted === name))
  const until = Array.isArray(card.until) ? card.until : [card.until]
  return [
    ...(card.state !== 'broken' && !opens ? [`${linkOf(card)} does not open its screen`] : []),
    ...(known ? [] : ['has a parameter its screen does not read']),
    ...(card.state !== 'broken' && !sceneOf(card) ? [`${card.scenario} is not on the programme`] : []),
    ...(until.length === 0 ? ['nothing tells when it is complete'] : []),
    ...(/^[a-z0-9-]+$/.test(card.variant ?? 'a') ? [] : ['its variant is no file name']),
  ]
}
