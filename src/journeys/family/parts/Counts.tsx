import { Semantic } from '@/design/Semantic'
import { copy } from '../copy'
import type { Members } from '../store'
import './counts.scss'

/** How many are bound and how many ever were, against the region's limits where it has any. */
export const Counts = ({ of }: { of: Members }) => (
  <Semantic as="section" label={copy.counts} className="counts">
    {counted(of)}
  </Semantic>
)

/** The same as words. */
export const counted = ({ active, lifetime }: Members): string =>
  copy.joined([copy.active(active.count, active.limit), copy.lifetime(lifetime.count, lifetime.limit)])
