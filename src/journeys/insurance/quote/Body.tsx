import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { formatYuan } from '@/domain/money'
import type { Offer, Offers } from '../answers'
import { copy } from '../copy'
import { Cap } from '../parts/Cap'
import '../insurance.scss'

const words = copy.quote

interface Props {
  offers: Offers
  offer: Offer
  /** Whoever is chosen has this insurance already. */
  owned: boolean
  picked: string | null
  onPick(picked: string): void
  missing: boolean
}

/** What is on offer, what stands in the way of it, and what to know before buying. */
export function Body({ offers, offer, owned, picked, onPick, missing }: Props) {
  const { premium, gist, invented } = offer
  const { left, people } = offers
  return (
    <>
      {premium > left && (
        <Notice tone="warn" title={words.tooMuch.title}>
          {words.tooMuch.reason(formatYuan(premium), formatYuan(left))}
        </Notice>
      )}
      {owned && (
        <Notice tone="info" title={words.owned.title}>
          {words.owned.reason}
        </Notice>
      )}
      <Card title={words.what}>
        <View>{gist}</View>
        <View className="insurance-quiet insurance-below">{words.premium}</View>
        <Money fen={premium} size="display" />
      </Card>
      {people.length > 1 && (
        <RadioList
          name="whose"
          label={words.forWhom}
          options={people.map(({ personId, person, maskedName }) => ({
            value: personId ?? 'SELF',
            label: copy.person(maskedName, copy.persons[person]),
          }))}
          value={picked}
          onChange={onPick}
          error={missing ? words.whomMissing : undefined}
        />
      )}
      <Cap of={offers} premium={premium} />
      <CellGroup title={words.before}>
        {words.points.map(({ title, note }) => (
          <Cell key={title} title={title} note={note} />
        ))}
      </CellGroup>
      {invented && (
        <Notice tone="warn" title={copy.overview.invented.title}>
          {copy.overview.invented.reason}
        </Notice>
      )}
    </>
  )
}
