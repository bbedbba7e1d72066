import * as v from 'valibot'
import { operation } from './operation'
import { Count, Moment, Nothing } from './values'

const ScenarioReply = v.object({
  scenarioId: v.string(),
  title: v.string(),
  errand: v.picklist(['balance', 'family', 'contribution', 'withdrawal']),
  /** Where the curtain rises: a route of the app and its parameters. */
  opensAt: v.object({ route: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) }),
  notice: v.array(v.string()),
})

const StateReply = v.object({
  scenario: ScenarioReply,
  now: Moment,
  /** What became of the record kept on this device: resumed, begun afresh, found damaged or from an older version, or impossible to write. */
  record: v.picklist(['RESUMED', 'FRESH', 'DAMAGED', 'OUTDATED', 'UNWRITTEN']),
})

/** 演示: controls of the rehearsal counter. A real bureau has no such desk. */
export const rehearsal = {
  state: operation(Nothing, StateReply),
  scenarios: operation(Nothing, v.object({ scenarios: v.array(ScenarioReply) })),
  start: operation(v.strictObject({ scenarioId: v.string() }), StateReply, ['SCENARIO_UNKNOWN']),
  /** Moves the counter's clock forward, by a minute up to a year. */
  advance: operation(v.strictObject({ minutes: v.pipe(Count, v.minValue(1), v.maxValue(366 * 24 * 60)) }), StateReply),
  /** Forgets everything done on this device and begins the same scenario again. */
  clear: operation(Nothing, StateReply),
}
