import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import type { Standing } from '../answers'
import { copy } from '../copy'
import { Conditions } from '../parts/Conditions'
import { copy as progress } from '../progress/copy'
import { useTransfer } from '../store'
import { waiting } from '../waiting'
import { Places } from './Places'

const words = copy.start

/** 转移接续: where one is insured, where one goes, and what has to be done before. */
export default page('transfer/start', function Start() {
  const { standing, draft, look } = useTransfer((state) => state)
  const [attempt, setAttempt] = useState(0)
  useOnShow(() => void look())
  const known = standing.state === 'ready' ? standing.value : null
  const underWay = known?.latest && !known.latest.finished

  const missing = attempt > 0 && !draft.to

  const go = async () => {
    if (draft.to) await goTo('transfer/verdict', { to: draft.to })
    else setAttempt(attempt + 1)
  }

  return (
    <Screen
      title={copy.title}
      heading={words.heading}
      lead={words.lead}
      footer={
        known &&
        !underWay && (
          <ActionBar>
            <Button onPress={go}>{words.go}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded of={standing} retry={() => void look()} waiting={waiting.start}>
        {(value) => (
          <>
            <ErrorSummary errors={missing ? [{ field: 'to', message: words.missing }] : []} attempt={attempt} />
            <Latest of={value} />
            <Here of={value} />
            {!underWay && <Places of={value} missing={missing} />}
            {!underWay && <Conditions />}
            <CellGroup>
              <Cell
                title={words.paper.title}
                note={words.paper.note}
                icon="document"
                onPress={() => goTo('transfer/certificate')}
              />
              <Cell title={words.ways.title} note={words.ways.note} icon="info" onPress={() => goTo('transfer/ways')} />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function Here({ of: { fromName, scheme, status, available, latest } }: { of: Standing }) {
  const held = latest && !latest.finished ? latest : null
  return (
    <Card title={words.here}>
      <SummaryList
        rows={[
          { label: words.place, value: fromName },
          { label: words.scheme, value: copy.schemes[scheme] },
          { label: words.status, value: copy.statuses[status] },
          ...(scheme === 'EMPLOYEE'
            ? [
                {
                  label: held ? words.spendable : words.available,
                  value: copy.yuan(formatYuan(available)),
                  strong: !held,
                },
              ]
            : []),
          // Else nothing would seem to be left of an account that is only on its way.
          ...(held
            ? [{ label: progress.amounts[held.status], value: copy.yuan(formatYuan(held.amount)), strong: true }]
            : []),
        ]}
      />
      {scheme !== 'EMPLOYEE' && words.withoutAccount}
    </Card>
  )
}

/** The transfer under way, or the last one: nobody hands in a second. */
function Latest({ of: { latest } }: { of: Standing }) {
  if (!latest) return null
  const open = () => void goTo('transfer/progress', { transferId: latest.transferId })
  const route = copy.route(latest.fromName, latest.toName)
  if (latest.finished)
    return (
      <CellGroup>
        <Cell title={words.ended.title} note={route} onPress={open} />
      </CellGroup>
    )
  const { title, reason, go } = words.underWay
  return (
    <Notice tone="info" title={title} live="polite" action={{ label: go, onPress: open }}>
      {reason(route, formatDay(latest.doneBy))}
    </Notice>
  )
}
