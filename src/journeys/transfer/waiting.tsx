import { ProgressSkeleton } from '@/design/parts/ErrandSkeletons'
import { Skeleton } from '@/design/parts/Skeleton'

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  start: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body'] },
        { shape: 'lines', of: ['body'] },
        { shape: 'rows', count: 2, of: ['body', 'small'] },
        { shape: 'rows', count: 4, of: ['body', 'small'] },
      ]}
    />
  ),
  ways: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'body', 'body'] },
        { shape: 'card', of: ['title', 'body', 'body'] },
        { shape: 'rows', count: 4, of: ['body', 'small'] },
      ]}
    />
  ),
  verdict: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'display', 'body', 'body', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body'] },
        { shape: 'rows', count: 2, of: ['body', 'small'] },
      ]}
    />
  ),
  form: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'body', 'body', 'quiet'] },
        { shape: 'rows', count: 4, of: ['body', 'small'] },
        { shape: 'card', of: ['title', 'small', 'button'] },
        { shape: 'card', of: ['title', 'small', 'button'] },
      ]}
    />
  ),
  check: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
      ]}
    />
  ),
  progress: <ProgressSkeleton />,
  certificate: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body', 'quiet'] },
        { shape: 'card', of: ['title', 'body', 'body'] },
      ]}
    />
  ),
}
