import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { matters } from '@/services/contract/matters'
import type { messages } from '@/services/contract/messages'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** One thing set going at this counter, with what it waits for and until when. */
export type Matter = ReplyOf<typeof matters.urge>
/** What became of something, told without having been asked. */
export type Message = ReplyOf<typeof messages.read>

/** What came of urging an office; `unreached` is an unknown outcome, and saying it again is saying it once. */
interface Urged {
  readonly recordId: string
  readonly came: Asked<typeof matters.urge>
}

interface Inbox {
  readonly list: Asked<typeof matters.list>
  readonly news: Asked<typeof messages.list>
  /** The last word to an office; null before it. */
  readonly urged: Urged | null
  lookAtMatters(): Promise<void>
  lookAtNews(): Promise<void>
  /** 催办, under one key for each matter. */
  urge(recordId: string): Promise<void>
  /** Marks a message as read. That it could not be said is no harm: it stays new. */
  read(messageId: string): Promise<void>
}

type UrgeRefusal = RefusalOf<typeof matters.urge>

export const createInboxStore = (counter: Counter) =>
  createStore<Inbox>()((set, get) => {
    const listTurn = inTurn()
    const newsTurn = inTurn()
    const withMatter = (matter: Matter) => {
      const { list } = get()
      if (list.state !== 'ready') return list
      const all = list.value.matters.map((had) => (had.record.recordId === matter.record.recordId ? matter : had))
      return { ...list, value: { ...list.value, matters: all } }
    }
    return {
      list: asking,
      news: asking,
      urged: null,

      lookAtMatters() {
        if (get().list.state === 'unreached') set({ list: asking })
        return listTurn(answered(counter.matters.list({})), (list) =>
          set(({ list: had }) => ({ list: stillKnown(had, list) })),
        )
      },
      lookAtNews() {
        if (get().news.state === 'unreached') set({ news: asking })
        return newsTurn(answered(counter.messages.list({})), (news) =>
          set(({ news: had }) => ({ news: stillKnown(had, news) })),
        )
      },
      async urge(recordId) {
        const write = `urge:${recordId}`
        set({ urged: { recordId, came: asking } })
        const came = await answered<Matter, UrgeRefusal>(counter.matters.urge({ key: keyFor(write), recordId }))
        if (came.state !== 'unreached') settled(write)
        set({ urged: { recordId, came }, ...(came.state === 'ready' && { list: withMatter(came.value) }) })
        // A no means that the matter has moved on since it was listed.
        if (came.state === 'refused') await get().lookAtMatters()
      },
      async read(messageId) {
        const said = await answered(counter.messages.read({ messageId }))
        const { news } = get()
        if (said.state !== 'ready' || news.state !== 'ready') return
        const messages = news.value.messages.map((had) => (had.messageId === messageId ? said.value : had))
        const unread = messages.filter(({ read }) => !read).length
        set({ news: { ...news, value: { unread, messages } } })
      },
    }
  })

/** What is under way and what became of it, in this visit. */
export const useInbox = journeyStore(createInboxStore)
