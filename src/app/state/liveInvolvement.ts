import type { Side } from '../../contract/sides'
import type { BodyPose } from '../../kinematics/motion'
import { activeIn, involvementAt, involvementBetween } from '../../kinematics/muscles/involvement'
import type { InvolvementReport, MuscleInvolvement } from '../../kinematics/muscles/types'
import { explorer } from './explorer'
import { followPose } from './livePose'
import { motionOf } from './motions'
import { playhead } from './playhead'
import { poseNow, poseVersion } from './pose'
import { isMotion, type Selection } from './selection'

/**
 * What every muscle does now, told to whoever shows it. Loads on demand, with the muscle paths behind it: nothing that the
 * first picture needs may import this.
 */

/** What a muscle has done in the last moment. `still`: its length has not changed. */
export type Trend = 'shortens' | 'lengthens' | 'still'

/** What the muscles of one side do in the pose now. */
export interface LiveInvolvement {
  /** From rest to the pose now. */
  readonly report: InvolvementReport
  /** Whether the pose is the rest pose, to within what anyone could see. */
  readonly atRest: boolean
  /** What one muscle or part has done in the last moment; null where no motion leads to the pose. */
  trend(muscle: string): Trend | null
  /** Whether a muscle or part is said to work in the motion. */
  isActive(muscle: string): boolean
}

/** How far back the last moment reaches [s], and what change of length in it counts [share of the rest length]. */
const MOMENT = 0.4
const CHANGE = 0.002
/** Change of length [share] below which a whole body is at rest. */
const AT_REST = 1e-4
/** Shortest time between two looks [ms]: 30 a second. */
const INTERVAL = 33

/** What the muscles of one side do now. Asking again in the same pose returns the same object. */
export function involvementNow(side: Side): LiveInvolvement {
  const version = poseVersion()
  const { selection } = explorer.getState()
  if (last && last.version === version && last.selection === selection && last.side === side) return last.live
  const live = liveOf(poseNow(), side, selection)
  last = { version, selection, side, live }
  return live
}

let last: {
  readonly version: number
  readonly selection: Selection
  readonly side: Side
  readonly live: LiveInvolvement
} | null = null

function liveOf(pose: BodyPose, side: Side, selection: Selection): LiveInvolvement {
  const id = isMotion(selection) ? selection.id : null
  const report = involvementAt(pose, side, id)
  const motion = motionOf(selection)
  const { sides } = explorer.getState()
  const before = motion?.pose(Math.max(0, playhead.time - MOMENT), sides)
  const moment = before && involvementBetween(before, pose, side)
  const active = id === null ? null : activeIn(id)
  return {
    report,
    atRest: report.parts.every(({ shortening }) => Math.abs(shortening) < AT_REST),
    trend(muscle) {
      const shorter = moment && recordOf(moment, muscle)?.shortening
      if (shorter === undefined) return null
      return shorter > CHANGE ? 'shortens' : shorter < -CHANGE ? 'lengthens' : 'still'
    },
    isActive: (muscle) => active?.has(muscle) ?? false,
  }
}

/** What a report says of a content record, part or whole; undefined where the record has no path. */
export const recordOf = (report: InvolvementReport, muscle: string): MuscleInvolvement | undefined =>
  report.parts.find((part) => part.muscle === muscle) ??
  report.muscles.find((whole) => whole.muscle === muscle)

/**
 * Calls `write` with what the muscles of one side do, now and whenever it may have changed, at most 30 times a second.
 * @returns function that stops it
 */
export const followInvolvement = (side: Side, write: (live: LiveInvolvement) => void): (() => void) =>
  followPose(() => write(involvementNow(side)), INTERVAL)
