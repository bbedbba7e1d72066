import { Text } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'

interface Props<T> {
  label: string
  options: readonly { readonly value: T; readonly label: string }[]
  at: T
  onPick(value: T): void
  /** One more that only shows more of them. */
  more?: { readonly label: string; onPress(): void }
}

/** What to look at, side by side while there is room. */
export function Picks<T extends string | number | null>({ label, options, at, onPick, more }: Props<T>) {
  return (
    <Semantic as="nav" label={label} className="balance-years">
      {options.map(({ value, label: words }) => (
        <Pressable
          key={value}
          className={`balance-year${value === at ? ' balance-year--on' : ''}`}
          current={value === at}
          onPress={() => onPick(value)}
        >
          <Text>{words}</Text>
        </Pressable>
      ))}
      {more && (
        <Pressable className="balance-year" onPress={more.onPress}>
          <Text>{more.label}</Text>
        </Pressable>
      )}
    </Semantic>
  )
}
