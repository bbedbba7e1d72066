import { packOf } from '@mock/policy/packs'
import type { Pack } from '@/domain/policy/pack'

/** The pack a place really has; throws where it has none. */
export function packIn(code: string): Pack {
  const pack = packOf(code)
  if (!pack) throw new Error(`no pack for ${code}`)
  return pack
}

/** Places the worked cases play in, by their area codes (GB/T 2260). */
export const places = {
  nation: '000000',
  beijing: '110000',
  taiyuan: '140100',
  huludao: '211400',
  shanghai: '310000',
  hefei: '340100',
  jinan: '370100',
  henan: '410000',
  changsha: '430100',
  zhangjiajie: '430800',
  shenzhen: '440300',
  qingyuan: '441800',
  nanning: '450100',
  chongqing: '500000',
  lanzhou: '620100',
  gansuLevel: '629900',
} as const
