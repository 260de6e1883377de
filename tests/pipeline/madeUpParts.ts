import { FEATURE_COUNT } from '../../src/kinematics/drivers'
import { JOINTS, type JointName } from '../../src/contract/joints'
import type { Vec3 } from '../../src/math/vec3'
import type { IndexedMesh, MusclePart, RigidPart } from '../../src/pipeline/part'

/** Closed ball of `rows` × `columns` quads, body frame. */
export function ball(centre: Vec3, radii: Vec3, rows = 8, columns = 12): IndexedMesh {
  const positions: number[] = [centre[0], centre[1] + radii[1], centre[2]]
  for (let r = 1; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const polar = (Math.PI * r) / rows
      const around = (2 * Math.PI * c) / columns
      positions.push(
        centre[0] + radii[0] * Math.sin(polar) * Math.cos(around),
        centre[1] + radii[1] * Math.cos(polar),
        centre[2] + radii[2] * Math.sin(polar) * Math.sin(around),
      )
    }
  positions.push(centre[0], centre[1] - radii[1], centre[2])
  const last = positions.length / 3 - 1
  const at = (r: number, c: number) => 1 + (r - 1) * columns + (c % columns)
  const indices: number[] = []
  for (let c = 0; c < columns; c++) {
    indices.push(0, at(1, c + 1), at(1, c))
    for (let r = 1; r < rows - 1; r++) {
      indices.push(at(r, c), at(r, c + 1), at(r + 1, c))
      indices.push(at(r, c + 1), at(r + 1, c + 1), at(r + 1, c))
    }
    indices.push(last, at(rows - 1, c), at(rows - 1, c + 1))
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

/** A ball that stands for a bone. */
export const madeUpBone = (id: string, joint: JointName, centre: Vec3, radii: Vec3): RigidPart => ({
  id,
  kind: 'bone',
  joint,
  mesh: ball(centre, radii),
})

/** A flat ball between two joints, skinned from the first to the second along Z. */
export function madeUpMuscle(
  id: string,
  layer: number,
  from: JointName,
  to: JointName,
  centre: Vec3,
): MusclePart {
  const radii: Vec3 = [0.004, 0.02, 0.06]
  const mesh = ball(centre, radii)
  const count = mesh.positions.length / 3
  const along = Float32Array.from(
    { length: count },
    (_, i) => (mesh.positions[3 * i + 2]! - centre[2]) / 0.12 + 0.5,
  )
  const across = Float32Array.from(
    { length: count },
    (_, i) => (mesh.positions[3 * i + 1]! - centre[1]) / 0.04 + 0.5,
  )
  return {
    id,
    kind: 'muscle',
    mesh,
    layer,
    uv: Float32Array.from({ length: 2 * count }, (_, k) => (k % 2 === 0 ? along : across)[k >> 1]!),
    tendon: along.map((u) => Math.abs(2 * u - 1) ** 4),
    joints: Uint8Array.from(
      { length: 4 * count },
      (_, k) => [JOINTS.indexOf(from), JOINTS.indexOf(to), 3, 3][k % 4]!,
    ),
    weights: Float32Array.from(
      { length: 4 * count },
      (_, k) => [1 - along[k >> 2]!, along[k >> 2]!, 0, 0][k % 4]!,
    ),
    morphs: [
      {
        name: 'contracted',
        offsets: mesh.positions.map((value, k) => (k % 3 === 0 ? value - centre[0] : 0)),
        drivers: Array.from({ length: FEATURE_COUNT }, (_, f) => (f === 4 ? 2 : 0)),
      },
    ],
  }
}

/** A rib, a scapula, a vertebra and two muscles over one another: enough to visit every path of the writer. */
export const madeUpParts = () => [
  madeUpBone('vertebra-t4', 'thorax', [0.02, 1.28, 0], [0.02, 0.015, 0.02]),
  madeUpBone('rib-04-r', 'thorax', [0.03, 1.27, 0.08], [0.01, 0.008, 0.06]),
  madeUpBone('scapula-r', 'scapula-joint-r', [0.005, 1.27, 0.09], [0.004, 0.06, 0.04]),
  madeUpMuscle('rhomboid-major-r', 2, 'thorax', 'scapula-joint-r', [-0.01, 1.27, 0.06]),
  madeUpMuscle('trapezius-transverse-r', 4, 'thorax', 'scapula-joint-r', [-0.025, 1.27, 0.06]),
]
