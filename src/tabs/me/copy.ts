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
    scenarios: { title: '走查', note: '一步一步看每一页，换人、换日子、换网络情况' },
  },
  privacy: {
    title: '隐私说明',
    lines: [
      '姓名、身份证号、手机号、银行卡号都打了星号，完整的号码只在您填写的时候用，不会存在本机。',
      '本机只记：字号和深浅色、没填完的步骤、演示办过的事。',
      '不打开相机，不读通讯录和位置。',
    ],
  },
  clear: {
    offer: '清除本机数据',
    question: '要清除本机数据吗？',
    effect: '演示里办过的事、没填完的内容都会忘掉，演示从头开始。字号和深浅色会留着。真实账户不受影响。',
    confirm: '确认清除',
    keep: '不清除',
    done: { title: '已清除本机数据', note: '演示已经从头开始，字号和深浅色还留着。真实账户没有变化。' },
    unreached: { title: '没有连上医保柜台', note: '什么都没有清除。过一会儿可以再试一次。' },
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
