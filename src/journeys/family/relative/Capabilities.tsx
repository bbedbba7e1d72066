import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { StatusTag } from '@/design/parts/StatusTag'
import type { Citation as Cited } from '@/domain/policy/fact'
import type { BoundRelative } from '../store'
import './capabilities.scss'
import { copy } from './copy'

const words = copy.can
const tones = { YES: 'good', NO: 'plain', ASK: 'wait' } as const

/** What the account serves this relative for, use by use, each with a word why (U-12); and where that is written. */
export function Capabilities({ of }: { of: BoundRelative }) {
  return (
    <>
      <CellGroup title={words.title}>
        {of.capabilities.map(({ use, may, why }) => (
          <Cell
            key={use}
            title={words.uses[use]}
            note={words.grounds[why]}
            tag={<StatusTag tone={tones[may]}>{words.tags[may]}</StatusTag>}
          />
        ))}
      </CellGroup>
      <Card title={words.citation}>
        {sourcesOf(of).map((citation) => (
          <View key={citation.title} className="capabilities__source">
            <Citation citation={citation} />
          </View>
        ))}
      </Card>
    </>
  )
}

/** Each text once, however many uses rest on it. */
function sourcesOf({ capabilities }: BoundRelative): Cited[] {
  const all = capabilities.flatMap(({ citation }) => citation ?? [])
  return all.filter(({ title }, place) => all.findIndex((other) => other.title === title) === place)
}
