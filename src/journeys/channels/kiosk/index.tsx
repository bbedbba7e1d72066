import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { Pressable } from '@/design/parts/Pressable'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { toTop } from '@/platform/scroll'
import { copy } from './copy'
import '../channels.scss'

/** 自助机 to practise on: one step a glass, in large type, pressed as the machine is pressed. Nothing is typed and nothing kept. */
export default page('channels/kiosk', function Kiosk() {
  const [at, setAt] = useState(0)
  const [wrong, setWrong] = useState(false)
  const step = copy.steps[at]
  const go = (next: number) => {
    setAt(next)
    setWrong(false)
    toTop()
  }
  if (!step) return <Done onAgain={() => go(0)} />
  return (
    <Screen
      title={copy.title}
      step={{ at: at + 1, of: copy.steps.length }}
      heading={step.do}
      footer={
        at > 0 && (
          <ActionBar>
            <Button kind="secondary" onPress={() => go(at - 1)}>
              {copy.back}
            </Button>
          </ActionBar>
        )
      }
    >
      <View className="channels-machine">
        <View className="channels-quiet">{copy.machine}</View>
        {step.screen.split('\n').map((line) => (
          <View key={line} className="channels-machine__title">
            {line}
          </View>
        ))}
        {step.keys.map(({ label, right }) => (
          <Pressable key={label} className="channels-key" onPress={() => (right ? go(at + 1) : setWrong(true))}>
            {label}
          </Pressable>
        ))}
      </View>
      <View className="channels-stack">
        {wrong && (
          <Notice tone="warn" live="polite">
            {copy.wrong}
          </Notice>
        )}
      </View>
      <View className="channels-quiet">{copy.practice}</View>
    </Screen>
  )
})

function Done({ onAgain }: { onAgain(): void }) {
  return (
    <Screen
      title={copy.title}
      heading={copy.done}
      footer={
        <ActionBar>
          <Button kind="secondary" onPress={onAgain}>
            {copy.again}
          </Button>
        </ActionBar>
      }
    >
      <View className="channels-big">{copy.doneNote}</View>
    </Screen>
  )
}
