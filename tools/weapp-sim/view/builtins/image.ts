import { route, trouble } from '../troubles'
import type { BuiltIn } from './define'

const fits: Record<string, string> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
}

/** A file of the package lies under /pkg; a path without a leading slash counts from the page. */
const addressOf = (src: string) => {
  if (/^(data|https?):/.test(src)) return src
  return src.startsWith('/') ? `/pkg${src}` : new URL(src, `${location.origin}/pkg/${route}`).pathname
}

/** A picture in its frame. */
export const image: BuiltIn = {
  properties: { src: String, mode: { type: String, value: 'scaleToFill' } },
  create(widget) {
    const picture = document.createElement('img')
    picture.alt = ''
    widget.element.append(picture)
    picture.addEventListener('load', () => {
      const { naturalWidth: width, naturalHeight: height } = picture
      const { style, offsetWidth } = widget.element
      if (widget.text('mode') === 'widthFix') style.height = `${(offsetWidth * height) / width}px`
      widget.fire('load', { width, height })
    })
    picture.addEventListener('error', () => widget.fire('error', { errMsg: `GET ${widget.text('src')} 404` }))
    let shown = ''
    widget.says = () => ({ 'aria-role': 'img' })
    widget.update = () => {
      const mode = widget.text('mode')
      const fit = fits[mode]
      if (fit) picture.style.objectFit = fit
      else trouble(`<image mode="${mode}"> is not simulated`)
      const src = widget.text('src')
      if (src === shown) return
      shown = src
      if (src) picture.src = addressOf(src)
      else picture.removeAttribute('src')
    }
  },
}
