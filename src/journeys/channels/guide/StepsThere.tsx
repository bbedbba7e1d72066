import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Skeleton } from '@/design/parts/Skeleton'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import type { Guide } from '../guides/guide'
import { NumberedSteps } from '../parts/NumberedSteps'
import { Pills } from '../parts/Pills'
import { hereOf, type Told, useChannels } from '../store'
import '../channels.scss'

const words = copy.guide
const waiting = (
  <Skeleton
    pieces={[
      { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'small'] },
      { shape: 'card', of: ['title', 'body', 'body', 'body'] },
      { shape: 'card', of: ['title', 'body', 'body', 'body'] },
    ]}
  />
)

interface Props {
  guide: Guide
  /** What stands below the steps, once they are there: it would jump. */
  children: ReactNode
}

/** The steps as the person's own place has them; of a channel only other provinces have, theirs, one province at a time. */
export function StepsThere({ guide: { id, places }, children }: Props) {
  const here = useChannels(hereOf)
  const asked = useChannels((state) => state.places)
  const look = useChannels((state) => state.look)
  const lookAt = useChannels((state) => state.lookAt)
  const [chosen, setChosen] = useState<string | null>(null)
  const isHere = here.state === 'ready' && has(here.value, id)
  const code = chosen ?? (isHere ? null : (places[0]?.code ?? null))
  const ask = () => {
    void look()
    if (code !== null) void lookAt(code)
  }
  useOnShow(() => {
    void look()
    // What only others have is asked there at once: who is insured elsewhere should not wait twice.
    if (places[0]) void lookAt(places[0].code)
  })
  const choose = (place: string) => {
    setChosen(place === 'mine' ? null : place)
    if (place !== 'mine') void lookAt(place)
  }
  const told = code === null ? here : asked[code]
  const own = isHere ? here.value : null
  const comes = here.state === 'asking' || !told || told.state === 'asking'

  return (
    <>
      {here.state === 'ready' && !isHere && places.length > 0 && (
        <Notice tone="info">{words.notYours(here.value.areaName)}</Notice>
      )}
      {here.state !== 'asking' && places.length > 1 && (
        <Pills
          label={words.place}
          options={[
            ...(own ? [{ value: 'mine', label: own.areaName }] : []),
            ...places
              .filter((place) => place.code.slice(0, 2) !== own?.code.slice(0, 2))
              .map((place) => ({ value: place.code, label: place.name })),
          ]}
          value={code ?? 'mine'}
          onChoose={choose}
        />
      )}
      <Loaded of={comes ? asking : told} retry={ask} waiting={waiting} refused={() => <NotThen />}>
        {(place) => <Steps id={id} of={place} />}
      </Loaded>
      {(!comes || chosen !== null) && children}
    </>
  )
}

const has = ({ channels }: Told, id: string) => channels.some((channel) => channel.id === id)

function Steps({ id, of }: { id: string; of: Told }) {
  const channel = of.channels.find((each) => each.id === id)
  if (!channel) return <NotThen />
  return (
    <Card title={words.steps(channel.name)}>
      <NumberedSteps steps={channel.steps} />
      <View className="channels-cite">
        <Citation citation={channel.citation} />
      </View>
    </Card>
  )
}

const NotThen = () => (
  <Notice tone="info" title={words.notThen.title}>
    {words.notThen.reason}
  </Notice>
)
