import { Card } from '@/design/parts/Card'
import { Notice } from '@/design/parts/Notice'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import type { FamilyNotice } from '@/domain/consent'
import { notice } from './copy'
import { newsSince, wordings } from './copy.wordings'
import type { OlderNotice } from './older'
import './notice.scss'

interface Props {
  person: { readonly maskedName: string; readonly minor: boolean }
  /** What the person is to the sharer, as a word. */
  relation: string
  /** The wording in force. */
  version: FamilyNotice
  /** The older wording that was agreed to; null where none was, or this very one. */
  older: OlderNotice | null
}

/** 《家庭共济告知书》, all of it on the page: nobody is made to scroll a box or to wait for a timer. */
export function NoticeText({ person, relation, version, older }: Props) {
  const news = (older && newsSince(older.version, version)) ?? {}
  return (
    <>
      {person.minor && (
        <Notice tone="info" title={notice.minor.title}>
          {notice.minor.body}
        </Notice>
      )}
      {older && <News since={older} version={version} />}
      <Card title={notice.title}>
        <Semantic as="p" className="notice__about">
          {notice.about(person.maskedName, relation)}
        </Semantic>
        <Semantic as="ol" className="notice">
          {wordings[version].points.map(({ title: heading, body }, place) => (
            <Semantic key={heading} as="li" className="notice__point">
              <Semantic as="h3" className="notice__title">
                {notice.point(place + 1, heading)}
              </Semantic>
              {news[place + 1] && <StatusTag tone="info">{notice.changed.tag}</StatusTag>}
              <Semantic as="p" className="notice__body">
                {body}
              </Semantic>
            </Semantic>
          ))}
        </Semantic>
        <Semantic as="p" className="notice__about">
          {notice.version(version)}
        </Semantic>
      </Card>
    </>
  )
}

/** What is new, before the text itself; of a wording this app never had the words of, only that it was another. */
function News({ since: { version: older, on }, version }: { since: OlderNotice; version: FamilyNotice }) {
  const { changed } = notice
  const news = newsSince(older, version)
  if (!news)
    return (
      <Notice tone="info" title={on ? changed.unlike(formatDay(on)) : changed.unlikeTicked}>
        {changed.unlikeLead}
      </Notice>
    )
  const lines = Object.values(news).flatMap((line) => (line ? [line] : []))
  return (
    <Notice tone="info" title={on ? changed.title(formatDay(on), lines.length) : changed.titleTicked(lines.length)}>
      {changed.lead}
      {lines.map((line) => (
        <Semantic key={line} as="p" className="notice__new">
          {line}
        </Semantic>
      ))}
    </Notice>
  )
}
