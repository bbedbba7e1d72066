import { Card } from '@/design/parts/Card'
import { Notice } from '@/design/parts/Notice'
import { Semantic } from '@/design/Semantic'
import { notice, versions } from './copy'
import './notice.scss'

interface Props {
  person: { readonly maskedName: string; readonly minor: boolean }
  /** What the person is to the sharer, as a word. */
  relation: string
}

/** 《家庭共济告知书》, all of it on the page: nobody is made to scroll a box or to wait for a timer. */
export function NoticeText({ person, relation }: Props) {
  return (
    <>
      {person.minor && (
        <Notice tone="info" title={notice.minor.title}>
          {notice.minor.body}
        </Notice>
      )}
      <Card title={notice.title}>
        <Semantic as="p" className="notice__about">
          {notice.about(person.maskedName, relation)}
        </Semantic>
        <Semantic as="ol" className="notice">
          {notice.points.map(({ title, body }, place) => (
            <Semantic key={title} as="li" className="notice__point">
              <Semantic as="h3" className="notice__title">
                {notice.point(place + 1, title)}
              </Semantic>
              <Semantic as="p" className="notice__body">
                {body}
              </Semantic>
            </Semantic>
          ))}
        </Semantic>
        <Semantic as="p" className="notice__about">
          {notice.version(versions.notice)}
        </Semantic>
      </Card>
    </>
  )
}
