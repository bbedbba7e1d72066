import { nextDue } from './advance'
import type { Books } from './books'
import { accountStanding } from './clerks/account-standing'
import { accountYear } from './clerks/account-year'
import { binding } from './clerks/binding'
import { channels } from './clerks/channels'
import { choosingIn } from './clerks/choosing'
import { consents } from './clerks/consents'
import { estimate } from './clerks/estimate'
import { insurance } from './clerks/insurance'
import { matters } from './clerks/matters'
import { messages } from './clerks/messages'
import { paying } from './clerks/paying'
import { receipts } from './clerks/receipts'
import { listRegions } from './clerks/regions'
import { roster } from './clerks/roster'
import { rulebook } from './clerks/rulebook'
import { sittings } from './clerks/sittings'
import { statement } from './clerks/statement'
import { stepUp } from './clerks/step-up'
import { transfer } from './clerks/transfer'
import { undoing } from './clerks/undoing'
import { wallet } from './clerks/wallet'
import { withdrawal } from './clerks/withdrawal'
import type { FurtherClerks } from './desk'
import { meantime } from './meantime'
import type { Room } from './room'

/** What these clerks are asked, to check it by: they are the only ones who carry it. */
export { furtherDesks as operations } from '@/services/contract/further-desks'
export { advanceTo } from './advance'
export { completeRules, fetchRules, fetchScenarioRules } from './fetching'
export { elsewhere as residents } from './people/elsewhere'
export { isSound } from './soundness'
export { losesReply, troubleOf } from './troubles'

/** Ends the moment: notes for whoever opens the books next whether time alone will bring something about. */
export function close(books: Books): void {
  books.restless = nextDue(books, books.clock.at) !== null
}

/**
 * The clerks for what no first page asks: apart, with everything only they need, so that a browser can fetch them when
 * somebody comes to them (createCounter's fetchFurther).
 */
export const clerksIn = (room: Room): FurtherClerks => ({
  policy: (office) => ({ regions: listRegions, ...channels(office), ...rulebook(office) }),
  account: (office) => ({ ...statement(office), ...accountYear(office), ...accountStanding(office) }),
  family: meantime('family', binding),
  contribution: meantime('contribution', (office) => ({
    ...paying(office),
    ...undoing(office),
    ...receipts(office),
    ...roster(office),
    ...sittings(office),
  })),
  withdrawal,
  transfer,
  wallet: meantime('wallet', wallet),
  insurance,
  estimate,
  matters,
  messages,
  consents,
  stepUp,
  rehearsal: choosingIn(room),
})
