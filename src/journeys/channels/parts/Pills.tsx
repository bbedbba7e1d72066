import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'
import '../channels.scss'

interface Props<T extends string> {
  label: string
  options: readonly { readonly value: T; readonly label: string }[]
  value: T
  onChoose(value: T): void
}

/** A short choice, side by side while there is room; what is shown below follows at once. */
export function Pills<T extends string>({ label, options, value, onChoose }: Props<T>) {
  return (
    <Semantic as="nav" label={label} className="channels-pills">
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={`channels-pill${option.value === value ? ' channels-pill--on' : ''}`}
          current={option.value === value}
          onPress={() => onChoose(option.value)}
        >
          {option.label}
        </Pressable>
      ))}
    </Semantic>
  )
}
