import { useState } from 'react'
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
import { Semantic } from '@/design/Semantic'
import type { Relation } from '@/domain/family/relation'
import { isCare } from '@/domain/font-level'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Counts } from '../parts/Counts'
import { KinRow } from '../parts/KinRow'
import { useFamily } from '../store'
import { ruleOf } from '../verdicts'
import { waiting } from '../waiting'
import { newIn } from './days'
import { KinTree } from './KinTree'
import { RuleDay } from './RuleDay'
import { useWho } from './store'
import { VerdictRow } from './VerdictRow'

const words = copy.who

/** Every kind of relative with its verdict on a day, today's first, and since when it has been so (K-01, U-04). */
export default page('family/who', function Who() {
  const { shown, today, rules, comparing, ask, lookAt } = useWho((state) => state)
  const members = useFamily((state) => state.members)
  const askMembers = useFamily((state) => state.askMembers)
  const [inTree, setInTree] = useState<Relation | null>(null)
  const [inList, setInList] = useState<Relation | null>(null)
  useOnShow(() => {
    void ask()
    void askMembers()
  })
  // In large print the tree's thirds would be too narrow for its words: the list stands alone.
  const large = isCare(useAppearance().fontLevel)

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
      <Loaded
        of={members.state === 'asking' || (comparing && shown.state === 'ready') ? asking : shown}
        retry={ask}
        waiting={waiting.who}
      >
        {(now) => {
          const rule = ruleOf(now)
          const bindings = members.state === 'ready' && now.on === today ? members.value.bindings : []
          return (
            <>
              {members.state === 'refused' && <Notice tone="info">{words.notYours}</Notice>}
              <RuleDay on={now.on} today={today ?? now.on} rules={rules} onDay={lookAt} />
              {!large && <KinTree now={now} bindings={bindings} chosen={inTree} onChoose={setInTree} />}
              <CellGroup title={words.list}>
                {now.verdicts.map((verdict) => (
                  <VerdictRow
                    key={verdict.relation}
                    verdict={verdict}
                    on={now.on}
                    wider={newIn(rules, rule?.from)}
                    bindings={bindings}
                    open={inList === verdict.relation}
                    onOpen={() => setInList(inList === verdict.relation ? null : verdict.relation)}
                  />
                ))}
                <KinRow
                  {...words.elsewhere}
                  tag={<StatusTag tone="wait">{words.otherWay}</StatusTag>}
                  onPress={() => goTo('wallet/which')}
                />
              </CellGroup>
              <Card title={words.grounds}>
                {rule ? <Citation citation={rule} /> : <Semantic as="p">{words.noGrounds}</Semantic>}
              </Card>
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
})
