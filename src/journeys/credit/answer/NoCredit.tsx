import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { back } from '@/platform/navigate'
import type { estimate } from '@/services/contract/estimate'
import type { RefusalOf } from '@/services/contract/operation'
import { copy } from '../copy'
import type { Who } from '../form'

const words = copy.answer.refused

/** Nothing to tell, or nothing that is credited: two different things, and neither is the app's failure. */
export function NoCredit({ refusal, who }: { refusal: RefusalOf<typeof estimate.credit>; who: Who }) {
  const { callHotline } = useAppearance()
  const { code, citation, detail } = refusal
  const { tag, title } = words[code]
  const permille = detail?.permille
  const year = detail?.year
  const average = typeof permille === 'number' && typeof year === 'number'
  return (
    <Refused
      tone="info"
      tag={tag}
      title={title}
      reason={`${reasonOf(refusal, who)}${average ? words.average(year, copy.percent(permille)) : ''}`}
      citation={citation}
      next={[
        ...(average ? [{ label: words.fill, onPress: () => void back() }] : []),
        ...(code === 'NO_ACCOUNT' ? [] : [{ label: words.ask, onPress: () => callHotline('12393') }]),
      ]}
    />
  )
}

function reasonOf({ code }: RefusalOf<typeof estimate.credit>, { kind }: Who): string {
  if (code !== 'NO_ACCOUNT') return words[code].reason
  return kind === 'POOL_ONLY' ? words[code].reason.POOL_ONLY : words[code].reason.RESIDENT
}
