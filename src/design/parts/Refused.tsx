import { View } from '@tarojs/components'
import type { Citation as Cited } from '@/domain/policy/fact'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { Card } from './Card'
import { Cell } from './Cell'
import { CellGroup } from './CellGroup'
import { Citation } from './Citation'
import { StatusTag, type StatusTone } from './StatusTag'

interface Props {
  title: string
  reason: string
  citation?: Cited
  /** Every no has ways forward; a step without `onPress` is only told. */
  next?: readonly { label: string; note?: string; onPress?(): void }[]
  tag?: string
  /** Red with a cross, unless nothing is wrong at all: it is done already (good), under way (wait), or better done otherwise (info). */
  tone?: StatusTone
}

/** A no: which rule, where it is written and since when, and what can be done instead. */
export function Refused({ title, reason, citation, next = [], tag, tone = 'bad' }: Props) {
  return (
    <>
      <Card>
        {tag && <StatusTag tone={tone}>{tag}</StatusTag>}
        <Semantic as="h2" className="hj-refused__title">
          {title}
        </Semantic>
        <Semantic as="p" className="hj-refused__reason">
          {reason}
        </Semantic>
        {citation && (
          <View className="hj-refused__grounds">
            <Semantic as="h3" className="hj-refused__label">
              {words.grounds}
            </Semantic>
            <Citation citation={citation} />
          </View>
        )}
      </Card>
      {next.length > 0 && (
        <CellGroup title={words.waysForward}>
          {next.map(({ label, note, onPress }) => (
            <Cell key={label} title={label} note={note} onPress={onPress} />
          ))}
        </CellGroup>
      )}
    </>
  )
}
