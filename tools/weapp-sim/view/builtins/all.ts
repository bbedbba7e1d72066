import { ComponentSpace } from 'glass-easel'
import { builtinTags } from '../../program/tags'
import { canvas } from '../canvas'
import { trouble } from '../troubles'
import { button, form } from './button'
import { choices } from './choices'
import { type BuiltIn, define } from './define'
import { image } from './image'
import { picker } from './picker'
import { scrollView } from './scroll-view'
import { textFields } from './text-fields'

const simulated: Record<string, BuiltIn> = {
  view: {},
  text: {},
  image,
  button,
  ...textFields,
  ...choices,
  form,
  picker,
  'scroll-view': scrollView,
  canvas,
}

/** Any other tag of WeChat is a box, and told. */
const notSimulated = (tag: string): BuiltIn => ({ create: () => trouble(`<${tag}> is not simulated`) })

/**
 * Gives a program's pages every tag WeChat draws itself.
 * @param attributes names per tag that some template writes
 */
export function defineBuiltins(program: ComponentSpace, attributes: Record<string, string[]>) {
  const own = new ComponentSpace()
  for (const tag of builtinTags) {
    const definition = define(own, tag, simulated[tag] ?? notSimulated(tag), attributes[tag] ?? [])
    program.setGlobalUsingComponent(tag, definition)
  }
}
