import { View } from '@tarojs/components'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { shelf } from '../shelf/shelf'
import type { Article, Way } from '../writing'
import { Readings } from './Readings'
import { SectionCard } from './SectionCard'
import '../guide.scss'

/** One help article: the answer first, then why, then where that is written. */
export default page('guide/article', function OneArticle({ articleId }) {
  const article = shelf.find(({ id }) => id === articleId)
  const { title, missing } = copy.article
  if (article) return <Told article={article} />
  return (
    <Screen title={title}>
      <EmptyState
        title={missing.title}
        note={missing.note}
        action={{ label: missing.action, onPress: () => goTo('guide/articles') }}
      />
    </Screen>
  )
})

function Told({ article: { title, lead, standing, sections, readings, ways } }: { article: Article }) {
  const doubt = standing && copy.standings[standing]
  return (
    <Screen title={copy.article.title} heading={title} lead={lead}>
      {doubt && (
        <Notice tone="warn" title={doubt.title}>
          {doubt.text}
        </Notice>
      )}
      {sections.map((section) => (
        <SectionCard key={section.heading} section={section} />
      ))}
      {ways && (
        <CellGroup title={copy.article.ways}>
          {ways.map((way) => (
            <Cell key={way.label} title={way.label} onPress={() => go(way)} />
          ))}
        </CellGroup>
      )}
      <Readings of={readings} />
      <View className="guide-quiet">{copy.article.disclaimer}</View>
    </Screen>
  )
}

function go(way: Way) {
  if ('to' in way) return goTo(way.to)
  if ('article' in way) return goTo('guide/article', { articleId: way.article })
  if ('place' in way) return goTo('rules/place', { code: way.place })
  return goTo('rules/changes', { code: way.changes })
}
