import type { Fen } from '@/domain/money'
import { ContributionRefused } from '../refusals/ContributionRefused'

/** How much the account lacks, in fen, and the other ways to pay in time. */
export function Shortfall({ missing }: { missing: Fen }) {
  return <ContributionRefused refusal={{ code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { shortfall: missing } }} />
}
