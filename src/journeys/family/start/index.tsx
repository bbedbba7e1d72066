import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { useFamily } from '../store'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { WhoCan } from './WhoCan'
import '../parts/counts.scss'

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
  const notNow = members.state === 'ready' ? members.value.notNow : null
  const refused = members.state === 'refused'

  return (
    <Screen
      title={words.title}
      heading={refused ? undefined : notNow ? words.notNow : words.heading}
      lead={refused || notNow ? undefined : words.lead}
      footer={
        members.state === 'ready' && (
          <ActionBar>
            {notNow ? (
              <Button onPress={() => goTo('family/members')}>{words.members}</Button>
            ) : (
              <Button onPress={() => goTo('family/relation')}>{words.begin}</Button>
            )}
          </ActionBar>
        )
      }
    >
      <Loaded
        of={members}
        retry={ask}
        waiting={waiting.start}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
      >
        {(family) => (
          <>
            {notNow ? (
              <FamilyRefused refusal={notNow} />
            ) : (
              <>
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
              </>
            )}
            <Card title={words.counts}>
              <SummaryList
                rows={[
                  { label: words.bound, value: copy.outOf(family.active.count, words.people, family.active.limit) },
                  { label: words.ever, value: copy.outOf(family.lifetime.count, words.times, family.lifetime.limit) },
                ]}
              />
              {!notNow && <View className="counts__note">{words.countsNote}</View>}
            </Card>
            {!notNow && (
              <CellGroup title={words.others}>
                {words.channels.map((channel) => (
                  <Cell key={channel.title} {...channel} />
                ))}
              </CellGroup>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
