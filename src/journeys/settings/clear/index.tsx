import { View } from '@tarojs/components'
import { useDidHide, useUnload } from '@tarojs/taro'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { back, switchTo } from '@/platform/navigate'
import { askToClear, clear, useClearing } from './clearing'
import { copy } from './copy'
import '../settings.scss'

/** 清除本机数据: what is forgotten and what stays, asked once, and answered in the same place. */
export default page('settings/clear', function ClearDevice() {
  const step = useClearing()
  // Not when it is drawn: clearing draws it anew, and it must still say what was done.
  useDidHide(askToClear)
  useUnload(askToClear)
  const { title, question, forgotten, kept, effect, confirm, keep, done, unreached } = copy
  if (step === 'done')
    return (
      <Screen
        title={title}
        footer={
          <ActionBar>
            <Button onPress={() => switchTo('home')}>{done.home}</Button>
          </ActionBar>
        }
      >
        <ResultPanel tone="good" title={done.title} lines={done.lines} />
      </Screen>
    )
  return (
    <Screen
      title={title}
      heading={question}
      footer={
        <ActionBar>
          <Button kind="danger" onPress={clear}>
            {confirm}
          </Button>
          <Button kind="secondary" onPress={back}>
            {keep}
          </Button>
        </ActionBar>
      }
    >
      {step === 'unreached' && (
        <Notice tone="warn" live="polite" title={unreached.title}>
          {unreached.note}
        </Notice>
      )}
      <Card title={forgotten.title}>
        <DottedList lines={forgotten.lines} />
      </Card>
      <Card title={kept.title}>
        <DottedList lines={kept.lines} />
      </Card>
      <View className="settings-small">{effect}</View>
    </Screen>
  )
})
