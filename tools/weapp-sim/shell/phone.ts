import type { Json, ShellRequest } from '../protocol'
import { bar, dress, entitle, furnishTabs, paint, tabs } from './bars'
import { actionSheet, modal, privacy, toast } from './dialogs'
import { aim, landed } from './finger'
import { bringForward, drawn, drop, layIn, open, pages, paintBehind } from './frames'
import { pick } from './pickers'

let inFront = 0

window.weappShell = {
  open,
  front(front) {
    inFront = front.id
    dress(front)
    bringForward(front)
    // Not before the page has been seen: laying in takes the same processor.
    window.setTimeout(() => void layIn(), 100)
  },
  close: drop,
  drawn,
  show,
  pick,
  aim,
  landed,
}

async function show(request: ShellRequest): Promise<Json> {
  switch (request.show) {
    case 'modal':
      return modal(request)
    case 'actionSheet':
      return actionSheet(request.items)
    case 'privacy':
      return privacy()
    case 'toast':
      toast(request.title, request.milliseconds)
      return null
    case 'title':
      if (request.page === inFront) entitle(request.title)
      return null
    case 'bar':
      if (request.page === inFront) paint(request.words, request.background)
      return null
    case 'background':
      paintBehind(request.page, request.colour)
      return null
  }
}

const scheme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
furnishTabs(window.weappProgram.tabBars?.[scheme])
document.querySelector('#phone')?.append(bar, pages, tabs)
void layIn()
