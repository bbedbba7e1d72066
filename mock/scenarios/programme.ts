import * as account from './account'
import * as binding from './binding'
import * as cast from './cast'
import * as channels from './channels'
import * as crediting from './crediting'
import * as inbox from './inbox'
import * as insuring from './insuring'
import * as looking from './looking'
import * as meanwhile from './meanwhile'
import * as moving from './moving'
import * as opening from './opening'
import * as paying from './paying'
import * as places from './places'
import * as receipts from './receipts'
import * as refusedBinding from './refused-binding'
import * as refusedPaying from './refused-paying'
import type { Scenario } from './scenario'
import * as several from './several'
import * as sharing from './sharing'
import * as undoing from './undoing'
import * as wallet from './wallet'
import * as withdrawing from './withdrawing'
import * as withdrawingForOthers from './withdrawing-for-others'
import * as withdrawingOn from './withdrawing-on'

const errands: readonly Scenario['errand'][] = ['balance', 'family', 'contribution', 'withdrawal']

const roomsWalked = [opening, looking, binding, paying, withdrawing]

/** Of the other rooms, those a walk leads through; what else they hold is opened by its link alone. */
const walkedBesides: readonly Scenario[] = [
  account.balanceFrozen,
  account.balanceOffline,
  account.accountStates,
  account.statementLong,
  sharing.sharingStandings,
  sharing.sharingSpent,
  sharing.checkup,
  wallet.whichWay,
  wallet.byDay,
  several.payForSeveral,
  undoing.reverse,
  undoing.monthEnd,
  undoing.paidFor,
  receipts.receiptPaid,
  wallet.lapsed,
  withdrawingForOthers.withdrawHeir,
  places.payInTaiyuan,
  places.payInBeijing,
  places.payInShanghai,
  places.payInChongqing,
  places.payInHuludao,
  places.payInQingyuan,
]

/** Every walkthrough there is, in the order of the programme. */
export const programme: readonly Scenario[] = [
  ...roomsWalked.flatMap((scenarios): Scenario[] => Object.values(scenarios)),
  ...walkedBesides,
].sort((a, b) => errands.indexOf(a.errand) - errands.indexOf(b.errand))

/** Scenarios that a link opens and no walk leads through. */
export const unlisted: readonly Scenario[] = [
  cast,
  moving,
  insuring,
  crediting,
  inbox,
  meanwhile,
  undoing,
  sharing,
  wallet,
  refusedBinding,
  places,
  several,
  receipts,
  refusedPaying,
  withdrawingForOthers,
  channels,
  withdrawingOn,
]
  .flatMap((scenarios): Scenario[] => Object.values(scenarios))
  .filter((scenario) => !walkedBesides.includes(scenario))

/** A scenario by the id in its link, at the stage named behind a dot; null when there is no such. */
export function scenarioOf(id: string): Scenario | null {
  const [name, stage] = id.split('.')
  const scenario = [...programme, ...unlisted].find((candidate) => candidate.id === name)
  if (!scenario || stage === undefined) return scenario ?? null
  // Looked for, not looked up: every record answers to `constructor`, and a link may say anything.
  const further = Object.entries(scenario.stages ?? {}).find(([named]) => named === stage)?.[1]
  return further ? { ...scenario, id, given: [...scenario.given, ...further] } : null
}
