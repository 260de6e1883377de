import { GLIDING_SURFACE } from '../anatomy/body/glidingSurface'
import { LANDMARKS } from '../anatomy/body/landmarks'
import {
  DISTANCE,
  ellipsoidDistance,
  ellipsoidHit,
  FOOT_NUMBERS,
  NORMAL,
  writeCurvature,
  writeFoot,
} from '../math/ellipsoid'
import { toYXZ, writeYXZ } from '../math/euler'
import { distance, dot, scale, sub, type Vec3 } from '../math/vec3'
import { CLAVICLE_REST, inBone, SCAPULA_REST, toThorax } from './frames'

/**
 * Geometry of the right shoulder girdle as a closed chain: what its six angles do to contact and ligament.
 *
 * Angle vector x [rad], thorax frame, ISB Y-X-Z: sternoclavicular protraction, elevation, axial rotation, then
 * scapulothoracic internal rotation, medial rotation, tilt.
 */
export const GIRDLE_ANGLES = 6
/** Constraints: TS at its height over the gliding surface, AI at its own, conoid ligament. */
export const GIRDLE_CONSTRAINTS = 3

const SC = toThorax(LANDMARKS.SC)
const AC = toThorax(LANDMARKS.AC)

/** Clavicle from SC to AC [m]. */
export const CLAVICLE_LENGTH = distance(SC, AC)
/** Conoid ligament [m]. */
export const CONOID_LENGTH = distance(LANDMARKS.conoidCoracoid, LANDMARKS.conoidClavicle)

/** A landmark of the scapula from AC, in scapular axes [m]. */
export const onScapula = (p: Vec3): Vec3 => inBone(SCAPULA_REST, sub(toThorax(p), AC))
/** A landmark of the clavicle from SC, in clavicular axes [m]. */
export const onClavicle = (p: Vec3): Vec3 => inBone(CLAVICLE_REST, sub(toThorax(p), SC))

const restHit = ellipsoidHit()
const heightOf = (p: Vec3): number => ellipsoidDistance(GLIDING_SURFACE, p[0], p[1], p[2], restHit).distance

/** Heights [m] of TS and AI over the gliding surface at rest: muscle and fascia between bone and ribs. */
export const TS_HEIGHT = heightOf(toThorax(LANDMARKS.TS))
export const AI_HEIGHT = heightOf(toThorax(LANDMARKS.AI))

/** Where the middle of the medial border stands between TS (0) and AI (1). */
const BORDER_SHARE =
  dot(sub(LANDMARKS.border, LANDMARKS.TS), sub(LANDMARKS.AI, LANDMARKS.TS)) /
  distance(LANDMARKS.AI, LANDMARKS.TS) ** 2

/** How far the border hangs under TS and AI at rest, in height over the gliding surface [m]. */
const REST_SAG =
  (1 - BORDER_SHARE) * TS_HEIGHT + BORDER_SHARE * AI_HEIGHT - heightOf(toThorax(LANDMARKS.border))
/** How much more the border may sag before TS and AI rise, and over what range that sets in [m]. */
const FREE_SAG = 0.0025
const SAG_RANGE = 0.001

/** Angles of the rest pose. */
export const REST_ANGLES: readonly number[] = [...toYXZ(CLAVICLE_REST), ...toYXZ(SCAPULA_REST)]

/**
 * The chain at one x. Four vectors are watched, each `clavicle arm + scapula arm` (+ SC): to TS, to AI, along the conoid
 * ligament from coracoid to clavicle, and to the middle of the medial border.
 */
export interface GirdleState {
  /** Errors [m]: height of TS, height of AI, length of the ligament. */
  readonly residual: Float64Array
  /** Their derivatives, 3 × 6, row-major [m/rad]. */
  readonly jacobian: Float64Array
  /** How far TS and AI ride higher than at rest [m] because the border sags, and this by the sag: first and second derivative. */
  readonly ride: Float64Array
  /** Derivatives of the heights and the length, 4 × 6, and of the sag, 6 [m/rad]. */
  readonly slope: Float64Array
  readonly sagSlope: Float64Array
  /** Derivatives of the watched vectors, 4 × 6 × 3. */
  readonly velocity: Float64Array
  /** Directions in which the watched vectors count, 4 × 3, and how those turn, 4 × 3 × 3 [1/m]. */
  readonly normal: Float64Array
  readonly curvature: Float64Array
  /** Arms of both bones, 4 × 2 × 3, and the bones' rotation axes, 2 × 3 × 3. */
  readonly arms: Float64Array
  readonly axes: Float64Array
}

/** Room for a state, to be filled by `evaluateGirdle` again and again. */
export const girdleState = (): GirdleState => ({
  residual: new Float64Array(3),
  jacobian: new Float64Array(18),
  ride: new Float64Array(3),
  slope: new Float64Array(24),
  sagSlope: new Float64Array(6),
  velocity: new Float64Array(72),
  normal: new Float64Array(12),
  curvature: new Float64Array(36),
  arms: new Float64Array(24),
  axes: new Float64Array(18),
})

/** Numbers of the watched vectors. */
const TS = 0
const AI = 1
const LIGAMENT = 2
const BORDER = 3
const WATCHED = 4

const clavicleToAc: Vec3 = [0, 0, CLAVICLE_LENGTH]
const conoid = onClavicle(LANDMARKS.conoidClavicle)
/** Watched vectors: clavicle's part, scapula's part. */
const ARMS: readonly (readonly [Vec3, Vec3])[] = [
  [clavicleToAc, onScapula(LANDMARKS.TS)],
  [clavicleToAc, onScapula(LANDMARKS.AI)],
  [sub(conoid, clavicleToAc), scale(onScapula(LANDMARKS.conoidCoracoid), -1)],
  [clavicleToAc, onScapula(LANDMARKS.border)],
]

const matrix = new Float64Array(9)
const bend = new Float64Array(9)
/** Point, or vector, that is watched, and what it sees of the surface. */
const watched = new Float64Array(3)
const foot = new Float64Array(FOOT_NUMBERS)
/** Heights of TS and AI, length of the ligament, height of the border. */
const measure = new Float64Array(WATCHED)

/** Writes the axes about which the three angles of `writeYXZ` turn a bone: Y, the turned X, and Z of the bone. */
function writeAxes(x: Float64Array, bone: number, axes: Float64Array): void {
  const offset = 9 * bone
  const angle = x[3 * bone]!
  axes[offset] = 0
  axes[offset + 1] = 1
  axes[offset + 2] = 0
  axes[offset + 3] = Math.cos(angle)
  axes[offset + 4] = 0
  axes[offset + 5] = -Math.sin(angle)
  axes[offset + 6] = matrix[2]!
  axes[offset + 7] = matrix[5]!
  axes[offset + 8] = matrix[8]!
}

/**
 * Constraint values and derivatives at x. Makes nothing.
 *
 * As the blade turns up, the line from TS to AI comes to lie across the ribs where they curve more, and the border between
 * them would enter the ribs by up to 6 mm. So TS and AI ride higher by as much as the border comes to sag under them: a third
 * contact, without a freedom of its own.
 *
 * @param x      six angles [rad]
 * @param lifts  wished heights of TS and AI over those that the ribs give them [m]
 * @param state  filled
 */
export function evaluateGirdle(x: Float64Array, lifts: Float64Array, state: GirdleState): void {
  writeArms(x, state)
  for (let k = 0; k < WATCHED; k++) writeMeasure(k, state)
  const { residual, jacobian, ride, slope, sagSlope } = state
  writeRide(ride)
  for (let j = 0; j < 6; j++)
    sagSlope[j] = (1 - BORDER_SHARE) * slope[j]! + BORDER_SHARE * slope[6 + j]! - slope[6 * BORDER + j]!
  residual[TS] = measure[TS]! - (TS_HEIGHT + lifts[TS]! + ride[0]!)
  residual[AI] = measure[AI]! - (AI_HEIGHT + lifts[AI]! + ride[0]!)
  residual[LIGAMENT] = measure[LIGAMENT]! - CONOID_LENGTH
  for (let j = 0; j < 6; j++) {
    jacobian[j] = slope[j]! - ride[1]! * sagSlope[j]!
    jacobian[6 + j] = slope[6 + j]! - ride[1]! * sagSlope[j]!
    jacobian[12 + j] = slope[12 + j]!
  }
}

/** Arms of both bones, how the bones turn them, and the derivatives of the watched vectors. */
function writeArms(x: Float64Array, { arms, axes, velocity }: GirdleState): void {
  for (let bone = 0; bone < 2; bone++) {
    writeYXZ(x, 3 * bone, matrix, 0)
    writeAxes(x, bone, axes)
    for (let k = 0; k < WATCHED; k++) {
      const v = ARMS[k]![bone]!
      const i = 6 * k + 3 * bone
      const ux = matrix[0]! * v[0] + matrix[1]! * v[1] + matrix[2]! * v[2]
      const uy = matrix[3]! * v[0] + matrix[4]! * v[1] + matrix[5]! * v[2]
      const uz = matrix[6]! * v[0] + matrix[7]! * v[1] + matrix[8]! * v[2]
      arms[i] = ux
      arms[i + 1] = uy
      arms[i + 2] = uz
      for (let j = 0; j < 3; j++) {
        const o = 9 * bone + 3 * j
        const wx = axes[o]!
        const wy = axes[o + 1]!
        const wz = axes[o + 2]!
        const q = 18 * k + 9 * bone + 3 * j
        velocity[q] = wy * uz - wz * uy
        velocity[q + 1] = wz * ux - wx * uz
        velocity[q + 2] = wx * uy - wy * ux
      }
    }
  }
}

/** Height or length of a watched vector, with its derivatives. */
function writeMeasure(k: number, { arms, velocity, normal, curvature, slope }: GirdleState): void {
  for (let c = 0; c < 3; c++) watched[c] = arms[6 * k + c]! + arms[6 * k + 3 + c]!
  if (k === LIGAMENT) writeLength()
  else {
    for (let c = 0; c < 3; c++) watched[c]! += SC[c]!
    writeFoot(GLIDING_SURFACE, watched, foot)
    writeCurvature(GLIDING_SURFACE, watched, foot, bend)
  }
  measure[k] = foot[DISTANCE]!
  for (let c = 0; c < 3; c++) normal[3 * k + c] = foot[NORMAL + c]!
  for (let i = 0; i < 9; i++) curvature[9 * k + i] = bend[i]!
  for (let j = 0; j < 6; j++) {
    const q = 18 * k + 3 * j
    slope[6 * k + j] =
      normal[3 * k]! * velocity[q]! +
      normal[3 * k + 1]! * velocity[q + 1]! +
      normal[3 * k + 2]! * velocity[q + 2]!
  }
}

const ROOT_AT_REST = Math.sqrt(FREE_SAG * FREE_SAG + SAG_RANGE * SAG_RANGE)

/** How far TS and AI ride higher [m]: 0 at rest, by all of the sag beyond what is free, smooth between. */
function writeRide(ride: Float64Array): void {
  const sag = (1 - BORDER_SHARE) * measure[TS]! + BORDER_SHARE * measure[AI]! - measure[BORDER]!
  const over = sag - REST_SAG - FREE_SAG
  const root = Math.sqrt(over * over + SAG_RANGE * SAG_RANGE)
  ride[0] = (root + over - (ROOT_AT_REST - FREE_SAG)) / 2
  ride[1] = (over / root + 1) / 2
  ride[2] = (SAG_RANGE * SAG_RANGE) / (2 * root * root * root)
}

/** Length of `watched` in the place of the distance, its direction in that of the normal, and its second derivatives, (1 − n·nᵀ)/length. */
function writeLength(): void {
  const px = watched[0]!
  const py = watched[1]!
  const pz = watched[2]!
  const length = Math.sqrt(px * px + py * py + pz * pz)
  const nx = px / length
  const ny = py / length
  const nz = pz / length
  foot[DISTANCE] = length
  foot[NORMAL] = nx
  foot[NORMAL + 1] = ny
  foot[NORMAL + 2] = nz
  bend[0] = (1 - nx * nx) / length
  bend[4] = (1 - ny * ny) / length
  bend[8] = (1 - nz * nz) / length
  bend[1] = bend[3] = (-nx * ny) / length
  bend[2] = bend[6] = (-nx * nz) / length
  bend[5] = bend[7] = (-ny * nz) / length
}

/** Wished heights of a blade that lies on the ribs as it does at rest. */
export const NO_LIFT = new Float64Array(2)

/** How much each watched vector's second derivatives count. */
const factors = new Float64Array(WATCHED)

/**
 * Adds Σ multiplier·(second derivatives of the constraint) to a 6 × 6 matrix.
 *
 * @param state        as `evaluateGirdle` left it
 * @param multipliers  three factors
 * @param hessian      row-major; its lower triangle is added to
 */
export function addCurvature(state: GirdleState, multipliers: Float64Array, hessian: Float64Array): void {
  const { ride, sagSlope, velocity, normal, curvature, arms, axes } = state
  const riding = (multipliers[TS]! + multipliers[AI]!) * ride[1]!
  factors[TS] = multipliers[TS]! - (1 - BORDER_SHARE) * riding
  factors[AI] = multipliers[AI]! - BORDER_SHARE * riding
  factors[LIGAMENT] = multipliers[LIGAMENT]!
  factors[BORDER] = riding
  const bent = (multipliers[TS]! + multipliers[AI]!) * ride[2]!
  for (let j = 0; j < 6; j++)
    for (let i = j; i < 6; i++) hessian[6 * i + j]! -= bent * sagSlope[i]! * sagSlope[j]!
  for (let k = 0; k < WATCHED; k++) {
    const m = factors[k]!
    const nx = normal[3 * k]!
    const ny = normal[3 * k + 1]!
    const nz = normal[3 * k + 2]!
    const c = 9 * k
    for (let j = 0; j < 6; j++) {
      const q = 18 * k + 3 * j
      const vx = velocity[q]!
      const vy = velocity[q + 1]!
      const vz = velocity[q + 2]!
      const tx = curvature[c]! * vx + curvature[c + 1]! * vy + curvature[c + 2]! * vz
      const ty = curvature[c + 3]! * vx + curvature[c + 4]! * vy + curvature[c + 5]! * vz
      const tz = curvature[c + 6]! * vx + curvature[c + 7]! * vy + curvature[c + 8]! * vz
      for (let i = j; i < 6; i++) {
        const p = 18 * k + 3 * i
        hessian[6 * i + j]! += m * (tx * velocity[p]! + ty * velocity[p + 1]! + tz * velocity[p + 2]!)
      }
    }
    // Within one bone ∂²(R·v)/∂θi∂θj = ωi × (ωj × u) for i before j, so n·… = (n·ωj)(ωi·u) − (n·u)(ωi·ωj).
    for (let bone = 0; bone < 2; bone++) {
      const a = 6 * k + 3 * bone
      const ux = arms[a]!
      const uy = arms[a + 1]!
      const uz = arms[a + 2]!
      const nu = nx * ux + ny * uy + nz * uz
      for (let i = 0; i < 3; i++) {
        const o = 9 * bone + 3 * i
        const wu = axes[o]! * ux + axes[o + 1]! * uy + axes[o + 2]! * uz
        for (let j = i; j < 3; j++) {
          const p = 9 * bone + 3 * j
          const nw = nx * axes[p]! + ny * axes[p + 1]! + nz * axes[p + 2]!
          const ww = axes[o]! * axes[p]! + axes[o + 1]! * axes[p + 1]! + axes[o + 2]! * axes[p + 2]!
          hessian[6 * (3 * bone + j) + 3 * bone + i]! += m * (nw * wu - nu * ww)
        }
      }
    }
  }
}
