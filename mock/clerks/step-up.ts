import { later } from '@/domain/calendar'
import { maskPhone } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import type { Books } from '../books'
import type { DeskOf } from '../desk'
import type { Office } from '../office'

/** The code every rehearsal message carries: it is printed on the page, so it need not be secret. */
const rehearsalCode = '246810'

const tokenLivesMilliseconds = 5 * 60_000
const triesAllowed = 5

export const stepUp: DeskOf<'stepUp'> = (office) => ({
  start({ subject }) {
    const challenge = { id: office.nextId('challenge'), subject, tries: 0 }
    office.books.challenges.push(challenge)
    return ok({
      challengeId: challenge.id,
      methods: ['FACE', 'SMS'],
      maskedPhone: maskPhone(office.holder.phone),
      rehearsalCode,
    })
  },

  verify({ challengeId, method, code }) {
    const challenge = office.books.challenges.find((candidate) => candidate.id === challengeId)
    if (!challenge) return refused({ code: 'NOT_FOUND' })
    if (challenge.tries >= triesAllowed) return refused({ code: 'TOO_MANY_TRIES', detail: { tries: triesAllowed } })
    if (method === 'SMS' && code !== rehearsalCode) {
      challenge.tries += 1
      return refused({ code: 'CODE_WRONG', detail: { left: triesAllowed - challenge.tries } })
    }
    const expiresAt = later(office.now, tokenLivesMilliseconds)
    const token = office.nextId('token')
    office.books.tokens.push({ token, subject: challenge.subject, expiresAt, used: false })
    return ok({ token, expiresAt })
  },
})

/** Whether a token proves this subject now; it does so once (I7). */
export function consume(office: Office, token: string, subject: string): boolean {
  const known = office.books.tokens.find(
    (candidate: Books['tokens'][number]) =>
      candidate.token === token && candidate.subject === subject && !candidate.used,
  )
  if (!known || known.expiresAt < office.now) return false
  known.used = true
  return true
}
