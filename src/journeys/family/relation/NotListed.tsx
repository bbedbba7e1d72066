import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { copy } from '../copy'
import { FamilyRefused } from '../refusals/FamilyRefused'
import type { Verdicts } from '../store'
import { groundsOf, refusedOf } from '../verdicts'

const words = copy.relation

/** Relations people ask for that the rule leaves out: choosing one says why, and who could bind instead (U-04). */
export function NotListed({ now }: { now: Verdicts }) {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState<string | null>(null)
  const refused = refusedOf(now)
  const shown = refused.find(({ relation }) => relation === asked)
  if (refused.length === 0) return null
  if (!open)
    return (
      <Button kind="text" onPress={() => setOpen(true)}>
        {words.notListed}
      </Button>
    )
  return (
    <>
      {/* Above the list: it appears where the finger is, not below the edge of the screen. */}
      {shown?.refusal && <FamilyRefused refusal={shown.refusal} citation={groundsOf(shown)} />}
      <CellGroup title={words.asked}>
        {refused.map(({ relation }) => (
          <Cell
            key={relation}
            title={copy.relations[relation]}
            note={copy.atHome[relation]}
            onPress={() => setAsked(relation)}
          />
        ))}
      </CellGroup>
    </>
  )
}
