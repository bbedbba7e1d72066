import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { TextField } from '@/design/parts/TextField'
import { spoken } from '@/design/spoken'
import { bankCardFault, bankOf } from '@/domain/identity/bank-card'
import type { Loadable } from '@/domain/loadable'
import { page } from '@/entrance/page'
import { copy } from '../copy'
import { useErrand, useOnward } from '../errand'
import { stepOf, type Payee as Typed, type Verdict } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'
import '../withdrawal.scss'
import { payeeFaults, payeeRefused } from './faults'

const said = copy.payee

/** Where the money goes. Nothing typed here is kept on the device, so a killed app asks again, and the page says why. */
export default page('withdrawal/payee', function Payee() {
  const { verdict, retry } = useErrand('withdrawal/payee')
  const { payee, typed, sending, draft, type: setTyped, name } = useWithdrawal((state) => state)
  const onward = useOnward()
  const [faults, setFaults] = useState(() => payeeRefused(sending?.state === 'refused' ? sending.refusal : null))
  const [attempt, setAttempt] = useState(0)

  const again = payee === null && draft.payeeNamed
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message
  const type = (change: Partial<Typed>) => {
    setTyped({ ...typed, ...change })
    setFaults(faults.filter(({ field }) => !(field in change)))
  }
  /** A field is judged when it is left, unless it was left empty: that is said on going on. */
  const judge = (field: keyof Typed) => {
    if (typed[field] === '') return
    const found = payeeFaults(typed).filter((fault) => fault.field === field)
    if (found.length > 0) setFaults([...faults.filter((fault) => fault.field !== field), ...found])
  }
  const proceed = async () => {
    const found = payeeFaults(typed)
    setFaults(found)
    setAttempt(attempt + 1)
    if (found.length > 0) return
    name(typed)
    await onward()
  }

  return (
    <Screen
      title={said.title}
      step={stepOf('withdrawal/payee')}
      heading={said.heading}
      lead={leadOf(verdict)}
      footer={
        verdict.state === 'ready' && (
          <ActionBar>
            <Button onPress={proceed}>{said.next}</Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={attempt > 0 ? faults : []} attempt={attempt} />
      <Loaded of={verdict} retry={retry} waiting={waiting.payee}>
        {() => (
          <>
            {again && (
              <Notice tone="info" title={said.askedAgain.title}>
                {said.askedAgain.lines}
              </Notice>
            )}
            <TextField
              name="holder"
              label={said.holder}
              hint={said.holderHint}
              error={faultOf('holder')}
              value={typed.holder}
              onChange={(holder) => type({ holder })}
              onBlur={() => judge('holder')}
            />
            <TextField
              name="card"
              label={said.card}
              hint={said.cardHint}
              error={faultOf('card')}
              value={typed.card}
              onChange={(card) => type({ card })}
              onBlur={() => judge('card')}
              kind="bank-card"
            />
            <Bank card={typed.card} />
            <Notice tone="info">{`${said.first}${said.foreign}`}</Notice>
            {!again && <Notice tone="info">{said.notKept}</Notice>}
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** In whose name the card must be: the owner's own, or that of whoever applies for an account of the dead. */
function leadOf(verdict: Loadable<Verdict>): string {
  if (verdict.state !== 'ready') return said.leadAsking
  const { holderMaskedName, ownerMaskedName } = verdict.value
  return ownerMaskedName ? said.heirLead(holderMaskedName) : said.lead(holderMaskedName)
}

/** Whose card it seems to be, once the number can be one. */
function Bank({ card }: { card: string }) {
  if (bankCardFault(card) !== null) return null
  const bank = bankOf(card)
  return (
    <View className="withdrawal-quiet" {...spoken({ live: 'polite' })}>
      {bank ? said.bank(bank) : said.bankUnknown}
    </View>
  )
}
