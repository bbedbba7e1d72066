import {
  type ApplicantKind,
  applicantFault,
  applicantsFor,
  type Heirship,
  mayApply,
  papersOnTop,
} from '@/domain/withdrawal/applicant'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'

test('who has died cannot come themselves; who lives has no heirs', () => {
  expect(applicantsFor('DEATH')).toEqual(['HEIR', 'GUARDIAN', 'AGENT'])
  expect(applicantsFor('EMIGRATION')).toEqual(['SELF', 'AGENT', 'GUARDIAN'])
  expect(mayApply('HEIR', 'VOLUNTARY_EXIT')).toBe(false)
})

test.each<[string, ApplicantKind, WithdrawalReason, Heirship | null, string | null]>([
  ['who comes for themselves', 'SELF', 'EMIGRATION', null, null],
  ['an only heir', 'HEIR', 'DEATH', 'ALONE', null],
  ['several heirs who agree', 'HEIR', 'DEATH', 'AGREED', null],
  ['heirs who do not agree', 'HEIR', 'DEATH', 'DISPUTED', 'HEIRS_DISPUTE'],
  ['the guardian of an heir', 'GUARDIAN', 'DEATH', 'ALONE', null],
  ['the guardian of an heir, with others who do not agree', 'GUARDIAN', 'DEATH', 'DISPUTED', 'HEIRS_DISPUTE'],
  ['the guardian of somebody who lives', 'GUARDIAN', 'EMIGRATION', null, 'AT_WINDOW'],
  ['somebody sent by the owner', 'AGENT', 'EMIGRATION', null, 'AT_WINDOW'],
  ['somebody sent by heirs who do not agree: to the window first', 'AGENT', 'DEATH', 'DISPUTED', 'AT_WINDOW'],
])('%s', (_, kind, reason, heirship, fault) => {
  expect(applicantFault(kind, reason, heirship)).toBe(fault)
})

test.each<[ApplicantKind, Heirship | null, readonly string[]]>([
  ['SELF', null, []],
  ['HEIR', 'ALONE', []],
  ['HEIR', 'AGREED', ['CO_HEIRS']],
  ['GUARDIAN', 'AGREED', ['GUARDIAN', 'CO_HEIRS']],
  ['AGENT', null, ['AGENT']],
])('%s, %s, brings on top: %j', (kind, heirship, papers) => {
  expect(papersOnTop(kind, heirship)).toEqual(papers)
})
