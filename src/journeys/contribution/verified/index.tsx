import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { switchTo } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy as shared } from '../copy'
import { type Genuine, useReceipts } from '../receipt-store'
import { printedSpan } from '../span'
import { waiting } from '../waiting'
import { copy } from './copy'
import '../contribution.scss'

/** 查真伪: what a receipt's code opens, for anybody: genuine, taken back since, or not found. */
export default page('contribution/verified', function Verified({ receiptCode }) {
  const store = useReceipts((state) => state)
  const genuine = store.receiptCode === receiptCode ? store.genuine : asking
  const check = () => void store.check(receiptCode)
  useOnShow(check)
  return (
    <Screen
      title={copy.title}
      footer={
        <ActionBar>
          <Button kind="secondary" onPress={() => switchTo('home')}>
            {copy.home}
          </Button>
        </ActionBar>
      }
    >
      <Loaded of={genuine} retry={check} waiting={waiting.receipt} refused={() => <NotFound />}>
        {(value) => <Found receipt={value} />}
      </Loaded>
    </Screen>
  )
})

function Found({ receipt }: { receipt: Genuine }) {
  const { state, paidOn, invented } = receipt
  return (
    <>
      {state === 'GENUINE' ? (
        <ResultPanel tone="good" title={copy.genuine.title} lines={[copy.genuine.line(formatDay(paidOn))]} />
      ) : (
        <ResultPanel tone="bad" title={copy.takenBack.title} lines={[copy.takenBack.line]} />
      )}
      <Card>
        <View className="contribution-quiet">{copy.compare}</View>
        <View className="contribution-track">
          <SummaryList rows={rowsOf(receipt)} />
        </View>
      </Card>
      {invented && <Notice tone="warn">{copy.invented}</Notice>}
    </>
  )
}

function rowsOf({ number, maskedName, areaName, year, amount, paidOn, benefit, payee }: Genuine) {
  const { rows } = copy
  return [
    { label: rows.number, value: number },
    { label: rows.insured, value: maskedName },
    { label: rows.area, value: areaName },
    { label: rows.year, value: shared.ofYear(year) },
    { label: rows.amount, value: shared.yuan(formatYuan(amount)), strong: true },
    { label: rows.paidOn, value: formatDay(paidOn) },
    { label: rows.benefit, value: printedSpan(benefit) },
    { label: rows.payee, value: payee },
  ]
}

function NotFound() {
  const { callHotline } = useAppearance()
  const { title, reason, ask, askInsurance } = copy.notFound
  return (
    <Refused
      title={title}
      reason={reason}
      next={[
        { ...ask, onPress: () => callHotline('12366') },
        { ...askInsurance, onPress: () => callHotline('12393') },
      ]}
    />
  )
}
