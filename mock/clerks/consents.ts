import { type ConsentDocument, consentDocuments, familyNoticeOn, payingCommitment } from '@/domain/consent'
import { ok, refused } from '@/domain/outcome'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { pass } from '../passage'

/** The version of each text that is in force at the counter's day. */
const inForceAt = ({ today }: Office): Record<ConsentDocument, string> => ({
  PRIVACY: '2025-01',
  FAMILY_NOTICE: familyNoticeOn(today),
  PAYING_COMMITMENT: payingCommitment,
})

/** What the holder agrees to, in which wording, and takes back. */
export const consents: FurtherDeskOf<'consents'> = (office) => ({
  list: () => ok(listed(office)),

  give({ key, document, version }) {
    const { books } = office
    if (madeBefore(books, key, 'consent', { document, version })) return ok(listed(office))
    const inForce = inForceAt(office)[document]
    if (version !== inForce) return refused({ code: 'VERSION_OUTDATED', detail: { version: inForce } })
    agree(office, document)
    noteKey(books, key, 'consent', { document, version }, document)
    return ok(listed(office))
  },

  withdraw({ key, document }) {
    const { books, now } = office
    if (madeBefore(books, key, 'consent-withdrawn', { document })) return ok(listed(office))
    const given = current(office, document)
    if (!given) return refused({ code: 'NOT_GIVEN' })
    given.withdrawnAt = now
    note(office, document, 'WITHDRAWN')
    noteKey(books, key, 'consent-withdrawn', { document }, document)
    return ok(listed(office))
  },
})

/** Writes down that the holder agrees to a text in the version in force; who has agreed to it already has. */
export function agree(office: Office, document: ConsentDocument): void {
  if (current(office, document)) return
  const { books, holder, now } = office
  const version = inForceAt(office)[document]
  furtherOf(books).consents.push({ personId: holder.id, document, version, givenAt: now, withdrawnAt: null })
  note(office, document, 'GIVEN')
}

const ownConsents = ({ books, holder }: Office) =>
  furtherOf(books).consents.filter(({ personId }) => personId === holder.id)

/** The consent to the version in force that has not been withdrawn. */
const current = (office: Office, document: ConsentDocument) =>
  ownConsents(office).find(
    (consent) =>
      consent.document === document && consent.version === inForceAt(office)[document] && consent.withdrawnAt === null,
  ) ?? null

function note({ books, holder, now }: Office, document: ConsentDocument, to: 'GIVEN' | 'WITHDRAWN'): void {
  const from = to === 'GIVEN' ? null : 'GIVEN'
  pass(books, { at: now, actor: holder.id, of: `consent-${document}`, personId: holder.id, from, to })
}

/** Each text in the version in force, and what the person has last said to it. */
const listed = (office: Office) => ({
  consents: consentDocuments.map((document) => {
    const [last] = ownConsents(office)
      .filter((consent) => consent.document === document)
      .slice(-1)
    return {
      document,
      version: last?.version ?? inForceAt(office)[document],
      givenAt: last?.givenAt ?? null,
      withdrawnAt: last?.withdrawnAt ?? null,
    }
  }),
})
