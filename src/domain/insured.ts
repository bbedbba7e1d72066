import type { Category } from './contribution/category'
import type { IdentityCard } from './identity/id-number'

/** 310 职工医保, 390 居民医保, or none (domain.md §3). Only employee insurance carries a personal account (F-01). */
export const schemes = ['EMPLOYEE', 'RESIDENT', 'NONE'] as const

export type Scheme = (typeof schemes)[number]

/** 参保状态: normal, suspended (停保: the money stays), or ended. */
export const insuranceStatuses = ['NORMAL', 'SUSPENDED', 'ENDED'] as const

export type InsuranceStatus = (typeof insuranceStatuses)[number]

/** A person as the insurance register knows them. */
export interface Insured {
  readonly id: string
  readonly name: string
  readonly card: IdentityCard
  readonly scheme: Scheme
  readonly status: InsuranceStatus
  /** 参保地, six digits: 430800 is 张家界. */
  readonly area: string
  readonly category: Category
  /** 公费医疗: cared for by the state budget, outside the shared accounts (山西 P16). Left out of nearly everybody. */
  readonly publicFunded?: boolean
}

/** Two areas are in one province when their codes share the first two digits (GB/T 2260). */
export const sameProvince = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2)
