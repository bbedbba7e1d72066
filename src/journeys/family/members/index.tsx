import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Counts } from '../parts/Counts'
import { fullness } from '../parts/fullness'
import { KinRow } from '../parts/KinRow'
import { StateTag } from '../parts/StateTag'
import { Uses } from '../parts/Uses'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { type Binding, useFamily } from '../store'
import { waiting } from '../waiting'

const words = copy.members

/** 07: who may use the account, for what, and how many more. */
export default page('family/members', function Members() {
  const members = useFamily((state) => state.members)
  const askMembers = useFamily((state) => state.askMembers)
  useOnShow(askMembers)
  const refused = members.state === 'refused'

  return (
    <Screen
      title={words.title}
      heading={refused ? undefined : words.heading}
      lead={refused ? undefined : words.lead}
      footer={
        members.state === 'ready' && (
          <ActionBar>
            {!fullness(members.value) && <Button onPress={() => goTo('family/start')}>{words.add}</Button>}
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

function Relative({ of: { bindingId, maskedName, relation, areaName, status } }: { of: Binding }) {
  return (
    <KinRow
      glyph={maskedName.slice(0, 1)}
      title={maskedName}
      note={copy.joined([copy.relations[relation], areaName])}
      tag={<StateTag of={status} />}
      onPress={() => goTo('family/relative', { bindingId })}
    />
  )
}
