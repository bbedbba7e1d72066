import type { ReactNode } from 'react'

interface Props {
  children?: ReactNode
  className?: string
  style?: object
  id?: string
}

/** As on H5, where Taro's View and Text are a div and a span that hand their aria attributes on. */
export const View = ({ children, ...told }: Props) => <div {...told}>{children}</div>
export const Text = ({ children, ...told }: Props) => <span {...told}>{children}</span>
export const Input = () => {
  throw new Error('H5 draws its own input: InputBox.h5.tsx')
}
