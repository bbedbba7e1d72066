import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import { dayOf } from '@/domain/calendar'
import { type Relation, relations } from '@/domain/family/relation'
import { formatYuan } from '@/domain/money'
import type { WalletState } from '../answers'
import { copy } from '../copy'
import { type Field, faultsOf, fields, nobody } from '../form'
import { useWallet } from '../store'

const words = copy.send

/** Relation, name, number and amount. Told what is wrong when a field is left, and all at once when going on is tried. */
export function SendForm({ of }: { of: WalletState }) {
  const { draft, receiver, left, attempt, choose, amountTo, name, leave } = useWallet((wallet) => wallet)
  const { most, available } = of
  const faults = faultsOf({ ...draft, ...receiver }, of, dayOf(of.now))
  const messages: Record<Field, string | null> = {
    relation: faults.relation && words.relationMissing,
    name: faults.name && words.faults.name[faults.name],
    idNumber: faults.idNumber && words.faults.idNumber[faults.idNumber],
    yuan: faults.yuan && words.faults.yuan[faults.yuan](formatYuan(most), formatYuan(available)),
  }
  const error = (field: Field) => (left.includes(field) ? (messages[field] ?? undefined) : undefined)
  const errors = fields.flatMap((field) => {
    const message = error(field)
    return message ? [{ field, message }] : []
  })

  return (
    <>
      <ErrorSummary errors={attempt === 0 ? [] : errors} attempt={attempt} />
      {draft.relation !== null && receiver === nobody && attempt === 0 && (
        <Notice tone="info" title={words.kept.title}>
          {words.kept.reason}
        </Notice>
      )}
      <RadioList
        name="relation"
        label={words.relation}
        options={of.relations.map((relation) => ({ value: relation, label: copy.relations[relation] }))}
        value={draft.relation}
        onChange={(chosen) => choose(relationOf(chosen))}
        error={error('relation')}
      />
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={50}
        value={receiver.name}
        error={error('name')}
        onChange={(typed) => name({ name: typed })}
        onBlur={() => leave('name')}
      />
      <TextField
        name="idNumber"
        kind="id-number"
        label={words.idNumber}
        hint={words.idNumberHint}
        counter
        value={receiver.idNumber}
        error={error('idNumber')}
        onChange={(typed) => name({ idNumber: typed })}
        onBlur={() => leave('idNumber')}
      />
      <TextField
        name="yuan"
        kind="amount"
        label={words.yuan}
        hint={words.yuanHint(formatYuan(most), formatYuan(available))}
        value={draft.yuan}
        error={error('yuan')}
        onChange={amountTo}
        onBlur={() => leave('yuan')}
      />
    </>
  )
}

const relationOf = (chosen: string): Relation | null => relations.find((relation) => relation === chosen) ?? null
