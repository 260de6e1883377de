import { LUMBAR_DISCS } from '../../anatomy/body/lumbarSpine'
import { JOINTS } from '../../contract/joints'
import { TRUNK_SEGMENTS } from '../../kinematics/trunk'
import type { StructureMesh } from './mergeStructures'
import type { ModelParts } from './readModel'

/**
 * Hangs what the model's file has on its one thorax on the segments of a trunk that bends: lumbar vertebrae each on its
 * own, sacrum and hip bones on the pelvis, discs and ligaments between their neighbours; muscles and areas on bones share
 * out what hung on the thorax, by where it lies between the lowest rib and the iliac crest. Only the second figure of a
 * comparison bends, so this is not done to the first.
 */
export const bendable = (parts: ModelParts): ModelParts => ({
  ...parts,
  structures: parts.structures.map(hungOnTrunk),
  segments: TRUNK_SEGMENTS.length,
})

const THORAX = JOINTS.indexOf('thorax')
/** Numbers of the segments among the joints of the figure, from the thorax down. */
const CHAIN = [THORAX, ...TRUNK_SEGMENTS.map((_, i) => JOINTS.length + i)]
const RIGID = /^(rib|costal-cartilage|vertebra|manubrium|sternal|xiphoid|sacrum|hip-bone)/

function hungOnTrunk(mesh: StructureMesh): StructureMesh {
  const lumbar = /^vertebra-l(\d)$/.exec(mesh.id)
  if (lumbar) return rehung(mesh, () => Number(lumbar[1]))
  if (/^(sacrum|hip-bone)/.test(mesh.id)) return rehung(mesh, () => CHAIN.length - 1)
  if (RIGID.test(mesh.id)) return mesh
  return rehung(mesh, levelAt)
}

/** Half a vertebra's height [m]. */
const HALF = 0.017
/** Middles of T12 and S1, between which, near the midline, the skin goes over from the thorax to the pelvis [m]. */
const TOP = (LUMBAR_DISCS[0]?.middle[1] ?? 0) + HALF
const BOTTOM = (LUMBAR_DISCS[5]?.middle[1] ?? 0) - HALF
/** From this far off the midline on [m] the ribs come down and the iliac crest up, in metres a metre, to its top. */
const BESIDE = 0.03
const RIBS_FALL = 1.4
const CREST_RISE = 0.7
const CREST = 0.955
/** The lowest rib's tip lies no nearer than this to the crest [m]. */
const LEAST_LOIN = 0.05

/** Place in the chain of a point [m, glTF axes]: 0 the thorax, 6 the pelvis, between them vertebra by vertebra. */
function levelAt(x: number, y: number): number {
  const aside = Math.max(0, Math.abs(x) - BESIDE)
  const low = Math.min(BOTTOM + CREST_RISE * aside, CREST)
  const high = Math.max(TOP - RIBS_FALL * aside, low + LEAST_LOIN)
  return (CHAIN.length - 1) * Math.min(Math.max((high - y) / (high - low), 0), 1)
}

/** A structure whose weight on the thorax goes to the two segments next to each vertex's level. */
function rehung(mesh: StructureMesh, level: (x: number, y: number) => number): StructureMesh {
  const joints = mesh.joints.slice()
  const weights = mesh.weights.slice()
  const { positions } = mesh
  for (let v = 0; v < positions.length / 3; v++) {
    const at = level(positions[3 * v] ?? 0, positions[3 * v + 1] ?? 0)
    if (at === 0) continue
    const upper = Math.min(Math.floor(at), CHAIN.length - 2)
    const share = at - upper
    for (let k = 4 * v; k < 4 * v + 4; k++) {
      if (joints[k] !== THORAX || weights[k] === 0) continue
      const weight = weights[k] ?? 0
      const spare = freeSlot(weights, v)
      // With all four places taken the nearer segment takes it whole.
      const whole = spare < 0 || share < 1e-3 || share > 1 - 1e-3
      joints[k] = CHAIN[whole && share > 0.5 ? upper + 1 : upper] ?? THORAX
      if (!whole) {
        weights[k] = weight * (1 - share)
        joints[spare] = CHAIN[upper + 1] ?? THORAX
        weights[spare] = weight * share
      }
      break
    }
  }
  return { ...mesh, joints, weights }
}

/** Place of a vertex's four that has no weight; −1 for none. */
function freeSlot(weights: Float32Array, vertex: number): number {
  for (let k = 4 * vertex; k < 4 * vertex + 4; k++) if (weights[k] === 0) return k
  return -1
}
