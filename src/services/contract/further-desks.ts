import { accountMonths } from './account-months'
import { accountStanding } from './account-standing'
import { accountYear } from './account-year'
import { binding } from './binding'
import { channels } from './channels'
import { consents } from './consents'
import { estimate } from './estimate'
import { familyEnding } from './family-ending'
import { familySpending } from './family-spending'
import { inspection } from './inspection'
import { insurance } from './insurance'
import { matters } from './matters'
import { messages } from './messages'
import { paying } from './paying'
import { receipt } from './receipt'
import { regions } from './regions'
import { rehearsalChoice } from './rehearsal-choice'
import { roster } from './roster'
import { rulebook } from './rulebook'
import { sitting } from './sitting'
import { statement } from './statement'
import { stepUp } from './step-up'
import { transfer } from './transfer'
import { undoing } from './undoing'
import { wallet } from './wallet'
import { withdrawal } from './withdrawal'
import { withdrawalAsking } from './withdrawal-asking'
import { withdrawalFollowing } from './withdrawal-following'

/** What is asked later, by whoever comes to it. A desk may have some of its operations here and the others among `firstDesks`. */
export const furtherDesks = {
  policy: { ...regions, ...channels, ...rulebook },
  account: { ...statement, ...accountYear, ...accountMonths, ...accountStanding },
  family: { ...binding, ...familyEnding, ...familySpending },
  contribution: { ...paying, ...undoing, ...receipt, ...roster, ...sitting },
  withdrawal: { ...withdrawal, ...withdrawalAsking, ...withdrawalFollowing },
  transfer,
  wallet,
  insurance,
  estimate,
  matters,
  messages,
  consents,
  stepUp,
  rehearsal: { ...rehearsalChoice, ...inspection },
}
