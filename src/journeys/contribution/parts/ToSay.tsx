import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { copy as copyText } from '@/platform/clipboard'
import { whisper } from '@/platform/notify'
import { toSay } from '../copy.calling'

/** What to say to an office, ready to be read aloud or copied. `text` names nobody: it leaves by the clipboard (R-P03). */
export function ToSay({ text }: { text: string }) {
  const take = async () => whisper((await copyText(text)) ? toSay.copied : toSay.notCopied)
  return (
    <Card title={toSay.title}>
      <View>{text}</View>
      <View className="contribution-quiet">{toSay.ours}</View>
      <View className="contribution-below">
        <Button kind="secondary" onPress={take}>
          {toSay.copy}
        </Button>
      </View>
    </Card>
  )
}
