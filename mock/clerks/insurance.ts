import type { Relation } from '@/domain/family/relation'
import { maskName } from '@/domain/identity/mask'
import { type CoveredPerson, commercialVerdict, coveredPersons, insurable } from '@/domain/insurance/commercial'
import { mayMove } from '@/domain/insurance/cover'
import { declarationVerdict } from '@/domain/insurance/declaration'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import { begin, coverReply, moveCover, ownCovers, spentOnCovers } from '../covers'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { madeBefore, madeWith, noteKey } from '../keys'
import { outside, personal, transfer } from '../ledger'
import type { Office } from '../office'
import { products } from '../products'
import { consume } from './step-up'

export const insurance: FurtherDeskOf<'insurance'> = (office) => ({
  offers() {
    const { holder, today } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const fact = inForce(office.pack(holder.area).insurance.commercial, today)
    if (!fact) return refused({ code: 'INSURANCE_RULE_UNKNOWN' })
    const money = moneyOf(office)
    return ok({
      rule: { ...fact.value, insured: [...fact.value.insured] },
      left: insurable(fact.value, money),
      spent: money.spent,
      products: products.map((product) => ({
        ...product,
        asks: product.asks.map((ask) => ({ ...ask })),
        invented: true,
      })),
      people: peopleOf(office, fact.value.insured),
      available: money.available,
      areaName: office.areaName(holder.area),
      covers: ownCovers(office).map((cover) => coverReply(cover, office)),
      citation: cite(fact),
    })
  },

  buy({ key, stepUpToken, ...wanted }) {
    const { books, holder, today } = office
    const made = madeBefore(books, key, 'insure', wanted)
    const earlier = furtherOf(books).covers.find(({ id }) => id === made)
    if (earlier) return ok(coverReply(earlier, office))
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    if (holder.frozen) return refused({ code: 'ACCOUNT_FROZEN' })
    const product = products.find(({ productId }) => productId === wanted.productId)
    if (!product) return refused({ code: 'PRODUCT_UNKNOWN' })
    const whose = personOf(office, wanted.personId)
    if (!whose) return refused({ code: 'NOT_BOUND' })
    const covered = ownCovers(office).find(
      ({ productId, insuredId, status }) =>
        productId === wanted.productId && insuredId === whose.id && status !== 'CANCELLED',
    )
    if (covered) return refused({ code: 'ALREADY_COVERED', detail: { coverId: covered.id } })
    const { commercial } = office.pack(holder.area).insurance
    if (!whose.person) return refused({ code: 'PERSON_NOT_COVERED', ...citing(commercial, today) })
    const { premium } = product
    if (premium !== wanted.premium)
      return refused({ code: 'AMOUNT_CHANGED', detail: { was: wanted.premium, now: premium } })
    const verdict = commercialVerdict(premium, whose.person, moneyOf(office), commercial, today)
    if (!verdict.ok) return verdict
    const declared = declarationVerdict(product.asks.length, wanted.declared)
    if (!declared.ok) return declared
    if (!consume(office, stepUpToken, key, premium)) return refused({ code: 'STEP_UP_NEEDED' })
    const cover = begin(office, { productId: product.productId, premium, insuredId: whose.id, person: whose.person })
    noteKey(books, key, 'insure', wanted, cover.id)
    return ok(coverReply(cover, office))
  },

  outcome({ of }) {
    const made = madeWith(office.books, of, 'insure')
    const cover = ownCovers(office).find(({ id }) => id === made)
    return cover ? ok(coverReply(cover, office)) : refused({ code: 'NOT_FOUND' })
  },

  find({ coverId }) {
    const cover = ownCovers(office).find(({ id }) => id === coverId)
    return cover ? ok(coverReply(cover, office)) : refused({ code: 'NOT_FOUND' })
  },

  cancel({ coverId }) {
    const { books, now, holder } = office
    const cover = ownCovers(office).find(({ id }) => id === coverId)
    if (!cover) return refused({ code: 'NOT_FOUND' })
    if (cover.status === 'CANCELLED') return ok(coverReply(cover, office))
    if (!mayMove(cover.status, 'CANCELLED')) return refused({ code: 'NOT_CANCELLABLE' })
    const { id, premium } = cover
    transfer(books, now, 'PREMIUM_RETURNED', premium, {
      from: outside.insurer,
      to: personal(holder.id),
      subjectId: id,
    })
    moveCover(books, cover, 'CANCELLED', now, holder.id)
    return ok(coverReply(cover, office))
  },
})

const moneyOf = (office: Office) => ({
  available: office.available(office.holder.id),
  spent: spentOnCovers(office),
})

function citing(rules: Parameters<typeof commercialVerdict>[3], today: Office['today']) {
  const fact = inForce(rules, today)
  return fact ? { citation: cite(fact) } : {}
}

/** For whom the rule lets this account buy: the holder, and relatives bound to it. */
function peopleOf({ books, holder, person }: Office, insured: readonly CoveredPerson[]) {
  const self = { personId: null, person: 'SELF' as const, maskedName: maskName(holder.name) }
  const relatives = books.bindings.flatMap(({ sharerId, relativeId, relation, status }) => {
    const allowed = insured.find((candidate) => candidate === relation)
    return allowed && sharerId === holder.id && status === 'ACTIVE'
      ? [{ personId: relativeId, person: allowed, maskedName: maskName(person(relativeId).name) }]
      : []
  })
  return insured.includes('SELF') ? [self, ...relatives] : relatives
}

/** Whom a cover is for: the holder, or a bound relative; null for anybody else. `person` is null for a relative no rule names. */
function personOf({ books, holder }: Office, personId: string | null) {
  if (personId === null) return { id: holder.id, person: 'SELF' as CoveredPerson }
  const binding = books.bindings.find(
    ({ sharerId, relativeId, status }) => sharerId === holder.id && relativeId === personId && status === 'ACTIVE',
  )
  if (!binding) return null
  const relation: Relation = binding.relation
  return { id: personId, person: coveredPersons.find((person) => person === relation) ?? null }
}
