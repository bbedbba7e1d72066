import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import components from './aria-attributes'

interface MiniPlatform {
  /** Absent on H5, where React writes its own elements and aria attributes. */
  template?: {
    mergeComponents(ctx: IPluginContext, components: object): void
    /** How deep a component may stand inside itself; each level is another copy of its template. */
    nestElements: Map<string, number>
  }
  runtimePath?: string | string[]
}

/**
 * What WeChat's templates must have and need not have: aria-* is let through, in base.wxml when it is written and in the map
 * the runtime serialises by; scroll-view and the view that stops touches from passing through, which Taro adds unasked and we
 * do not use (tests/house/templates.test.ts), are left out, 19 KB; text stands in text twice at most.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, components)
      for (const text of ['text', 'static-text']) platform.template.nestElements.set(text, 3)
      platform.runtimePath = [platform.runtimePath ?? []].flat().concat(path.join(__dirname, 'aria-runtime.js'))
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }: { componentConfig: { includes: Set<string> } }) => {
    for (const unused of ['scroll-view', 'catch-view']) componentConfig.includes.delete(unused)
  })
}
