import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { holdMinutes } from '@/domain/contribution/order'
import type { Citation as Cited } from '@/domain/policy/fact'
import { copy } from '../copy'
import type { Region } from '../store'
import { Fees } from './Fees'

/** A place's rules, matter by matter, each with where it is written. */
export function Rules({ of: region }: { of: Region }) {
  const { relations, limits, undo, withdrawal, ...words } = copy.region
  const { callHotline } = useAppearance()
  return (
    <>
      <Semantic as="h2" className="settings-place">
        {words.on(region.name, formatDay(region.on))}
      </Semantic>
      <Matter title={relations.title} rule={region.relations}>
        {(kinds) => kinds.map((kind) => relations.words[kind]).join('、')}
      </Matter>
      <Matter title={limits.title} rule={region.maxActive}>
        {limits.active}
      </Matter>
      {region.maxLifetime && (
        <Matter title={limits.titleLifetime} rule={region.maxLifetime}>
          {limits.lifetime}
        </Matter>
      )}
      <Fees fees={region.fees} />
      <Matter title={undo.title} rule={region.undo}>
        {(kind) => undo.words[kind](holdMinutes)}
      </Matter>
      <Matter title={withdrawal.title} rule={region.withdrawalDays}>
        {withdrawal.days}
      </Matter>
      {region.hotlines.length > 0 && (
        <CellGroup title={words.hotlines}>
          {region.hotlines.map(({ number, name, hours }) => (
            <Cell
              key={number}
              icon="phone"
              title={`${number} ${name}`}
              note={hours}
              onPress={() => callHotline(number)}
            />
          ))}
        </CellGroup>
      )}
    </>
  )
}

/** One matter: what holds, and by which source; or that nobody has said. */
function Matter<T>({
  title,
  rule,
  children,
}: {
  title: string
  rule: { value: T; citation: Cited } | null
  children(value: T): ReactNode
}) {
  return (
    <Card title={title}>
      <View>{rule ? children(rule.value) : copy.region.unsaid}</View>
      {rule && <Citation citation={rule.citation} />}
    </Card>
  )
}
