import { useState } from 'react'
import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { copy } from '../copy'
import { nameOf, placeOf, useCredit } from '../store'
import { Places } from './Places'

const words = copy.place

/** Where; to be changed for any place there are rules of. */
export function Place() {
  const [asks, setAsks] = useState(false)
  const credit = useCredit((state) => state)
  const { me, about } = credit
  const place = placeOf(credit)
  if (me.state !== 'ready' || place === null) return null
  if (!asks)
    return (
      <Card>
        <SummaryList
          rows={[
            {
              label: words.label,
              value: nameOf(credit, place),
              change: { label: words.change, onPress: () => setAsks(true) },
            },
          ]}
        />
      </Card>
    )
  return (
    <Places
      label={words.ask}
      near={[{ value: me.value.areaCode, label: me.value.areaName, note: words.mine }]}
      without={[]}
      value={place}
      onPick={(code) => {
        setAsks(false)
        about(code)
      }}
    />
  )
}
