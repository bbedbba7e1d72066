import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { copy } from '../copy'

/** How sharing an account with relatives was opened step by step, which is often told wrongly (K-02). */
export function Nation() {
  const { title, steps, note } = copy.changes.nation
  return (
    <Card title={title}>
      {steps.map(({ when, what }) => (
        <View key={when}>
          <View className="rules-whose">{when}</View>
          <View className="rules-line">{what}</View>
        </View>
      ))}
      <View className="rules-whose">{note}</View>
    </Card>
  )
}
