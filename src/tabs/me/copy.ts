import type { Scheme } from '@/domain/insured'

const schemes: Record<Scheme, string> = { EMPLOYEE: '职工医保', RESIDENT: '居民医保', NONE: '没有参保' }

export const copy = {
  title: '我的',
  insured: (area: string, scheme: Scheme) => `${area} · ${schemes[scheme]}`,
  phone: (masked: string) => `手机 ${masked}`,
  unreached: { title: '没有连上医保柜台', note: '没有取到您的资料。', retry: '再试一次' },
  settings: {
    title: '设置',
    fontLevel: { title: '字号与长辈版', now: { standard: '标准', large: '大', care: '特大', largest: '最大' } },
    theme: { title: '深色与浅色', now: { system: '跟随手机', light: '浅色', dark: '深色' } },
    region: { title: '参保地与规定', note: '看看这里的规定从哪来、从哪天起' },
  },
  own: {
    title: '我的资料',
    consents: { title: '同意和授权', note: '看同意过什么，随时撤回' },
    privacy: { title: '隐私说明', note: '记了什么、放在哪里、放多久' },
    accounts: { title: '两地交过医保', note: '名下有两个账户，怎么合并' },
    clear: { title: '清除本机数据' },
  },
  about: {
    scenarios: { title: '看看演示', note: '一步一步看每一页，换人、换日子、换网络情况' },
    about: { title: '关于惠家', note: '哪些是编的、版本、用到的软件' },
  },
  ask: {
    title: '帮助与规定',
    guide: { title: '帮助', note: '一问一答，新农合、提现都能搜' },
    channels: { title: '其他办法', note: '打电话、去窗口、自助机，怎么办' },
    rules: { title: '各地规定', note: '看参保地的，也能和别处比' },
    safety: { title: '防骗', note: '帮您提现、要验证码的，都是骗子' },
  },
  more: {
    title: '办别的事',
    credit: { title: '每月划入多少', note: '按参保地、年龄和基数算一算' },
    transfer: { title: '换地方参保', note: '医保怎么转、要几天' },
    certificate: { title: '参保凭证', note: '马上就能看、能保存' },
    insurance: { title: '买商业健康保险', note: '看当地能不能用账户买' },
  },
  help: {
    title: '打电话问人',
    lines: [
      { number: '12393', title: '12393 医保服务热线', note: '余额、绑定家人、支取、参保登记' },
      { number: '12366', title: '12366 税务热线', note: '居民医保缴费、查缴费记录、退费' },
      { number: '12333', title: '12333 人社热线', note: '社会保障卡、养老保险' },
    ],
  },
}
