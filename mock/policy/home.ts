import nationalCalendar from './000000-national/calendar.json'
import nationalGuide from './000000-national/guide.json'
import nationalRefund from './000000-national/refund.json'
import nationalTransfer from './000000-national/transfer.json'
import nationalWallet from './000000-national/wallet.json'
import nationalWithdrawal from './000000-national/withdrawal.json'
import hunanGuide from './430000-hunan/guide.json'
import hunanTransfer from './430000-hunan/transfer.json'
import changshaInsurance from './430100-changsha/insurance.json'
import changshaRefund from './430100-changsha/refund.json'
import changshaSources from './430100-changsha/sources.json'
import changshaWithdrawal from './430100-changsha/withdrawal.json'
import { atHand } from './at-hand'
import type { RawFolder } from './schema'

const [national, hunan, changsha, ...others] = atHand

/** The nation and 湖南, whole: what `atHand` has of them, and what no first page asks. */
export const folders: readonly RawFolder[] = [
  {
    ...national,
    files: {
      ...national.files,
      withdrawal: nationalWithdrawal,
      transfer: nationalTransfer,
      refund: nationalRefund,
      wallet: nationalWallet,
      guide: nationalGuide,
      calendar: nationalCalendar,
    },
  },
  { ...hunan, files: { ...hunan.files, transfer: hunanTransfer, guide: hunanGuide } },
  {
    ...changsha,
    files: {
      ...changsha.files,
      sources: changshaSources,
      withdrawal: changshaWithdrawal,
      insurance: changshaInsurance,
      refund: changshaRefund,
    },
  },
  ...others,
]
