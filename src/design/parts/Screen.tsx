import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { lookOf, type Tab, useAppearance } from '../appearance'
import { Semantic } from '../Semantic'
import { useTitle } from '../useTitle'
import { DemoBar } from './DemoBar'
import { HelpFooter } from './HelpFooter'
import { Steps } from './Steps'

export interface ScreenProps {
  /** Names the page; in WeChat the page's own config repeats it for the native bar. */
  title: string
  /** Set on the three pages that carry the tab bar. */
  tab?: Tab
  step?: { at: number; of: number }
  /** The question or statement of the page. */
  heading?: string
  lead?: string
  children?: ReactNode
  /** Stays in sight at the bottom: an ActionBar. */
  footer?: ReactNode
}

/** The root of every page. WeChat brings its own bar with title and back, and the tab bar is a component of its own. */
export function Screen({ title, tab, step, heading, lead, children, footer }: ScreenProps) {
  const appearance = useAppearance()
  useTitle(title)
  return (
    <View className={`hj-screen ${lookOf(appearance)}${tab ? ' hj-screen--tab' : ''}`}>
      <View className="hj-top">
        <DemoBar />
      </View>
      <View className="hj-main">
        {(step || heading || lead) && (
          <View className="hj-intro">
            {step && <Steps {...step} />}
            {heading && (
              <Semantic as="h1" className="hj-intro__heading">
                {heading}
              </Semantic>
            )}
            {lead && <View className="hj-intro__lead">{lead}</View>}
          </View>
        )}
        {children}
        <HelpFooter />
      </View>
      {footer && <View className="hj-foot">{footer}</View>}
    </View>
  )
}
