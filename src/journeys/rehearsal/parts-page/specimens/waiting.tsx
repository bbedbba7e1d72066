import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Skeleton } from '@/design/parts/Skeleton'
import { Unreached } from '@/design/parts/Unreached'
import { state } from '../copy.specimens'
import { nothing, type Specimen } from '../specimen'

const never = () => null

export const waiting: readonly Specimen[] = [
  {
    part: 'Skeleton',
    states: [
      {
        name: state.lines,
        shown: (
          <Card>
            <Skeleton />
          </Card>
        ),
      },
      { name: state.card, shown: <Skeleton pieces={[{ shape: 'card', of: ['title', 'body', 'button'] }]} /> },
      { name: state.rows, shown: <Skeleton pieces={[{ shape: 'rows', count: 2, icon: true }]} /> },
      { name: state.figure, shown: <Skeleton pieces={[{ shape: 'figure' }]} /> },
    ],
  },
  {
    part: 'Loaded',
    states: [
      {
        name: state.asking,
        shown: (
          <Loaded of={{ state: 'asking' }} retry={nothing}>
            {never}
          </Loaded>
        ),
      },
    ],
  },
  { part: 'Unreached', states: [{ name: state.unreached, shown: <Unreached onRetry={nothing} /> }] },
]
