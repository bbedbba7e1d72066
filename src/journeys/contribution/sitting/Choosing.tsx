import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Checkbox } from '@/design/parts/Checkbox'
import { Choice } from '@/design/parts/Choice'
import { ChoiceGroup } from '@/design/parts/ChoiceGroup'
import { FieldError } from '@/design/parts/FieldError'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { UnderTick } from '@/design/parts/UnderTick'
import { type Fen, formatYuan } from '@/domain/money'
import { copy as shared } from '../copy'
import { Commitment } from '../parts/Commitment'
import { wordsFor } from '../refusals/words'
import type { People } from '../store'
import { undoLine } from '../undo-line'
import { copy } from './copy'
import { payableOf, type Sums, sumsOf } from './sums'
import '../contribution.scss'

type Person = People['people'][number]

interface Props {
  people: People
  picked: readonly string[]
  onPick(personId: string, on: boolean): void
  promised: boolean
  onPromise(promised: boolean): void
  errors: readonly { field: string; message: string }[]
}

/** The relatives to tick, what they come to, and the one promise; whoever cannot be paid for is listed with the reason. */
export function Choosing({ people, picked, onPick, promised, onPromise, errors }: Props) {
  const payable = payableOf(people)
  const chosen = payable.filter(({ personId }) => picked.includes(personId))
  const sums = sumsOf(people, chosen)
  const error = (field: string) => errors.find((each) => each.field === field)?.message
  return (
    <>
      <ChoiceGroup label={copy.list} name="people">
        <FieldError id="sitting-people">{error('people')}</FieldError>
        <View className="hj-choices">
          {payable.map(({ personId, maskedName, relation, areaName, category, due }) => (
            <Choice
              key={personId}
              type="checkbox"
              name={personId}
              label={[
                shared.person(maskedName, relation),
                copy.row(shared.people.area(areaName), shared.people.category[category]),
                ...(due === null ? [] : [shared.yuan(formatYuan(due))]),
              ].join('，')}
              checked={picked.includes(personId)}
              onChange={(on) => onPick(personId, on)}
            >
              <View className="contribution-pick">
                <View className="contribution-pick__who">
                  <View className="hj-choice__label">{shared.person(maskedName, relation)}</View>
                  <View className="hj-choice__note">
                    {copy.row(shared.people.area(areaName), shared.people.category[category])}
                  </View>
                </View>
                {due !== null && <View className="contribution-pick__due">{shared.yuan(formatYuan(due))}</View>}
              </View>
            </Choice>
          ))}
        </View>
      </ChoiceGroup>
      {chosen.length > 0 && <Together people={people} sums={sums} count={chosen.length} />}
      {sums.lacking > 0 && (
        <Notice tone="warn" title={copy.tooMuch.title(formatYuan(sums.lacking))} live="polite">
          {sums.eachFits ? copy.tooMuch.reason : copy.tooMuch.alone}
        </Notice>
      )}
      <Others people={people} />
      {chosen.length > 0 && <Sureties people={people} chosen={chosen} total={sums.total} />}
      <Commitment />
      <Checkbox
        name="promise"
        label={copy.promise(people.year)}
        checked={promised}
        onChange={onPromise}
        error={error('promise')}
      >
        <UnderTick>{shared.check.promiseNote}</UnderTick>
      </Checkbox>
    </>
  )
}

function Together({ people: { account }, sums, count }: { people: People; sums: Sums; count: number }) {
  const { total, usable, after, lacking } = sums
  const yuan = (amount: Sums['total']) => shared.yuan(formatYuan(amount))
  return (
    <Card>
      <View className="contribution-quiet">{`${copy.sum.title}（${copy.sum.of(count)}）`}</View>
      <Money fen={total} size="display" />
      <SummaryList
        rows={[
          { label: copy.sum.account, value: yuan(account.available) },
          ...(usable === account.available ? [] : [{ label: copy.sum.shareable, value: yuan(usable) }]),
          lacking > 0
            ? { label: copy.sum.lacking, value: yuan(lacking), strong: true }
            : { label: copy.sum.after, value: yuan(after) },
        ]}
      />
    </Card>
  )
}

/** Who is not on the list above, and why. */
function Others({ people }: { people: People }) {
  const others = people.people.filter(({ state }) => state !== 'PAYABLE')
  if (others.length === 0) return null
  return (
    <CellGroup title={copy.rest.title}>
      {others.map(({ personId, maskedName, relation, state, refusal }) => (
        <Cell
          key={personId}
          title={shared.person(maskedName, relation)}
          note={refusal ? wordsFor(refusal.code).title : shared.people.state[state === 'PAYABLE' ? 'BLOCKED' : state]}
        />
      ))}
    </CellGroup>
  )
}

/** What cannot go wrong, and how each can be taken back: in one sentence where all of them can alike. */
function Sureties({ people, chosen, total }: { people: People; chosen: readonly Person[]; total: Fen }) {
  const kinds = [...new Set(chosen.flatMap(({ undo }) => undo ?? []))]
  const [only] = kinds
  const { checkedAt, account } = people
  const line = only && undoLine({ undo: { kind: only, citation: null }, leaves: account.leaves, due: total, checkedAt })
  const together = kinds.length === 1 && line ? line : copy.undoApart
  return (
    <CellGroup>
      <Cell title={shared.check.once.title} note={shared.check.once.reason} />
      <Cell title={shared.quote.undo} note={together} />
    </CellGroup>
  )
}
