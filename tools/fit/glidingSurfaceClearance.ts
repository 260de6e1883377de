/**
 * Looks whether blade and arm stay out of the rib cage: carries the scanned scapula, humerus and forearm bones through
 * every action and exercise and measures how near they come to the scanned ribs.
 *
 *   npx tsx tools/fit/glidingSurfaceClearance.ts
 *
 * Prints for each motion the least distance [mm] of the blade, the upper arm and the forearm from the ribs (negative:
 * inside a rib), and for the landmarks TS and AI. At rest the blade of the scan is 5 mm off its ribs.
 */
import { EXERCISES } from '../../src/anatomy/exercises'
import { ACTION_IDS } from '../../src/anatomy/types'
import { JOINTS, parentOf, type JointName } from '../../src/contract/joints'
import { actionMotion } from '../../src/kinematics/actions'
import { exerciseMotion } from '../../src/kinematics/exercises'
import type { BodyPose } from '../../src/kinematics/motion'
import { jointRestPositions, REST_POSE, skeletonPose } from '../../src/kinematics/skeleton'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { multiply, rotate, type Quat } from '../../src/math/quat'
import { add, sub, type Vec3 } from '../../src/math/vec3'
import { hasScans, loadScan, sampleSurface, scanProbe } from './scans'

if (!hasScans()) {
  console.log('fit/glidingSurfaceClearance: the reference scans are not here; nothing measured.')
  process.exit(0)
}

const ribs = await Promise.all(
  Array.from({ length: 10 }, (_, i) => scanProbe(`rib-${String(i + 1).padStart(2, '0')}-r`)),
)

async function sample(id: string, count: number): Promise<readonly Vec3[]> {
  const { points } = sampleSurface(await loadScan(id), count)
  return Array.from({ length: count }, (_, i): Vec3 => [
    points[3 * i]!,
    points[3 * i + 1]!,
    points[3 * i + 2]!,
  ])
}

const BODIES: readonly (readonly [string, JointName, readonly Vec3[]])[] = [
  ['blade', 'scapula-joint-r', await sample('scapula-r', 500)],
  ['TS', 'scapula-joint-r', [LANDMARKS.TS]],
  ['AI', 'scapula-joint-r', [LANDMARKS.AI]],
  ['upper arm', 'humerus-joint-r', await sample('humerus-r', 120)],
  ['forearm', 'ulna-joint-r', await sample('ulna-r', 80)],
]

/** Places of the joints against the trunk. */
function joints(pose: BodyPose): ReadonlyMap<JointName, { readonly turn: Quat; readonly at: Vec3 }> {
  const rest = jointRestPositions()
  const { rotations } = skeletonPose({ ...pose, lean: 0 })
  const placed = new Map<JointName, { readonly turn: Quat; readonly at: Vec3 }>()
  for (const joint of JOINTS) {
    const parent = parentOf(joint)
    const above = parent ? placed.get(parent) : undefined
    if (!parent || !above) placed.set(joint, { turn: rotations[joint], at: rest[joint] })
    else
      placed.set(joint, {
        turn: multiply(above.turn, rotations[joint]),
        at: add(above.at, rotate(above.turn, sub(rest[joint], rest[parent]))),
      })
  }
  return placed
}

function clearance(pose: BodyPose): ReadonlyMap<string, number> {
  const placed = joints(pose)
  const rest = jointRestPositions()
  const least = new Map<string, number>()
  for (const [name, joint, points] of BODIES) {
    const place = placed.get(joint)!
    let nearest = Infinity
    for (const p of points) {
      const now = add(place.at, rotate(place.turn, sub(p, rest[joint])))
      for (const rib of ribs) {
        const { distance } = rib.closest(now)
        const signed = distance < 0.012 && rib.inside(now) ? -distance : distance
        nearest = Math.min(nearest, signed)
      }
    }
    least.set(name, nearest)
  }
  return least
}

const print = (id: string, poses: readonly BodyPose[]): void => {
  const least = new Map<string, number>()
  for (const pose of poses)
    for (const [name, value] of clearance(pose)) least.set(name, Math.min(value, least.get(name) ?? Infinity))
  console.log(id.padEnd(30), [...least].map(([name, v]) => `${name} ${(v * 1000).toFixed(1)}`).join('  '))
}

print('rest', [REST_POSE])
for (const motion of [...ACTION_IDS.map(actionMotion), ...EXERCISES.map(exerciseMotion)]) {
  const count = motion.kind === 'action' ? 5 : 16
  const end = motion.kind === 'action' ? motion.marks[1]!.time : motion.duration
  print(
    motion.id,
    Array.from({ length: count }, (_, i) => motion.pose((end * (i + 1)) / count, 'r')),
  )
}
