import { Text, View } from '@tarojs/components'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { spoken } from '../spoken'

/** The shape of what is coming. Shows itself after 300 ms, by CSS: a quick answer never makes the page blink. */
export function Skeleton({ lines = 3, label = words.asking }: { lines?: number; label?: string }) {
  return (
    <Semantic as="div" className="hj-skeleton" role="status" live="polite">
      <Text className="hj-unseen">{label}</Text>
      {Array.from({ length: lines }, (_, line) => `line${line}`).map((line) => (
        <View key={line} className="hj-skeleton__line" {...spoken({ hidden: true })} />
      ))}
    </Semantic>
  )
}
