/**
 * The published muscle paths of the DAS arm model (Chadwick et al. 2014, MIT licence), scaled to this body bone by bone and
 * hung on its skeleton, to compare with ours. The file is reference material beside the repository; without it there is
 * nothing to compare.
 *
 * Its thorax has the measures of ours (spinous processes and rib origins within a centimetre), so that it stays as it is;
 * clavicle, scapula and humerus are scaled by SC–AC, AC–AI and GH–elbow and turned so that these and TS, the elbow's axis
 * and the clavicle's upper side fall together. Its own default pose is not used: there the clavicle is drawn back by 41°.
 */
import { existsSync, readFileSync } from 'node:fs'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { ELBOW, ELBOW_AXIS, REST_ELBOW } from '../../src/kinematics/arm'
import type { ShoulderPose } from '../../src/kinematics/motion'
import {
  BONE_INDEX,
  bonePlaces,
  directionOnBone,
  onBone,
  placeBones,
  POSE_ANGLES,
  writeAngles,
  writePoint,
} from '../../src/kinematics/muscles/bones'
import type { PathBone } from '../../src/kinematics/muscles/types'
import { conjugate, fromAxisAngle, fromBasis, multiply, rotate, type Quat } from '../../src/math/quat'
import { add, cross, distance, dot, norm, normalize, scale, sub, type Vec3 } from '../../src/math/vec3'
import { cylinderPath } from '../../src/math/wrap/cylinder'
import { ellipsoidPath } from '../../src/math/wrap/ellipsoid'

const FILE = new URL('../../../shared/reference/muscle-paths/das.json', import.meta.url)

interface DasWrap {
  readonly body: string
  readonly type: string
  readonly name: string
  readonly xyz_body_rotation: string
  readonly translation: string
  readonly radius?: string
  readonly dimensions?: string
}

interface DasFile {
  readonly joints: readonly {
    readonly joint: string
    readonly frames: readonly { readonly translation: readonly number[] }[]
    readonly axes: readonly { readonly axis: readonly number[] }[]
    readonly coordinates: readonly { readonly default: number }[]
  }[]
  readonly wraps: readonly DasWrap[]
  readonly elements: readonly {
    readonly element: string
    readonly path: readonly { readonly frame: string; readonly xyz: readonly number[] }[]
    readonly wraps: readonly string[]
    readonly max_isometric_force_N: number
  }[]
}

/** One element of that model as far as we compare it. */
export interface DasElement {
  readonly id: string
  /** Our content record that it stands for. */
  readonly part: string
  readonly force: number
}

/** The model on our skeleton. */
export interface DasModel {
  readonly elements: readonly DasElement[]
  /** Lengths [m] of its elements in one of our poses. */
  lengths(pose: ShoulderPose): readonly number[]
}

/** Our part for an element's name. */
const PARTS: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^trap_scap_[1-5]$/, 'trapezius-transverse'],
  [/^trap_scap(_[6-9]|1\d)$/, 'trapezius-ascending'],
  [/^trap_clav/, 'trapezius-descending'],
  [/^lev_scap/, 'levator-scapulae'],
  [/^pect_min/, 'pectoralis-minor'],
  [/^rhomboid_1$/, 'rhomboid-minor'],
  [/^rhomboid_[2-5]$/, 'rhomboid-major'],
  [/^serr_ant_[1-6]$/, 'serratus-anterior-inferior'],
  [/^serr_ant_[78]$/, 'serratus-anterior-intermediate'],
  [/^serr_ant(_9|1\d)$/, 'serratus-anterior-superior'],
  [/^delt_scap_[1-4]$/, 'deltoid-spinal'],
  [/^delt_scap(_[5-9]|1\d)$/, 'deltoid-acromial'],
  [/^delt_clav/, 'deltoid-clavicular'],
  [/^coracobr/, 'coracobrachialis'],
  [/^infra/, 'infraspinatus'],
  [/^ter_min/, 'teres-minor'],
  [/^ter_maj/, 'teres-major'],
  [/^supra/, 'supraspinatus'],
  [/^subscap/, 'subscapularis'],
  [/^bic_l/, 'biceps-brachii-long'],
  [/^bic_b/, 'biceps-brachii-short'],
  [/^tric_long/, 'triceps-brachii-long'],
  [/^lat_dorsi/, 'latissimus-dorsi'],
  [/^pect_maj_t_1$/, 'pectoralis-major-abdominal'],
  [/^pect_maj_t/, 'pectoralis-major-sternocostal'],
  [/^pect_maj_c/, 'pectoralis-major-clavicular'],
  [/^brachialis/, 'brachialis'],
]

/** That model's axes (X right, Y up, Z back) in ours (X forward, Y up, Z right). */
const ours = (v: readonly number[]): Vec3 => [-v[2]!, v[1]!, v[0]!]
const numbers = (text: string): number[] => text.trim().split(/\s+/).map(Number)

/** From a bone frame of that model to the frame of our bone: turned, then scaled. */
interface BoneFit {
  readonly bone: PathBone
  readonly turn: Quat
  readonly size: number
}

/** Reads the model and fits it to our bones; null where the file is absent. */
export function readDas(): DasModel | null {
  if (!existsSync(FILE)) return null
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as DasFile
  const fits = boneFits(file)
  const wraps = new Map(file.wraps.map((wrap) => [wrap.name, wrap]))
  const kept = file.elements.flatMap((element) => {
    const part = PARTS.find(([pattern]) => pattern.test(element.element))?.[1]
    return part ? [{ element, part }] : []
  })
  const places = bonePlaces()
  const angles = new Float64Array(POSE_ANGLES)
  const out = new Float64Array(3)
  const place = (frame: string, local: Vec3): Vec3 => {
    const { bone, turn, size } = fits.get(frame)!
    const p = scale(rotate(turn, local), size)
    writePoint(places, BONE_INDEX[bone], p, out, 0)
    return [out[0]!, out[1]!, out[2]!]
  }
  return {
    elements: kept.map(({ element, part }) => ({
      id: element.element,
      part,
      force: element.max_isometric_force_N,
    })),
    lengths(pose) {
      writeAngles(pose, angles)
      placeBones(angles, places)
      return kept.map(({ element }) => {
        const points = element.path.map((p) => place(p.frame, ours(p.xyz)))
        // Where there is a via point, the surface lies before it.
        return points.slice(1).reduce((sum, to, i) => {
          const wrap = i === 0 ? wraps.get(element.wraps[0] ?? '') : undefined
          return sum + legLength(points[i]!, to, wrap, place, fits)
        }, 0)
      })
    },
  }
}

function legLength(
  from: Vec3,
  to: Vec3,
  wrap: DasWrap | undefined,
  place: (frame: string, local: Vec3) => Vec3,
  fits: ReadonlyMap<string, BoneFit>,
): number {
  if (!wrap) return distance(from, to)
  const offset = ours(numbers(wrap.translation))
  const centre = place(wrap.body, offset)
  const { size } = fits.get(wrap.body)!
  const ends = [from, to]
  if (wrap.type === 'WrapEllipsoid') {
    const [x, y, z] = numbers(wrap.dimensions ?? '') as [number, number, number]
    const level = (p: Vec3): number =>
      Math.hypot((p[0] - centre[0]) / z, (p[1] - centre[1]) / y, (p[2] - centre[2]) / x)
    const fitted = Math.min(1, ...ends.map((p) => 0.985 * level(p)))
    return ellipsoidPath(centre, [fitted * z, fitted * y, fitted * x], from, to)
  }
  const radius = size * Number(wrap.radius)
  if (wrap.type === 'WrapSphere') {
    const r = Math.min(radius, ...ends.map((p) => 0.985 * distance(p, centre)))
    return ellipsoidPath(centre, [r, r, r], from, to)
  }
  // Body-fixed X-Y-Z; the cylinder's axis is its own Z.
  const [a, b, c] = numbers(wrap.xyz_body_rotation) as [number, number, number]
  const turned = [
    fromAxisAngle([1, 0, 0], a),
    fromAxisAngle([0, 1, 0], b),
    fromAxisAngle([0, 0, 1], c),
  ].reduce(multiply)
  const axis = normalize(sub(place(wrap.body, add(offset, ours(rotate(turned, [0, 0, 1])))), centre))
  const off = (p: Vec3): number => {
    const arm = sub(p, centre)
    return norm(sub(arm, scale(axis, dot(arm, axis))))
  }
  const [cx, cy, cz] = centre
  const [ax, ay, az] = axis
  const fitted = Math.min(radius, 0.985 * off(from), 0.985 * off(to))
  return cylinderPath({ cx, cy, cz, ax, ay, az, radius: fitted, least: 0 }, 0, from, to)
}

function boneFits(file: DasFile): ReadonlyMap<string, BoneFit> {
  const joint = (name: string) => file.joints.find((j) => j.joint === name)!
  const offset = (name: string): Vec3 => ours(joint(name).frames[0]!.translation)
  const attachment = (name: string, frame: string): Vec3 => {
    const point = file.elements.find((e) => e.element === name)!.path.find((p) => p.frame === frame)!
    return ours(point.xyz)
  }
  // Its clavicle's upper side: up in its default pose, through its three rotations.
  const turns = ['sc1', 'sc2', 'sc3'].map((name) =>
    fromAxisAngle(ours(joint(name).axes[0]!.axis), joint(name).coordinates[0]!.default),
  )
  const clavicle = rotate(conjugate(turns.reduce(multiply)), [0, 1, 0])
  const bend = normalize(ours(joint('hu').axes[0]!.axis))
  const arm = fit(
    'humerus',
    [offset('hu'), bend],
    [onBone('humerus', ELBOW), directionOnBone('humerus', ELBOW_AXIS)],
  )
  // Our forearm frames are those of the rest pose, elbow bent by its rest flexion; its are of the straight elbow.
  const forearm = multiply(arm.turn, fromAxisAngle(bend, REST_ELBOW))
  return new Map<string, BoneFit>([
    ['thorax', { bone: 'thorax', turn: [0, 0, 0, 1], size: 1 }],
    [
      'clavicle_r',
      fit(
        'clavicle',
        [offset('ac1'), clavicle],
        [onBone('clavicle', LANDMARKS.AC), directionOnBone('clavicle', [0, 1, 0])],
      ),
    ],
    [
      'scapula_r',
      fit(
        'scapula',
        [attachment('serr_ant_1', 'scapula_r'), attachment('rhomboid_1', 'scapula_r')],
        [onBone('scapula', LANDMARKS.AI), onBone('scapula', LANDMARKS.TS)],
      ),
    ],
    ['humerus_r', arm],
    ['ulna_r', { bone: 'ulna', turn: forearm, size: arm.size }],
    ['radius_r', { bone: 'radius', turn: forearm, size: arm.size }],
  ])
}

/** Turns and scales so that the first vectors fall together and the second come as near as they can. */
function fit(bone: PathBone, [a, b]: readonly [Vec3, Vec3], [c, d]: readonly [Vec3, Vec3]): BoneFit {
  const basis = (first: Vec3, second: Vec3): Quat => {
    const x = normalize(first)
    const z = normalize(cross(x, second))
    return fromBasis(x, cross(z, x), z)
  }
  return { bone, turn: multiply(basis(c, d), conjugate(basis(a, b))), size: norm(c) / norm(a) }
}
