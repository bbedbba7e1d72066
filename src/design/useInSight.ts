import { useAppearance } from './appearance'

/** Answers with the way to scroll the page in front until its element of this class can be seen, once it is drawn anew. */
export function useInSight(className: string): () => void {
  const { wechatPage } = useAppearance()
  return () => wechatPage?.scrollTo(`.${className}`)
}
