import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { lackingPapers, moveReasons, transferPapers } from '@/domain/transfer/application'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { useErrand } from '../errand'
import { PaperSlot } from '../parts/PaperSlot'
import { TransferRefused } from '../parts/TransferRefused'
import { useTransfer } from '../store'
import { waiting } from '../waiting'
import '../transfer.scss'

const words = copy.form

/** The bureau's form: who it is, is known; why, and both sides of the card, are asked. */
export default page('transfer/form', function Form() {
  const { checked, retry } = useErrand()
  const { draft, because } = useTransfer((state) => state)
  const [attempt, setAttempt] = useState(0)
  const lacking = lackingPapers(draft.papers)
  const complete = draft.reason !== null && lacking.length === 0
  useEffect(() => {
    if (complete) setAttempt(0)
  }, [complete])
  const errors = [
    ...(draft.reason === null ? [{ field: 'reason', message: words.reasonMissing }] : []),
    ...lacking.map((paper) => ({ field: paper, message: words.missing(copy.papers[paper]) })),
  ]

  const go = async () => {
    if (complete) await goTo('transfer/check')
    else setAttempt(attempt + 1)
  }

  return (
    <Screen
      title={words.title}
      step={checked.state === 'refused' ? undefined : { at: 1, of: copy.steps }}
      heading={checked.state === 'refused' ? undefined : words.heading}
      footer={
        checked.state === 'ready' && (
          <ActionBar>
            <Button onPress={go}>{words.go}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={checked}
        retry={retry}
        waiting={waiting.form}
        refused={(refusal) => <TransferRefused refusal={refusal} />}
      >
        {({ maskedName, maskedIdNumber, fromName, toName }) => (
          <>
            <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
            <Card>
              <SummaryList
                rows={[
                  { label: words.name, value: maskedName },
                  { label: words.idNumber, value: maskedIdNumber },
                  { label: words.route, value: copy.route(fromName, toName) },
                ]}
              />
              <View className="transfer-quiet transfer-below">{words.known}</View>
            </Card>
            <RadioList
              name="reason"
              label={words.reason}
              options={moveReasons.map((reason) => ({ value: reason, ...copy.reasons[reason] }))}
              value={draft.reason}
              onChange={(value) => {
                const reason = moveReasons.find((known) => known === value)
                if (reason) because(reason)
              }}
              error={attempt > 0 && draft.reason === null ? words.reasonMissing : undefined}
            />
            <Notice tone="info" title={words.papers}>
              {words.simulated}
            </Notice>
            {transferPapers.map((paper) => (
              <PaperSlot key={paper} paper={paper} missing={attempt > 0} />
            ))}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
