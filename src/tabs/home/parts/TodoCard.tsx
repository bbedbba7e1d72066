import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Icon } from '@/design/parts/Icon'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'

/** One thing that waits for the person, in words, and the way to it. */
export interface Told {
  readonly title: string
  readonly note: string
  readonly go: string
  /** Something went wrong with money: must not look like everything else. */
  readonly alarming?: boolean
  /** Why today. */
  readonly urgent?: string
  open(): Promise<void>
}

/** The first of them has the accent and the page's one primary button; the others stand back. */
export function TodoCard({ told, first }: { told: Told; first: boolean }) {
  const { title, note, go, alarming, urgent, open } = told
  const edge = alarming ? ' hj-card--attention home-alarm' : first ? ' hj-card--attention' : ''
  return (
    <Semantic as="section" className={`hj-card${edge}`}>
      <View className="home-todo__head">
        {alarming && <Icon name="warn" tone="warn" />}
        <Semantic as="h2" className="hj-card__title">
          {title}
        </Semantic>
      </View>
      <View className="home-quiet home-whole">{note}</View>
      {urgent && <StatusTag tone="wait">{urgent}</StatusTag>}
      <View className="home-todo__go">
        <Button kind={first ? 'primary' : 'secondary'} onPress={open}>
          {go}
        </Button>
      </View>
    </Semantic>
  )
}
