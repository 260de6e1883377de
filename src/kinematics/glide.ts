import { GLIDING_SURFACE } from '../anatomy/body/glidingSurface'
import { LANDMARKS } from '../anatomy/body/landmarks'
import { conjugate, fromBasis, multiply, rotate, type Quat } from '../math/quat'
import { apply } from '../math/rigid'
import { add, cross, normalize, sub, type Vec3 } from '../math/vec3'
import { bodyFromThorax } from './frames'

/** Rotations of the bones of one (right) side from rest, body axes, each against the trunk. */
export interface SideRotations {
  readonly clavicle: Quat
  readonly scapula: Quat
  readonly humerus: Quat
}

/** Middle of the surface that the blade glides on, body frame [m]: what the slide of the blade turns about. */
export const GLIDE_CENTRE: Vec3 = apply(bodyFromThorax, GLIDING_SURFACE.centre)

/**
 * The slide of the right blade over the ribs as one turn about `GLIDE_CENTRE`, body axes: it takes the middle direction of
 * TS and AI, seen from there, to where it is now, and their plane with it. How far the blade lies off the ribs is left out,
 * so what follows this turn stays on the ribs, where the blade's own motion would lift it off or press it in.
 */
export function bladeGlide({ clavicle, scapula }: Pick<SideRotations, 'clavicle' | 'scapula'>): Quat {
  const joint = add(LANDMARKS.SC, rotate(clavicle, sub(LANDMARKS.AC, LANDMARKS.SC)))
  const now = (p: Vec3): Vec3 => add(joint, rotate(scapula, sub(p, LANDMARKS.AC)))
  return multiply(frameOf(now(LANDMARKS.TS), now(LANDMARKS.AI)), conjugate(FRAME_AT_REST))
}

/** Frame of the medial border as seen from the middle of the gliding surface. */
function frameOf(ts: Vec3, ai: Vec3): Quat {
  const a = normalize(sub(ts, GLIDE_CENTRE))
  const b = normalize(sub(ai, GLIDE_CENTRE))
  const x = normalize(add(a, b))
  const z = normalize(cross(a, b))
  return fromBasis(x, cross(z, x), z)
}

const FRAME_AT_REST = frameOf(LANDMARKS.TS, LANDMARKS.AI)
