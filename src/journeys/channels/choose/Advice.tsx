import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { type Answers, type Suited, suitedTo } from '@/domain/channels/suits'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { HotlineCell } from '../parts/HotlineCell'
import { hereOf, type Told, useChannels } from '../store'
import '../channels.scss'

const words = copy.choose

/** What suits somebody of what their place has. */
export function Advice({ to, onAgain }: { to: Answers; onAgain(): void }) {
  const here = useChannels(hereOf)
  const look = useChannels((state) => state.look)
  return (
    <Semantic as="div" role="status" live="polite" className="channels-stack">
      <Loaded of={here} retry={() => void look()} refused={() => <HotlineCell note={words.none} />}>
        {(place) => <Suiting suited={suitedTo(to, place.channels)} of={place} />}
      </Loaded>
      <Button kind="secondary" onPress={onAgain}>
        {words.again}
      </Button>
    </Semantic>
  )
}

function Suiting({ suited, of }: { suited: readonly Suited[]; of: Told }) {
  if (suited.length === 0) return <HotlineCell note={words.none} />
  return (
    <>
      <Semantic as="h2" className="hj-group__title">
        {words.result(suited.length)}
      </Semantic>
      {suited.map(({ id, why }, place) => {
        const channel = of.channels.find((each) => each.id === id)
        return (
          <Card key={id} title={channel?.name}>
            {place === 0 && <StatusTag tone="good">{words.first}</StatusTag>}
            <View>{copy.whys[why]}</View>
            <Pressable
              className="hj-link"
              role="link"
              label={words.seeOf(channel?.name ?? '')}
              onPress={() => void goTo('channels/guide', { channelId: id })}
            >
              {words.see}
            </Pressable>
          </Card>
        )
      })}
      <Notice tone="info">{words.basis(of.areaName)}</Notice>
    </>
  )
}
