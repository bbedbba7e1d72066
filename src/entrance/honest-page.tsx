import { Component, type PropsWithChildren } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { switchTo } from '@/platform/navigate'
import { copy } from './copy'

/** Where a bug ends: one page that says so, says what it did not touch, and shows the way to everything already submitted (R-R12). */
export class HonestPage extends Component<PropsWithChildren, { bug: Error | null }> {
  override state: { bug: Error | null } = { bug: null }

  static getDerivedStateFromError(bug: Error) {
    return { bug }
  }

  override render() {
    const { bug } = this.state
    if (!bug) return this.props.children
    return (
      <Screen
        title={copy.broken.title}
        footer={
          <ActionBar>
            <Button onPress={() => switchTo('records')}>{copy.broken.records}</Button>
            <Button kind="secondary" onPress={() => this.setState({ bug: null })}>
              {copy.broken.again}
            </Button>
          </ActionBar>
        }
      >
        <Notice tone="error" title={copy.broken.title}>
          {copy.broken.reason}
        </Notice>
        <Notice tone="info">{copy.broken.detail(bug.message)}</Notice>
      </Screen>
    )
  }
}
