import { useState } from 'react'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { RadioList } from '@/design/parts/RadioList'
import { copy } from '../copy'
import { useCredit } from '../store'

interface Props {
  label: string
  /** Offered first. */
  near: readonly { value: string; label: string; note?: string }[]
  /** Codes not offered at all. */
  without: readonly string[]
  value: string | null
  onPick(code: string): void
}

/** The nation is no place to be insured in. */
const nation = '000000'

/** Places to pick one of; those that are likely come first, the others when asked for. */
export function Places({ label, near, without, value, onPick }: Props) {
  const regions = useCredit((state) => state.regions)
  const [all, setAll] = useState(near.length === 0)
  const offered = regions.state === 'ready' ? regions.value.regions : []
  const rest = offered
    .filter(({ code }) => code !== nation && !without.includes(code) && near.every((one) => one.value !== code))
    .map(({ code, name }) => ({ value: code, label: name }))
  return (
    <>
      <RadioList name="place" label={label} options={[...near, ...(all ? rest : [])]} value={value} onChange={onPick} />
      {!all && rest.length > 0 && (
        <CellGroup>
          <Cell title={copy.place.all(rest.length)} onPress={() => setAll(true)} />
        </CellGroup>
      )}
    </>
  )
}
