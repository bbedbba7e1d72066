import { useState } from 'react'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { RadioList } from '@/design/parts/RadioList'
import { SummaryList } from '@/design/parts/SummaryList'
import { copy } from './copy'
import { useWaitingPeriod } from './store'

const words = copy.place

interface Choice {
  readonly value: string
  readonly label: string
  readonly note?: string
}

/** Where; to be changed for a place of the family, or for any other there are rules of. */
export function Place({ name }: { name: string }) {
  const [asks, setAsks] = useState(false)
  const [all, setAll] = useState(false)
  const { me, regions, people, place, about } = useWaitingPeriod((state) => state)
  if (me.state !== 'ready') return null
  const own = me.value.areaCode
  const known = regions.state === 'ready' ? regions.value.regions.filter(({ code }) => code !== '000000') : []
  const kin = people.state === 'ready' ? people.value.people.map(({ areaName }) => areaName) : []
  const near: Choice[] = [
    { value: own, label: me.value.areaName, note: words.mine },
    ...known
      .filter(({ code, name: called }) => code !== own && kin.includes(called))
      .map(({ code, name: called }) => ({ value: code, label: called, note: words.relatives })),
  ]
  const rest = known.filter(({ code }) => near.every(({ value }) => value !== code))

  if (!asks)
    return (
      <Card>
        <SummaryList
          rows={[{ label: words.label, value: name, change: { label: words.change, onPress: () => setAsks(true) } }]}
        />
      </Card>
    )
  return (
    <>
      <RadioList
        name="place"
        label={words.ask}
        options={[...near, ...(all ? rest.map(({ code, name: called }) => ({ value: code, label: called })) : [])]}
        value={place ?? own}
        onChange={(code) => {
          setAsks(false)
          void about(code)
        }}
      />
      {!all && rest.length > 0 && (
        <CellGroup>
          <Cell title={words.all(rest.length)} onPress={() => setAll(true)} />
        </CellGroup>
      )}
    </>
  )
}
