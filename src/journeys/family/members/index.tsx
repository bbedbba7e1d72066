import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { StatusTag } from '@/design/parts/StatusTag'
import { dayOf, formatDay } from '@/domain/calendar'
import { daysLeft } from '@/domain/family/ending'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Counts } from '../parts/Counts'
import { KinRow } from '../parts/KinRow'
import { StateTag } from '../parts/StateTag'
import { Uses } from '../parts/Uses'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { type Binding, useFamily } from '../store'
import { waiting } from '../waiting'
import { NotNow, stopsAll } from './NotNow'

const words = copy.members

/** 07: who may use the account, for what, and how many more. */
export default page('family/members', function Members() {
  const members = useFamily((state) => state.members)
  const askMembers = useFamily((state) => state.askMembers)
  const askMe = useFamily((state) => state.askMe)
  useOnShow(() => {
    void askMembers()
    void askMe()
  })
  const refused = members.state === 'refused'

  return (
    <Screen
      title={words.title}
      heading={refused ? undefined : words.heading}
      lead={refused ? undefined : words.lead}
      footer={
        members.state === 'ready' && (
          <ActionBar>
            {!members.value.notNow && <Button onPress={() => goTo('family/start')}>{words.add}</Button>}
            <Counts of={members.value} />
          </ActionBar>
        )
      }
    >
      <Loaded
        of={members}
        retry={askMembers}
        waiting={waiting.members}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
      >
        {(family) => (
          <>
            {family.notNow && (
              <NotNow refusal={family.notNow} bound={family.bindings.some(({ status }) => status === 'ACTIVE')} />
            )}
            {family.bindings.length === 0 ? (
              <EmptyState icon="family" title={words.empty.title} note={words.empty.note} />
            ) : (
              <>
                <Relatives title={words.list} of={family.bindings.filter(({ status }) => status === 'ACTIVE')} />
                <Relatives title={words.others} of={family.bindings.filter(({ status }) => status !== 'ACTIVE')} />
              </>
            )}
            <CellGroup>
              <Cell title={words.who} note={words.whoNote} onPress={() => goTo('family/who')} />
              {family.bindings.length > 0 && (
                <Cell {...words.spending} onPress={() => goTo('family/spending', { whose: 'all' })} />
              )}
              <Cell {...words.which} onPress={() => goTo('wallet/which')} />
            </CellGroup>
            <Uses title={words.usesTitle} of={family} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function Relatives({ title, of }: { title: string; of: readonly Binding[] }) {
  if (of.length === 0) return null
  return (
    <CellGroup title={title}>
      {of.map((binding) => (
        <Relative key={binding.bindingId} of={binding} />
      ))}
    </CellGroup>
  )
}

function Relative({ of }: { of: Binding }) {
  const { bindingId, maskedName, relation, areaName, status, to } = of
  return (
    <KinRow
      glyph={maskedName.slice(0, 1)}
      title={maskedName}
      note={copy.joined([
        copy.relations[relation],
        areaName,
        ...(status === 'ACTIVE' && to ? [words.until(formatDay(to))] : []),
      ])}
      tag={<Tag of={of} />}
      onPress={() => goTo('family/relative', { bindingId })}
    />
  )
}

/** How a binding stands, in a word; one that holds and soon will not says how many days are left. */
function Tag({ of: { status, paused, to } }: { of: Binding }) {
  const me = useFamily((state) => state.me)
  const still = useFamily(({ members }) => members.state === 'ready' && stopsAll(members.value.notNow))
  if (status !== 'ACTIVE') return <StateTag of={status} />
  if (still) return <StatusTag tone="wait">{words.still}</StatusTag>
  if (paused) return <StatusTag tone="wait">{words.paused}</StatusTag>
  const left = me.state === 'ready' ? daysLeft(to, dayOf(me.value.now)) : null
  return left === null ? <StateTag of={status} /> : <StatusTag tone="wait">{words.expiring(left)}</StatusTag>
}
