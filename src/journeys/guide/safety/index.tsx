import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { DottedList } from '@/design/parts/DottedList'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { Readings } from '../article/Readings'
import { copy } from './copy'
import '../guide.scss'

/** 防骗和安全: what others will talk one into, what the law says of it, and whom to call. */
export default page('guide/safety', function Safety() {
  const { callHotline } = useAppearance()
  const { title, heading, lead, dangers, habits, already, readings } = copy
  return (
    <Screen title={title} heading={heading} lead={lead}>
      {dangers.map(({ says, truth, act }) => (
        <Card key={says} title={says}>
          <View className="guide-line">{truth}</View>
          <View className="guide-line">{act}</View>
        </Card>
      ))}
      <Card title={habits.title}>
        <DottedList lines={habits.lines} />
      </Card>
      <CellGroup title={already.title}>
        {already.calls.map(({ number, why }) => (
          <Cell key={number} icon="phone" title={already.call(number)} note={why} onPress={() => callHotline(number)} />
        ))}
        <Cell title={already.myth} onPress={() => goTo('guide/article', { articleId: 'cash-out-to-wechat' })} />
      </CellGroup>
      <Readings of={readings} />
    </Screen>
  )
})
