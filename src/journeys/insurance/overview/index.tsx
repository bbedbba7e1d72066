import { View } from '@tarojs/components'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { StatusTag, type StatusTone } from '@/design/parts/StatusTag'
import type { CoverStatus } from '@/domain/insurance/cover'
import { type Fen, formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import type { Offers } from '../answers'
import { copy } from '../copy'
import { Cap } from '../parts/Cap'
import { Earlier } from '../parts/Earlier'
import { InsuranceRefused } from '../parts/InsuranceRefused'
import { useInsurance } from '../store'
import { waiting } from '../waiting'
import '../insurance.scss'

const words = copy.overview
const tones: Record<CoverStatus, StatusTone> = { PAID: 'wait', EFFECTIVE: 'good', CANCELLED: 'plain' }

/** Commercial insurance out of the account, where the place allows it; where nobody has said so, a sentence and nothing on offer. */
export default page('insurance/overview', function Overview() {
  const offers = useInsurance((state) => state.offers)
  const earlier = useInsurance((state) => state.earlier)
  const look = useInsurance((state) => state.look)
  useOnShow(() => void look())
  const refused = offers.state === 'refused'
  const doubtful = earlier !== null && earlier.state !== 'ready'
  return (
    <Screen title={copy.title} heading={refused ? undefined : words.heading} lead={refused ? undefined : words.lead}>
      <Earlier />
      <Loaded
        of={offers}
        retry={() => void look()}
        waiting={waiting.overview}
        refused={(refusal) => <InsuranceRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            <Cap of={value} />
            {!doubtful && (
              <CellGroup title={words.products}>
                {value.products.map(({ productId, name, gist, premium }) => (
                  <Cell
                    key={productId}
                    title={name}
                    note={gist}
                    tag={<Price premium={premium} left={value.left} />}
                    onPress={() => goTo('insurance/quote', { productId })}
                  />
                ))}
              </CellGroup>
            )}
            <Covers of={value} />
            <CellGroup>
              <Cell title={words.real.title} note={words.real.note} />
            </CellGroup>
            {value.products.some(({ invented }) => invented) && (
              <Notice tone="warn" title={words.invented.title}>
                {words.invented.reason}
              </Notice>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** What an insurance costs, and whether that is more than may be spent. */
const Price = ({ premium, left }: { premium: Fen; left: Fen }) => (
  <View className="insurance-price">
    <View>{words.price(formatYuan(premium))}</View>
    {premium > left && <StatusTag tone="plain">{words.tooMuch}</StatusTag>}
  </View>
)

function Covers({ of: { covers } }: { of: Offers }) {
  if (covers.length === 0) return null
  return (
    <CellGroup title={words.covers}>
      {covers.map(({ coverId, name, person, maskedName, status }) => (
        <Cell
          key={coverId}
          title={name}
          note={copy.person(maskedName, copy.persons[person])}
          tag={<StatusTag tone={tones[status]}>{copy.status[status]}</StatusTag>}
          onPress={() => goTo('insurance/cover', { coverId })}
        />
      ))}
    </CellGroup>
  )
}
