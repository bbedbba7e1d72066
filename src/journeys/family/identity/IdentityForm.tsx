import { Checkbox } from '@/design/parts/Checkbox'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { TextField } from '@/design/parts/TextField'
import type { IsoDate } from '@/domain/calendar'
import { type Field, faultsOf, nobody } from '../application/identity'
import { useApplication } from '../application/store'
import { UnderTick } from '../parts/UnderTick'
import { copy as words } from './copy'

const fields = ['name', 'idNumber', 'phone'] as const

/** Name, number and phone. Told what is wrong when a field is left, and all at once when going on is tried. */
export function IdentityForm({ today, myPhone }: { today: IsoDate; myPhone: string }) {
  const { draft, identity, left, attempt, fill, leave } = useApplication((state) => state)
  const faults = faultsOf(identity, today)
  const messages = {
    name: faults.name && words.faults.name[faults.name],
    idNumber: faults.idNumber && words.faults.idNumber[faults.idNumber],
    phone: faults.phone && words.faults.phone[faults.phone],
  }
  const error = (field: Field) => (left.includes(field) ? (messages[field] ?? undefined) : undefined)
  const errors = fields.flatMap((field) => {
    const message = error(field)
    return message ? [{ field, message }] : []
  })
  const field = (name: Field) => ({
    name,
    value: identity[name],
    error: error(name),
    onChange: (typed: string) => fill({ [name]: typed }),
    onBlur: () => leave(name),
  })

  return (
    <>
      <ErrorSummary errors={attempt === null ? [] : errors} attempt={attempt ?? 0} />
      {draft.personId !== null && identity === nobody && (
        <Notice tone="info" title={words.forgotten.title}>
          {words.forgotten.body}
        </Notice>
      )}
      <TextField {...field('name')} label={words.name} hint={words.nameHint} maxLength={50} />
      <TextField {...field('idNumber')} kind="id-number" label={words.idNumber} hint={words.idNumberHint} counter />
      {!identity.usesMyPhone && <TextField {...field('phone')} kind="phone" label={words.phone} />}
      <Checkbox label={words.myPhone} checked={identity.usesMyPhone} onChange={(usesMyPhone) => fill({ usesMyPhone })}>
        {identity.usesMyPhone && <UnderTick>{words.myPhoneNote(myPhone)}</UnderTick>}
      </Checkbox>
    </>
  )
}
