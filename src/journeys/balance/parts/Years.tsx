import { Text } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'
import { copy } from '../copy'

/** Which year to look at; every year comes first. */
export function Years({
  years,
  at,
  onPick,
}: {
  years: readonly number[]
  at: number | null
  onPick(year: number | null): void
}) {
  const { year: label, all, inYear } = copy.statement
  return (
    <Semantic as="nav" label={label} className="balance-years">
      {[null, ...years].map((year) => (
        <Pressable
          key={year}
          className={`balance-year${year === at ? ' balance-year--on' : ''}`}
          current={year === at}
          onPress={() => onPick(year)}
        >
          <Text>{year === null ? all : inYear(year)}</Text>
        </Pressable>
      ))}
    </Semantic>
  )
}
