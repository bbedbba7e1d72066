import { ProgressSkeleton } from '@/design/parts/ErrandSkeletons'
import { Skeleton } from '@/design/parts/Skeleton'

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  overview: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'display', 'body', 'body', 'small', 'small'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
  quote: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'display'] },
        { shape: 'card', of: ['title', 'display', 'body', 'body'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
  health: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['body'] },
        { shape: 'rows', count: 2, of: ['body'] },
        { shape: 'lines', of: ['body'] },
        { shape: 'rows', count: 2, of: ['body'] },
      ]}
    />
  ),
  check: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
  cover: <ProgressSkeleton />,
}
