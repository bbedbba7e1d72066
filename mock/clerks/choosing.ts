import { dayOf } from '@/domain/calendar'
import { ok, refused } from '@/domain/outcome'
import type { FurtherDeskOf } from '../desk'
import type { Room } from '../room'
import { balanceNormal } from '../scenarios/opening'
import { programme, scenarioOf } from '../scenarios/programme'
import { inspecting } from './inspecting'
import { stateIn, told } from './rehearsal'

/** The rehearsal clerk with the programme in hand: begins another scenario, or the same one again. */
export const choosingIn =
  (room: Room): FurtherDeskOf<'rehearsal'> =>
  (office) => ({
    ...inspecting(office),
    scenarios: () =>
      ok({
        scenarios: programme.map(({ title, now, person, ...scenario }) => ({
          ...told(office, { ...scenario, day: dayOf(now), personId: person }),
          title,
        })),
      }),
    start({ scenarioId }) {
      const scenario = scenarioOf(scenarioId)
      if (!scenario) return refused({ code: 'SCENARIO_UNKNOWN' })
      room.start(scenario)
      return stateIn(room, office)
    },
    clear() {
      const running = scenarioOf(room.books.scenario.id) ?? balanceNormal
      room.clear()
      room.start(running)
      return stateIn(room, office)
    },
  })
