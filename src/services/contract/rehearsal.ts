import * as v from 'valibot'
import { operation } from './operation'
import { Count, Day, Moment, Nothing } from './values'

/**
 * What may go wrong with the whole line, by wish. silent: nothing is ever answered. away: nothing arrives. slow: every answer
 * comes five seconds later. reply-lost: every act is carried out, and the first time nobody hears of it. The others turn
 * acts away unserved and say why (`Trouble`): closed until the half hour, too many people for five seconds, an app too old, a
 * session that is over; what is only looked at is answered all the same.
 */
export const lineFaults = [
  'silent',
  'away',
  'slow',
  'reply-lost',
  'maintenance',
  'busy',
  'outdated',
  'signed-out',
] as const

export type LineFault = (typeof lineFaults)[number]

export const RunningReply = v.object({
  scenarioId: v.string(),
  errand: v.picklist(['balance', 'family', 'contribution', 'withdrawal']),
  /** Who stands at the counter, where they are insured, and the day it begins on. */
  maskedName: v.string(),
  areaName: v.string(),
  day: Day,
})

export const StateReply = v.object({
  scenario: RunningReply,
  now: Moment,
  /** What goes wrong by wish, beside what the scenario itself brings. */
  fault: v.nullable(v.picklist(lineFaults)),
  /** What became of the record kept on this device: resumed, begun afresh, found damaged or from an older version, or impossible to write. */
  record: v.picklist(['RESUMED', 'FRESH', 'DAMAGED', 'OUTDATED', 'UNWRITTEN']),
})

/** 演示: controls of the rehearsal counter, those that need no programme. A real bureau has no such desk. */
export const rehearsal = {
  state: operation(Nothing, StateReply),
  /** From now on this goes wrong, or (null) nothing any more. Never strikes this desk, so that it can always be lifted. */
  fault: operation(v.strictObject({ fault: v.nullable(v.string()) }), StateReply, ['FAULT_UNKNOWN']),
  /** Moves the counter's clock forward, by a minute up to a year. */
  advance: operation(v.strictObject({ minutes: v.pipe(Count, v.minValue(1), v.maxValue(366 * 24 * 60)) }), StateReply),
}
