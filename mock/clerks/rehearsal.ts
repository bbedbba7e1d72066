import type { IsoDate } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { lineFaults } from '@/services/contract/rehearsal'
import type { DeskOf } from '../desk'
import { wishFor } from '../faults'
import type { Office } from '../office'
import type { Room } from '../room'
import type { Scenario } from '../scenarios/scenario'

/** A scenario as the app is told of it, but for its title: the books hold nobody's name. */
export const told = (
  { person, areaName }: Office,
  of: { id: string; errand: Scenario['errand']; day: IsoDate; personId: string },
) => {
  const { name, area } = person(of.personId)
  return {
    scenarioId: of.id,
    errand: of.errand,
    maskedName: maskName(name),
    areaName: areaName(area),
    day: of.day,
  }
}

/** What is being played, and how it stands. */
export const stateIn = (room: Room, office: Office) => {
  const { books, record } = room
  return ok({
    scenario: told(office, { ...books.scenario, personId: books.holderId }),
    now: room.now(),
    fault: books.fault,
    record,
  })
}

/** The one clerk who may touch the room itself: its clock, and what goes wrong in it. For another scenario see `choosingIn`. */
export const rehearsalIn =
  (room: Room): DeskOf<'rehearsal'> =>
  (office) => ({
    state: () => stateIn(room, office),
    fault({ fault }) {
      const known = lineFaults.find((name) => name === fault) ?? null
      if (known !== fault) return refused({ code: 'FAULT_UNKNOWN' })
      wishFor(room.books, known)
      return stateIn(room, office)
    },
    advance({ minutes }) {
      room.windOn(minutes)
      return stateIn(room, office)
    },
  })
