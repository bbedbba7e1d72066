import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import type { ProofWay } from '@/domain/family/review'
import type { Bound } from '../application/answers'
import { useApplication } from '../application/store'
import { stepOf } from '../application/walk'
import { copy } from './copy'

const words = copy.other
const ways = ['AGENT', 'WINDOW'] as const satisfies readonly ProofWay[]

interface Props {
  /** The phone the bureau has on file, masked; null while nobody has said. */
  phone: string | null
  onBack(): void
  onOutcome(bound: Bound | null): Promise<void>
}

/** For whoever can do neither face nor text message: somebody speaks for them, or a window does. Both are looked at before they hold. */
export function OtherWays({ phone, onBack, onOutcome }: Props) {
  const bind = useApplication((state) => state.bind)
  const [way, setWay] = useState<(typeof ways)[number] | null>(null)
  const [missed, setMissed] = useState(0)
  const error = missed > 0 && way === null ? words.missing : undefined
  const send = async () => {
    if (way === null) return setMissed(missed + 1)
    return onOutcome(await bind('', way))
  }
  return (
    <Screen
      title={copy.title}
      step={stepOf('verify')}
      heading={words.heading}
      lead={words.lead}
      footer={
        <ActionBar>
          <Button onPress={send}>{words.send}</Button>
          <Button kind="text" onPress={onBack}>
            {words.back}
          </Button>
        </ActionBar>
      }
    >
      <ErrorSummary errors={error ? [{ field: 'way', message: error }] : []} attempt={missed} />
      <RadioList
        name="way"
        label={words.label}
        options={ways.map((value) => ({ value, ...words.options[value] }))}
        value={way}
        error={error}
        onChange={(picked) => setWay(ways.find((one) => one === picked) ?? null)}
      />
      {way === 'AGENT' && phone && <Notice tone="info">{words.phone(phone)}</Notice>}
    </Screen>
  )
}
