import { Text } from '@tarojs/components'
import { Semantic } from '@/design/Semantic'
import { copy } from '../copy'
import type { Members } from '../store'
import './counts.scss'

/** How many are bound and how many ever were, against the region's limits where it has any. A figure is never parted from its unit. */
export const Counts = ({ of: { active, lifetime } }: { of: Members }) => (
  <Semantic as="section" label={copy.counts} className="counts">
    <Text className="counts__part">{copy.active(active.count, active.limit)}</Text>
    <Text className="counts__part">{copy.lifetime(lifetime.count, lifetime.limit)}</Text>
  </Semantic>
)
