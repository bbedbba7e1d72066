import { ask } from './dialogs'
import { make, press } from './element'
import type { PickRequest } from './window'

/** What a picker opens: the answer is null when cancelled. */
export const pick = (request: PickRequest) =>
  ask<number | string | null>('sheet', request.title || '请选择', (answer) => {
    const { inside, value } = 'items' in request ? words(request) : calendar(request)
    const head = [press('取消', () => answer(null)), request.title, press('确定', () => answer(value()))]
    return [make('div', { class: 'head' }, ...head), make('div', { class: 'columns' }, ...inside)]
  })

function words({ items, value }: Extract<PickRequest, { items: string[] }>) {
  const options = items.map((item, index) => {
    const option = make('div', { role: 'option' }, item)
    option.addEventListener('click', () => choose(index))
    return option
  })
  let chosen = value
  const choose = (index: number) => {
    chosen = index
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index))
  }
  choose(value)
  return { inside: [make('div', { role: 'listbox' }, ...options)], value: () => chosen }
}

/** Year, month and day by a select each; a date outside of start and end becomes the nearer of them. */
function calendar({ value, start, end, parts }: Extract<PickRequest, { parts: number }>) {
  const [low, high] = [start || '1900-01-01', end || '2100-12-31']
  const units = [
    { name: '年', first: Number(low.slice(0, 4)), last: Number(high.slice(0, 4)) },
    { name: '月', first: 1, last: 12 },
    { name: '日', first: 1, last: 31 },
  ]
  const before = (value || new Date().toISOString().slice(0, 10)).split('-').map(Number)
  const selects = units.slice(0, parts).map(({ name, first, last }, at) => {
    const numbers = Array.from({ length: last - first + 1 }, (_, more) => first + more)
    const options = numbers.map((number) => make('option', { value: String(number) }, `${number}${name}`))
    const select = make('select', { 'aria-label': name }, ...options)
    select.value = String(before[at] ?? first)
    return select
  })
  const written = () => {
    const [year = 0, month = 1, day] = selects.map((select) => Number(select.value))
    // The 31st of a shorter month is its last day.
    const real = day && Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate())
    const date = [year, month, real]
      .slice(0, parts)
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    if (date < low.slice(0, date.length)) return low.slice(0, date.length)
    return date > high.slice(0, date.length) ? high.slice(0, date.length) : date
  }
  return { inside: selects, value: written }
}
