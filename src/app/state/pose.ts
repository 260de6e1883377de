import type { Side } from '../../contract/sides'
import { createBody, type BladeReadout, type BodyPose } from '../../kinematics/motion'
import { explorer } from './explorer'
import { handsPose, subscribeHands } from './hands'
import { bladeReadout } from '../../kinematics/readout'
import { REST_POSE } from '../../kinematics/skeleton'
import { motionOf } from './motions'
import { playhead } from './playhead'
import type { Selection } from './selection'

/**
 * Pose of the body now: as the hands have it, or the current motion at the playhead's time, on the chosen sides; the rest
 * pose when neither is selected. It is written anew when the pose changes, for a frame makes nothing: read it at once, and
 * remember `poseVersion` to learn of a change, not the object.
 */
export function poseNow(): BodyPose {
  bringUpToDate()
  return shown
}

/** A number that is another one whenever the pose is another one. */
export function poseVersion(): number {
  bringUpToDate()
  return version
}

const buffer = createBody()
let shown: BodyPose = REST_POSE
let version = 0
/** What `buffer` was written for. */
let written: Selection | null = null
let writtenSides = ''
let writtenTime = NaN

function bringUpToDate(): void {
  const { selection, sides } = explorer.getState()
  if (selection.kind === 'hands') {
    const pose = handsPose()
    if (pose === shown) return
    shown = pose
    written = null
    version++
    return
  }
  const { time } = playhead
  if (written === selection && writtenSides === sides && writtenTime === time) return
  written = selection
  writtenSides = sides
  writtenTime = time
  const motion = motionOf(selection)
  motion?.writePose(time, sides, buffer)
  shown = motion ? buffer : REST_POSE
  version++
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
