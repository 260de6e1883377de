import { LAYER_COUNT } from '../../anatomy/layers'
import { strings } from '../strings/main'
import { askCamera } from './camera'
import { display } from './display'
import { explorer, TABS, useExplorer, type ExplorerState } from './explorer'
import { structuresOf } from './involved'
import { canUndoHands, letGoOfHands, undoHands } from './hands'
import { goToMark, markAfter, markBefore } from './marks'
import { motionOf } from './motions'
import { playhead, SPEEDS } from './playhead'
import { askSearch } from './searchRequest'
import { HANDS, isMotion, isPicked, NOTHING } from './selection'
import { NAMED_VIEWS, type NamedView } from './views'
import { ALL_SHOWN, depthOf, isolated, withDepth, withHidden, type Visibility } from './visibility'

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
  | 'swap-split'
  | 'labels'
  | 'attachments'
  | 'zoom-in'
  | 'zoom-out'
  | `orbit-${'left' | 'right' | 'up' | 'down'}`
  | `pan-${'left' | 'right' | 'up' | 'down'}`
  | 'find'
  | 'undo'
  | 'redo'
  | 'deeper'
  | 'shallower'
  | 'hide'
  | 'isolate'
  | 'xray'
  | 'bones-only'
  | 'show-all'
  | `show-${'r' | 'l' | 'both'}`

/** One step of the step commands [s]. */
export const STEP_SECONDS = 0.1
const ORBIT_STEP = Math.PI / 12
const ZOOM_STEP = 1.2
/** A share of the stage's height. */
const PAN_STEP = 0.1

const always = () => true
const hasMotion = (state: ExplorerState) => isMotion(state.selection)
const isMuscle = (state: ExplorerState) =>
  state.selection.kind === 'muscle' && structuresOf(state.selection).length > 0
const hasPicture = (state: ExplorerState) => state.modelStatus === 'ready'
const { commands: words, transport, views, tabs } = strings

const VIEW_KEYS: Readonly<Record<NamedView, string>> = {
  back: 'b',
  front: 'f',
  right: 'r',
  left: 'l',
  top: 't',
}
const TAB_LABELS = [words.tabMuscles, words.tabActions, words.tabExercises] as const

const { layers } = strings
/** With hands on their gestures are undone first. */
const handsUndo = ({ selection }: ExplorerState) => selection.kind === 'hands' && canUndoHands()
const setVisibility = (change: (now: Visibility) => Visibility): void => {
  const { visibility, setLayers } = explorer.getState()
  setLayers({ visibility: change(visibility) })
}
const pickedStructures = ({ selection }: ExplorerState): readonly string[] =>
  isPicked(selection) ? structuresOf(selection) : []
const hasPicked = (state: ExplorerState) => pickedStructures(state).length > 0

/** Commands about what is shown of the figure; the tools of the layer bar are these. */
const LAYER_COMMANDS: readonly Command[] = [
  command('hide', layers.hide, 'v', hasPicked, () => {
    const structures = pickedStructures(explorer.getState())
    setVisibility((now) => withHidden(now, structures))
  }),
  command('isolate', layers.isolate, 'i', hasPicked, () => {
    const structures = pickedStructures(explorer.getState())
    setVisibility((now) => isolated(now, structures))
  }),
  command('xray', layers.xray, 'x', always, () => setVisibility((now) => ({ ...now, xray: !now.xray }))),
  command(
    'deeper',
    layers.deeper,
    'd',
    ({ visibility }) => depthOf(visibility) < LAYER_COUNT,
    () => setVisibility((now) => withDepth(now, depthOf(now) + 1)),
  ),
  command(
    'shallower',
    layers.shallower,
    'u',
    ({ visibility }) => depthOf(visibility) > 0,
    () => setVisibility((now) => withDepth(now, depthOf(now) - 1)),
  ),
  command('bones-only', layers.bonesOnly, 'k', always, () =>
    setVisibility((now) => withDepth(now, LAYER_COUNT)),
  ),
  ...(['l', 'both', 'r'] as const).map((side) =>
    command(`show-${side}`, layers.show[side], null, always, () =>
      setVisibility((now) => ({ ...now, side })),
    ),
  ),
  command('show-all', layers.showAll, 'a', always, () =>
    explorer.getState().setLayers({ visibility: ALL_SHOWN, peeledSide: null }),
  ),
  command(
    'undo',
    layers.undo,
    'Ctrl+z',
    (state) => state.timeline.past.length > 0 || handsUndo(state),
    () => {
      const state = explorer.getState()
      if (handsUndo(state)) undoHands()
      else state.undo()
    },
  ),
  {
    ...command(
      'redo',
      layers.redo,
      'Ctrl+Shift+z',
      ({ timeline }) => timeline.future.length > 0,
      () => explorer.getState().redo(),
    ),
    also: 'Ctrl+y',
  },
]

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
    command(`tab-${tab}`, TAB_LABELS[index] ?? tabs[tab], `${index + 1}`, always, () =>
      explorer.getState().setTab(tab),
    ),
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
  ...NAMED_VIEWS.map((view) =>
    command(
      `view-${view}`,
      view === 'top' ? words.viewTop : words.view(views[view]),
      VIEW_KEYS[view],
      always,
      () => explorer.getState().setView(view),
    ),
  ),
  command('attachments', words.attachments, 'e', isMuscle, () => {
    const { attachments, setAttachments } = explorer.getState()
    setAttachments(attachments === 'both' ? 'none' : 'both')
  }),
  command('home', views.home, 'h', hasPicture, () => askCamera({ kind: 'home' })),
  command('swap-split', views.swap, 's', always, () => explorer.getState().swapPeeledSide()),
  command('labels', words.labels, 'n', hasPicture, () => display.getState().toggleLabels()),
  command('zoom-in', views.zoomIn, '+', hasPicture, () => askCamera({ kind: 'zoom', factor: ZOOM_STEP })),
  command('zoom-out', views.zoomOut, '-', hasPicture, () =>
    askCamera({ kind: 'zoom', factor: 1 / ZOOM_STEP }),
  ),
  ...LAYER_COMMANDS,
  orbit('orbit-left', views.orbitLeft, 'Shift+ArrowLeft', -ORBIT_STEP, 0),
  orbit('orbit-right', views.orbitRight, 'Shift+ArrowRight', ORBIT_STEP, 0),
  orbit('orbit-up', views.orbitUp, 'Shift+ArrowUp', 0, ORBIT_STEP),
  orbit('orbit-down', views.orbitDown, 'Shift+ArrowDown', 0, -ORBIT_STEP),
  pan('pan-left', views.panLeft, PAN_STEP, 0),
  pan('pan-right', views.panRight, -PAN_STEP, 0),
  pan('pan-up', views.panUp, 0, -PAN_STEP),
  pan('pan-down', views.panDown, 0, PAN_STEP),
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
  const held = /^(?:(?:Ctrl|Shift)\+(?=.))*/.exec(shortcut)?.[0] ?? ''
  const key = shortcut.slice(held.length)
  const names: Readonly<Record<string, string>> = strings.keys.names
  return held + (names[key] ?? key.toUpperCase())
}

function command(
  id: CommandId,
  label: string,
  shortcut: string | null,
  isEnabled: (state: ExplorerState) => boolean,
  run: () => void,
): Command {
  return { id, label, shortcut, isEnabled, run }
}

function orbit(id: CommandId, label: string, shortcut: string, azimuth: number, polar: number): Command {
  return command(id, label, shortcut, hasPicture, () => askCamera({ kind: 'orbit', azimuth, polar }))
}

function pan(id: CommandId, label: string, x: number, y: number): Command {
  return command(id, label, null, hasPicture, () => askCamera({ kind: 'pan', x, y }))
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
