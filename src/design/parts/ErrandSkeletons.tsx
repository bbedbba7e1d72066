import { Skeleton } from './Skeleton'

/** Before the page that follows something under way: what it is, where it stands, and the facts of it. */
export const ProgressSkeleton = () => (
  <Skeleton
    pieces={[
      { shape: 'figure', of: ['display', 'title1', 'quiet', 'quiet', 'display'] },
      { shape: 'card', of: ['title', 'body', 'small', 'body', 'small', 'body', 'small'] },
      { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'body'] },
    ]}
  />
)

/** Before 身份核验: the amount, the face, the code, and the two ways to leave. */
export const StepUpSkeleton = () => (
  <Skeleton
    pieces={[
      { shape: 'figure', of: ['body', 'body', 'display'] },
      { shape: 'card', of: ['body', 'quiet', 'quiet'] },
      { shape: 'card', of: ['body', 'quiet', 'button'] },
      { shape: 'lines', of: ['button'] },
      { shape: 'lines', of: ['button'] },
    ]}
  />
)
