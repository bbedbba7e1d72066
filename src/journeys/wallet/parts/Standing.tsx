import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { Semantic } from '@/design/Semantic'
import { formatYuan } from '@/domain/money'
import type { WalletState } from '../answers'
import { copy } from '../copy'
import '../wallet.scss'

const words = copy.overview

/** With these in the way it is not a number of sendings that counts: none is left today, whatever the rule allows. */
const whollyClosed: readonly string[] = ['AREA_NOT_OPEN', 'AREA_UNKNOWN', 'ACCOUNT_FROZEN', 'WALLET_CLOSED']

/** How the wallet stands, and by which rule. */
export function Standing({ of }: { of: WalletState }) {
  const { opened, area, areaName, areaCitation, perDay, sentToday, most, available, notNow, citation } = of
  const counts = notNow === null || !whollyClosed.includes(notNow.code)
  const place = area === null ? words.areaUnknown : area ? words.areaOpen : words.areaClosed
  return (
    <Card>
      <View className="wallet-head">
        <Semantic as="h2" className="hj-card__title">
          {words.mine}
        </Semantic>
        <StatusTag tone={opened ? 'good' : 'plain'}>{opened ? words.opened : words.notOpened}</StatusTag>
      </View>
      <SummaryList
        rows={[
          {
            label: notNow?.code === 'ACCOUNT_FROZEN' ? words.inside : words.available,
            value: copy.yuan(formatYuan(available)),
            strong: true,
          },
          counts
            ? { label: words.left, value: words.times(Math.max(0, perDay - sentToday), perDay) }
            : { label: words.perDay, value: words.timesPerDay(perDay) },
          { label: words.most, value: copy.yuan(formatYuan(most)) },
          { label: words.hours, value: words.hoursSaid(of.closedFrom, of.closedTo) },
          { label: words.area, value: place(areaName) },
        ]}
      />
      <View className="wallet-cites wallet-stack">
        <Citation citation={citation} />
        {areaCitation && areaCitation.title !== citation.title && <Citation citation={areaCitation} />}
      </View>
    </Card>
  )
}
