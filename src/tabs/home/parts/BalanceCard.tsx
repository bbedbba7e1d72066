import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Pressable } from '@/design/parts/Pressable'
import { Skeleton } from '@/design/parts/Skeleton'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { isCare } from '@/domain/font-level'
import { type Fen, formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { type Home, useHome } from '../store'
import { balance, careBalance } from './Waiting'

type Overview = Extract<Home['account'], { state: 'ready' }>['value']

/** What is in the account. 关怀 leaves out the side figures, but never money that is tied up. */
export function BalanceCard() {
  const account = useHome((home) => home.account)
  const care = isCare(useAppearance().fontLevel)
  switch (account.state) {
    case 'asking':
      return <Skeleton pieces={[care ? careBalance : balance]} />
    case 'unreached':
      return <NotFetched />
    case 'refused':
      return (
        <Card title={copy.balance.none}>
          <View className="home-quiet">{copy.balance.noneReason}</View>
        </Card>
      )
    case 'ready':
      return <Balance of={account.value} care={care} />
  }
}

/** Only this card is dimmed; nothing is known, and nothing has happened to the money. */
function NotFetched() {
  const look = useHome((home) => home.look)
  const { available, unreached } = copy.balance
  return (
    <Card>
      <View className="home-quiet">{available}</View>
      <View className="home-balance__missing">
        <Notice tone="warn" title={unreached.title}>
          {unreached.note}
        </Notice>
      </View>
      <Button kind="secondary" onPress={look}>
        {unreached.again}
      </Button>
    </Card>
  )
}

function Balance({ of: overview, care }: { of: Overview; care: boolean }) {
  const { available, shareable, frozen, creditThisMonth, status, asOf } = overview
  return (
    <Card>
      <View className="home-balance__head">
        <View className="home-quiet">{copy.balance.available}</View>
        {!care && (
          <Pressable className="hj-link" role="link" onPress={() => goTo('balance/statement')}>
            {copy.balance.statement}
          </Pressable>
        )}
      </View>
      <Money fen={available} size="display" />
      <View className="home-quiet home-whole">{copy.balance.asOf(formatMoment(asOf))}</View>
      {status !== 'NORMAL' && (
        <View className="home-balance__status">
          <StatusTag tone="info">{copy.balance.statuses[status]}</StatusTag>
        </View>
      )}
      {care && frozen > 0 && <View className="home-quiet">{copy.balance.frozenNow(formatYuan(frozen))}</View>}
      {!care && (
        <View className="home-figures">
          <Figure label={copy.balance.shareable} fen={shareable} />
          <Figure label={copy.balance.frozen} fen={frozen} />
          <Figure label={copy.balance.credit} fen={creditThisMonth} sign />
        </View>
      )}
    </Card>
  )
}

function Figure({ label, fen, sign }: { label: string; fen: Fen | null; sign?: boolean }) {
  return (
    <View className="home-figure">
      <View className="home-figure__label">{label}</View>
      {fen === null ? <View>{copy.balance.unknown}</View> : <Money fen={fen} sign={sign} />}
    </View>
  )
}
