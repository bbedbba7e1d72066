import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { counted } from '../parts/Counts'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { type Members, useFamily } from '../store'
import { copy as words } from './copy'
import { WhoCan } from './WhoCan'

/** 08: what it does, what it needs, what it costs, who cannot be added; and how often it may still be done (U-13). */
export default page('family/start', function Start() {
  const members = useFamily((state) => state.members)
  const verdicts = useFamily((state) => state.verdicts)
  const askMembers = useFamily((state) => state.askMembers)
  const askVerdicts = useFamily((state) => state.askVerdicts)
  const ask = () => {
    void askMembers()
    void askVerdicts()
  }
  useOnShow(ask)
  const full = members.state === 'ready' ? fullness(members.value) : null

  return (
    <Screen
      title={words.title}
      heading={words.heading}
      lead={words.lead}
      footer={
        members.state === 'ready' && (
          <ActionBar>
            {full ? (
              <Button onPress={() => goTo('family/members')}>{words.members}</Button>
            ) : (
              <Button onPress={() => goTo('family/relation')}>{words.begin}</Button>
            )}
          </ActionBar>
        )
      }
    >
      <Loaded of={members} retry={ask} refused={(refusal) => <FamilyRefused refusal={refusal} />}>
        {(family) => (
          <>
            {full && (
              <Notice tone="warn" title={words.full.title}>
                {words.full[full]}
              </Notice>
            )}
            <CellGroup title={words.need}>
              {words.needs.map((need) => (
                <Cell key={need.title} {...need} />
              ))}
            </CellGroup>
            <CellGroup title={words.cost}>
              <Cell {...words.takes} />
            </CellGroup>
            <Loaded of={verdicts} retry={ask}>
              {(now) => <WhoCan now={now} />}
            </Loaded>
            <CellGroup title={words.counts}>
              <Cell title={counted(family)} note={words.countsNote} />
            </CellGroup>
            <CellGroup title={words.others}>
              {words.channels.map((channel) => (
                <Cell key={channel.title} {...channel} />
              ))}
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** Which of the region's limits leaves no room, if any. */
function fullness({ active, lifetime }: Members): 'active' | 'lifetime' | null {
  if (lifetime.limit !== null && lifetime.count >= lifetime.limit) return 'lifetime'
  return active.limit !== null && active.count >= active.limit ? 'active' : null
}
