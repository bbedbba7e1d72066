import { View } from '@tarojs/components'
import { useState } from 'react'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Icon } from '@/design/parts/Icon'
import { Loaded } from '@/design/parts/Loaded'
import { Pressable } from '@/design/parts/Pressable'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { page } from '@/entrance/page'
import { switchTo } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { about, openNews } from '../parts/lead'
import { type Message, useInbox } from '../store'
import '../records.scss'

const words = copy.messages

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'lines', of: ['title'] },
      { shape: 'rows', count: 4, of: ['body', 'small', 'small'] },
    ]}
  />
)

/** 消息: what became of things; pressing one marks it as read and leads to its matter. */
export default page('records/messages', function Messages() {
  const news = useInbox((inbox) => inbox.news)
  const lookAtNews = useInbox((inbox) => inbox.lookAtNews)
  // Whose a message is stands in its title: told later, it would push the others down.
  const whoseIsAsked = useInbox((inbox) => inbox.list.state === 'asking')
  const [drawn, setDrawn] = useState(false)
  if (!drawn && !whoseIsAsked) setDrawn(true)
  const lookAtMatters = useInbox((inbox) => inbox.lookAtMatters)
  useOnShow(() => {
    void lookAtNews()
    // Only whose it is: without it, a message still says what became of it.
    void lookAtMatters()
  })
  return (
    <Screen title={words.title} lead={words.lead}>
      <Loaded
        of={drawn ? news : asking}
        retry={lookAtNews}
        waiting={waiting}
        empty={({ messages }) =>
          messages.length > 0 ? null : (
            <EmptyState
              icon="records"
              {...words.empty}
              action={{ label: words.toRecords, onPress: () => switchTo('records') }}
            />
          )
        }
      >
        {({ unread, messages }) => (
          <CellGroup title={words.unread(unread)}>
            {messages.map((message) => (
              <News key={message.messageId} message={message} />
            ))}
          </CellGroup>
        )}
      </Loaded>
    </Screen>
  )
})

function News({ message }: { message: Message }) {
  const list = useInbox((inbox) => inbox.list)
  const read = useInbox((inbox) => inbox.read)
  const { title, note } = words.news[message.kind]
  const who = list.state === 'ready' ? about(message.subjectId, list.value.matters) : null
  const open = () => {
    if (!message.read) void read(message.messageId)
    return openNews(message.kind, message.subjectId)
  }
  return (
    <Pressable className="hj-cell" onPress={open}>
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          <View>{who ? words.about(who, title) : title}</View>
          <View className="hj-cell__note">{note}</View>
          <View className="hj-cell__note records-moment">{formatMoment(message.at)}</View>
        </View>
        {!message.read && <StatusTag tone="info">{words.fresh}</StatusTag>}
      </View>
      <Icon name="chevron" size="small" tone="ink-quiet" />
    </Pressable>
  )
}
