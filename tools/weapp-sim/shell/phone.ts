import type { Json, ShellRequest } from '../protocol'
import { bar, dress, entitle, furnishTabs, tabs } from './bars'
import { actionSheet, modal, privacy, toast } from './dialogs'
import { bringForward, drawn, drop, layIn, open, pages } from './frames'
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
  }
}

furnishTabs(window.weappProgram.tabBar)
document.querySelector('#phone')?.append(bar, pages, tabs)
void layIn()
