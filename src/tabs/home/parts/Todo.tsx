import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Skeleton } from '@/design/parts/Skeleton'
import { dayOf } from '@/domain/calendar'
import type { Loadable } from '@/domain/loadable'
import { goTo, switchTo } from '@/platform/navigate'
import { copy } from '../copy'
import { type Home, useHome } from '../store'
import { byNeed, expiringOf, needsPerson, unpaidOf } from '../todo'
import { toldOf, toldOfExpiring, toldOfUnpaid } from '../told'
import { TodoCard } from './TodoCard'
import { todo } from './Waiting'

const shownAtMost = 3

/**
 * What waits for the person, before anything else (R-R03): what they have begun and must go on with, whose fee is still
 * unpaid, whose binding is about to end, and what goes on by itself. Nothing is offered for payment before the records have answered, or a fee under way
 * could look unpaid.
 */
export function Todo() {
  const records = useHome((home) => home.records)
  const people = useHome((home) => home.people)
  const members = useHome((home) => home.members)
  const me = useHome((home) => home.me)
  const look = useHome((home) => home.look)
  const said = useHome((home) => home.account.state === 'unreached')
  // The balance card has said it already.
  if (said && records.state === 'unreached') return null
  return (
    <Loaded of={records} retry={look} waiting={<Skeleton pieces={[todo]} />}>
      {({ records: all }) => {
        const open = byNeed(all)
        const unpaid = people.state === 'ready' ? unpaidOf(people.value, open) : null
        const known = members.state === 'ready' && me.state === 'ready'
        const expiring = known ? toldOfExpiring(expiringOf(members.value, dayOf(me.value.now))) : null
        const begun = open.slice(0, shownAtMost)
        const cards = [
          ...begun.filter(needsPerson).map((record) => ({ key: record.recordId, ...toldOf(record) })),
          ...(unpaid ? [{ key: 'unpaid', ...toldOfUnpaid(unpaid) }] : []),
          ...(expiring ? [{ key: 'expiring', ...expiring }] : []),
          ...begun
            .filter((record) => !needsPerson(record))
            .map((record) => ({ key: record.recordId, ...toldOf(record) })),
        ]
        return (
          <>
            {cards.map(({ key, ...told }, place) => (
              <TodoCard key={key} told={told} first={place === 0} />
            ))}
            {open.length > shownAtMost && (
              <CellGroup>
                <Cell title={copy.todo.more(open.length - shownAtMost)} onPress={() => switchTo('records')} />
              </CellGroup>
            )}
            {cards.length === 0 && <NothingDue />}
          </>
        )
      }}
    </Loaded>
  )
}

const isKnown = ({ state }: Loadable<unknown, unknown>) => state === 'ready' || state === 'refused'

/** A certain answer too. Nobody is told so before everything that could ask for them has answered, and who could share and does not is shown how to begin. */
function NothingDue() {
  const offer = useHome(couldShare)
  const known = useHome(({ people, members, me }) => isKnown(people) && isKnown(members) && isKnown(me))
  const { nothing, alone } = copy.todo
  if (!known) return null
  return (
    <CellGroup>
      {offer ? (
        <Cell icon="family" {...alone} onPress={() => goTo('family/start')} />
      ) : (
        <Cell icon="check" {...nothing} />
      )}
    </CellGroup>
  )
}

/** Has money to share, may share it, and shares with nobody. Offered to anybody else it would end in a refusal. */
const couldShare = ({ account, people }: Home): boolean =>
  account.state === 'ready' &&
  account.value.status === 'NORMAL' &&
  (account.value.shareable ?? 0) > 0 &&
  people.state === 'ready' &&
  people.value.people.length === 0
