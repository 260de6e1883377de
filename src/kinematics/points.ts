import { LANDMARKS } from '../anatomy/body/landmarks'
import type { Side } from '../contract/sides'
import { fromYXZ } from '../math/euler'
import { rotate } from '../math/quat'
import { add, mirrorSagittal, type Vec3 } from '../math/vec3'
import { toThorax } from './frames'
import { CLAVICLE_LENGTH, onScapula } from './girdle'
import type { ShoulderPose } from './motion'

/** Landmarks of one girdle, thorax frame (origin IJ, ISB axes) [m]; the left side has z < 0. */
export interface SidePoints {
  readonly SC: Vec3
  readonly AC: Vec3
  readonly AA: Vec3
  readonly TS: Vec3
  readonly AI: Vec3
  readonly PC: Vec3
  readonly GH: Vec3
}

const SC = toThorax(LANDMARKS.SC)
const AA = onScapula(LANDMARKS.AA)
const TS = onScapula(LANDMARKS.TS)
const AI = onScapula(LANDMARKS.AI)
const PC = onScapula(LANDMARKS.PC)
const GH = onScapula(LANDMARKS.GH)

/** Where the landmarks of one girdle are in a pose. */
export function pointsOfSide(pose: ShoulderPose, side: Side = 'r'): SidePoints {
  const { sc, st } = pose
  const clavicle = fromYXZ([sc.protraction, sc.elevation, sc.rotation])
  const scapula = fromYXZ([st.protraction, st.medRotation, st.tilt])
  const AC = add(SC, rotate(clavicle, [0, 0, CLAVICLE_LENGTH]))
  const onBlade = (p: Vec3): Vec3 => add(AC, rotate(scapula, p))
  const placed = side === 'r' ? (p: Vec3): Vec3 => p : mirrorSagittal
  return {
    SC: placed(SC),
    AC: placed(AC),
    AA: placed(onBlade(AA)),
    TS: placed(onBlade(TS)),
    AI: placed(onBlade(AI)),
    PC: placed(onBlade(PC)),
    GH: placed(onBlade(GH)),
  }
}
