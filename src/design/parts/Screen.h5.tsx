import { lookOf, useAppearance } from '../appearance'
import { words } from '../copy'
import { useTitle } from '../useTitle'
import { DemoBar } from './DemoBar'
import { HelpFooter } from './HelpFooter'
import { Icon } from './Icon'
import { ListenLater } from './ListenLater.h5'
import { Pressable } from './Pressable'
import type { ScreenProps } from './Screen'
import { Steps } from './Steps'
import { TabBar } from './TabBar'
import '../h5.scss'

/** WeChat's WebView brings its own bar with title and back. */
const insideWeChat = /MicroMessenger/i.test(navigator.userAgent)

/** The root of every page, with the bars a browser does not bring. */
export function Screen({ title, tab, step, heading, lead, children, footer }: ScreenProps) {
  const appearance = useAppearance()
  const { fontLevel, theme, back, canGoBack, openTab } = appearance
  useTitle(title)
  // One h1 per page: the heading, or else the bar's title.
  const Title = heading ? 'div' : 'h1'
  const goBack = () => (canGoBack() ? back() : openTab('home'))

  return (
    <div className={`hj-screen ${lookOf(appearance)}`}>
      <header className="hj-top">
        <div className={insideWeChat ? 'hj-unseen' : 'hj-nav'}>
          {!tab && !insideWeChat && (
            <Pressable className="hj-nav__back" label={canGoBack() ? words.back : words.backHome} onPress={goBack}>
              <Icon name={canGoBack() ? 'back' : 'home'} />
            </Pressable>
          )}
          <Title className="hj-nav__title">{title}</Title>
          {!insideWeChat && <ListenLater />}
        </div>
        <DemoBar />
      </header>
      <main className="hj-main">
        {(step || heading || lead) && (
          <div className="hj-intro">
            {step && <Steps {...step} />}
            {heading && <h1 className="hj-intro__heading">{heading}</h1>}
            {lead && <p className="hj-intro__lead">{lead}</p>}
          </div>
        )}
        {children}
        <HelpFooter />
      </main>
      <div className="hj-bottom">
        {footer && <div className="hj-foot">{footer}</div>}
        {tab && <TabBar current={tab} onOpen={openTab} fontLevel={fontLevel} theme={theme} />}
      </div>
    </div>
  )
}
