import { ok, refused } from '@/domain/outcome'
import type { DeskOf } from '../desk'
import type { Room } from '../room'
import { programme, scenarioOf } from '../scenarios/programme'
import type { Scenario } from '../scenarios/scenario'

/** The one clerk who may touch the room itself: its scenario and its clock. */
export const rehearsalIn =
  (room: Room): DeskOf<'rehearsal'> =>
  () => {
    const state = () => ok({ scenario: scenarioReply(room.scenario), now: room.now(), record: room.record })
    return {
      state,
      scenarios: () => ok({ scenarios: programme.map(scenarioReply) }),
      start({ scenarioId }) {
        const scenario = scenarioOf(scenarioId)
        if (!scenario) return refused({ code: 'SCENARIO_UNKNOWN' })
        room.start(scenario)
        return state()
      },
      advance({ minutes }) {
        room.windOn(minutes)
        return state()
      },
      clear() {
        room.clear()
        return state()
      },
    }
  }

const scenarioReply = ({ id, title, errand, opensAt, notice }: Scenario) => ({
  scenarioId: id,
  title,
  errand,
  opensAt: { route: opensAt.route, params: { ...opensAt.params } },
  notice: [...notice],
})
