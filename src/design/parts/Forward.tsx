import { Button as NativeButton, Text } from '@tarojs/components'

/**
 * WeChat's own way to hand a page to somebody: only its native button opens the list of friends. What they are shown is what the
 * page's useShareAppMessage says. There is none in a browser.
 */
export const Forward = ({ children }: { children: string }) => (
  <NativeButton className="hj-press hj-button hj-button--primary hj-forward" openType="share">
    <Text className="hj-button__name">{children}</Text>
  </NativeButton>
)
