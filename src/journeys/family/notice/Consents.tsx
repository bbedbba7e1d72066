import { Checkbox } from '@/design/parts/Checkbox'
import { UnderTick } from '@/design/parts/UnderTick'
import type { Precheck } from '../application/answers'
import { agrees, type Consent } from '../application/draft'
import { useApplication } from '../application/store'
import { notice } from './copy'

interface Props {
  person: Pick<Precheck, 'minor' | 'versions'>
  errors: readonly { field: Consent; message: string }[]
}

/** One box for each purpose, unticked (R-P08). For a child the guardian agrees. */
export function Consents({ person, errors }: Props) {
  const { draft, agree } = useApplication((state) => state)
  const { sensitive } = notice.consents
  const box = (consent: Exclude<Consent, 'commitment'>) => ({
    name: consent,
    label: notice.consents[consent].label,
    checked: agrees(draft.agreed, consent, person),
    error: errors.find(({ field }) => field === consent)?.message,
    onChange: (yes: boolean) => agree(consent, yes),
  })
  return (
    <>
      <Checkbox {...box('notice')} />
      <Checkbox {...box('sensitive')}>
        <UnderTick>{person.minor ? sensitive.minor : sensitive.note}</UnderTick>
      </Checkbox>
    </>
  )
}
