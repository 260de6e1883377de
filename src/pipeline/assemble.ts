import { isbToGltf } from '../contract/frames'
import { JOINTS } from '../contract/joints'
import { MODEL_FILE, type ManifestStructure, type ModelManifest } from '../contract/manifest'
import { splitSide, withSide } from '../contract/structures'
import { jointRestPositions } from '../kinematics/skeleton'
import type { Vec3 } from '../math/vec3'
import { createHash } from 'node:crypto'
import { mirrorPart } from './mirror'
import { bakeOcclusion } from './occlusion/bake'
import type { Part } from './part'
import { extrasOf } from './rig/extras'
import { landmarkNodes } from './rig/landmarks'
import { vertexNormals } from './rig/normals'
import { tissueBytes, vertexColours } from './write/colours'
import { snap } from './write/encodeAttributes'
import type { BakedClip, Figure, FinishedStructure } from './write/figure'
import { reorderPart } from './write/reorder'

/** Called with the name of each stage as it starts. */
export type StageLog = (stage: string) => void

/**
 * The whole figure from the parts of the right side and the midline: vertex order, occlusion, colours, normals, and the
 * mirrored left side, for all parts whose left is not given too. Needs `MeshoptEncoder.ready` to have resolved.
 * @throws {RangeError} when two parts share an id or a part is marked left that is no attachment area
 */
export function assembleFigure(
  parts: readonly Part[],
  clips: readonly BakedClip[],
  stage: StageLog = () => {},
): Figure {
  refuseClashes(parts)
  const given = new Set(parts.map(({ id }) => id))
  stage('order')
  const ordered = parts.map(reorderPart)
  stage('occlusion')
  const occlusion = bakeOcclusion(ordered)
  stage('colours')
  const structures = ordered.flatMap((part): FinishedStructure[] => {
    const open = occlusion.get(part.id)!
    const shared = { colours: vertexColours(part, open), tissue: tissueBytes(part, open) }
    const finish = (one: Part, mirrorOf: string | null): FinishedStructure => ({
      part: one,
      mirrorOf,
      extras: {
        ...extrasOf(one.id, one.kind),
        ...('morphs' in one && one.morphs.length > 0
          ? { drivers: one.morphs.map(({ drivers }) => drivers) }
          : {}),
      },
      normals: vertexNormals(one.mesh),
      ...shared,
    })
    const { base, side } = splitSide(part.id)
    const alone = side !== 'r' || given.has(withSide(base, 'l'))
    if (alone) return [finish(part, null)]
    return [finish(part, null), finish(mirrorPart(part), 'joint' in part ? part.id : null)]
  })
  return { rest: jointRestPositions(), structures, landmarks: landmarkNodes(), clips }
}

/** What the app and the tests expect of the written figure. */
export function manifestOf(figure: Figure, glb: Uint8Array): ModelManifest {
  const structures = figure.structures.map(describe)
  return {
    file: MODEL_FILE,
    bytes: glb.length,
    sha256: createHash('sha256').update(glb).digest('hex'),
    triangles: structures.reduce((sum, structure) => sum + structure.triangles, 0),
    structures,
    joints: JOINTS,
    landmarks: figure.landmarks.map((landmark) => landmark.name),
    clips: figure.clips.map(({ name, duration }) => ({ name, duration })),
  }
}

function describe({ part, extras }: FinishedStructure): ManifestStructure {
  const { positions, indices } = part.mesh
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < positions.length; i += 3) {
    const p: Vec3 = isbToGltf([positions[i]!, positions[i + 1]!, positions[i + 2]!])
    for (const k of [0, 1, 2] as const) {
      min[k] = Math.min(min[k], snap(p[k]))
      max[k] = Math.max(max[k], snap(p[k]))
    }
  }
  const round = (v: Vec3): Vec3 => [micro(v[0]), micro(v[1]), micro(v[2])]
  return {
    id: part.id,
    kind: extras.kind,
    joint: 'joint' in part ? part.joint : null,
    triangles: indices.length / 3,
    vertices: positions.length / 3,
    min: round(min),
    max: round(max),
  }
}

const micro = (metres: number): number => Math.round(metres * 1e6) / 1e6 + 0

function refuseClashes(parts: readonly Part[]): void {
  const seen = new Set<string>()
  for (const { id, kind } of parts) {
    if (seen.has(id)) throw new RangeError(`pipeline/assemble: two parts are called "${id}"; ids are unique.`)
    if (id.endsWith('-l') && kind !== 'attachment')
      throw new RangeError(
        `pipeline/assemble: "${id}" is a left part; give the right one, the left is mirrored.`,
      )
    seen.add(id)
  }
}
