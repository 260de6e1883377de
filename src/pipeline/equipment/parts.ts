import { FLAT_RAYS, GRIP_RAYS } from '../../anatomy/equipment/hands'
import { INCLINE_BENCH } from '../../anatomy/equipment/dimensions'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import type { EquipmentNode } from '../../contract/equipment'
import { inclinePadPlace } from '../../kinematics/exercise/benches'
import { otherSide } from '../../kinematics/exercise/stage'
import { apply } from '../../math/rigid'
import { sub, type Vec3 } from '../../math/vec3'
import { handMesh } from '../bones/hands'
import type { IndexedMesh } from '../part'
import { foot, pelvisForm, shank, thigh } from './mannequin'
import { anchor, dumbbell, flatBench, handle, inclineFrame, inclinePad, strap, type Piece } from './things'

/** How a node is drawn: matt and solid; pale glass; or a floor that fades out. */
export type EquipmentFinish = 'solid' | 'pale' | 'floor'

/** One node of the equipment file, about its own origin, body axes [m]. */
export interface EquipmentPart {
  readonly node: EquipmentNode
  readonly finish: EquipmentFinish
  readonly pieces: readonly Piece[]
  /** Node whose surface is mirrored in the sagittal plane for this one. */
  readonly mirrorOf?: EquipmentNode
}

const PALE = '#c9d6e2'
const BONE = '#e6dcc8'

/** Every node, in the order of the contract. */
export function equipmentParts(): readonly EquipmentPart[] {
  const grip = [{ colour: BONE, mesh: aboutWrist(handMesh(GRIP_RAYS)) }]
  const flat = [{ colour: BONE, mesh: aboutWrist(handMesh(FLAT_RAYS)) }]
  return [
    { node: 'floor', finish: 'floor', pieces: [{ colour: '#8fa3b5', mesh: floorDisc() }] },
    { node: 'trx-anchor', finish: 'solid', pieces: anchor() },
    ...sided('trx-strap-r', 'solid', strap()),
    ...sided('trx-handle-r', 'solid', handle()),
    { node: 'incline-bench', finish: 'solid', pieces: inclinePad() },
    { node: 'incline-frame', finish: 'solid', pieces: inclineFrame(...padBack()) },
    { node: 'flat-bench', finish: 'solid', pieces: flatBench() },
    ...sided('dumbbell-r', 'solid', dumbbell()),
    { node: 'pelvis-form', finish: 'pale', pieces: [{ colour: PALE, mesh: pelvisForm() }] },
    ...sided('thigh-r', 'pale', [{ colour: PALE, mesh: thigh() }]),
    ...sided('shank-r', 'pale', [{ colour: PALE, mesh: shank() }]),
    ...sided('foot-r', 'pale', [{ colour: PALE, mesh: foot() }]),
    ...sided('grip-hand-r', 'solid', grip),
    ...sided('flat-hand-r', 'solid', flat),
  ]
}

/** A right part and its mirror image, which is drawn with the same surface. */
const sided = (
  node: EquipmentNode,
  finish: EquipmentFinish,
  pieces: readonly Piece[],
): readonly EquipmentPart[] => [
  { node, finish, pieces },
  { node: otherSide(node), finish, pieces, mirrorOf: node },
]

/** Ends of the incline pad's back that its frame reaches, over the floor under the pad's upper end. */
function padBack(): readonly [low: Vec3, high: Vec3] {
  const place = inclinePadPlace(45)
  const under: Vec3 = [place.translation[0], 0, place.translation[2]]
  const depth = INCLINE_BENCH.padThickness + 0.02
  return [
    sub(apply(place, [depth, 0.1 - INCLINE_BENCH.padLength, 0]), under),
    sub(apply(place, [depth, -0.16, 0]), under),
  ]
}

function aboutWrist({ positions, indices }: IndexedMesh): IndexedMesh {
  const { wrist } = LANDMARKS
  return { positions: positions.map((x, i) => x - wrist[(i % 3) as 0 | 1 | 2]), indices }
}

/** Radius of the floor [m], and its rings, from whose distance to the middle the fading is taken. */
export const FLOOR_RADIUS = 1.7
const FLOOR_RINGS = [0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 1]

function floorDisc(): IndexedMesh {
  const around = 48
  const positions = [0, 0, 0]
  const indices: number[] = []
  FLOOR_RINGS.forEach((share, ring) => {
    for (let j = 0; j < around; j++) {
      const angle = (2 * Math.PI * j) / around
      positions.push(FLOOR_RADIUS * share * Math.cos(angle), 0, FLOOR_RADIUS * share * Math.sin(angle))
      const at = (r: number, k: number): number => 1 + r * around + (k % around)
      if (ring === 0) indices.push(0, at(0, j + 1), at(0, j))
      else
        indices.push(
          at(ring - 1, j),
          at(ring - 1, j + 1),
          at(ring, j),
          at(ring - 1, j + 1),
          at(ring, j + 1),
          at(ring, j),
        )
    }
  })
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}
