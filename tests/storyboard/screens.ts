import type { RouteName } from '@/routes/table'
import type { State } from './vocabulary'

/** What every screen has that asks the counter anything; one that does not says why in `not`. */
export const expected = ['loading', 'error', 'success'] as const

export interface Row {
  /** Every state the screen can be in; each has a card. */
  readonly states: readonly State[]
  /** Why it has no such state. */
  readonly not?: Readonly<Partial<Record<(typeof expected)[number], string>>>
}

/** Which states every screen must be shown in. A new route does not compile before it has its row. */
export const screens: Readonly<Record<RouteName, Row>> = {
  home: { states: ['loading', 'empty', 'error', 'refused', 'pending', 'success', 'failed', 'broken'] },
  records: { states: ['loading', 'empty', 'error', 'pending', 'success'] },
  me: { states: ['loading', 'error', 'success'] },
  'balance/overview': {
    states: ['loading', 'empty', 'error', 'offline', 'refused', 'pending', 'success', 'broken'],
  },
  'balance/statement': { states: ['loading', 'empty', 'error', 'offline', 'refused', 'success'] },
  'balance/year': { states: ['loading', 'empty', 'error', 'refused', 'success', 'broken'] },
  'balance/entry': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'family/members': { states: ['loading', 'empty', 'error', 'refused', 'success'] },
  'family/who': { states: ['loading', 'error', 'success'] },
  'family/start': { states: ['loading', 'error', 'refused', 'success'] },
  'family/relation': { states: ['loading', 'error', 'refused', 'invalid', 'success'] },
  'family/identity': { states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success'] },
  'family/terms': {
    states: ['invalid', 'success'],
    not: { loading: '打开时柜台已经答过：没有答过，就还在上一页', error: '这一页不问柜台' },
  },
  'family/sign': {
    states: ['offline', 'invalid', 'success'],
    not: { loading: '打开时柜台已经答过：没有答过，就还在上一页', error: '打开时不问柜台；签名问不到柜台是 offline' },
  },
  'family/consent': {
    states: ['invalid', 'success'],
    not: { loading: '打开时柜台已经答过：没有答过，就还在上一页', error: '这一页不问柜台' },
  },
  'family/check': {
    states: ['success'],
    not: { loading: '打开时柜台已经答过：没有答过，就还在上一页', error: '问的只是自己的手机号，问不到也能核对' },
  },
  'family/verify': { states: ['loading', 'error', 'offline', 'invalid', 'pending', 'success', 'failed'] },
  'family/result': { states: ['loading', 'error', 'refused', 'pending', 'success', 'failed', 'broken'] },
  'family/relative': { states: ['loading', 'error', 'refused', 'pending', 'success', 'failed', 'broken'] },
  'family/limit': { states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success', 'broken'] },
  'family/ending': { states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success', 'failed', 'broken'] },
  'family/checkup': { states: ['loading', 'error', 'refused', 'success', 'failed', 'broken'] },
  'family/spending': { states: ['loading', 'empty', 'error', 'refused', 'pending', 'success', 'broken'] },
  'contribution/people': { states: ['loading', 'empty', 'error', 'refused', 'pending', 'success'] },
  'contribution/quote': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'contribution/check': { states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success', 'broken'] },
  'contribution/verify': {
    states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success', 'failed', 'broken'],
  },
  'contribution/progress': {
    states: ['loading', 'error', 'offline', 'refused', 'pending', 'success', 'failed', 'broken'],
  },
  'contribution/undo': { states: ['loading', 'error', 'refused', 'pending', 'success', 'broken'] },
  'contribution/refund': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'contribution/receipt': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'contribution/verified': { states: ['loading', 'error', 'refused', 'success', 'failed', 'broken'] },
  'contribution/sitting': {
    states: ['loading', 'empty', 'error', 'offline', 'refused', 'invalid', 'success', 'broken'],
  },
  'contribution/sitting-verify': { states: ['loading', 'error', 'refused', 'invalid', 'success', 'failed', 'broken'] },
  'contribution/sitting-results': { states: ['loading', 'error', 'refused', 'pending', 'success', 'failed', 'broken'] },
  'contribution/waiting-period': { states: ['loading', 'error', 'refused', 'success'] },
  'wallet/which': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'wallet/overview': { states: ['loading', 'error', 'refused', 'pending', 'success'] },
  'wallet/open': { states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success'] },
  'wallet/send': { states: ['loading', 'error', 'offline', 'refused', 'invalid', 'success'] },
  'wallet/check': {
    states: ['success'],
    not: { loading: '打开时柜台已经答过：没有答过，就还在上一页', error: '没有问到，就还在上一页' },
  },
  'wallet/verify': {
    states: ['loading', 'error', 'invalid', 'pending', 'success', 'failed'],
  },
  'wallet/progress': { states: ['loading', 'error', 'offline', 'refused', 'pending', 'success', 'failed', 'broken'] },
  'wallet/receiver': {
    states: ['loading', 'success', 'pending'],
    not: { error: '没有问到，要做的事照样看得到' },
  },

  'withdrawal/reason': { states: ['loading', 'error', 'invalid', 'success'] },
  'withdrawal/which': { states: ['invalid', 'success', 'broken'], not: { loading: '不问柜台', error: '不问柜台' } },
  'withdrawal/applicant': { states: ['invalid', 'success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'withdrawal/owner': {
    states: ['error', 'invalid', 'refused', 'success'],
    not: { loading: '打开时不问柜台；找的时候按钮自己转' },
  },
  'withdrawal/myths': { states: ['loading', 'error', 'success'] },
  'withdrawal/verdict': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'withdrawal/materials': { states: ['loading', 'error', 'invalid', 'success'] },
  'withdrawal/payee': { states: ['loading', 'error', 'invalid', 'success'] },
  'withdrawal/consequences': { states: ['loading', 'error', 'invalid', 'success'] },
  'withdrawal/sign': { states: ['loading', 'error', 'invalid', 'success'] },
  'withdrawal/check': { states: ['loading', 'error', 'success'] },
  'withdrawal/verify': { states: ['loading', 'error', 'refused', 'invalid', 'pending', 'success', 'failed'] },
  'withdrawal/progress': {
    states: ['loading', 'error', 'offline', 'refused', 'invalid', 'pending', 'success', 'failed', 'broken'],
  },
  'transfer/start': { states: ['loading', 'error', 'invalid', 'pending', 'success'] },
  'transfer/ways': { states: ['loading', 'error', 'success'] },
  'transfer/verdict': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'transfer/form': {
    states: ['invalid', 'success'],
    not: { loading: '上一页刚问过柜台，答案还在', error: '没有问到，就还在上一页' },
  },
  'transfer/check': {
    states: ['success'],
    not: { loading: '上一页刚问过柜台，答案还在', error: '没有问到，就还在上一页' },
  },
  'transfer/verify': {
    states: ['pending', 'success'],
    not: { loading: '身份核验的等待在 withdrawal/verify 上看', error: '没有连上的样子在 withdrawal/verify 上看' },
  },
  'transfer/progress': { states: ['loading', 'error', 'pending', 'success', 'failed'] },
  'transfer/certificate': { states: ['loading', 'error', 'success'] },
  'insurance/overview': { states: ['loading', 'error', 'refused', 'success'] },
  'insurance/quote': { states: ['loading', 'error', 'invalid', 'failed', 'success'] },
  'insurance/health': {
    states: ['refused', 'success'],
    not: { loading: '上一页刚问过柜台，答案还在', error: '没有问到，就还在上一页' },
  },
  'insurance/check': {
    states: ['success'],
    not: { loading: '上一页刚问过柜台，答案还在', error: '没有问到，就还在上一页' },
  },
  'insurance/verify': {
    states: ['pending', 'success'],
    not: { loading: '身份核验的等待在 withdrawal/verify 上看', error: '没有连上的样子在 withdrawal/verify 上看' },
  },
  'insurance/cover': { states: ['loading', 'error', 'pending', 'success', 'failed', 'broken'] },
  'withdrawal/new-card': { states: ['loading', 'error', 'invalid', 'refused', 'pending', 'success', 'broken'] },
  'withdrawal/form': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'withdrawal/how': { states: ['loading', 'error', 'success'] },
  'guide/articles': { states: ['empty', 'success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'guide/article': { states: ['empty', 'success', 'broken'], not: { loading: '不问柜台', error: '不问柜台' } },
  'guide/glossary': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'guide/safety': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'rules/place': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'rules/compare': { states: ['loading', 'error', 'empty', 'success'] },
  'rules/changes': { states: ['loading', 'error', 'success'] },
  'credit/estimate': { states: ['loading', 'error', 'invalid', 'success'] },
  'credit/answer': { states: ['loading', 'empty', 'error', 'refused', 'success'] },
  'credit/place': { states: ['loading', 'error', 'refused', 'success', 'broken'] },
  'credit/compare': { states: ['loading', 'error', 'success'] },
  'credit/before': { states: ['loading', 'error', 'success'] },
  'channels/list': { states: ['loading', 'empty', 'error', 'success'] },
  'channels/guide': { states: ['loading', 'empty', 'error', 'success'] },
  'channels/choose': {
    states: ['success'],
    not: {
      loading: '三个问题不等柜台；答完时多半已经答过',
      error: '三个问题不问柜台；结果问不到，和别的页一样可以再试',
    },
  },
  'channels/phone': {
    states: ['success'],
    not: { loading: '话都在手机里；只有地名等柜台，先写“我参保的地方”', error: '问不到柜台，照样能练' },
  },
  'channels/kiosk': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'channels/hours': { states: ['loading', 'error', 'refused', 'success'] },
  'channels/bank': {
    states: ['success'],
    not: { loading: '手续费的话不等柜台；只有一张卡片要等', error: '只有一张卡片问柜台，别的照样看得到' },
  },
  'settings/region': { states: ['loading', 'error', 'success'] },
  'settings/font-level': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'settings/theme': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'settings/consents': { states: ['loading', 'error', 'offline', 'pending', 'success'] },
  'settings/privacy': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'settings/clear': {
    states: ['pending', 'success'],
    not: { loading: '打开时不问柜台', error: '打开时不问柜台；清除的是本机' },
  },
  'settings/accounts': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'settings/about': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
  'records/due': { states: ['loading', 'empty', 'error', 'offline', 'pending', 'success'] },
  'records/messages': { states: ['loading', 'empty', 'error', 'success'] },
  'rehearsal/scenarios': {
    states: ['success'],
    not: { loading: '演示柜台从不失联：要靠它把线接回来', error: '演示柜台从不失联：要靠它把线接回来' },
  },
  'rehearsal/walk': {
    states: ['broken'],
    not: {
      loading: '它自己就只有一瞬：马上让给走查的那一步',
      error: '演示柜台从不失联：要靠它把线接回来',
      success: '从不停留：让给走查的那一步',
    },
  },
  'rehearsal/parts': { states: ['success'], not: { loading: '不问柜台', error: '不问柜台' } },
}
