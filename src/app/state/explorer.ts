import { createStore, useStore } from 'zustand'
import type { Side } from '../../contract/sides'
import type { Motion, Sides } from '../../kinematics/motion'
import { motionOf } from './motions'
import { ownerOf } from './owners'
import { playhead } from './playhead'
import { prefersReducedMotion } from './reducedMotion'
import { isMotion, NOTHING, sameSelection, type Selection } from './selection'
import { defaultView, type View } from './views'

/** Which list the left panel shows. */
export const TABS = ['muscles', 'actions', 'exercises'] as const
export type Tab = (typeof TABS)[number]

/** Where the model stands. `failed` may be retried; `context-lost` recovers by itself or by retry. */
export type ModelStatus = 'loading' | 'ready' | 'failed' | 'no-webgl' | 'context-lost'

/** What the whole interface reads. Time is not in it except where it rests (`restTime`): see `playhead`. */
export interface ExplorerState {
  readonly selection: Selection
  readonly tab: Tab
  /** Sides that move, and that a selected muscle is lit on. */
  readonly sides: Sides
  /** Side whose superficial back muscles are lifted off; null: none. */
  readonly peeledSide: Side | null
  /** Named view of the camera; `free` once the person has moved it. */
  readonly view: View
  /** Structure node id (with side) under the pointer, on the stage or in a list. */
  readonly hovered: string | null
  readonly modelStatus: ModelStatus
  /** One plain sentence for the person; null while all is well. */
  readonly modelProblem: string | null
  /** Share of the model's bytes that have arrived, 0 to 1. */
  readonly loadProgress: number
  /** Counts retries; the stage loads the model anew when it changes. */
  readonly attempt: number
  /** Time [s] at which the playhead last came to rest: after a pause, a seek or a load. */
  readonly restTime: number
  /** One sentence about a link that could not be followed; null when there is none. */
  readonly notice: string | null

  /** Selects; a motion is loaded and, unless the person prefers stillness, played from its start. */
  select(selection: Selection): void
  /** Selects the muscle or bone that the structure node `nodeId` belongs to; the camera stays. */
  selectStructure(nodeId: string): void
  hover(nodeId: string | null): void
  setTab(tab: Tab): void
  setView(view: View): void
  setSides(sides: Sides): void
  setPeeledSide(side: Side | null): void
  /** Swaps the classic split to the other side (left if no side was peeled). */
  swapPeeledSide(): void
  setModelStatus(status: ModelStatus, problem?: string | null): void
  setLoadProgress(share: number): void
  retryModel(): void
  setNotice(notice: string | null): void
}

/** Tab under which a selection is listed; null for bones and nothing, which leave the tab alone. */
function tabOf(selection: Selection): Tab | null {
  if (selection.kind === 'muscle') return 'muscles'
  if (selection.kind === 'action') return 'actions'
  return selection.kind === 'exercise' ? 'exercises' : null
}

/** Sides after selecting `next`: an action keeps those of the action before, all else takes its own. */
function sidesFor(previous: ExplorerState, next: Selection): Sides {
  if (next.kind === 'action' && previous.selection.kind === 'action') return previous.sides
  return motionOf(next)?.defaultSides ?? 'both'
}

/** View after selecting `next`: it changes only where `next` is best seen from elsewhere than what was selected before. */
function viewFor(previous: ExplorerState, next: Selection): View {
  const wanted = defaultView(next)
  return wanted === defaultView(previous.selection) ? previous.view : wanted
}

/** The store, for code outside React. */
export const explorer = createStore<ExplorerState>()((set, get) => ({
  selection: NOTHING,
  tab: 'muscles',
  sides: 'both',
  peeledSide: 'l',
  view: 'back',
  hovered: null,
  modelStatus: 'loading',
  modelProblem: null,
  loadProgress: 0,
  attempt: 0,
  restTime: 0,
  notice: null,

  select(selection) {
    const before = get()
    if (sameSelection(before.selection, selection)) {
      if (isMotion(selection)) playhead.play()
      return
    }
    set({
      selection,
      sides: sidesFor(before, selection),
      tab: tabOf(selection) ?? before.tab,
      view: viewFor(before, selection),
      notice: null,
    })
    loadMotion(selection)
  },
  selectStructure(nodeId) {
    const { view, select, setView } = get()
    const owner = ownerOf(nodeId)
    if (owner.kind === 'none') return
    select(owner)
    setView(view)
  },
  hover(nodeId) {
    if (get().hovered !== nodeId) set({ hovered: nodeId })
  },
  setTab: (tab) => set({ tab }),
  setView: (view) => set({ view }),
  setSides: (sides) => set({ sides }),
  setPeeledSide: (peeledSide) => set({ peeledSide }),
  swapPeeledSide: () => set({ peeledSide: get().peeledSide === 'l' ? 'r' : 'l' }),
  setModelStatus(modelStatus, problem = null) {
    set({ modelStatus, modelProblem: problem, ...(modelStatus === 'ready' ? { loadProgress: 1 } : {}) })
  },
  setLoadProgress: (share) => set({ loadProgress: Math.min(Math.max(share, 0), 1) }),
  retryModel() {
    set({ modelStatus: 'loading', modelProblem: null, loadProgress: 0, attempt: get().attempt + 1 })
  },
  setNotice: (notice) => set({ notice }),
}))

/** Reads the store in a component; select narrowly. */
export const useExplorer = <T>(selector: (state: ExplorerState) => T): T => useStore(explorer, selector)

function loadMotion(selection: Selection): void {
  const motion = motionOf(selection)
  if (!motion) {
    playhead.load(0)
  } else if (prefersReducedMotion()) {
    playhead.load(motion.duration, stillTime(motion))
  } else {
    playhead.load(motion.duration)
    playhead.play()
  }
}

/** Where a motion is shown as a still: the end of an action; the end of an exercise's first working phase. */
const stillTime = (motion: Motion): number =>
  motion.marks[motion.kind === 'action' ? 1 : 2]?.time ?? motion.duration / 2

playhead.subscribe((event) => {
  if (event === 'seek' || event === 'pause' || event === 'load') {
    explorer.setState({ restTime: playhead.time })
  }
})
