/** Makes an element of the shell. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...inside)
  return element
}

/** A button that can be called by its words. */
export function press(words: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, words)
  button.addEventListener('click', act)
  return button
}
