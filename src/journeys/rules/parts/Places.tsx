import { useState } from 'react'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { sameProvince } from '@/domain/insured'
import { copy } from '../copy'
import { useRules } from '../store'

const nation = '000000'

/** Places to look at: the nation and one's own province at once, the rest when asked for. */
export function Places({ title, but, onPick }: { title: string; but: readonly string[]; onPick(code: string): void }) {
  const [all, setAll] = useState(false)
  const regions = useRules((rules) => rules.regions)
  const own = useRules(({ me }) => (me.state === 'ready' ? me.value.areaCode : nation))
  if (regions.state !== 'ready') return null
  const others = regions.value.regions.filter(({ code }) => !but.includes(code))
  const near = others.filter(({ code }) => code === nation || sameProvince(code, own))
  return (
    <CellGroup title={title}>
      {(all ? others : near).map(({ code, name }) => (
        <Cell key={code} title={name} onPress={() => onPick(code)} />
      ))}
      {!all && near.length < others.length && (
        <Cell title={copy.place.all(others.length - near.length)} onPress={() => setAll(true)} />
      )}
    </CellGroup>
  )
}
