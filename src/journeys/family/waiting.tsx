import { Skeleton } from '@/design/parts/Skeleton'

/** The shapes of this errand's pages, for the moment before their answers: what stands below them must not move. */
export const waiting = {
  members: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['title'] },
        { shape: 'rows', count: 3, of: ['body', 'small'], icon: true },
        { shape: 'rows', count: 1, of: ['body', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'small', 'small'] },
      ]}
    />
  ),
  who: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['title', 'small', 'small', 'small'] },
        { shape: 'rows', count: 10, of: ['body', 'small'], icon: true },
      ]}
    />
  ),
  start: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['title'] },
        { shape: 'rows', count: 3, of: ['body', 'small'] },
        { shape: 'lines', of: ['title'] },
        { shape: 'rows', count: 1, of: ['body', 'small'] },
        { shape: 'rows', count: 2, of: ['body', 'small', 'small'] },
      ]}
    />
  ),
  relation: (
    <Skeleton
      pieces={[
        { shape: 'lines', of: ['body'] },
        { shape: 'rows', count: 8, of: ['body', 'small'] },
      ]}
    />
  ),
  /** A form, or a page that gives way to another before it is drawn. */
  form: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'quiet', 'button', 'body', 'quiet', 'button', 'body', 'button'] },
        { shape: 'card', of: ['body', 'body', 'body', 'body'] },
      ]}
    />
  ),
  binding: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['display', 'title1', 'quiet', 'quiet'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'small', 'small'] },
        { shape: 'card', of: ['title', 'body', 'body', 'body', 'body', 'body', 'body'] },
      ]}
    />
  ),
  spending: (
    <Skeleton
      pieces={[
        { shape: 'card', of: ['body', 'display', 'small'] },
        { shape: 'lines', of: ['title'] },
        { shape: 'rows', count: 3, of: ['body', 'small', 'small', 'small'] },
      ]}
    />
  ),
  checkup: (
    <Skeleton
      pieces={[
        { shape: 'figure', of: ['display', 'title1', 'quiet', 'quiet'] },
        { shape: 'rows', count: 9, of: ['body', 'small'] },
      ]}
    />
  ),
}
