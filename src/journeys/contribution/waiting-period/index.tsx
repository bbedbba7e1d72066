import { useAppearance } from '@/design/appearance'
import { Checkbox } from '@/design/parts/Checkbox'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { UnderTick } from '@/design/parts/UnderTick'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { useContribution } from '../store'
import { copy } from './copy'
import { Place } from './Place'
import { Results } from './Results'
import { useWaitingPeriod } from './store'
import { Years } from './Years'
import './waiting-period.scss'

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'card', of: ['body'] },
      { shape: 'card', of: ['title', 'quiet', 'button', 'button'] },
      { shape: 'card', of: ['title', 'body', 'body', 'small'] },
      { shape: 'card', of: ['title', 'body', 'body', 'small'] },
    ]}
  />
)

/** 断保测算: years without insurance in, the day cover begins out. Binds nobody, and writes nothing. */
export default page('contribution/waiting-period', function WaitingPeriod() {
  const { callHotline } = useAppearance()
  const { benefit, me, regions, place, exempt, silent, look, exemptIs } = useWaitingPeriod((state) => state)
  const quote = useContribution((state) => state.quote)
  const near = quote.state === 'ready' ? quote.value.areaName : null
  useOnShow(() => void look(near))
  const chosen = regions.state === 'ready' ? regions.value.regions.find(({ code }) => code === place)?.name : undefined
  const name = chosen ?? (me.state === 'ready' ? me.value.areaName : '')

  return (
    <Screen title={copy.title} heading={copy.heading} lead={copy.lead}>
      <Loaded
        of={benefit}
        retry={() => void look(near)}
        waiting={waiting}
        refused={({ code }) => (
          <>
            <Place name={name} />
            <Refused
              tone="info"
              {...copy.refused[code]}
              next={[{ label: copy.refused.ask, onPress: () => callHotline('12393') }]}
            />
          </>
        )}
      >
        {(value) => (
          <>
            {silent && (
              <Notice tone="warn" live="polite">
                {copy.silent}
              </Notice>
            )}
            <Place name={value.areaName} />
            <Years of={value} />
            <Checkbox name="exempt" label={copy.exempt} checked={exempt} onChange={(on) => void exemptIs(on)}>
              <UnderTick>{copy.exemptNote}</UnderTick>
            </Checkbox>
            <Results of={value} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
