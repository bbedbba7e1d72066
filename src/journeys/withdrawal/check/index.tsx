import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { maskBankCard, maskName } from '@/domain/identity/mask'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { useErrand } from '../errand'
import { copy as signing } from '../sign/copy'
import { type Payee, type Stage, stepOf, type Verdict } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'
import '../withdrawal.scss'

const said = copy.check

/** Every answer once more, each with its 修改; the button names the act and the amount (R-J04). */
export default page('withdrawal/check', function Check() {
  const { verdict, retry } = useErrand('withdrawal/check')
  const payee = useWithdrawal((state) => state.payee)
  const change = useWithdrawal((state) => state.change)
  useOnShow(() => change(false))
  const amount = verdict.state === 'ready' ? formatYuan(verdict.value.amount) : null

  return (
    <Screen
      title={said.title}
      step={stepOf('withdrawal/check')}
      heading={said.heading}
      lead={said.lead}
      footer={
        amount !== null &&
        payee && (
          <ActionBar>
            <View className="withdrawal-act">
              <Button onPress={() => goTo('withdrawal/verify')}>{said.submit(amount)}</Button>
            </View>
          </ActionBar>
        )
      }
    >
      <Loaded of={verdict} retry={retry} waiting={waiting.check}>
        {(value) => payee && <Answers verdict={value} payee={payee} />}
      </Loaded>
    </Screen>
  )
})

function Answers({ verdict, payee }: { verdict: Verdict; payee: Payee }) {
  const change = useWithdrawal((state) => state.change)
  const changeAt = (page: Stage) => ({
    label: copy.change,
    onPress() {
      // Another reason brings another verdict and other papers: that road is walked forward, not back to here.
      change(page !== 'withdrawal/reason')
      void goTo(page)
    },
  })
  const { reason, materials, amount, paidBy } = verdict
  return (
    <>
      <Card>
        <View className="withdrawal-quiet">{said.amount}</View>
        <Money fen={amount} size="display" />
      </Card>
      <Card>
        <SummaryList
          rows={[
            { label: said.reason, value: copy.reasons[reason].label, change: changeAt('withdrawal/reason') },
            ...(materials.length > 0
              ? [
                  {
                    label: said.materials,
                    value: materials.map(({ name }) => name).join('、'),
                    change: changeAt('withdrawal/materials'),
                  },
                ]
              : []),
            { label: said.payee, value: maskName(payee.holder.trim()), change: changeAt('withdrawal/payee') },
            { label: said.card, value: maskBankCard(payee.card), change: changeAt('withdrawal/payee') },
            { label: said.consequences, value: said.agreed, change: changeAt('withdrawal/consequences') },
            { label: signing.title, value: signing.signed, change: changeAt('withdrawal/sign') },
            { label: said.paidBy, value: paidBy ? formatDay(paidBy) : said.unpublished },
          ]}
        />
      </Card>
      <Notice tone="info">{said.after}</Notice>
    </>
  )
}
