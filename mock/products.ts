import { type Fen, fen } from '@/domain/money'

/** An insurance on offer. Names and premiums are this rehearsal's inventions: no insurer sells them. */
export interface Product {
  readonly productId: string
  readonly name: string
  readonly premium: Fen
}

export const products: readonly Product[] = [
  { productId: 'hospital', name: '住院补充保险（演示）', premium: fen(9_900) },
  { productId: 'illness', name: '重大疾病保险（演示）', premium: fen(68_000) },
  { productId: 'accident', name: '意外伤害保险（演示）', premium: fen(180_000) },
]
