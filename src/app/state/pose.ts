import type { Side } from '../../contract/sides'
import type { BladeReadout, BodyPose } from '../../kinematics/motion'
import { explorer } from './explorer'
import { handsPose, subscribeHands } from './hands'
import { bladeReadout } from '../../kinematics/readout'
import { REST_POSE } from '../../kinematics/skeleton'
import { motionOf } from './motions'
import { playhead } from './playhead'
import type { Selection } from './selection'

/**
 * Pose of the body now: as the hands have it, or the current motion at the playhead's time, on the chosen sides; the rest
 * pose when neither is selected. Asking again at the same time returns the same object.
 */
export function poseNow(): BodyPose {
  const { selection, sides } = explorer.getState()
  if (selection.kind === 'hands') return handsPose()
  const { time } = playhead
  if (last && last.selection === selection && last.sides === sides && last.time === time) return last.pose
  const pose = motionOf(selection)?.pose(time, sides) ?? REST_POSE
  last = { selection, sides, time, pose }
  return pose
}

/** How far one blade is from rest now. */
export const bladeNow = (side: Side): BladeReadout => bladeReadout(poseNow(), side)

/** Calls `listener` whenever `poseNow` may have changed. @returns function that unsubscribes */
export function subscribePose(listener: () => void): () => void {
  const fromPlayhead = playhead.subscribe((event) => {
    if (event !== 'settings') listener()
  })
  const fromExplorer = explorer.subscribe((state, before) => {
    if (state.selection !== before.selection || state.sides !== before.sides) listener()
  })
  const fromHands = subscribeHands(listener)
  return () => {
    fromHands()
    fromPlayhead()
    fromExplorer()
  }
}

let last: {
  readonly selection: Selection
  readonly sides: string
  readonly time: number
  readonly pose: BodyPose
} | null = null
