import { Checkbox } from '@/design/parts/Checkbox'
import { agrees, type Consent } from '../application/draft'
import { useApplication } from '../application/store'
import { UnderTick } from '../parts/UnderTick'
import { notice } from './copy'

interface Props {
  person: { readonly maskedName: string; readonly minor: boolean }
  relation: string
  errors: readonly { field: Consent; message: string }[]
}

/** One box for each purpose, unticked (R-P08). For a child the guardian agrees. */
export function Consents({ person: { maskedName, minor }, relation, errors }: Props) {
  const { draft, agree } = useApplication((state) => state)
  const { sensitive, commitment } = notice.consents
  const box = (consent: Consent) => ({
    name: consent,
    label: notice.consents[consent].label,
    checked: agrees(draft.agreed, consent),
    error: errors.find(({ field }) => field === consent)?.message,
    onChange: (yes: boolean) => agree(consent, yes),
  })
  return (
    <>
      <Checkbox {...box('notice')} />
      <Checkbox {...box('sensitive')}>
        <UnderTick>{minor ? sensitive.minor : sensitive.note}</UnderTick>
      </Checkbox>
      <Checkbox {...box('commitment')}>
        <UnderTick>{commitment.note(maskedName, relation)}</UnderTick>
      </Checkbox>
    </>
  )
}
