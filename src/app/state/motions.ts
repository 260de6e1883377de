import type { BladeReadout, BodyPose, Motion, ShoulderPose } from '../../kinematics/motion'
import type { Selection } from './selection'

const deg = (degrees: number): number => (degrees * Math.PI) / 180

const REST_SHOULDER: ShoulderPose = {
  sc: { protraction: deg(-20), elevation: deg(-8), rotation: 0 },
  st: { protraction: deg(35), medRotation: deg(-3), tilt: deg(-12) },
  ht: { plane: 0, elevation: deg(-5), rotation: 0 },
  elbow: deg(5),
  forearm: 0,
}

/** The body at rest. */
export const REST_POSE: BodyPose = { r: REST_SHOULDER, l: REST_SHOULDER, lean: 0 }

/** The motion of an action or exercise; null for every other selection. The same selection gives the same object. */
export function motionOf(selection: Selection): Motion | null {
  if (selection.kind !== 'action' && selection.kind !== 'exercise') return null
  return standIn(selection.id, selection.kind)
}

function standIn(id: string, kind: Motion['kind']): Motion {
  return {
    id,
    kind,
    duration: 4,
    marks: [
      { id: 'rest', label: 'rest', time: 0 },
      { id: 'end', label: 'end', time: 1.6 },
      { id: 'return', label: 'return', time: 2.4 },
    ],
    defaultSides: 'both',
    pose(time, sides) {
      const share = Math.sin((Math.PI * Math.min(Math.max(time, 0), 4)) / 4) ** 2
      const moved: ShoulderPose = {
        ...REST_SHOULDER,
        sc: { ...REST_SHOULDER.sc, protraction: REST_SHOULDER.sc.protraction - share * deg(18) },
        st: { ...REST_SHOULDER.st, protraction: REST_SHOULDER.st.protraction - share * deg(12) },
      }
      return {
        r: sides === 'l' ? REST_SHOULDER : moved,
        l: sides === 'r' ? REST_SHOULDER : moved,
        lean: 0,
      }
    },
  }
}

/** How far one blade is from rest. */
export function bladeReadout(body: BodyPose, side: 'r' | 'l'): BladeReadout {
  const turned = ((body[side].sc.protraction - REST_SHOULDER.sc.protraction) * 180) / Math.PI
  return {
    protractionCm: turned * 0.17,
    elevationCm: -turned * 0.02,
    upwardRotationDeg: 0,
    internalRotationDeg: turned * 0.7,
    posteriorTiltDeg: -turned * 0.1,
    medialBorderToSpineCm: 6 + turned * 0.17,
  }
}
