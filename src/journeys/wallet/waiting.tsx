import { ProgressSkeleton } from '@/design/parts/ErrandSkeletons'
import { Skeleton } from '@/design/parts/Skeleton'

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  overview: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'small'] },
        { shape: 'rows', count: 2, of: ['body', 'small'] },
      ]}
    />
  ),
  send: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['body'] },
        { shape: 'rows', count: 8, of: ['body'] },
        { shape: 'card', of: ['body', 'quiet', 'button', 'body', 'quiet', 'button', 'body', 'button'] },
      ]}
    />
  ),
  check: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['quiet', 'display'] },
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
  progress: <ProgressSkeleton />,
  receiver: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['quiet', 'display', 'body', 'body', 'body', 'quiet'] },
        { shape: 'lines', of: ['title'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
}
