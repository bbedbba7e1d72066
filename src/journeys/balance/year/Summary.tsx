import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import type { accountYear } from '@/services/contract/account-year'
import type { ReplyOf } from '@/services/contract/operation'
import { copy as words } from '../copy'
import { copy } from '../copy.year'
import { rowsOf, said } from './lines'
import { Shares } from './Shares'

/** One year: visits as a picture and in words, the account's ins and outs, every kind of entry, and whom it paid for. */
export function Summary({ of }: { of: ReplyOf<typeof accountYear.year> }) {
  const { care, kinds, relatives } = of
  const { yuan } = copy
  return (
    <>
      <Card title={copy.care.title}>
        {care.visits > 0 && <Shares of={care} />}
        <View>{said(care)}</View>
        {care.visits > 0 && <View className="balance-label">{copy.care.invented}</View>}
      </Card>
      <Card title={copy.account.title}>
        <SummaryList rows={rowsOf(of)} />
        <View className="balance-label">{copy.account.aside}</View>
      </Card>
      {kinds.length > 0 && (
        <Card title={copy.kinds}>
          <SummaryList
            rows={kinds.map(({ kind, fen }) => ({ label: words.kinds[kind].word, value: yuan(formatYuan(fen)) }))}
          />
        </Card>
      )}
      {relatives.length === 0 ? (
        <Card title={copy.relatives.title}>{copy.relatives.none}</Card>
      ) : (
        <CellGroup title={copy.relatives.title}>
          {relatives.map(({ bindingId, maskedName, fen }) => (
            <Cell
              key={maskedName}
              title={maskedName}
              note={copy.relatives.note}
              value={yuan(formatYuan(fen))}
              onPress={() => goTo('family/spending', { whose: bindingId ?? 'all' })}
            />
          ))}
        </CellGroup>
      )}
    </>
  )
}
