import { maskName } from '@/domain/identity/mask'
import { insurable } from '@/domain/insurance/commercial'
import { ok, refused } from '@/domain/outcome'
import { inForce } from '@/domain/policy/fact'
import { type Offered, waysToUse } from '@/domain/withdrawal/alternatives'
import { deathIsKnown } from '../claims'
import { spentOnCovers } from '../covers'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import type { Office } from '../office'
import { areKin } from '../people/kin'
import { personNamed } from '../people/register'

/** What is asked before a withdrawal: whose account it is, and what the money is good for where it is. */
export const withdrawalAsking = (
  office: Office,
): Pick<ReturnType<FurtherDeskOf<'withdrawal'>>, 'owner' | 'alternatives'> => ({
  owner({ name, idNumber }) {
    const found = personNamed(name, idNumber)
    if (!found || !areKin(office.holder.id, found.id)) return refused({ code: 'KINSHIP_UNPROVEN' })
    const owner = office.person(found.id)
    return ok({
      ownerId: owner.id,
      maskedName: maskName(owner.name),
      areaName: office.areaName(owner.area),
      deathKnown: deathIsKnown(office, owner.id),
    })
  },

  alternatives({ reason }) {
    const { holder, today } = office
    if (holder.scheme !== 'EMPLOYEE') return ok({ ways: [] })
    const available = office.available(holder.id)
    const commercial = inForce(office.pack(holder.area).insurance.commercial, today)
    const ways = waysToUse(reason, {
      available,
      shareable: office.shareable(holder.id),
      wallet: walletOf(office),
      insurable: commercial ? insurable(commercial.value, { available, spent: spentOnCovers(office) }) : null,
      retired: holder.retired ?? false,
      staysWithin: inForce(office.pack(holder.area).transfer.rule, today)?.value.withinProvince === 'STAYS',
    })
    return ok({ ways })
  },
})

/** Whether the place takes part in 医保钱包, as far as it has said. */
function walletOf({ books, holder, pack, today }: Office): Offered {
  if (furtherOf(books).takingNoPart.includes(holder.area)) return 'NO'
  const open = inForce(pack(holder.area).wallet.open, today)
  if (!open) return 'ASK'
  return open.value ? 'YES' : 'NO'
}
