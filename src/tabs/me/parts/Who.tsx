import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Icon } from '@/design/parts/Icon'
import { Loaded } from '@/design/parts/Loaded'
import { copy } from '../copy'
import { useMe } from '../store'

/** Who is at the counter, as masked as the counter says it. */
export function Who() {
  const me = useMe((state) => state.me)
  const look = useMe((state) => state.look)
  return (
    <Loaded of={me} retry={look}>
      {({ maskedName, maskedPhone, areaName, scheme }) => (
        <Card>
          <View className="me-who">
            <Icon name="person" size="tile" tone="brand" />
            <View className="me-who__words">
              <View className="me-who__name">{maskedName}</View>
              <View className="me-quiet">{copy.insured(areaName, scheme)}</View>
              <View className="me-quiet">{copy.phone(maskedPhone)}</View>
            </View>
          </View>
        </Card>
      )}
    </Loaded>
  )
}
