import type { TABS, ExplorerState } from './explorer'
import type { NamedView } from './views'

/** Something a person can do; buttons, keys and menus all run the same. */
export interface Command {
  readonly id: CommandId
  readonly label: string
  /** `KeyboardEvent.key`, letters in lower case, with `Ctrl+` and `Shift+` before it where they are meant; null: no key. */
  readonly shortcut: string | null
  /** Another key that does the same. */
  readonly also?: string
  isEnabled(state: ExplorerState): boolean
  run(): void
}

export type CommandId =
  | 'play-pause'
  | 'step-forward'
  | 'step-back'
  | 'next-phase'
  | 'previous-phase'
  | 'slower'
  | 'faster'
  | 'loop'
  | `sides-${'r' | 'l' | 'both'}`
  | 'clear'
  | 'take-hold'
  | `tab-${(typeof TABS)[number]}`
  | `view-${NamedView}`
  | 'home'
  | 'focus'
  | 'mirror'
  | 'lens'
  | 'swap-split'
  | 'labels'
  | 'colour'
  | 'attachments'
  | 'zoom-in'
  | 'zoom-out'
  | `orbit-${'left' | 'right' | 'up' | 'down'}`
  | `pan-${'left' | 'right' | 'up' | 'down'}`
  | 'find'
  | 'undo'
  | 'redo'
  | 'layers'
  | 'deeper'
  | 'shallower'
  | 'hide'
  | 'isolate'
  | 'xray'
  | 'bones-only'
  | 'show-all'
  | `show-${'r' | 'l' | 'both'}`

/** Makes a command from its parts. */
export function command(
  id: CommandId,
  label: string,
  shortcut: string | null,
  isEnabled: (state: ExplorerState) => boolean,
  run: () => void,
): Command {
  return { id, label, shortcut, isEnabled, run }
}

/** For commands that always can run. */
export const always = (): boolean => true

/** For commands about the picture. */
export const hasPicture = (state: ExplorerState): boolean => state.modelStatus === 'ready'
