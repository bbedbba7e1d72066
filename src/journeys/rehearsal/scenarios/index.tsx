import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton, type SkeletonPiece } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { useWalk } from '@/session/walk'
import { copy } from '../copy'
import { Clock } from '../parts/Clock'
import { Line } from '../parts/Line'
import { Look } from '../parts/Look'
import { Programme } from '../parts/Programme'
import { Running } from '../parts/Running'
import { Steps } from '../parts/Steps'
import { scenarioIdOf, useRehearsal } from '../store'
import { openStep } from '../walks/lead'
import '../rehearsal.scss'

const { title, lead, unreached, back, parts } = copy.desk

const waiting: readonly SkeletonPiece[] = [
  { shape: 'card', of: ['title', 'body', 'small', 'small'] },
  { shape: 'rows', count: 4 },
]

/** 走查台: which person, which day, which step, and what goes wrong; a real bureau has no such page. */
export default page('rehearsal/scenarios', function Desk() {
  const state = useRehearsal((rehearsal) => rehearsal.state)
  const programme = useRehearsal((rehearsal) => rehearsal.programme)
  const missed = useRehearsal((rehearsal) => rehearsal.missed)
  const look = useRehearsal((rehearsal) => rehearsal.look)
  const walk = useWalk()
  useOnShow(look)
  const running = state.state === 'ready' ? scenarioIdOf(state.value) : null
  const titles = programme.state === 'ready' ? programme.value.scenarios : []
  const named = titles.find(({ scenarioId }) => scenarioId === running)?.title
  const asking = state.state === 'asking' || programme.state === 'asking'
  const list = (
    <Loaded of={programme} retry={look}>
      {({ scenarios }) => <Programme scenarios={scenarios} running={running} />}
    </Loaded>
  )
  return (
    <Screen
      title={title}
      lead={lead}
      footer={
        walk && (
          <ActionBar>
            <Button onPress={() => openStep(walk.id, walk.at)}>{back(walk.at, walk.of)}</Button>
          </ActionBar>
        )
      }
    >
      {missed && (
        <Notice tone="warn" live="polite" title={unreached.title}>
          {unreached.note}
        </Notice>
      )}
      {asking ? (
        <Skeleton pieces={waiting} />
      ) : (
        <>
          {state.state === 'ready' && running !== null && (
            <>
              <Running state={state.value} title={named} />
              <Steps id={running} />
            </>
          )}
          {!walk && list}
          {state.state === 'ready' && (
            <>
              <Line fault={state.value.fault} />
              <Clock now={state.value.now} />
            </>
          )}
          <Look />
          {walk && list}
          <CellGroup>
            <Cell title={parts.title} note={parts.note} onPress={() => goTo('rehearsal/parts')} />
          </CellGroup>
        </>
      )}
    </Screen>
  )
})
