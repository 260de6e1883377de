import { strings } from '../strings/main'
import { CAMERA_COMMANDS } from './cameraCommands'
import { always, command, hasPicture, type Command, type CommandId } from './command'
import { display } from './display'
import { explorer, TABS, useExplorer, type ExplorerState } from './explorer'
import { structuresOf } from './involved'
import { letGoOfHands } from './hands'
import { LAYER_COMMANDS } from './layerCommands'
import { layersPanel } from './layersPanel'
import { goToMark, markAfter, markBefore } from './marks'
import { motionOf } from './motions'
import { playhead, SPEEDS } from './playhead'
import { askSearch } from './searchRequest'
import { HANDS, isMotion, NOTHING } from './selection'

export type { Command, CommandId } from './command'

/** One step of the step commands [s]. */
export const STEP_SECONDS = 0.1

const hasMotion = (state: ExplorerState) => isMotion(state.selection)
const canColour = (state: ExplorerState) => hasMotion(state) || state.selection.kind === 'hands'
const isMuscle = (state: ExplorerState) =>
  state.selection.kind === 'muscle' && structuresOf(state.selection).length > 0
const { commands: words, transport, views, tabs } = strings

const TAB_LABELS = [words.tabMuscles, words.tabActions, words.tabExercises] as const

/** Every command, in the order of the keyboard sheet. */
export const COMMANDS: readonly Command[] = [
  { ...command('find', words.find, '/', always, askSearch), also: 'Ctrl+k' },
  command('play-pause', words.playPause, ' ', hasMotion, () => playhead.toggle()),
  command('step-back', words.stepBack, ',', hasMotion, () => step(-STEP_SECONDS)),
  command('step-forward', words.stepForward, '.', hasMotion, () => step(STEP_SECONDS)),
  command('previous-phase', transport.previous, '[', hasMotion, () => toMark(markBefore)),
  command('next-phase', transport.next, ']', hasMotion, () => toMark(markAfter)),
  command('slower', words.slower, '<', hasMotion, () => changeSpeed(-1)),
  command('faster', words.faster, '>', hasMotion, () => changeSpeed(1)),
  command('loop', words.loop, 'o', hasMotion, () => playhead.setLoop(!playhead.loop)),
  ...(['l', 'both', 'r'] as const).map((sides) =>
    command(`sides-${sides}`, words.sides(transport.sideNames[sides]), null, hasMotion, () =>
      explorer.getState().setSides(sides),
    ),
  ),
  ...TABS.map((tab, index) =>
    command(`tab-${tab}`, TAB_LABELS[index] ?? tabs[tab], `${index + 1}`, always, () => {
      layersPanel.getState().setOpen(false)
      explorer.getState().setTab(tab)
    }),
  ),
  command('take-hold', strings.hands.takeOrLetGo, 'g', always, () => {
    const { selection, select } = explorer.getState()
    if (selection.kind === 'hands') letGoOfHands()
    else select(HANDS)
  }),
  command(
    'clear',
    words.clear,
    'Escape',
    (state) => state.selection.kind !== 'none',
    () => explorer.getState().select(NOTHING),
  ),
  command('attachments', words.attachments, 'e', isMuscle, () => {
    const { attachments, setAttachments } = explorer.getState()
    setAttachments(attachments === 'both' ? 'none' : 'both')
  }),
  command('swap-split', views.swap, 's', always, () => explorer.getState().swapPeeledSide()),
  command('labels', words.labels, 'n', hasPicture, () => display.getState().toggleLabels()),
  command('colour', strings.tools.colour, 'c', canColour, () => {
    const { colourBy, setColourBy } = explorer.getState()
    setColourBy(colourBy === 'shortening' ? 'role' : 'shortening')
  }),
  ...CAMERA_COMMANDS,
  ...LAYER_COMMANDS,
]

/** The command with an id. */
export function commandById(id: CommandId): Command {
  const found = COMMANDS.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`app/state/commands: no command "${id}"; see COMMANDS for the list.`)
  return found
}

/** A command for a button: its words, whether it can run now, and the way to run it. */
export function useCommand(id: CommandId): {
  readonly label: string
  readonly shortcut: string | null
  readonly enabled: boolean
  readonly run: () => void
} {
  const { label, shortcut, isEnabled, run } = commandById(id)
  const enabled = useExplorer(isEnabled)
  return { label, shortcut: shortcut === null ? null : shortcutText(shortcut), enabled, run }
}

/** A shortcut as a person reads it: `Shift+←`, `Space`, `B`. */
export function shortcutText(shortcut: string): string {
  const names: Readonly<Record<string, string>> = strings.keys.names
  // A plus that ends the shortcut is a key, not a joint.
  const keys = shortcut.split(/\+(?=.)/)
  return keys.map((key) => names[key] ?? key.toUpperCase()).join('+')
}

function step(by: number): void {
  playhead.pause()
  playhead.seek(playhead.time + by)
}

function toMark(find: typeof markAfter): void {
  const motion = motionOf(explorer.getState().selection)
  const mark = motion && find(motion, playhead.time)
  if (!motion || !mark) return
  playhead.pause()
  goToMark(motion, mark)
}

function changeSpeed(by: number): void {
  const index = SPEEDS.indexOf(playhead.speed) + by
  const speed = SPEEDS[Math.min(Math.max(index, 0), SPEEDS.length - 1)]
  if (speed !== undefined) playhead.setSpeed(speed)
}
