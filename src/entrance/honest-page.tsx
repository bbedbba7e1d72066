import { Component, type PropsWithChildren } from 'react'
import type { Tab } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { switchTo } from '@/platform/navigate'
import { copy } from './copy'

/** Says that we made a mistake, what it did not touch, and the way to everything already submitted (R-R12). */
export function Broken({ tab, message, onAgain }: { tab?: Tab; message: string; onAgain(): void }) {
  const { title, reason, detail, records, again } = copy.broken
  const leave = () => {
    onAgain()
    return switchTo('records')
  }
  return (
    <Screen
      title={title}
      tab={tab}
      footer={
        <ActionBar>
          <Button onPress={leave}>{records}</Button>
          <Button kind="secondary" onPress={onAgain}>
            {again}
          </Button>
        </ActionBar>
      }
    >
      <Notice tone="error" title={title}>
        {reason}
      </Notice>
      <Notice tone="info">{detail(message)}</Notice>
    </Screen>
  )
}

/** Where a bug ends that a page threw while it was being drawn. */
export class HonestPage extends Component<PropsWithChildren<{ tab?: Tab }>, { bug: Error | null }> {
  override state: { bug: Error | null } = { bug: null }

  static getDerivedStateFromError(bug: Error) {
    return { bug }
  }

  override render() {
    const { bug } = this.state
    if (!bug) return this.props.children
    return <Broken tab={this.props.tab} message={bug.message} onAgain={() => this.setState({ bug: null })} />
  }
}
