import { createStore, useStore } from 'zustand'
import type { Letter } from '../../anatomy/activity'
import type { EmgRow } from '../../anatomy/exerciseTypes'
import { exerciseById } from '../../anatomy/exercises'
import type { Side } from '../../contract/sides'
import type { MuscleEnd } from '../../contract/structures'
import type { Motion, Sides } from '../../kinematics/motion'
import { REST_POSE } from '../../kinematics/skeleton'
import type { Attachments } from './attachments'
import type { CameraPlace, Lens } from './camera'
import { takeUpHands } from './hands'
import type { ColourBy } from './liveTones'
import { motionOf } from './motions'
import { ownerOf } from './owners'
import { playhead } from './playhead'
import { prefersReducedMotion } from './reducedMotion'
import {
  isMotion,
  isPicked,
  NOTHING,
  samePartner,
  sameSelection,
  type Partner,
  type Selection,
} from './selection'
import { structuresOf } from './involved'
import { NO_TIMELINE, recorded, redone, undone, type Timeline } from './timeline'
import { defaultView, type View } from './views'
import { ALL_SHOWN, sameVisibility, shownShare, withShown, type Visibility } from './visibility'

/** Which list the left panel shows. */
export const TABS = ['muscles', 'actions', 'exercises'] as const
export type Tab = (typeof TABS)[number]

/** Where the model stands. `failed` may be retried; `context-lost` recovers by itself or by retry. */
export type ModelStatus = 'loading' | 'ready' | 'failed' | 'no-webgl' | 'context-lost'

/** What undo brings back: what is shown of the figure. */
export type Layers = Pick<ExplorerState, 'visibility' | 'peeledSide'>

/** What the whole interface reads. Time is not in it except where it rests (`restTime`): see `playhead`. */
export interface ExplorerState {
  readonly selection: Selection
  readonly tab: Tab
  /** Sides that move, and that a selected muscle is lit on. */
  readonly sides: Sides
  /** Side whose superficial back muscles are lifted off; null: none. */
  readonly peeledSide: Side | null
  /** What of the figure is shown; a selected muscle or bone is never hidden altogether. */
  readonly visibility: Visibility
  /** Areas on the bones that stay lit for a selected muscle; kept from muscle to muscle. */
  readonly attachments: Attachments
  /** End of the selected muscle that is pointed at in its card. */
  readonly pointedEnd: MuscleEnd | null
  /** What was shown before, for undo, and what was undone. */
  readonly timeline: Timeline<Layers>
  /** Named view of the camera; `free` once the person has moved it. */
  readonly view: View
  /** Where the camera rests while the view is `free`; null in a named view and until it rests. */
  readonly camera: CameraPlace | null
  readonly lens: Lens
  /** Whether a hand is on the blade now: by pointer on the stage, or on the pad. */
  readonly holding: boolean
  /** Structure node id (with side) under the pointer, on the stage or in a list. */
  readonly hovered: string | null
  /** Side-less structures that are pointed at in the tree: lit on both sides. */
  readonly pointed: readonly string[]
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
  /** What moving muscles are coloured by; kept from motion to motion. */
  readonly colourBy: ColourBy
  /** Measured activity, once it was fetched: the first exercise asks for it. See `fetchEmg`. */
  readonly emg: readonly EmgRow[] | null
  /** Letter of the Y-T-W whose activity is shown; null: all of them. */
  readonly letter: Letter | null
  /** What is done beside the selected exercise, for comparison; null: nothing. See `partner`. */
  readonly partner: Partner | null

  /**
   * Selects; a motion is loaded and, unless the person prefers stillness, played from its start. Hands take the body up in
   * the pose that it has. An exercise can come with a partner beside it.
   */
  select(selection: Selection, partner?: Partner | null): void
  /** Selects the muscle or bone that the structure node `nodeId` belongs to; the camera stays. */
  selectStructure(nodeId: string): void
  hover(nodeId: string | null): void
  pointAt(structures: readonly string[]): void
  setHolding(holding: boolean): void
  setAttachments(attachments: Attachments): void
  pointAtEnd(end: MuscleEnd | null): void
  setTab(tab: Tab): void
  setView(view: View): void
  setLens(lens: Lens): void
  setSides(sides: Sides): void
  setPeeledSide(side: Side | null): void
  /** Shows another part of the figure, as a step that can be undone; lets go of a selection that is then hidden. */
  setLayers(layers: Partial<Layers>): void
  undo(): void
  redo(): void
  /** Swaps the classic split to the other side (left if no side was peeled). */
  swapPeeledSide(): void
  setModelStatus(status: ModelStatus, problem?: string | null): void
  setLoadProgress(share: number): void
  retryModel(): void
  setNotice(notice: string | null): void
  setColourBy(colourBy: ColourBy): void
  /** Shows a letter's activity, and the part of the exercise that it names. */
  setLetter(letter: Letter | null): void
  /** Sets a figure beside that of the selected exercise; without one nothing happens. */
  setPartner(partner: Partner | null): void
  /** Plays one part of the exercise, or all (null), and shows its letter's activity. */
  setPart(part: string | null): void
  /** Moves the feet of an exercise on straps [m behind the anchor]; null: where its record has them. */
  setFeet(feet: number | null): void
}

/** Tab under which a selection is listed; null for bones and nothing, which leave the tab alone. */
function tabOf(selection: Selection): Tab | null {
  if (selection.kind === 'muscle') return 'muscles'
  if (selection.kind === 'action' || selection.kind === 'hands') return 'actions'
  return selection.kind === 'exercise' ? 'exercises' : null
}

/** Sides after selecting `next`: actions and hands keep those of the one before, all else takes its own. */
function sidesFor(previous: ExplorerState, next: Selection): Sides {
  if (movesSides(next) && movesSides(previous.selection)) return previous.sides
  return motionOf(next)?.defaultSides ?? 'both'
}

const movesSides = ({ kind }: Selection): boolean => kind === 'action' || kind === 'hands'

/**
 * View after selecting `next`: it changes only where `next` is best seen from elsewhere than what was selected before. Hands
 * take hold of the picture as it is; a motion's framing gives way to none.
 */
function viewFor(previous: ExplorerState, next: Selection): View {
  if (next.kind === 'hands') return isMotion(previous.selection) ? 'free' : previous.view
  const wanted = defaultView(next)
  return wanted === defaultView(previous.selection) ? previous.view : wanted
}

/** The store, for code outside React. */
export const explorer = createStore<ExplorerState>()((set, get) => ({
  selection: NOTHING,
  tab: 'muscles',
  sides: 'both',
  peeledSide: 'l',
  visibility: ALL_SHOWN,
  attachments: 'none',
  pointedEnd: null,
  timeline: NO_TIMELINE,
  view: 'back',
  camera: null,
  lens: 'natural',
  holding: false,
  hovered: null,
  pointed: [],
  modelStatus: 'loading',
  modelProblem: null,
  loadProgress: 0,
  attempt: 0,
  restTime: 0,
  notice: null,
  colourBy: 'role',
  emg: null,
  letter: null,
  partner: null,

  select(selection, partner = null) {
    const before = get()
    if (sameSelection(before.selection, selection)) {
      if (!samePartner(before.partner, partner)) set({ partner })
      else if (isMotion(selection)) playhead.play()
      return
    }
    if (selection.kind === 'hands') takeUpHands(poseOf(before))
    set({
      ...revealing(before, selection),
      selection,
      holding: false,
      pointedEnd: null,
      sides: sidesFor(before, selection),
      tab: tabOf(selection) ?? before.tab,
      view: viewFor(before, selection),
      notice: null,
      letter: letterOf(selection),
      partner: selection.kind === 'exercise' ? partner : null,
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
  pointAt(pointed) {
    if (get().pointed.join() !== pointed.join()) set({ pointed })
  },
  setHolding(holding) {
    if (get().holding !== holding) set({ holding })
  },
  setAttachments: (attachments) => set({ attachments }),
  pointAtEnd(pointedEnd) {
    if (get().pointedEnd !== pointedEnd) set({ pointedEnd })
  },
  setTab: (tab) => set({ tab }),
  setView: (view) => set(view === get().view ? {} : { view, camera: null }),
  setLens: (lens) => set({ lens }),
  setSides: (sides) => set({ sides }),
  setPeeledSide: (peeledSide) => set({ peeledSide }),
  swapPeeledSide() {
    get().setLayers({ peeledSide: get().peeledSide === 'l' ? 'r' : 'l' })
  },
  setLayers(layers) {
    const before = get()
    const next = { ...layersOf(before), ...layers }
    if (sameLayers(before, next)) return
    set({ ...next, ...keepingSight(before, next), timeline: recorded(before.timeline, layersOf(before)) })
  },
  undo() {
    const step = undone(get().timeline, layersOf(get()))
    if (step) set({ ...step.present, ...keepingSight(get(), step.present), timeline: step.timeline })
  },
  redo() {
    const step = redone(get().timeline, layersOf(get()))
    if (step) set({ ...step.present, ...keepingSight(get(), step.present), timeline: step.timeline })
  },
  setModelStatus(modelStatus, problem = null) {
    set({ modelStatus, modelProblem: problem, ...(modelStatus === 'ready' ? { loadProgress: 1 } : {}) })
  },
  setLoadProgress: (share) => set({ loadProgress: Math.min(Math.max(share, 0), 1) }),
  retryModel() {
    set({ modelStatus: 'loading', modelProblem: null, loadProgress: 0, attempt: get().attempt + 1 })
  },
  setNotice: (notice) => set({ notice }),
  setColourBy: (colourBy) => set({ colourBy }),
  setLetter(letter) {
    get().setPart(letter?.toLowerCase() ?? null)
    set({ letter })
  },
  setPart(part) {
    const { selection } = get()
    if (selection.kind !== 'exercise') return
    const known = exerciseById(selection.id)?.parts?.some(({ id }) => id === part)
    const next = { ...selection, part: known ? (part ?? undefined) : undefined }
    if (next.part === selection.part) return
    set({ selection: next, letter: letterOf(next) })
    loadMotion(next)
  },
  setFeet(feet) {
    const { selection } = get()
    if (selection.kind === 'exercise') set({ selection: { ...selection, feet: feet ?? undefined } })
  },
  setPartner(partner) {
    if (get().selection.kind === 'exercise' && !samePartner(get().partner, partner)) set({ partner })
  },
}))

/** The letter of the Y-T-W that an exercise's part is. */
function letterOf(selection: Selection): Letter | null {
  const part = selection.kind === 'exercise' ? selection.part : undefined
  return part === 'y' ? 'Y' : part === 't' ? 'T' : part === 'w' ? 'W' : null
}

const layersOf = ({ visibility, peeledSide }: Layers): Layers => ({ visibility, peeledSide })

const sameLayers = (a: Layers, b: Layers): boolean =>
  a.peeledSide === b.peeledSide && sameVisibility(a.visibility, b.visibility)

/** Structures of a selected muscle or bone that are hidden to the last one; empty when some of it is seen. */
function hiddenOf(selection: Selection, { visibility }: Layers): readonly string[] {
  if (!isPicked(selection)) return []
  const structures = structuresOf(selection)
  return structures.length > 0 && shownShare(visibility, structures) === 'none' ? structures : []
}

/** What selecting `next` brings back on the stage: itself, where it was hidden. */
function revealing(before: ExplorerState, next: Selection): Partial<ExplorerState> {
  const hidden = hiddenOf(next, before)
  if (hidden.length === 0) return {}
  return {
    visibility: withShown(before.visibility, hidden),
    timeline: recorded(before.timeline, layersOf(before)),
  }
}

/** Lets go of a selection that `next` hides. */
const keepingSight = ({ selection }: ExplorerState, next: Layers): Partial<ExplorerState> =>
  hiddenOf(selection, next).length > 0 ? { selection: NOTHING } : {}

/** Whether the figure is coloured by shortening now: where something can move, and it was asked for. */
export const isByShortening = ({ colourBy, selection }: ExplorerState): boolean =>
  colourBy === 'shortening' && (isMotion(selection) || selection.kind === 'hands')

/** Reads the store in a component; select narrowly. */
export const useExplorer = <T>(selector: (state: ExplorerState) => T): T => useStore(explorer, selector)

/** Pose that a motion has now; at rest without one. */
const poseOf = ({ selection, sides }: ExplorerState) =>
  motionOf(selection)?.pose(playhead.time, sides) ?? REST_POSE

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
