import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { spoken } from '@/design/spoken'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import { printedCode } from './lines'
import { type Modules, qrPicture, sideOf } from './qr'
import '../contribution.scss'

const words = copy.check

/** The code somebody else scans to find out whether the receipt is genuine, and the way to look oneself. */
export function Check({ code, modules }: { code: string; modules: Modules }) {
  const side = `${sideOf(modules)}px`
  const look = () => void goTo('contribution/verified', { receiptCode: code })
  return (
    <Card title={words.title} action={{ label: words.open, onPress: look }}>
      <View className="contribution-quiet hj-off-paper">{words.how}</View>
      <View
        className="contribution-qr"
        style={{ backgroundImage: qrPicture(modules), width: side, height: side }}
        {...spoken({ role: 'img', label: words.label })}
      />
      <View className="contribution-code">{words.code(printedCode(code))}</View>
    </Card>
  )
}
