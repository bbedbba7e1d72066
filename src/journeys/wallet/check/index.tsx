import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatMoment, formatTime } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { back, goTo, replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import type { Checked } from '../answers'
import { copy } from '../copy'
import { WalletRefused } from '../refusals/WalletRefused'
import { useWallet } from '../store'
import { waiting } from '../waiting'
import '../wallet.scss'

const words = copy.check

/** 核对: everything once more, asked of the counter anew. Nothing is sent from here; that needs the step after. */
export default page('wallet/check', function Check() {
  const { checked, examine } = useWallet((wallet) => wallet)
  useOnShow(() => void examine())
  const nothing = checked === null
  // Opened cold, or after the form was emptied: there is nothing to check.
  useEffect(() => {
    if (nothing) void replaceWith('wallet/send')
  }, [nothing])
  if (!checked) return <Screen title={words.title}>{waiting.check}</Screen>

  return (
    <Screen
      title={words.title}
      step={checked.state === 'refused' ? undefined : { at: 2, of: copy.steps }}
      heading={checked.state === 'refused' ? undefined : words.heading}
      footer={
        checked.state === 'ready' && (
          <ActionBar>
            <Button onPress={() => goTo('wallet/verify')}>
              {words.confirm(checked.value.receiverMaskedName, formatYuan(checked.value.amount))}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={checked}
        retry={() => void examine()}
        waiting={waiting.check}
        refused={(refusal) => <WalletRefused refusal={refusal} />}
      >
        {(value) => <Body of={value} />}
      </Loaded>
    </Screen>
  )
})

function Body({ of }: { of: Checked }) {
  const { receiverMaskedName: name, relation, areaName, amount, before, after, nth, perDay, returnsAt, alike } = of
  const change = { label: words.change, onPress: () => void back() }
  return (
    <>
      {alike && (
        <Notice tone="warn" title={words.alike.title}>
          {words.alike.reason(formatTime(alike.sentAt), alike.receiverMaskedName, formatYuan(alike.amount))}
        </Notice>
      )}
      <Card>
        <SummaryList
          rows={[
            { label: words.who, value: copy.person(name, relation), change },
            { label: words.area, value: words.areaOpen(areaName) },
            { label: words.amount, value: copy.yuan(formatYuan(amount)), strong: true, change },
            { label: words.from, value: words.own },
            { label: words.before, value: copy.yuan(formatYuan(before)) },
            { label: words.after, value: copy.yuan(formatYuan(after)) },
            { label: words.nth, value: words.nthSaid(nth, perDay) },
          ]}
        />
        <View className="wallet-cites wallet-stack">
          <Citation citation={of.citation} />
          {of.areaCitation.title !== of.citation.title && <Citation citation={of.areaCitation} />}
        </View>
      </Card>
      <CellGroup>
        <Cell title={words.set.title} note={words.set.note} />
        <Cell title={words.back.title} note={words.back.note(formatMoment(returnsAt))} />
        <Cell title={words.undo.title} note={words.undo.note} />
        <Cell title={words.once.title} note={words.once.note} />
      </CellGroup>
    </>
  )
}
