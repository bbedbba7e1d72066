import { later } from '@/domain/calendar'
import { maskPhone } from '@/domain/identity/mask'
import type { Fen } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import type { Books } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import type { Office } from '../office'

/** The code every rehearsal message carries: it is printed on the page, so it need not be secret. */
const rehearsalCode = '246810'

/** How long a challenge waits for its answer, and then the token for its use. */
const livesMilliseconds = 5 * 60_000
const triesAllowed = 5

export const stepUp: FurtherDeskOf<'stepUp'> = (office) => ({
  start({ subject, amount }) {
    const order = office.books.orders.find(({ id }) => id === subject)
    const [id, until] = [office.nextId('challenge'), later(office.now, livesMilliseconds)]
    office.books.challenges.push({ id, subject, tries: 0, amount: order?.amount ?? amount, until })
    return ok({
      challengeId: id,
      methods: ['FACE', 'SMS'],
      maskedPhone: maskPhone(office.holder.phone),
      rehearsalCode,
    })
  },

  verify({ challengeId, method, code }) {
    const { books, now } = office
    // One that does not say until when is older than this rule, and has lapsed.
    const challenge = books.challenges.find(({ id, until = now }) => id === challengeId && now < until)
    if (!challenge) return refused({ code: 'NOT_FOUND' })
    if (challenge.tries >= triesAllowed) return refused({ code: 'TOO_MANY_TRIES', detail: { tries: triesAllowed } })
    if (method === 'SMS' && code !== rehearsalCode) {
      challenge.tries += 1
      return refused({ code: 'CODE_WRONG', detail: { left: triesAllowed - challenge.tries } })
    }
    if (method === 'FACE' && furtherOf(books).faceless.includes(office.holder.id)) {
      challenge.tries += 1
      return refused({ code: 'FACE_FAILED', detail: { left: triesAllowed - challenge.tries } })
    }
    books.challenges = books.challenges.filter(({ id }) => id !== challengeId)
    const expiresAt = later(now, livesMilliseconds)
    const token = office.nextId('token')
    const { subject, amount } = challenge
    books.tokens.push({ token, subject, amount, expiresAt, used: false })
    return ok({ token, expiresAt })
  },
})

/** Whether a token proves this subject now, and the amount in fen where there is one; it does so once (I7, ASVS 7.5.3). */
export function consume(office: Office, token: string, subject: string, amount: Fen | null = null): boolean {
  const known = office.books.tokens.find(
    (candidate: Books['tokens'][number]) =>
      candidate.token === token && candidate.subject === subject && !candidate.used,
  )
  if (!known || known.expiresAt < office.now || known.amount !== amount) return false
  known.used = true
  return true
}
