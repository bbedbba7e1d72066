import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatMoment } from '@/domain/calendar'
import { page } from '@/entrance/page'
import { replaceWith, switchTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy as shared } from '../copy'
import { useOrderOf } from '../order-store'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { printedSpan } from '../span'
import type { Order } from '../store'
import { waiting } from '../waiting'
import { copy } from './copy'
import '../contribution.scss'

/** 凭证, once the fee has been paid; until then the order's own page tells how far it is. */
export default page('contribution/receipt', function Receipt({ orderId }) {
  const { order, open } = useOrderOf(orderId)
  useOnShow(() => void open(orderId))
  const notYet = order.state === 'ready' && !order.value.receipt
  useEffect(() => {
    if (notYet) void replaceWith('contribution/progress', { orderId })
  }, [notYet, orderId])

  return (
    <Screen
      title={copy.title}
      heading={order.state === 'refused' ? undefined : copy.heading}
      footer={
        <ActionBar>
          <Button kind="secondary" onPress={() => switchTo('home')}>
            {copy.home}
          </Button>
        </ActionBar>
      }
    >
      <Loaded
        of={order}
        retry={() => void open(orderId)}
        waiting={waiting.receipt}
        refused={(no) => <ContributionRefused refusal={no} />}
      >
        {(value) => (
          <>
            <Card>
              <View className="contribution-head">
                <View className="contribution-quiet">{copy.amount}</View>
                <StatusTag tone="good">{copy.paid}</StatusTag>
              </View>
              <Money fen={value.amount} size="display" />
              <View className="contribution-quiet">{copy.what(value.maskedName, value.year)}</View>
            </Card>
            <Card>
              <SummaryList rows={rowsOf(value)} />
            </Card>
            {value.receipt?.invented && (
              <Notice tone="warn" title={copy.invented.title}>
                {copy.invented.reason}
              </Notice>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function rowsOf({ receipt, finishedAt, benefit, ...order }: Order) {
  if (!receipt) return []
  return [
    { label: copy.number, value: receipt.number },
    { label: copy.insured, value: shared.person(order.maskedName, order.relation) },
    { label: copy.area, value: order.areaName },
    { label: copy.payer, value: order.payerMaskedName },
    { label: copy.payee, value: receipt.payee },
    { label: copy.benefit, value: printedSpan(benefit) },
    ...(finishedAt ? [{ label: copy.paidAt, value: formatMoment(finishedAt) }] : []),
    { label: copy.order, value: order.number },
  ]
}
