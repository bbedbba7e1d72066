import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { type Fen, formatYuan, sum } from '@/domain/money'
import { page } from '@/entrance/page'
import { replaceWith, switchTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy as shared } from '../copy'
import { copy as following } from '../progress/copy'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { copy } from '../sitting/copy'
import { awaitsConfirmation, doubtOf, type Standing, standingOf } from '../sitting/standing'
import { useSittingOf } from '../sitting-store'
import { waiting } from '../waiting'
import { Each } from './Each'
import { printedUntil } from './news'
import { useAsking } from './use-asking'

const words = copy.results

/** 几位的结果: one panel for all, a row for each, and sums that add up. Survives a reload: it only reads. */
export default page('contribution/sitting-results', function SittingResults({ sittingId }) {
  const { sitting, silent, inDoubt, denials, open, refresh } = useSittingOf(sittingId)
  const doubt = doubtOf({ inDoubt, denials })
  useOnShow(() => void open(sittingId))
  useAsking(sittingId)

  const known = sitting.state === 'ready' ? sitting.value : null
  const standing = known && standingOf(known)
  const unconfirmed = known !== null && awaitsConfirmation(known) && doubt !== 'IN_DOUBT'
  return (
    <Screen
      title={words.title}
      footer={
        standing && (
          <ActionBar>
            {unconfirmed && (
              <Button onPress={() => replaceWith('contribution/sitting-verify', { sittingId })}>
                {doubt ? following.notArrived.go : words.notConfirmed.go}
              </Button>
            )}
            {standing.is !== 'DONE' && !unconfirmed && (
              <Button kind="secondary" onPress={refresh}>
                {words.refresh}
              </Button>
            )}
            <Button kind={standing.is === 'DONE' ? 'secondary' : 'text'} onPress={() => switchTo('home')}>
              {words.home}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={sitting}
        retry={() => void open(sittingId)}
        waiting={waiting.progress}
        refused={(no) => <ContributionRefused refusal={no} />}
      >
        {(value) => (
          <>
            {silent && doubt !== 'IN_DOUBT' && (
              <Notice tone="warn" title={following.silent.title} live="polite">
                {following.silent.reason}
              </Notice>
            )}
            <ResultPanel {...panelOf(standingOf(value), doubt)} />
            <Each sitting={value} />
            <Sums standing={standingOf(value)} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

type Panel = Pick<Parameters<typeof ResultPanel>[0], 'tone' | 'title' | 'lines'>

function panelOf({ is, done, held, failed, first }: Standing, doubt: ReturnType<typeof doubtOf>): Panel {
  if (doubt === 'IN_DOUBT') return { tone: 'wait', title: following.wait, lines: following.inDoubt.lines }
  if (doubt) return { tone: 'plain', title: following.notArrived.title, lines: [words.notArrived] }
  if (is === 'NOT_CONFIRMED')
    return { tone: 'plain', title: words.notConfirmed.title, lines: [words.notConfirmed.line] }
  if (is === 'MOVING') return { tone: 'wait', title: words.moving, lines: [words.movingLine] }
  if (is === 'HELD') {
    const until = first && printedUntil(first)
    return { tone: 'wait', title: words.held(held), lines: [until ? words.heldLine(until) : words.heldApart] }
  }
  if (failed === 0) return { tone: 'good', title: words.done(done) }
  return done === 0 ? { tone: 'bad', title: words.noneDone } : { tone: 'plain', title: words.someDone(done, failed) }
}

function Sums({ standing: { paid, aside, back } }: { standing: Standing }) {
  const yuan = (amount: Fen) => shared.yuan(formatYuan(amount))
  return (
    <Card title={words.sums.title}>
      <SummaryList
        rows={[
          { label: words.sums.paid, value: yuan(paid) },
          ...(aside > 0 ? [{ label: words.sums.held, value: yuan(aside) }] : []),
          ...(back > 0 ? [{ label: words.sums.back, value: yuan(back) }] : []),
          { label: words.sums.all, value: yuan(sum(paid, aside, back)), strong: true },
        ]}
      />
    </Card>
  )
}
