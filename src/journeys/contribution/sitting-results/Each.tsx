import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { StatusTag, type StatusTone } from '@/design/parts/StatusTag'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy as shared } from '../copy'
import { wordsFor } from '../refusals/words'
import { copy } from '../sitting/copy'
import type { Sitting } from '../sitting-store'
import { newsOf } from './news'

const words = copy.results

type Person = Sitting['people'][number]

/** Everybody of a sitting, each with what became of their fee; an order opens its own page, with what can be done about it. */
export function Each({ sitting }: { sitting: Sitting }) {
  return (
    <CellGroup title={words.list}>
      {sitting.people.map((person) => (
        <Cell
          key={person.personId}
          title={shared.person(person.maskedName, person.relation)}
          note={noteOn(person)}
          tag={<StatusTag tone={toneOf(person)}>{words.tags[tagOf(person)]}</StatusTag>}
          onPress={openingOf(person, sitting.year)}
        />
      ))}
    </CellGroup>
  )
}

/** Whether an order ever went out for this person; where none did, the refusal says why. */
const untouched = ({ order }: Person): boolean => !order || order.status === 'CREATED' || order.status === 'EXPIRED'

/** The amount, and the order's own news; where it was not taken in, why. */
function noteOn(person: Person): string {
  const { order, refusal } = person
  if (refusal && untouched(person)) return words.refused(wordsFor(refusal.code).title)
  return order ? words.told(shared.yuan(formatYuan(order.amount)), newsOf(order)) : words.status.created
}

function tagOf(person: Person): 'done' | 'held' | 'moving' | 'not' | 'already' {
  const { order, refusal } = person
  if (refusal && untouched(person)) return refusal.code === 'ALREADY_PAID' ? 'already' : 'not'
  if (order?.status === 'SUCCEEDED') return 'done'
  if (order?.status === 'SUBMITTED') return 'held'
  return order?.status === 'PROCESSING' ? 'moving' : 'not'
}

const tones = { done: 'good', already: 'good', held: 'wait', moving: 'wait', not: 'plain' } satisfies Record<
  ReturnType<typeof tagOf>,
  StatusTone
>

const toneOf = (person: Person): StatusTone => tones[tagOf(person)]

function openingOf({ order, personId }: Person, year: number): () => void {
  if (!order) return () => void goTo('contribution/quote', { personId, year })
  return () => void goTo('contribution/progress', { orderId: order.orderId })
}
