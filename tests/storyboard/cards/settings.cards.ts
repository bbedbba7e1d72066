import { cards } from '../card'
import { usual } from './usual'

const normal = { scenario: 'balance-normal' }

cards('settings/region', [
  {
    ...normal,
    state: 'success',
    title: '参保地与规定：长沙市的规定，条条有出处',
    notice: ['按哪一天看，写明', '没有公布的写待公布'],
    until: ['您参保在长沙市', /长沙市的规定，按/, '看看别处的规定'],
  },
  {
    ...normal,
    state: 'success',
    variant: 'elsewhere',
    title: '参保地与规定：看看张家界的，自己的参保地不变',
    until: [/这里只是看看张家界市的规定/, /张家界市的规定，按/],
    act: (person) => person.taps('张家界市'),
  },
  {
    ...normal,
    state: 'success',
    variant: 'all-places',
    title: '参保地与规定：全国四十多个地方，都能点开看',
    notice: ['先列本省，别处的收在下面'],
    until: ['乐山市', '深圳市'],
    act: (person) => person.taps(/再看别的 \d+ 个地方/),
  },
  ...usual('参保地与规定', normal),
])

cards('settings/font-level', [
  {
    ...normal,
    state: 'success',
    title: '字号与长辈版：页面自己就是样子',
    notice: ['点一下马上变，不用保存'],
    until: ['您想看多大的字', '现在看到的样子'],
  },
])

cards('settings/theme', [
  {
    ...normal,
    state: 'success',
    title: '深色与浅色：跟随手机，或者自己定',
    until: '您想看深色还是浅色',
  },
  {
    ...normal,
    state: 'success',
    variant: 'dark',
    title: '深色与浅色：选了深色，马上就变',
    notice: ['手机是浅色的，也听人的'],
    until: '您想看深色还是浅色',
    act: (person) => person.chooses(/^深色/),
  },
])
