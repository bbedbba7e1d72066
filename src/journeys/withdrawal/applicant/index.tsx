import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { applicantsFor, heirships } from '@/domain/withdrawal/applicant'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { mustSayWhose } from '../claim'
import { copy } from '../copy.asking'
import { useErrand } from '../errand'
import { useWithdrawal } from '../store'

const said = copy.applicant

/** Who applies. For the account of somebody who has died it begins with a word to the bereaved, and hurries nobody. */
export default page('withdrawal/applicant', function Applicant() {
  useErrand('withdrawal/applicant')
  const { reason, applicant, heirship } = useWithdrawal((state) => state.draft)
  const apply = useWithdrawal((state) => state.apply)
  const draftNow = useWithdrawal((state) => state.drafted)
  const [kind, setKind] = useState<string | null>(applicant)
  const [heirs, setHeirs] = useState<string | null>(heirship)
  const [attempt, setAttempt] = useState(0)
  if (reason === null) return <Screen title={said.title}>{null}</Screen>

  const bereaved = reason === 'DEATH'
  const asksHeirs = bereaved && (kind === 'HEIR' || kind === 'GUARDIAN')
  const errors = [
    ...(kind === null ? [{ field: 'applicant', message: said.missing }] : []),
    ...(asksHeirs && heirs === null ? [{ field: 'heirs', message: said.heirMissing }] : []),
  ]
  const errorOf = (field: string) => (attempt > 0 ? errors.find((error) => error.field === field)?.message : undefined)
  const words = bereaved ? said.heirKinds : said.kinds

  const onward = async () => {
    setAttempt(attempt + 1)
    const chosen = applicantsFor(reason).find((known) => known === kind)
    if (errors.length > 0 || !chosen) return
    apply(chosen, asksHeirs ? (heirships.find((known) => known === heirs) ?? null) : null)
    if (mustSayWhose(draftNow())) await goTo('withdrawal/owner')
    else await goTo('withdrawal/verdict', { reason })
  }

  return (
    <Screen
      title={said.title}
      heading={bereaved ? said.bereaved.heading : said.heading}
      lead={bereaved ? said.bereaved.lead : said.lead}
      footer={
        <ActionBar>
          <Button onPress={onward}>{said.next}</Button>
        </ActionBar>
      }
    >
      <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
      <RadioList
        name="applicant"
        label={said.question}
        options={applicantsFor(reason).map((value) => ({ value, ...words[value] }))}
        value={kind}
        onChange={setKind}
        error={errorOf('applicant')}
      />
      {asksHeirs && (
        <RadioList
          name="heirs"
          label={said.heirQuestion}
          options={heirships.map((value) => ({ value, ...said.heirships[value] }))}
          value={heirs}
          onChange={setHeirs}
          error={errorOf('heirs')}
        />
      )}
      {bereaved && kind === 'GUARDIAN' && <Notice tone="info">{said.minor}</Notice>}
    </Screen>
  )
})
