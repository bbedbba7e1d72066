import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { EmptyState } from '@/design/parts/EmptyState'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Timeline } from '@/design/parts/Timeline'
import { day } from '@/domain/calendar'
import type { Citation as Cited } from '@/domain/policy/fact'
import { said, state } from '../copy.specimens'
import { nothing, type Specimen } from '../specimen'

const { notice, citation, refused, results, track, nothing: empty } = said
const strong: Cited = { title: citation.strong, tier: 'T1', status: 'CONFIRMED', from: day('2025-09-01') }
const weak: Cited = { title: citation.weak, tier: 'T3', status: 'SEED_ONLY', from: day('2023-03-28') }
const tones = ['good', 'wait', 'bad', 'plain'] as const

export const told: readonly Specimen[] = [
  {
    part: 'Notice',
    states: [
      {
        name: state.info,
        shown: (
          <Notice tone="info" title={notice.title} action={{ label: notice.action, onPress: nothing }}>
            {notice.text}
          </Notice>
        ),
      },
      { name: state.warn, shown: <Notice tone="warn">{notice.scam}</Notice> },
      { name: state.bad, shown: <Notice tone="error">{notice.cross}</Notice> },
      { name: state.good, shown: <Notice tone="good">{notice.done}</Notice> },
    ],
  },
  {
    part: 'Citation',
    states: [
      {
        shown: (
          <Card>
            <Citation citation={strong} />
            <Citation citation={weak} />
          </Card>
        ),
      },
    ],
  },
  {
    part: 'Refused',
    states: [
      {
        shown: (
          <Refused
            tag={refused.tag}
            title={refused.title}
            reason={refused.reason}
            citation={strong}
            next={[{ label: refused.next, note: refused.nextNote, onPress: nothing }]}
          />
        ),
      },
    ],
  },
  {
    part: 'ResultPanel',
    states: tones.map((tone) => ({
      name: state[tone],
      shown: <ResultPanel tone={tone} title={results[tone].title} lines={[results[tone].line]} />,
    })),
  },
  {
    part: 'Timeline',
    states: [
      {
        shown: (
          <Card>
            <Timeline
              items={[
                { state: 'done', ...track.done },
                { state: 'now', ...track.now },
                { state: 'todo', ...track.todo },
                { state: 'failed', ...track.failed },
              ]}
            />
          </Card>
        ),
      },
    ],
  },
  {
    part: 'EmptyState',
    states: [
      {
        shown: <EmptyState title={empty.title} note={empty.note} action={{ label: empty.action, onPress: nothing }} />,
      },
    ],
  },
]
