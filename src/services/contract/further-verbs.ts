import type { furtherDesks } from './further-desks'

type FurtherDesks = typeof furtherDesks

/**
 * The names of everything in `furtherDesks`, so that a counter can offer what it has not fetched yet. The type asks for every
 * name and takes no other.
 */
export const furtherVerbs: { readonly [D in keyof FurtherDesks]: { readonly [V in keyof FurtherDesks[D]]: true } } = {
  policy: { regions: true, channels: true, rules: true },
  account: { statement: true, entry: true, year: true, sheet: true, months: true, standing: true },
  family: {
    verdicts: true,
    precheck: true,
    bind: true,
    binding: true,
    unbind: true,
    limit: true,
    spending: true,
    report: true,
    checkup: true,
  },
  contribution: {
    quote: true,
    order: true,
    submit: true,
    dispatch: true,
    revoke: true,
    undoing: true,
    refunds: true,
    find: true,
    receipt: true,
    reveal: true,
    genuine: true,
    roster: true,
    remind: true,
    sit: true,
    confirm: true,
    sitting: true,
  },
  withdrawal: {
    owner: true,
    alternatives: true,
    reasons: true,
    verdict: true,
    submit: true,
    find: true,
    supplement: true,
    cancel: true,
    changePayee: true,
    returnCard: true,
    form: true,
    revealForm: true,
  },
  transfer: { standing: true, precheck: true, submit: true, find: true, cancel: true, certificate: true },
  wallet: { state: true, open: true, precheck: true, send: true, outcome: true, find: true },
  insurance: { offers: true, buy: true, outcome: true, find: true, cancel: true },
  estimate: { credit: true, rates: true, waiting: true, benefit: true },
  matters: { list: true, urge: true },
  messages: { list: true, read: true },
  consents: { list: true, give: true, withdraw: true },
  stepUp: { start: true, verify: true },
  rehearsal: { scenarios: true, start: true, clear: true, audit: true, reconciliation: true },
}
