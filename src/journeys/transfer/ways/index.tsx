import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { DottedList } from '@/design/parts/DottedList'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import type { Standing } from '../answers'
import { copy } from '../copy'
import { useTransfer } from '../store'
import { waiting } from '../waiting'
import '../transfer.scss'

const words = copy.ways

/** Everything about moving that needs no form: what becomes of the money, how long, by phone or at a window, and a break between. */
export default page('transfer/ways', function Ways() {
  const standing = useTransfer((state) => state.standing)
  const look = useTransfer((state) => state.look)
  const { callHotline } = useAppearance()
  useOnShow(() => void look())
  return (
    <Screen
      title={words.title}
      heading={words.heading}
      footer={
        <ActionBar>
          <Button kind="secondary" onPress={() => goTo('transfer/certificate')}>
            {words.paper}
          </Button>
          <Button kind="text" onPress={() => replaceWith('transfer/start')}>
            {words.back}
          </Button>
        </ActionBar>
      }
    >
      <Loaded of={standing} retry={() => void look()} waiting={waiting.ways}>
        {(value) => (
          <>
            <Rule of={value} />
            {[words.online, words.offline].map(({ title, steps }) => (
              <CellGroup key={title} title={title}>
                {steps.map((step) => (
                  <Cell key={step.title} title={step.title} note={step.note} />
                ))}
              </CellGroup>
            ))}
            <Card title={words.bring.title}>
              <DottedList lines={words.bring.lines} />
              <View className="transfer-quiet">{words.bring.some}</View>
            </Card>
            <CellGroup>
              <Cell title={words.ask.title} note={words.ask.note} icon="phone" onPress={() => callHotline('12393')} />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** What is written down where the person is insured: the money, the days, and a break between two places. */
function Rule({ of: { rule, fromName } }: { of: Standing }) {
  const { money, days, gap } = words
  const within = rule?.withinProvince === 'STAYS' ? money.stays(fromName) : money.moves(fromName)
  return (
    <>
      <Card title={money.title}>
        <DottedList lines={[money.away, within, money.cannot]} />
        {rule && <Citation citation={rule.citation} />}
      </Card>
      <Card title={days.title}>{rule ? days.line(rule.workingDays.sent, rule.workingDays.done) : days.unknown}</Card>
      {rule?.gap && (
        <Card title={gap.title}>
          <DottedList lines={[gap.payable(rule.gap.payableMonths), gap.wait(rule.gap.waitMonths)]} />
        </Card>
      )}
    </>
  )
}
