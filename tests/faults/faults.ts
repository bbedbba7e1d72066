import type { OperationName } from '../harness/line'

/** Read, bind, prove who one is, draw up an order, pay, query, take back, withdraw. */
export type Step = 'R' | 'B' | 'A' | 'C' | 'P' | 'Q' | 'V' | 'W'

/** Operations the matrix does not strike: no page asks them yet, or their errand is proved by its stories alone (moving, insuring). */
type Unwalked =
  | `${'transfer' | 'insurance'}.${string}`
  // Marked while it is opened: no harm where it is not heard.
  | 'messages.read'
  | 'consents.give'
  | 'estimate.waiting'
  | 'account.year'
  | 'account.sheet'
  | 'account.months'

/** Operations a person comes to on a page. */
export type Walked = Exclude<OperationName, Unwalked>

/** Which step of the matrix every operation of the counter is: one added to the contract does not compile without. */
export const stepOf: Record<Walked, Step> = {
  'session.me': 'R',
  'policy.regions': 'R',
  'policy.region': 'R',
  'policy.channels': 'R',
  'policy.rules': 'R',
  'account.overview': 'R',
  'account.standing': 'R',
  'account.statement': 'R',
  'account.entry': 'R',
  'family.members': 'R',
  'family.verdicts': 'R',
  'family.precheck': 'R',
  'family.binding': 'R',
  'contribution.people': 'R',
  'contribution.roster': 'R',
  'contribution.undoing': 'R',
  'contribution.refunds': 'R',
  'contribution.receipt': 'R',
  'contribution.genuine': 'R',
  'contribution.sitting': 'R',
  'family.spending': 'R',
  'family.checkup': 'R',
  'contribution.quote': 'R',
  'withdrawal.reasons': 'R',
  'withdrawal.verdict': 'R',
  'withdrawal.owner': 'R',
  'withdrawal.alternatives': 'R',
  'records.list': 'R',
  'matters.list': 'R',
  'messages.list': 'R',
  'consents.list': 'R',
  'wallet.state': 'R',
  'wallet.precheck': 'R',
  'wallet.outcome': 'R',
  'estimate.benefit': 'R',
  'estimate.credit': 'R',
  'estimate.rates': 'R',
  'family.bind': 'B',
  'family.limit': 'B',
  'family.unbind': 'B',
  'family.report': 'B',
  'contribution.remind': 'B',
  'matters.urge': 'B',
  'consents.withdraw': 'B',
  'wallet.open': 'B',
  'stepUp.start': 'A',
  'stepUp.verify': 'A',
  'contribution.reveal': 'A',
  'contribution.order': 'C',
  'contribution.sit': 'C',
  'contribution.submit': 'P',
  'contribution.confirm': 'P',
  'contribution.dispatch': 'P',
  'contribution.find': 'Q',
  'wallet.send': 'P',
  'wallet.find': 'Q',
  'withdrawal.find': 'Q',
  'contribution.revoke': 'V',
  'withdrawal.cancel': 'V',
  'withdrawal.submit': 'W',
  'withdrawal.supplement': 'W',
  'withdrawal.changePayee': 'W',
  'withdrawal.returnCard': 'W',
  'withdrawal.form': 'R',
  'withdrawal.revealForm': 'A',
}

export const operations = Object.keys(stepOf) as Walked[]

interface Fault {
  readonly what: string
  /** The steps it is marked for (design-reliability §D.4). */
  readonly steps: string
  /** Why it cannot come about yet, by step or operation; `all` for every one of them. */
  readonly notYet?: Partial<Record<Step | Walked | 'all', string>>
}

const all = 'RBACPQVW'

/** What may go wrong, as §D.4 lists it. What cannot come about here is said, and counted apart. */
export const faults = {
  F01: { what: 'offline before it is sent', steps: all },
  F02: { what: 'lost on its way there', steps: 'BCPVW' },
  F03: { what: 'carried out, the reply lost', steps: 'BCPVW' },
  F04: { what: 'answered forty seconds late', steps: all },
  F05: { what: '500 before anything is written', steps: 'BCPVW' },
  F06: { what: '500 after it is written', steps: 'BCPVW' },
  F07: { what: '503, closed for maintenance', steps: all },
  F08: { what: '429, too many people', steps: all },
  F09: {
    what: '409, the key is being served',
    steps: 'BPVW',
    notYet: { all: 'each question is served in one undivided moment: no second one can meet it half done' },
  },
  F10: {
    what: 'an answer nobody can read, or a word this app does not know',
    steps: 'RQP',
    notYet: { 'contribution.confirm': 'each of its orders is read as contribution.find reads it' },
  },
  F11: {
    what: 'a list that lags behind',
    steps: 'RQ',
    notYet: { all: 'the counter has one book and reads every list off it: nothing lags' },
  },
  F12: { what: 'old news after new', steps: 'Q' },
  F13: { what: 'two taps, two devices, two payers', steps: 'CP' },
  F14: {
    what: 'the same key, another body',
    steps: 'BCPW',
    notYet: {
      'contribution.dispatch': 'it is told nothing but the order: there is no body to change',
      'withdrawal.supplement': 'it has no key: what it completes is the request itself, once (F13, F19)',
      'withdrawal.returnCard': 'it has no key: a card is handed back once (F03, F19)',
      'wallet.open': 'it is told nothing but its key: there is no body to change',
      'family.unbind': 'it has no key: a binding ends once (F03, F19)',
      'consents.withdraw': 'it is told nothing but the text its key was made for: there is no body to change',
      'matters.urge': 'it is told nothing but the matter its key was made for: there is no body to change',
      'contribution.remind': 'it has no key: what is wished for is what stands, however often it is said',
      'contribution.confirm': 'it has no key: a sitting is confirmed once (F03, F13)',
    },
  },
  F15: { what: 'the balance drops meanwhile', steps: 'P' },
  F16: {
    what: 'paid through another channel',
    steps: 'CPQ',
    notYet: {
      'withdrawal.find': 'a balance is asked back at this counter only',
      'wallet.send': 'money for a wallet goes through this counter only',
      'wallet.find': 'money for a wallet goes through this counter only',
    },
  },
  F17: { what: 'amount changed or season over meanwhile', steps: 'P' },
  F18: { what: '401, the session is over', steps: all },
  F19: { what: 'the app killed meanwhile', steps: all },
  F20: {
    what: 'no proof of identity, or the wrong one',
    steps: 'AP',
    notYet: { 'contribution.dispatch': 'it needs no proof: the confirmation it hurries had one' },
  },
  F21: { what: 'the phone set back a day', steps: all },
  F22: { what: 'storage full, cleared, tampered with', steps: all },
  F23: {
    what: 'more than a day on its way',
    steps: 'Q',
    notYet: {
      'withdrawal.find': 'working days are what it takes: there is nothing to be later than',
      'wallet.find': 'what nobody took is back by six, whoever is late',
    },
  },
  F24: {
    what: 'one of three people fails',
    steps: 'P',
    notYet: { 'wallet.send': 'one sending goes to one person, and the next waits for it' },
  },
  F25: {
    what: 'taken, then not accepted by the tax office',
    steps: 'Q',
    notYet: {
      'withdrawal.find': 'no tax office has a part in it',
      'wallet.find': 'no tax office has a part in it',
    },
  },
  F26: {
    what: 'unbound, frozen or changed meanwhile',
    steps: 'PW',
    notYet: {
      'withdrawal.supplement': 'the request is on the books already: what changes later is the bureau’s to judge',
      'withdrawal.changePayee': 'the request is on the books already: what changes later is the bureau’s to judge',
      'withdrawal.returnCard': 'the request is on the books already: what changes later is the bureau’s to judge',
    },
  },
  F27: { what: 'taken back too late, twice, or while it sets off', steps: 'V' },
  F28: {
    what: 'the bank sends the money back',
    steps: 'W',
    notYet: {
      'withdrawal.supplement': 'the bank is asked days later, of the request as it stands: withdrawal.submit proves it',
      'withdrawal.returnCard': 'the bank is asked days later, of the request as it stands: withdrawal.submit proves it',
      'withdrawal.changePayee': 'a second card is refused as the first was: withdrawal.submit proves it',
    },
  },
  F29: { what: 'an upload fails', steps: 'W', notYet: { all: 'uploads are pretended: no file leaves the phone' } },
  F30: { what: '426, the app is too old', steps: all },
} satisfies Record<string, Fault>

export type FaultId = keyof typeof faults

/** One fault striking one operation. */
export type Cell = `${FaultId} ${Walked}`

/** The tests there are, by the cell each proves. */
export type Proofs = Partial<Record<Cell, () => Promise<void>>>

/** Why a cell cannot come about yet, or null. */
export function notYet(fault: FaultId, operation: Walked): string | null {
  const { notYet: reasons = {} }: Fault = faults[fault]
  return reasons.all ?? reasons[operation] ?? reasons[stepOf[operation]] ?? null
}

/** Every cell the matrix marks. */
export const cells: readonly { cell: Cell; fault: FaultId; operation: Walked }[] = (
  Object.keys(faults) as FaultId[]
).flatMap((fault) =>
  operations
    .filter((operation) => faults[fault].steps.includes(stepOf[operation]))
    .map((operation) => ({ cell: `${fault} ${operation}` as const, fault, operation })),
)
