import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { lackingPapers } from '@/domain/transfer/application'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { copy } from '../copy'
import { useErrand } from '../errand'
import { TransferRefused } from '../parts/TransferRefused'
import { useTransfer } from '../store'
import { waiting } from '../waiting'
import '../transfer.scss'

const words = copy.check

/** 核对: everything once more, asked of the counter anew. Nothing is sent from here. */
export default page('transfer/check', function Check() {
  const { checked, retry } = useErrand()
  const { to, reason, papers } = useTransfer((state) => state.draft)
  const unfilled = to !== null && (reason === null || lackingPapers(papers).length > 0)
  useEffect(() => {
    if (unfilled) void replaceWith('transfer/form')
  }, [unfilled])
  const no = checked.state === 'refused'
  const toStart = { label: words.change, onPress: () => void goTo('transfer/start') }
  const toForm = { label: words.change, onPress: () => void goTo('transfer/form') }

  return (
    <Screen
      title={words.title}
      step={no ? undefined : { at: 2, of: copy.steps }}
      heading={no ? undefined : words.heading}
      footer={
        checked.state === 'ready' &&
        !unfilled && (
          <ActionBar>
            <Button onPress={() => goTo('transfer/verify')}>{words.confirm}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={checked}
        retry={retry}
        waiting={waiting.check}
        refused={(refusal) => <TransferRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            <Card>
              <SummaryList
                rows={[
                  { label: words.from, value: value.fromName },
                  { label: words.to, value: value.toName, change: toStart },
                  ...(reason ? [{ label: words.why, value: copy.reasons[reason].label, change: toForm }] : []),
                  { label: words.papers, value: words.papersThere, change: toForm },
                  { label: words.amount, value: copy.yuan(formatYuan(value.amount)), strong: true },
                  { label: copy.verdict.sent, value: formatDay(value.sentBy) },
                  { label: copy.verdict.done, value: formatDay(value.doneBy) },
                ]}
              />
              <View className="transfer-below">
                <Citation citation={value.citation} />
              </View>
            </Card>
            <CellGroup>
              <Cell title={copy.verdict.frozen.title} note={copy.verdict.frozen.note} />
              <Cell title={copy.verdict.back.title} note={copy.verdict.back.note} />
              <Cell title={words.once.title} note={words.once.note} />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})
