import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { StatusTag } from '@/design/parts/StatusTag'
import { isCare } from '@/domain/font-level'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Counts } from '../parts/Counts'
import { KinRow } from '../parts/KinRow'
import { useFamily } from '../store'
import { ruleOf } from '../verdicts'
import { waiting } from '../waiting'
import { KinTree } from './KinTree'
import { RuleDay } from './RuleDay'
import { VerdictRow } from './VerdictRow'

const words = copy.who

/** Every kind of relative with its verdict of today, and since when it has been so (K-01, U-04). */
export default page('family/who', function Who() {
  const verdicts = useFamily((state) => state.verdicts)
  const formerly = useFamily((state) => state.formerly)
  const members = useFamily((state) => state.members)
  const comparing = useFamily((state) => state.comparing)
  const askFormerly = useFamily((state) => state.askFormerly)
  const askMembers = useFamily((state) => state.askMembers)
  useOnShow(() => {
    void askFormerly()
    void askMembers()
  })
  // In large print the tree's thirds would be too narrow for its words: the list stands alone.
  const large = isCare(useAppearance().fontLevel)
  const bindings = members.state === 'ready' ? members.value.bindings : []

  return (
    <Screen
      title={words.title}
      footer={
        members.state === 'ready' && (
          <ActionBar>
            <Button onPress={() => goTo('family/start')}>{words.add}</Button>
            <Counts of={members.value} />
          </ActionBar>
        )
      }
    >
      <Loaded of={members.state === 'asking' ? members : verdicts} retry={askFormerly} waiting={waiting.who}>
        {(now) => {
          const rule = ruleOf(now)
          return (
            <>
              {members.state === 'refused' && <Notice tone="info">{words.notYours}</Notice>}
              <RuleDay now={now} formerly={formerly} comparing={comparing} />
              {!large && <KinTree now={now} bindings={bindings} />}
              <CellGroup title={words.list}>
                {now.verdicts.map((verdict) => (
                  <VerdictRow key={verdict.relation} verdict={verdict} formerly={formerly} bindings={bindings} />
                ))}
                <KinRow {...words.elsewhere} tag={<StatusTag tone="wait">{words.otherWay}</StatusTag>} />
              </CellGroup>
              {rule && (
                <Card title={words.grounds}>
                  <Citation citation={rule} />
                </Card>
              )}
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
})
