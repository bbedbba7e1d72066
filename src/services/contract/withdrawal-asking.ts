import * as v from 'valibot'
import { alternatives } from '@/domain/withdrawal/alternatives'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { operation } from './operation'
import { Id, Money } from './values'

/** Whose account it is: said in full once, and by its id from then on. */
const OwnerAsk = v.strictObject({ name: v.string(), idNumber: v.string() })

const OwnerReply = v.object({
  ownerId: Id,
  maskedName: v.string(),
  areaName: v.string(),
  /** Whether other offices have already told of the death, so that no paper need prove it. */
  deathKnown: v.boolean(),
})

const AlternativesReply = v.object({
  ways: v.array(
    v.object({
      use: v.picklist(alternatives),
      offered: v.picklist(['YES', 'ASK']),
      /** How much of the balance it can be used for; null where nobody knows, or where it is no matter of an amount. */
      amount: v.nullable(Money),
    }),
  ),
})

/** Before a 支取 is asked for: whose account it is, and what the money can be used for instead. */
export const withdrawalAsking = {
  /** One no for whoever is not found and whoever is no kin, so that nobody can find out who is insured by trying names (R-P16). */
  owner: operation(OwnerAsk, OwnerReply, ['KINSHIP_UNPROVEN']),
  alternatives: operation(v.strictObject({ reason: v.picklist(withdrawalReasons) }), AlternativesReply),
}
