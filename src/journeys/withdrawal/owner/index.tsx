import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { ErrorSummary, type FieldError } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { TextField } from '@/design/parts/TextField'
import { Unheard } from '@/design/parts/Unheard'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy.asking'
import { useErrand } from '../errand'
import { useWithdrawal } from '../store'
import { ownerFaults, type TypedOwner } from './faults'
import { useLooking } from './store'

const said = copy.owner

/** Whose account it is. Found by name and number, and by the counter's own id from then on: neither stays on the device. */
export default page('withdrawal/owner', function Owner() {
  useErrand('withdrawal/owner')
  const own = useWithdrawal((state) => state.own)
  const { typed, found, type, find, again } = useLooking((state) => state)
  const [faults, setFaults] = useState<readonly FieldError[]>([])
  const [attempt, setAttempt] = useState(0)

  const look = async () => {
    const wrong = ownerFaults(typed)
    setFaults(wrong)
    setAttempt(attempt + 1)
    if (wrong.length === 0) await find()
  }
  const goOn = async () => {
    if (found?.state !== 'ready') return
    own(found.value.ownerId)
    await goTo('withdrawal/verdict', { reason: 'DEATH' })
  }
  const field = (name: keyof TypedOwner) => ({
    name,
    value: typed[name],
    error: faults.find((fault) => fault.field === name)?.message,
    onChange(text: string) {
      type({ [name]: text })
      setFaults(faults.filter((fault) => fault.field !== name))
    },
  })

  if (found?.state === 'ready')
    return (
      <Screen
        title={said.title}
        heading={said.found.title}
        footer={
          <ActionBar>
            <Button onPress={goOn}>{said.next}</Button>
            <Button kind="text" onPress={again}>
              {said.again}
            </Button>
          </ActionBar>
        }
      >
        <Card>
          <SummaryList
            rows={[
              { label: said.found.name, value: found.value.maskedName },
              { label: said.found.area, value: found.value.areaName },
            ]}
          />
        </Card>
        <Notice tone={found.value.deathKnown ? 'good' : 'info'}>
          {found.value.deathKnown ? said.known : said.unknown}
        </Notice>
      </Screen>
    )

  return (
    <Screen
      title={said.title}
      heading={said.heading}
      lead={said.lead}
      footer={
        <ActionBar>
          {found?.state === 'unreached' && <Unheard trouble={found.trouble} {...said.unreached} />}
          <Button onPress={look}>{said.find}</Button>
        </ActionBar>
      }
    >
      <ErrorSummary errors={faults} attempt={attempt} />
      {found?.state === 'refused' && (
        <Notice tone="warn" title={said.unproven.title} live="assertive">
          {said.unproven.lines}
        </Notice>
      )}
      <TextField {...field('name')} label={said.name} />
      <TextField {...field('idNumber')} kind="id-number" label={said.idNumber} hint={said.hint} counter />
    </Screen>
  )
})
