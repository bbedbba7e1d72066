import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { inCapitals } from '@/domain/money-in-words'
import { copy as errand } from '../copy'
import { copy } from './copy'
import type { Form, Revealed } from './store'

export interface Line {
  label: string
  value: string
}

/** Whose account it is and who asks; in full where it has been unmasked. The page and the picture say the same. */
export function whoOf(form: Form, revealed: Revealed | null): Line[] {
  return [
    { label: copy.owner, value: revealed?.ownerName ?? form.ownerMaskedName },
    { label: copy.idNumber, value: revealed?.ownerIdNumber ?? form.ownerMaskedIdNumber },
    { label: copy.area, value: form.areaName },
    {
      label: copy.applicant,
      value: copy.person(revealed?.applicantName ?? form.applicantMaskedName, copy.as[form.applicant]),
    },
  ]
}

const paperOf = ({ name, waived }: Form['materials'][number]) => (waived ? copy.paper(name, copy.met[waived]) : name)

/** What is asked for. */
export const whatOf = ({ reason, amount, materials, maskedCard, number, filledOn }: Form): Line[] => [
  { label: copy.reason, value: errand.reasons[reason].because },
  { label: copy.amount, value: copy.yuan(formatYuan(amount)) },
  { label: copy.capitals, value: inCapitals(amount) },
  { label: copy.materials, value: materials.length > 0 ? materials.map(paperOf).join('、') : copy.none },
  { label: copy.card, value: maskedCard },
  { label: copy.number, value: number },
  { label: copy.filledOn, value: formatDay(filledOn) },
]

/** Under the sheet: who signed how, and what the bureau fills in. */
export const underOf = ({ signed }: Form): Line[] => [
  { label: copy.signature, value: signed ? copy.signed[signed] : copy.unsigned },
  { label: copy.bureau, value: copy.bureauBlank },
]
