import { StepUpSkeleton } from '@/design/parts/ErrandSkeletons'
import { Skeleton, type SkeletonLine } from '@/design/parts/Skeleton'

/** What is said, what holds, and where that is written. */
const rumour: readonly SkeletonLine[] = ['title', 'body', 'body', 'body', 'quiet', 'small', 'small', 'small', 'small']

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  reasons: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['body'] },
        { shape: 'rows', count: 6, of: ['body', 'small'] },
        { shape: 'card', of: ['quiet', 'quiet'] },
        { shape: 'rows', count: 2, of: ['body', 'small'] },
      ]}
    />
  ),
  verdict: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['title1', 'quiet'] },
        { shape: 'card', of: ['title', 'display', 'body', 'body', 'body', 'small', 'small', 'small'] },
        { shape: 'card', of: ['title', 'body', 'small', 'small', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body'] },
      ]}
    />
  ),
  myths: (
    <Skeleton
      pieces={[
        { shape: 'card', of: rumour },
        { shape: 'card', of: rumour },
        { shape: 'card', of: rumour },
        { shape: 'rows', count: 3, of: ['body'] },
      ]}
    />
  ),
  materials: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['quiet', 'quiet'] },
        { shape: 'card', of: ['title', 'small', 'button'] },
        { shape: 'lines', of: ['small', 'small', 'small', 'small'] },
      ]}
    />
  ),
  payee: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['body', 'small', 'button'] },
        { shape: 'lines', of: ['body', 'small', 'button'] },
        { shape: 'card', of: ['quiet', 'quiet'] },
      ]}
    />
  ),
  consequences: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['title', 'display'] },
        { shape: 'card', of: ['quiet', 'quiet'] },
        { shape: 'rows', count: 4, of: ['body', 'small'] },
        { shape: 'card', of: ['body', 'body'] },
      ]}
    />
  ),
  sign: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'lines', of: ['body', 'quiet'] },
        // As high as the sheet one writes on.
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'lines', of: ['button', 'quiet', 'quiet', 'quiet'] },
      ]}
    />
  ),
  newCard: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['body', 'small', 'button'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'body', 'body'] },
      ]}
    />
  ),
  check: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['quiet', 'display', 'quiet'] },
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'card', of: ['quiet', 'quiet'] },
      ]}
    />
  ),
  form: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'body', 'body', 'body'] },
        { shape: 'card', of: ['title', 'quiet', 'quiet', 'body', 'body'] },
      ]}
    />
  ),
  how: (
    <Skeleton
      pieces={[
        {
          shape: 'card',
          of: ['title', 'body', 'small', 'body', 'small', 'small', 'body', 'small', 'body', 'small', 'small'],
        },
        { shape: 'card', of: ['body', 'body', 'small', 'small'] },
        { shape: 'rows', count: 3, of: ['body', 'small', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body'] },
      ]}
    />
  ),
  verify: <StepUpSkeleton />,
  progress: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['display', 'title1', 'quiet', 'quiet', 'display'] },
        { shape: 'card', of: ['title', 'body', 'small', 'body', 'small', 'body', 'small', 'body', 'small'] },
        { shape: 'card', of: ['body', 'body', 'body', 'body', 'body'] },
      ]}
    />
  ),
}
