import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { isCare } from '@/domain/font-level'
import { type Fen, formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { type Home, useHome } from '../store'

type Overview = Extract<Home['account'], { state: 'ready' }>['value']

/** What is in the account. 关怀 leaves out the side figures, but never money that is tied up. */
export function BalanceCard() {
  const account = useHome((home) => home.account)
  const look = useHome((home) => home.look)
  return (
    <Loaded of={account} retry={look} refused={() => <Card title={copy.balance.none}>{copy.balance.noneReason}</Card>}>
      {(overview) => <Balance of={overview} />}
    </Loaded>
  )
}

function Balance({ of: overview }: { of: Overview }) {
  const care = isCare(useAppearance().fontLevel)
  const { available, shareable, frozen, creditThisMonth, status, asOf } = overview
  return (
    <Card>
      <View className="home-balance__head">
        <View className="home-balance__label">{copy.balance.available}</View>
        {!care && (
          <Pressable className="hj-link" role="link" onPress={() => goTo('balance/statement')}>
            {copy.balance.statement}
          </Pressable>
        )}
      </View>
      <Money fen={available} size="display" />
      <View className="home-balance__as-of">{copy.balance.asOf(formatMoment(asOf))}</View>
      {status !== 'NORMAL' && (
        <View className="home-balance__status">
          <StatusTag tone="info">{copy.balance.statuses[status]}</StatusTag>
        </View>
      )}
      {care && frozen > 0 && <View className="home-balance__as-of">{copy.balance.frozenNow(formatYuan(frozen))}</View>}
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

function Figure({ label, fen, sign }: { label: string; fen: Fen; sign?: boolean }) {
  return (
    <View className="home-figure">
      <View className="home-figure__label">{label}</View>
      <Money fen={fen} sign={sign} />
    </View>
  )
}
