import { bindingCommitment, familyNotice, sensitiveConsent } from '@/domain/consent'
import type { Relation } from '@/domain/family/relation'
import { names } from './copy.names'

/** A form as it lies before a step: what the errand's draft holds, and what is only in memory. */
export interface Form {
  readonly drafts: Readonly<Record<string, unknown>>
  readonly relative?: {
    readonly relation: Relation
    readonly name: string
    readonly idNumber: string
    readonly phone: string
    /** 继续 was pressed: the counter has said whether it would take the application. */
    readonly asked: boolean
    /** The commitment is signed. */
    readonly signed?: boolean
  }
  readonly payee?: { readonly holder: string; readonly card: string }
  /** The application is signed. */
  readonly signed?: boolean
}

const unsaid = { notice: null, sensitive: null, commitment: null }
/** The wording in force; were it out of date, the step would show 告知 instead of its page, and the walk's story would say so. */
const agreed = { notice: familyNotice, sensitive: sensitiveConsent, commitment: bindingCommitment }

const father = { relation: 'PARENT', name: names.father, idNumber: '430800196205180019', phone: '' } as const
const brother = { relation: 'SIBLING', name: names.brother, idNumber: '440100199411200030', phone: '' } as const
const payee = { holder: names.self, card: '6222 0000 0000 0017' }

const family = (relation: Relation, personId: string | null = null, consents: object = unsaid) => ({
  family: { relation, personId, agreed: consents },
})

const emigration = { reason: 'EMIGRATION', materials: [], payeeNamed: false, agreed: false, requestId: null }
const papers = { ...emigration, materials: ['EMIGRATION-1'] }
const named = { ...papers, payeeNamed: true }

const death = { ...emigration, reason: 'DEATH', applicant: null, heirship: null, ownerId: null, pledged: [] }
const heir = { ...death, applicant: 'HEIR', heirship: 'ALONE' }

/** Every form a walk opens, half filled in. */
export const forms = {
  'father-chosen': { drafts: family('PARENT') },
  'father-typed': { drafts: family('PARENT'), relative: { ...father, asked: false } },
  'father-refused': { drafts: family('PARENT'), relative: { ...father, asked: true } },
  'father-examined': { drafts: family('PARENT', 'zhou-jianguo'), relative: { ...father, asked: true } },
  'father-ticked': {
    drafts: family('PARENT', 'zhou-jianguo', { ...agreed, commitment: null }),
    relative: { ...father, asked: true },
  },
  'father-agreed': {
    drafts: family('PARENT', 'zhou-jianguo', agreed),
    relative: { ...father, asked: true, signed: true },
  },
  'brother-typed': { drafts: family('SIBLING'), relative: { ...brother, asked: false } },
  'brother-refused': { drafts: family('SIBLING'), relative: { ...brother, asked: true } },
  'reason-chosen': { drafts: { withdrawal: emigration } },
  'death-chosen': { drafts: { withdrawal: death } },
  'heir-said': { drafts: { withdrawal: heir } },
  'owner-found': { drafts: { withdrawal: { ...heir, ownerId: 'luo-guoqiang' } } },
  'papers-in': { drafts: { withdrawal: papers } },
  'payee-typed': { drafts: { withdrawal: named }, payee },
  'consequences-read': { drafts: { withdrawal: { ...named, agreed: true } }, payee },
  'all-answered': { drafts: { withdrawal: { ...named, agreed: true } }, payee, signed: true },
} satisfies Record<string, Form>

export type FormName = keyof typeof forms
