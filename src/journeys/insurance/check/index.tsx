import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { declarationVerdict } from '@/domain/insurance/declaration'
import { formatYuan, minus } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { copy } from '../copy'
import { type Purchase, usePurchase } from '../errand'
import { InsuranceRefused } from '../parts/InsuranceRefused'
import { useInsurance } from '../store'
import { waiting } from '../waiting'
import '../insurance.scss'

const words = copy.check

/** 核对: what, for whom, how much, and what the account holds afterwards. Nothing is paid from here. */
export default page('insurance/check', function Check() {
  const { purchase, retry } = usePurchase()
  const declared = useInsurance((state) => state.declared)
  const undeclared = purchase.state === 'ready' && !declarationVerdict(purchase.value.offer.asks.length, declared).ok
  // What was answered is kept nowhere: opened cold, it is asked once more.
  useEffect(() => {
    if (undeclared) void replaceWith('insurance/health')
  }, [undeclared])

  return (
    <Screen
      title={words.title}
      step={{ at: 2, of: copy.steps }}
      heading={words.heading}
      footer={
        purchase.state === 'ready' &&
        !undeclared && (
          <ActionBar>
            <Button onPress={() => goTo('insurance/verify')}>
              {words.confirm(formatYuan(purchase.value.offer.premium))}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={purchase}
        retry={retry}
        waiting={waiting.check}
        refused={(refusal) => <InsuranceRefused refusal={refusal} />}
      >
        {(value) => <Body of={value} />}
      </Loaded>
    </Screen>
  )
})

function Body({ of: { offers, offer, whose } }: { of: Purchase }) {
  const { available, citation } = offers
  const { name, premium, asks, productId } = offer
  const change = { label: words.change, onPress: () => void goTo('insurance/quote', { productId }) }
  return (
    <>
      <Card>
        <SummaryList
          rows={[
            { label: words.product, value: name, change },
            { label: words.who, value: copy.person(whose.maskedName, copy.persons[whose.person]) },
            ...(asks.length > 0 ? [{ label: words.health, value: words.healthDone }] : []),
            { label: words.premium, value: copy.yuan(formatYuan(premium)), strong: true },
            { label: words.from, value: words.own },
            { label: words.before, value: copy.yuan(formatYuan(available)) },
            { label: words.after, value: copy.yuan(formatYuan(minus(available, premium))) },
          ]}
        />
        <View className="insurance-below">
          <Citation citation={citation} />
        </View>
      </Card>
      <CellGroup>
        <Cell title={words.begins.title} note={words.begins.note} />
        <Cell title={words.undo.title} note={words.undo.note} />
        <Cell title={words.once.title} note={words.once.note} />
      </CellGroup>
    </>
  )
}
