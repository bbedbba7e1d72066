import { Notice } from '@/design/parts/Notice'
import { copy } from '../copy'
import { useHome } from '../store'

/** Says so when the rehearsal's own record could not be read or kept: silence would look like lost money. */
export function RecordNotice() {
  const record = useHome(({ rehearsal }) => (rehearsal.state === 'ready' ? rehearsal.value.record : null))
  if (record === null || record === 'RESUMED' || record === 'FRESH') return null
  const { title, reason } = copy.record[record]
  return (
    <Notice tone="warn" title={title}>
      {reason}
    </Notice>
  )
}
