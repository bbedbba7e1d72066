import { maskName, maskPhone } from '@/domain/identity/mask'
import { ok } from '@/domain/outcome'
import type { DeskOf } from '../desk'

export const session: DeskOf<'session'> = (office) => ({
  me() {
    const { holder, today, now } = office
    return ok({
      maskedName: maskName(holder.name),
      maskedPhone: maskPhone(holder.phone),
      areaCode: holder.area,
      areaName: office.areaName(holder.area),
      scheme: holder.scheme,
      status: holder.status,
      today,
      now,
    })
  },
})
