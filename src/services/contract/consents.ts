import * as v from 'valibot'
import { consentDocuments } from '@/domain/consent'
import { operation } from './operation'
import { Key, Moment, Nothing } from './values'

const Document = v.picklist(consentDocuments)
const Version = v.pipe(v.string(), v.regex(/^[\w.-]{1,20}$/))

const ConsentsReply = v.object({
  consents: v.array(
    v.object({ document: Document, version: Version, givenAt: v.nullable(Moment), withdrawnAt: v.nullable(Moment) }),
  ),
})

/** 授权与承诺: what the person has agreed to, in which version, and since when. */
export const consents = {
  list: operation(Nothing, ConsentsReply),
  give: operation(v.strictObject({ key: Key, document: Document, version: Version }), ConsentsReply, [
    'VERSION_OUTDATED',
  ]),
  /** What was done under a consent stays done (个人信息保护法 art. 15). */
  withdraw: operation(v.strictObject({ key: Key, document: Document }), ConsentsReply, ['NOT_GIVEN']),
}
