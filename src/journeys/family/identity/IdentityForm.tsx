import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Checkbox } from '@/design/parts/Checkbox'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import { UnderTick } from '@/design/parts/UnderTick'
import type { IsoDate } from '@/domain/calendar'
import { documentTypes } from '@/domain/identity/document'
import { goTo } from '@/platform/navigate'
import { type Field, faultsOf, nobody } from '../application/identity'
import { useApplication } from '../application/store'
import { copy as words } from './copy'

const fields = ['name', 'idNumber', 'phone'] as const

/** Name, number and phone. Told what is wrong when a field is left, and all at once when going on is tried. */
export function IdentityForm({ today, myPhone, myArea }: { today: IsoDate; myPhone: string; myArea: string }) {
  const [asked, setAsked] = useState(false)
  const { draft, identity, left, attempt, fill, leave } = useApplication((state) => state)
  const faults = faultsOf(identity, today)
  const { document = 'ID_CARD' } = identity
  const numberFaults: Partial<Record<string, string>> =
    document === 'ID_CARD' ? words.faults.idNumber : words.faults.document
  const messages = {
    name: faults.name && words.faults.name[faults.name],
    idNumber: faults.idNumber && numberFaults[faults.idNumber],
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
      {document === 'ID_CARD' ? (
        <TextField {...field('idNumber')} kind="id-number" label={words.idNumber} hint={words.idNumberHint} counter />
      ) : (
        <TextField {...field('idNumber')} label={words.documentNumber} hint={words.documentHint} maxLength={20} />
      )}
      {asked || document !== 'ID_CARD' ? (
        <>
          <RadioList
            label={words.documentLabel}
            options={documentTypes.map((value) => ({ value, label: words.documents[value] }))}
            value={document}
            onChange={(picked) => fill({ document: documentTypes.find((type) => type === picked) ?? 'ID_CARD' })}
          />
          {document !== 'ID_CARD' && (
            <Notice tone="info">{`${words.documentNote}${words.documentNotes[document] ?? ''}`}</Notice>
          )}
        </>
      ) : (
        <Button kind="text" onPress={() => setAsked(true)}>
          {words.otherPaper}
        </Button>
      )}
      {!identity.usesMyPhone && <TextField {...field('phone')} kind="phone" label={words.phone} />}
      <Checkbox label={words.myPhone} checked={identity.usesMyPhone} onChange={(usesMyPhone) => fill({ usesMyPhone })}>
        {identity.usesMyPhone && <UnderTick>{words.myPhoneNote(myPhone)}</UnderTick>}
      </Checkbox>
      <Area mine={myArea} />
    </>
  )
}

/** Where the relative must be insured; for whoever is insured elsewhere there is another way, told before anything is sent. */
function Area({ mine }: { mine: string }) {
  const [open, setOpen] = useState(false)
  if (open)
    return (
      <Notice
        tone="info"
        title={words.elsewhereTitle}
        live="polite"
        action={{ label: words.wallet, onPress: () => void goTo('wallet/overview') }}
      >
        {words.elsewhereNote}
      </Notice>
    )
  return (
    <Card title={words.area} action={{ label: words.elsewhere, onPress: () => setOpen(true) }}>
      {words.areaLine(mine)}
    </Card>
  )
}
