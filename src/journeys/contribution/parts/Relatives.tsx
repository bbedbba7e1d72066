import { Text, View } from '@tarojs/components'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { StatusTag, type StatusTone } from '@/design/parts/StatusTag'
import { formatDay, formatTime, type IsoDate } from '@/domain/calendar'
import { type Fen, formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { lastDays } from '../last-days'
import { wordsFor } from '../refusals/words'
import { printedMoment } from '../span'
import type { People } from '../store'
import '../contribution.scss'

const words = copy.people

type Person = People['people'][number]

const tones = { PAID: 'good', BEING_PAID: 'wait', BLOCKED: 'bad' } satisfies Record<string, StatusTone>

/** The bound relatives, each with how the year stands for them. */
export function Relatives({ people }: { people: People }) {
  const apart = lastDays(people).length > 1
  return (
    <CellGroup title={words.list}>
      {people.people.map((person) => (
        <Cell
          key={person.personId}
          title={copy.person(person.maskedName, person.relation)}
          note={noteOn(person, apart, people.today)}
          tag={
            person.state === 'PAYABLE' ? (
              person.due !== null && <Due fen={person.due} />
            ) : (
              <StatusTag tone={tones[person.state]}>{words.state[person.state]}</StatusTag>
            )
          }
          onPress={openingOf(person, people.year)}
        />
      ))}
    </CellGroup>
  )
}

/** What is owed: the amount to be found at once, its word beside it. */
function Due({ fen }: { fen: Fen }) {
  return (
    <View className="contribution-due contribution-quiet">
      {words.due}
      <Text className="contribution-due__amount">{copy.yuan(formatYuan(fen))}</Text>
    </View>
  )
}

function noteOn(person: Person, apart: boolean, today: IsoDate): string {
  const { paid, refusal, closes, areaName, registered, category } = person
  if (paid && person.state === 'PAID') return paidNote(paid)
  if (person.state === 'BEING_PAID') {
    if (paid?.byMe) return words.beingPaidByMe
    return paid?.at
      ? words.beingPaidByFamily(paid.on === today ? formatTime(paid.at) : printedMoment(paid.at))
      : words.beingPaid
  }
  if (refusal) return words.why(wordsFor(refusal.code).title)
  const known = registered ? words.registered(areaName, category) : words.unregistered(category)
  return apart && closes ? `${known} · ${words.closesShort(formatDay(closes))}` : known
}

function paidNote({ byMe, on, channel }: NonNullable<Person['paid']>): string {
  if (byMe) return words.paidByMe(formatDay(on))
  return channel === 'ACCOUNT' ? words.paidByFamily(formatDay(on)) : words.paid(formatDay(on), words.channel[channel])
}

/** One's own order opens its progress; what can be paid, or cannot, opens the fee's page, which says why. */
function openingOf({ state, paid, personId }: Person, year: number): (() => void) | undefined {
  const orderId = paid?.orderId
  if (orderId) return () => void goTo('contribution/progress', { orderId })
  if (state === 'PAID') return undefined
  return () => void goTo('contribution/quote', { personId, year })
}
