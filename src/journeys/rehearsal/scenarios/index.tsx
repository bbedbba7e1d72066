import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Clock } from '../parts/Clock'
import { Programme } from '../parts/Programme'
import { useRehearsal } from '../store'
import '../rehearsal.scss'

/** 演示场景: which person, which day, and what goes wrong; a real bureau has no such page. */
export default page('rehearsal/scenarios', function Scenarios() {
  const state = useRehearsal((rehearsal) => rehearsal.state)
  const programme = useRehearsal((rehearsal) => rehearsal.programme)
  const missed = useRehearsal((rehearsal) => rehearsal.missed)
  const look = useRehearsal((rehearsal) => rehearsal.look)
  useOnShow(look)
  const { title, only, unreached } = copy.scenarios
  const running = state.state === 'ready' ? state.value.scenario.scenarioId : null
  return (
    <Screen title={title}>
      <Notice tone="info" title={only.title}>
        {only.reason}
      </Notice>
      {missed && (
        <Notice tone="warn" live="polite" title={unreached.title}>
          {unreached.note}
        </Notice>
      )}
      {state.state === 'ready' && <Clock now={state.value.now} scenario={state.value.scenario} />}
      <Loaded of={programme} retry={look}>
        {({ scenarios }) => <Programme scenarios={scenarios} running={running} />}
      </Loaded>
    </Screen>
  )
})
