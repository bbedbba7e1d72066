import { ProgressSkeleton, StepUpSkeleton } from '@/design/parts/ErrandSkeletons'
import { Skeleton } from '@/design/parts/Skeleton'

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  people: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'quiet'] },
        { shape: 'lines', of: ['title'] },
        { shape: 'rows', count: 6, of: ['body', 'small'] },
      ]}
    />
  ),
  quote: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'body', 'title', 'small', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body'] },
        { shape: 'card', of: ['title', 'body', 'quiet'] },
        { shape: 'card', of: ['title', 'body', 'body', 'small', 'small'] },
      ]}
    />
  ),
  check: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['quiet', 'display'] },
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'card', of: ['body', 'body', 'quiet', 'quiet'] },
        { shape: 'rows', count: 2, of: ['body', 'small', 'small'] },
      ]}
    />
  ),
  verify: <StepUpSkeleton />,
  progress: <ProgressSkeleton />,
  undo: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['title1', 'body'] },
        { shape: 'rows', count: 6, of: ['body', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
  refund: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['title1', 'body', 'body'] },
        { shape: 'rows', count: 6, of: ['body', 'small'] },
      ]}
    />
  ),
  receipt: (
    <Skeleton
      pieces={[
        { shape: 'figure' },
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'card', of: ['body', 'quiet', 'quiet'] },
      ]}
    />
  ),
}
