import { type Finding, type MiniProgram, pathFrom, textOf } from '../program/mini-program'
import type { Template } from './wxml'

const media = /\.(png|jpe?g|gif|svg|webp|bmp|mp3|aac|m4a|wav|mp4)$/i

/** Pictures and sounds of the package that are named somewhere and are not there. */
export function missingResources(program: MiniProgram, templates: Map<string, Template>): Finding[] {
  const named = [...inTemplates(program, templates), ...inScripts(program), ...inTabs(program)]
  return named
    .filter(({ target }) => media.test(target) && !program.files.includes(target))
    .map(({ file, target }) => ({
      file,
      says: `shows ${target}, which is not in the build: the place stays empty; add the file or mend the path`,
    }))
}

/** A picture somebody shows, as a path in the build. */
interface Shown {
  file: string
  target: string
}

const inTemplates = ({ configs }: MiniProgram, templates: Map<string, Template>): Shown[] =>
  [...templates.values()].flatMap(({ file, tags }) =>
    tags.flatMap(({ attributes, line }) =>
      Object.entries(attributes)
        .filter(([name, value]) => /(src|poster|icon|image|path)$/i.test(name) && !/\{\{|:|^\/\//.test(value))
        // In a file that pages import, a relative path counts from the page: nobody can tell which.
        .filter(([, value]) => value.startsWith('/') || file.replace(/\.wxml$/, '') in configs)
        .map(([, value]) => ({ file: `${file}:${line}`, target: pathFrom(file, value) })),
    ),
  )

/** `"/assets/x.png"`, or webpack's `n.p+"assets/x.png"`, where `n.p` is `/` in a mini-program. */
const literal = /(?:["'`]\/(?!\/)|\.p\s*\+\s*["'`])([\w@./-]+)["'`]/g

const inScripts = (program: MiniProgram): Shown[] =>
  program.files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const targets = [...textOf(program, file).matchAll(literal)].map(([, target = '']) => target)
      return [...new Set(targets)].map((target) => ({ file, target }))
    })

const inTabs = ({ tabs }: MiniProgram): Shown[] =>
  tabs
    .flatMap(({ iconPath = '', selectedIconPath = '' }) => [iconPath, selectedIconPath])
    .map((icon) => ({ file: 'app.json', target: pathFrom('app.json', icon) }))
