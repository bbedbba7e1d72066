import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { askToClear, clear, leaveClearing, useClearing } from '../clearing'
import { copy } from '../copy'

/** 清除本机数据: asked once more in the page itself, and answered there. */
export function Clear() {
  const step = useClearing()
  useDidHide(leaveClearing)
  const { offer, question, effect, confirm, keep, done, unreached } = copy.clear
  if (step === 'asked')
    return (
      <View className="me-question">
        <Card tone="attention" title={question}>
          <View className="me-clear">
            <View className="me-quiet">{effect}</View>
            <Button kind="danger" onPress={clear}>
              {confirm}
            </Button>
            <Button kind="secondary" onPress={leaveClearing}>
              {keep}
            </Button>
          </View>
        </Card>
      </View>
    )
  return (
    <>
      {step === 'done' && (
        <Notice tone="good" live="polite" title={done.title}>
          {done.note}
        </Notice>
      )}
      {step === 'unreached' && (
        <Notice tone="warn" live="polite" title={unreached.title}>
          {unreached.note}
        </Notice>
      )}
      <CellGroup>
        <Cell title={offer} onPress={askToClear} />
      </CellGroup>
    </>
  )
}
