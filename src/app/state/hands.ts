import type { BodyPose } from '../../kinematics/motion'
import { REST_POSE } from '../../kinematics/skeleton'

/**
 * What the first load knows of hands on: where their pose comes from once their code is here. The hands themselves, and the
 * mechanics behind them, load on demand: see `handsStore`.
 */
export interface HandsSource {
  /** Pose of the body in the hands now; the same object until it changes. */
  pose(): BodyPose
  /** Whether the pose is changing by itself: easing, or raising the arm. */
  readonly moving: boolean
  /** Whether a gesture of the hands can be undone. */
  readonly canUndo: boolean
  undo(): void
  /** Eases back to rest. */
  letGo(): void
  /** Moves on by `dt` seconds of wall time. */
  advance(dt: number): void
  /** Takes the body up in a pose, as it is. */
  takeUp(pose: BodyPose): void
  /** The hands as a link holds them; null at rest. */
  text(): string | null
  /** Goes to hands as a link holds them; null: at rest. */
  goTo(text: string | null, how: 'eased' | 'cut'): void
}

type Listener = () => void
const listeners = new Set<Listener>()
let source: HandsSource | null = null
let waiting: Promise<void> | null = null
/** What the hands are to begin with when their code has come, and the pose to show until then. */
let begin: { readonly pose: BodyPose } | { readonly text: string | null } = { text: null }

/** Pose in the hands; until their code is here, the pose that they took hold of. */
export const handsPose = (): BodyPose => source?.pose() ?? ('pose' in begin ? begin.pose : REST_POSE)

/** The hands as a link holds them; null at rest. */
export const handsText = (): string | null => source?.text() ?? ('text' in begin ? begin.text : null)

/** Whether the pose in the hands changes by itself now, so that somebody must call `advanceHands`. */
export const handsMoving = (): boolean => source?.moving ?? false

/** Moves the hands on by `dt` seconds; the stage does, or the transport's own clock where there is no picture. */
export const advanceHands = (dt: number): void => source?.advance(dt)

/** Lets the blade go: it eases back to rest. */
export const letGoOfHands = (): void => source?.letGo()

/** Whether a gesture of the hands can be undone. */
export const canUndoHands = (): boolean => source?.canUndo ?? false

/** Takes the last gesture of the hands back. */
export const undoHands = (): void => source?.undo()

/** Begins to hold the body in a pose, without a jump. */
export function takeUpHands(pose: BodyPose): void {
  begin = { pose }
  if (source) source.takeUp(pose)
  else void loadHands()
}

/** Brings the hands to where a link says; null: to rest. */
export function followHands(text: string | null): void {
  begin = { text }
  if (source) source.goTo(text, 'eased')
  else void loadHands()
}

/** Fetches the code of the hands once. Rejects when it cannot be fetched; asking again tries again. */
export function loadHands(): Promise<void> {
  waiting ??= import('./handsStore').then(
    ({ hands }) => {
      source = hands
      if ('pose' in begin) hands.takeUp(begin.pose)
      else hands.goTo(begin.text, 'cut')
      tellHands()
    },
    (error: unknown) => {
      waiting = null
      throw error
    },
  )
  return waiting
}

/** Calls `listener` whenever the pose in the hands may have changed. @returns function that unsubscribes */
export function subscribeHands(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Says that the pose in the hands has changed. */
export function tellHands(): void {
  for (const listener of listeners) listener()
}
