import { Skeleton } from '@/design/parts/Skeleton'

/** The shape of a page of rules before anybody has answered. */
export const waiting = (
  <Skeleton
    pieces={[
      { shape: 'lines', of: ['title', 'body'] },
      { shape: 'card', of: ['title', 'body', 'small', 'small'] },
      { shape: 'card', of: ['title', 'body', 'small', 'small'] },
      { shape: 'card', of: ['title', 'body', 'small', 'small'] },
    ]}
  />
)
