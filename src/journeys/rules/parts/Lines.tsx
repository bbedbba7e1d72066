import { View } from '@tarojs/components'
import { DottedList } from '@/design/parts/DottedList'

/** What a rule says: one line as it is, several one under another. */
export const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length > 1 ? <DottedList lines={lines} /> : <View className="rules-line">{lines[0]}</View>
