import { type Finding, openMiniProgram } from '../program/mini-program'
import { compileStyles } from '../program/styles'
import { compileTemplates } from '../program/templates'
import { faultsOfAppJson } from './app-json'
import { browserNamesInBundle } from './browser-names'
import { refusedByTencent } from './compilers'
import { namesUnknownToWechat, type Sources } from './free-names'
import { unspokenTemplates } from './labels'
import { strayModules } from './modules'
import { missingResources } from './resources'
import { type Budgets, overweight } from './weights'
import { faultsOfWxml, readTemplates } from './wxml'

/** What a project hands in; the checks themselves know no project. */
export interface CheckOptions {
  budgets: Budgets
  /** A folder whose node_modules holds miniprogram-compiler. */
  installed: string
  /** The sources of a Taro app, to be read as well. */
  sources?: Sources
}

/**
 * What can be said about a built mini-program without WeChat's developer tools, by check. No finding is a warning:
 * each would be a blank, a crash, a refusal or a wait on somebody's phone.
 * @throws {Error} when there is no build to look at
 */
export async function checkWeapp(folder: string, options: CheckOptions): Promise<Record<string, Finding[]>> {
  const program = openMiniProgram(folder)
  const templates = readTemplates(program)
  return {
    compilers: refusedByTencent(program, options.installed),
    templates: compileTemplates(program).findings,
    styles: compileStyles(program).findings,
    wxml: faultsOfWxml(program, templates),
    labels: unspokenTemplates(program),
    weights: overweight(program, options.budgets),
    sources: options.sources ? namesUnknownToWechat(options.sources) : [],
    bundle: browserNamesInBundle(program),
    modules: strayModules(program),
    resources: missingResources(program, templates),
    app: faultsOfAppJson(program),
  }
}

export { whyNoCompilers } from './compilers'
