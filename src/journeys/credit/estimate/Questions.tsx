import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import { highestBase } from '@/domain/balance/credit-amount'
import type { IsoDate } from '@/domain/calendar'
import { copy } from '../copy'
import { type Faults, type FieldName, fields, kinds, readForm } from '../form'
import { useRates } from '../rates-store'
import { placeOf, useCredit } from '../store'
import '../credit.scss'

const words = copy.estimate

/** How somebody is insured, and what is asked of each. Nothing typed is kept on the device. */
export function Questions({ today }: { today: IsoDate }) {
  const credit = useCredit((state) => state)
  const { typed, missed, type } = credit
  const { average } = useAverage(placeOf(credit))
  const read = missed > 0 ? readForm(typed, today, highestBase) : null
  const faults: Faults = read && 'faults' in read ? read.faults : {}
  const messageOf = (field: FieldName): string | undefined => {
    const told: Partial<Record<string, string>> = words.faults[field]
    const fault = faults[field]
    return fault && told[fault]
  }
  const errors = fields.flatMap((field) => {
    const message = messageOf(field)
    return message ? [{ field, message }] : []
  })
  const { kind } = typed
  return (
    <>
      <ErrorSummary errors={errors} attempt={missed} />
      <RadioList
        name="kind"
        label={words.kind}
        options={kinds.map((value) => ({ value, ...copy.kinds[value] }))}
        value={kind}
        error={messageOf('kind')}
        onChange={(picked) => type({ kind: kinds.find((one) => one === picked) ?? null })}
      />
      {kind === 'EMPLOYEE' && (
        <TextField
          name="base"
          kind="amount"
          label={words.base.label}
          hint={words.base.hint}
          error={messageOf('base')}
          value={typed.base}
          onChange={(base) => type({ base })}
        />
      )}
      {kind === 'EMPLOYEE' && (
        <TextField
          name="retiresOn"
          label={words.retiresOn.label}
          hint={words.retiresOn.hint}
          error={messageOf('retiresOn')}
          value={typed.retiresOn}
          maxLength={12}
          onChange={(retiresOn) => type({ retiresOn })}
        />
      )}
      {(kind === 'RETIREE' || (kind === 'EMPLOYEE' && typed.retiresOn.trim() !== '')) && (
        <TextField
          name="born"
          label={words.born.label}
          hint={words.born.hint}
          error={messageOf('born')}
          value={typed.born}
          maxLength={12}
          onChange={(born) => type({ born })}
        />
      )}
      {kind === 'RETIREE' && average && (
        <TextField
          name="average"
          kind="amount"
          label={words.average.label(average.year)}
          hint={words.average.hint(copy.percent(average.permille))}
          error={messageOf('average')}
          value={typed.average}
          onChange={(text) => type({ average: text })}
        />
      )}
      <View className="credit-quiet">{words.private}</View>
    </>
  )
}

/** Whether a place goes by its average pension; while nobody has answered, it does not, and the answer's page says so. */
function useAverage(place: string | null) {
  const rates = useRates((state) => (place === null ? undefined : state.places[place]?.rates))
  const look = useRates((state) => state.look)
  useEffect(() => {
    if (place !== null) void look(place, null)
  }, [place, look])
  return { average: rates?.state === 'ready' ? rates.value.ofAverage : null }
}
