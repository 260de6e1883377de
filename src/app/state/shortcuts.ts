import { COMMANDS, type Command } from './commands'
import { explorer } from './explorer'

/** Elements that use keys themselves: a letter or space typed there is theirs. */
const USES_KEYS =
  'input:not([type=radio]):not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]'
/** Elements that Space presses. */
const PRESSED_BY_SPACE = 'button, a, summary, input:not([type=range]), select, [role=tab]'

let letters = true

/** Turns single-key shortcuts on or off (WCAG 2.1.4); Escape and keys with Shift stay. */
export function setLetterShortcuts(on: boolean): void {
  letters = on
}

/** Whether single-key shortcuts are on. */
export const letterShortcuts = (): boolean => letters

/** The command that a key press means now, or null. Pure but for the switch of the single keys. */
export function commandFor(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
): Command | null {
  if (event.altKey) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog')) return null
  if (target?.closest(USES_KEYS) && event.key !== 'Escape') return null
  if (event.key === ' ' && target?.closest(PRESSED_BY_SPACE)) return null
  if (event.shiftKey && event.key.startsWith('Arrow') && target?.closest('input')) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const held = event.ctrlKey || event.metaKey
  const shifted = event.shiftKey && (held || key.startsWith('Arrow'))
  const wanted = `${held ? 'Ctrl+' : ''}${shifted ? 'Shift+' : ''}${key}`
  const found = COMMANDS.find(({ shortcut, also }) => shortcut === wanted || also === wanted)
  if (!found || (!letters && wanted.length === 1)) return null
  return found.isEnabled(explorer.getState()) ? found : null
}

/** Listens for shortcuts on the page. @returns function that stops */
export function listenForShortcuts(page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const command = commandFor(event)
    if (!command) return
    event.preventDefault()
    command.run()
  }
  page.addEventListener('keydown', onKeyDown)
  return () => page.removeEventListener('keydown', onKeyDown)
}
