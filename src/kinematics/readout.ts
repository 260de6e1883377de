import type { Side } from '../contract/sides'
import { normalize, type Vec3 } from '../math/vec3'
import type { BladeReadout, BodyPose } from './motion'
import { pointsOfSide } from './points'
import { REST_SHOULDER } from './skeleton'

const DEG = Math.PI / 180
const CM = 0.01

const rest = pointsOfSide(REST_SHOULDER)
/** Height of the blade: middle of TS, AI and AC, so that a turn in its own plane hardly counts as lifting. */
const height = (p: ReturnType<typeof pointsOfSide>): number => (p.TS[1] + p.AI[1] + p.AC[1]) / 3

/** Horizontal direction round the ribs, outward and forward, halfway between two places of TS. */
function around(a: Vec3, b: Vec3): Vec3 {
  // Level tangent of a circle about the thorax's axis, which stands 7 cm behind IJ in the midline.
  const x = (a[0] + b[0]) / 2 + 0.067
  const z = (a[2] + b[2]) / 2
  return normalize([z, 0, -x])
}

/**
 * What one blade has done since rest, in readers' units and signs: away from the spine, up, upward rotation, internal
 * rotation, posterior tilt positive. The only place in the core that turns ISB signs round. Both sides read alike.
 */
export function bladeReadout(body: BodyPose, side: Side): BladeReadout {
  const pose = body[side]
  const now = pointsOfSide(pose)
  const along = around(rest.TS, now.TS)
  const slide = (now.TS[0] - rest.TS[0]) * along[0] + (now.TS[2] - rest.TS[2]) * along[2]
  return {
    protractionCm: slide / CM,
    elevationCm: (height(now) - height(rest)) / CM,
    upwardRotationDeg: (REST_SHOULDER.st.medRotation - pose.st.medRotation) / DEG,
    internalRotationDeg: (pose.st.protraction - REST_SHOULDER.st.protraction) / DEG,
    posteriorTiltDeg: (pose.st.tilt - REST_SHOULDER.st.tilt) / DEG,
    medialBorderToSpineCm: now.TS[2] / CM,
  }
}
