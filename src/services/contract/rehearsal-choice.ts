import * as v from 'valibot'
import { operation } from './operation'
import { RunningReply, StateReply } from './rehearsal'
import { Nothing } from './values'

const ScenarioReply = v.object({ ...RunningReply.entries, title: v.string() })

/** 演示: which walkthrough is played. */
export const rehearsalChoice = {
  scenarios: operation(Nothing, v.object({ scenarios: v.array(ScenarioReply) })),
  start: operation(v.strictObject({ scenarioId: v.string() }), StateReply, ['SCENARIO_UNKNOWN']),
  /** Forgets everything done on this device and begins the same scenario again. */
  clear: operation(Nothing, StateReply),
}
