import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Semantic } from '@/design/Semantic'
import { copy } from '../copy'
import type { Members } from '../store'
import './uses.scss'

/** What the shared money may be used for in the sharer's region, and where that is written. */
export function Uses({ title, of: { uses, usesCitation } }: { title: string; of: Members }) {
  if (uses.length === 0) return null
  return (
    <Card title={title}>
      <Semantic as="ul" className="uses">
        {uses.map((use) => (
          <Semantic key={use} as="li" className="uses__one">
            {copy.uses[use]}
          </Semantic>
        ))}
      </Semantic>
      {usesCitation && <Citation citation={usesCitation} />}
    </Card>
  )
}
