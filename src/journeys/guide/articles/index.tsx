import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Screen } from '@/design/parts/Screen'
import { TextField } from '@/design/parts/TextField'
import { found } from '@/domain/guide/search'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { shelf } from '../shelf/shelf'
import { type Article, topics } from '../writing'
import '../guide.scss'

/** 帮助: articles by topic, and a search that knows what people call things. */
export default page('guide/articles', function Articles() {
  const [question, setQuestion] = useState('')
  const { title, heading, search, field } = copy.articles
  return (
    <Screen title={title} heading={heading}>
      <TextField name="question" label={field} hint={search} value={question} onChange={setQuestion} maxLength={40} />
      <View className="guide-stack">{question.trim() === '' ? <Topics /> : <Answers to={question} />}</View>
    </Screen>
  )
})

function Answers({ to }: { to: string }) {
  const answers = found(to, shelf)
  const { nothing, found: counted } = copy.articles
  if (answers.length === 0) return <EmptyState icon="search" title={nothing.title} note={nothing.note} />
  return <Titles title={counted(answers.length)} of={answers} />
}

function Topics() {
  const { glossary, safety, rules, compare, more } = copy.articles
  return (
    <>
      {topics.map((topic) => (
        <Titles key={topic} title={copy.topics[topic]} of={shelf.filter((one) => one.topic === topic)} />
      ))}
      <CellGroup title={more}>
        <Cell {...safety} onPress={() => goTo('guide/safety')} />
        <Cell {...glossary} onPress={() => goTo('guide/glossary')} />
        <Cell {...rules} onPress={() => goTo('rules/place', { code: 'mine' })} />
        <Cell {...compare} onPress={() => goTo('rules/compare', { code: 'mine', other: 'none' })} />
      </CellGroup>
    </>
  )
}

const Titles = ({ title, of }: { title: string; of: readonly Article[] }) => (
  <CellGroup title={title}>
    {of.map((one) => (
      <Cell key={one.id} title={one.title} onPress={() => goTo('guide/article', { articleId: one.id })} />
    ))}
  </CellGroup>
)
