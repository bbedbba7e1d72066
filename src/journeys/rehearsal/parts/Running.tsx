import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { formatDay } from '@/domain/calendar'
import { restartScenario } from '@/session/visit'
import { leaveWalk, useWalk } from '@/session/walk'
import { copy } from '../copy'
import { type State, scenarioIdOf, useRehearsal } from '../store'

const { title, facts, region, again, leave } = copy.running

/** What is on: who, where, which day; and the ways out of it. */
export function Running({ state, title: named }: { state: State; title: string | undefined }) {
  const walk = useWalk()
  const attempt = useRehearsal((rehearsal) => rehearsal.attempt)
  const [done, setDone] = useState<string | null>(null)
  const begin = async () => {
    if (await attempt(() => restartScenario(scenarioIdOf(state)))) setDone(again.done)
  }
  return (
    <>
      <Card title={title}>
        {named && <View className="rehearsal-scene__title">{named}</View>}
        <View className="rehearsal-quiet">{whoOf(state.scenario)}</View>
        <View className="rehearsal-quiet">{region}</View>
      </Card>
      {done && (
        <Notice tone="good" live="polite">
          {done}
        </Notice>
      )}
      <CellGroup>
        {walk && (
          <Cell
            title={leave.title}
            note={leave.note}
            onPress={() => {
              leaveWalk()
              setDone(leave.done)
            }}
          />
        )}
        <Cell title={again.title} note={walk ? again.noteInWalk : again.note} onPress={begin} />
      </CellGroup>
    </>
  )
}

/** A scenario's person, place and day in one line. */
export const whoOf = ({ maskedName, areaName, day }: State['scenario']): string =>
  facts(maskedName, areaName, formatDay(day))
