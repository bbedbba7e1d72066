import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { formatMoment } from '@/domain/calendar'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Pills } from '../parts/Pills'
import { placeOf, type Told, useChannels } from '../store'
import { Branch } from './Branch'
import '../channels.scss'

const words = copy.hours
const waiting = (
  <Skeleton
    pieces={[
      { shape: 'lines', of: ['quiet'] },
      { shape: 'card', of: ['title', 'body', 'body'] },
      { shape: 'card', of: ['title', 'body', 'small', 'body', 'body', 'small'] },
    ]}
  />
)

/** 窗口几点开门: open or closed by the counter's clock, the week, and where it was read. */
export default page('channels/hours', function Hours({ place }) {
  const { callHotline } = useAppearance()
  const told = useChannels((state) => placeOf(state, place))
  const look = useChannels((state) => state.look)
  const lookAt = useChannels((state) => state.lookAt)
  const ask = () => void (place === 'mine' ? look() : lookAt(place))
  useOnShow(ask)
  const places = [
    { value: 'mine', label: words.mine },
    ...words.places.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <Screen
      title={words.title}
      heading={words.heading}
      footer={
        <ActionBar>
          <Button kind="secondary" onPress={() => callHotline('12393')}>
            {words.call}
          </Button>
        </ActionBar>
      }
    >
      <Pills
        label={words.others}
        options={places}
        value={place}
        onChoose={(chosen) => void (chosen !== place && replaceWith('channels/hours', { place: chosen }))}
      />
      <Loaded
        of={told}
        retry={ask}
        waiting={waiting}
        refused={() => <EmptyState icon="clock" title={copy.unknownPlace.title} note={copy.unknownPlace.reason} />}
      >
        {(found) => <Windows of={found} />}
      </Loaded>
    </Screen>
  )
})

function Windows({ of: { areaName, now, branches } }: { of: Told }) {
  const halls = branches.filter(({ example }) => !example)
  // Only where nothing is known: beside a real hall an example would be taken for another.
  const examples = halls.length > 0 ? [] : branches.filter(({ example }) => example)
  return (
    <>
      <View className="channels-quiet">{words.now(formatMoment(now))}</View>
      {halls.length === 0 && <EmptyState icon="clock" {...words.none} />}
      {halls.length > 0 && <View className="channels-quiet">{words.of(areaName)}</View>}
      {halls.map((branch) => (
        <Branch key={branch.name} of={branch} now={now} />
      ))}
      {examples.length > 0 && <View className="channels-quiet">{words.example.heading}</View>}
      {examples.map((branch) => (
        <Branch key={branch.name} of={branch} now={now} />
      ))}
      <Notice tone="info">{words.calendar}</Notice>
    </>
  )
}
