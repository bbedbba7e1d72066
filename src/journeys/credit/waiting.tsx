import { Skeleton } from '@/design/parts/Skeleton'

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  estimate: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body'] },
        { shape: 'rows', count: 4, of: ['body', 'small'] },
      ]}
    />
  ),
  answer: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body'] },
        { shape: 'figure', of: ['quiet', 'display', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body'] },
      ]}
    />
  ),
  rates: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'small'] },
        { shape: 'card', of: ['title', 'body', 'small', 'body', 'small'] },
        { shape: 'card', of: ['title', 'body'] },
      ]}
    />
  ),
  beside: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'body', 'body', 'small', 'body', 'small', 'body'] },
        { shape: 'card', of: ['body', 'body'] },
        { shape: 'card', of: ['title', 'body', 'body', 'small'] },
      ]}
    />
  ),
  before: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['small', 'title', 'body', 'body', 'small'] },
        { shape: 'card', of: ['small', 'title', 'body', 'body', 'small'] },
        { shape: 'card', of: ['small', 'title', 'body', 'body', 'small'] },
      ]}
    />
  ),
}
