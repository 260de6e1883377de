import type { Document, Node } from '@gltf-transform/core'
import { isbToGltf } from '../../contract/frames'
import { JOINTS, parentOf } from '../../contract/joints'
import type { ModelManifest } from '../../contract/manifest'
import { splitAttachment, splitSide, TISSUE_ATTRIBUTE } from '../../contract/structures'
import { jointRestPositions } from '../../kinematics/skeleton'
import { areaProblems } from './areas'
import { placedMesh } from './placed'
import { surfaceReport } from './surface'

/** Ceilings of the file. */
export const BUDGET = { bytes: 2_000_000, triangles: 180_000 } as const
/** Shortest distance that counts as out of place [m]. */
const TOLERANCE = 1e-4

/** Everything about meshes, joints and skins that a written model must hold to; one line a fault. */
export function modelProblems(document: Document, manifest: ModelManifest): readonly string[] {
  return [
    ...manifest.structures.flatMap(({ id }) => structureProblems(document, id)),
    ...areaProblems(document, manifest),
    ...mirrorProblems(manifest),
    ...jointProblems(document),
    ...nameProblems(document, manifest),
    ...animationProblems(document),
    ...(manifest.bytes > BUDGET.bytes ? [`budget: ${manifest.bytes} bytes, at most ${BUDGET.bytes}`] : []),
    ...(manifest.triangles > BUDGET.triangles
      ? [`budget: ${manifest.triangles} triangles, at most ${BUDGET.triangles}`]
      : []),
  ]
}

const findNode = (document: Document, name: string): Node | undefined =>
  document
    .getRoot()
    .listNodes()
    .find((node) => node.getName() === name)

function structureProblems(document: Document, id: string): readonly string[] {
  const node = findNode(document, id)
  const primitive = node?.getMesh()?.listPrimitives()[0]
  const placed = node && placedMesh(node)
  if (!node || !primitive || !placed) return [`${id}: no node with a mesh of that name`]
  const problems: string[] = []
  const { openEdges, slivers, volume, finite } = surfaceReport(placed.positions, placed.indices)
  if (!finite) problems.push(`${id}: a vertex is not finite`)
  // An attachment area is a thin open surface; `areaProblems` asks where it lies.
  const open = splitAttachment(id) !== null
  if (openEdges > 0 && !open) problems.push(`${id}: not closed, ${openEdges} edges without a partner`)
  if (!(volume > 0) && !open) problems.push(`${id}: volume ${volume} m³, faces must look outward`)
  if (slivers > 0) problems.push(`${id}: ${slivers} sliver triangles`)
  if (node.getExtras()['structure'] !== id) problems.push(`${id}: extras name another structure`)
  for (const name of ['NORMAL', 'COLOR_0', TISSUE_ATTRIBUTE])
    if (!primitive.getAttribute(name)) problems.push(`${id}: no ${name}`)
  if (node.getSkin()) problems.push(...skinProblems(id, node))
  return problems
}

function skinProblems(id: string, node: Node): readonly string[] {
  const weights = node.getMesh()?.listPrimitives()[0]?.getAttribute('WEIGHTS_0')
  if (!weights) return [`${id}: skinned, but without weights`]
  const row: number[] = []
  for (let i = 0; i < weights.getCount(); i++) {
    weights.getElement(i, row)
    const sum = row.reduce((total, weight) => total + weight, 0)
    if (Math.abs(sum - 1) > 1e-6) return [`${id}: weights of vertex ${i} sum to ${sum}`]
  }
  return []
}

/** Left and right have the same counts and mirrored bounds; areas on midline bones are as uneven as those are. */
function mirrorProblems(manifest: ModelManifest): readonly string[] {
  const byId = new Map(manifest.structures.map((structure) => [structure.id, structure]))
  return manifest.structures.flatMap((right) => {
    const { base, side } = splitSide(right.id)
    if (side !== 'r') return []
    const left = byId.get(`${base}-l`)
    if (!left) return [`${right.id}: has no left`]
    if (right.kind === 'attachment') return []
    const same =
      left.triangles === right.triangles &&
      left.vertices === right.vertices &&
      Math.abs(left.min[0] + right.max[0]) < TOLERANCE &&
      Math.abs(left.max[0] + right.min[0]) < TOLERANCE
    return same ? [] : [`${right.id}: the left is not its mirror image`]
  })
}

function jointProblems(document: Document): readonly string[] {
  const rest = jointRestPositions()
  return JOINTS.flatMap((joint) => {
    const node = findNode(document, joint)
    if (!node) return [`${joint}: no such joint node`]
    const parent = node.getParentNode()?.getName()
    const wanted = isbToGltf(rest[joint])
    const off = Math.hypot(...node.getWorldTranslation().map((value, k) => value - wanted[k]!))
    return [
      ...(parent === (parentOf(joint) ?? 'upper-torso') ? [] : [`${joint}: hangs on ${parent ?? 'nothing'}`]),
      ...(off < 1e-6 ? [] : [`${joint}: ${off} m away from its rest position`]),
    ]
  })
}

/** One node a name, every mesh listed in the manifest, only names that loaders leave alone. */
function nameProblems(document: Document, manifest: ModelManifest): readonly string[] {
  const listed = new Set(manifest.structures.map(({ id }) => id))
  const seen = new Set<string>()
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const name = node.getName()
      const problems: string[] = []
      if (!/^[a-z0-9-]+$/.test(name)) problems.push(`node "${name}": only a–z, 0–9 and - survive loaders`)
      if (seen.has(name)) problems.push(`node "${name}" appears twice`)
      if (node.getMesh() && !listed.has(name)) problems.push(`node "${name}" is not in the manifest`)
      seen.add(name)
      return problems
    })
}

/** Key times rise from 0; neighbouring rotations lie on one hemisphere. */
function animationProblems(document: Document): readonly string[] {
  return document
    .getRoot()
    .listAnimations()
    .flatMap((animation) =>
      animation.listChannels().flatMap((channel) => {
        const label = `${animation.getName()}/${channel.getTargetNode()?.getName()}`
        const sampler = channel.getSampler()
        const times = sampler?.getInput()?.getArray()
        const output = sampler?.getOutput()
        if (!times || !output) return [`${label}: a channel without keys`]
        const problems: string[] = []
        if (times[0] !== 0) problems.push(`${label}: starts at ${times[0]} s`)
        for (let i = 1; i < times.length; i++)
          if (!(times[i]! > times[i - 1]!))
            problems.push(`${label}: key ${i} does not come after key ${i - 1}`)
        if (channel.getTargetPath() !== 'rotation') return problems
        for (let i = 1; i < output.getCount(); i++) {
          const a: number[] = output.getElement(i - 1, [])
          const b: number[] = output.getElement(i, [])
          if (a.reduce((sum, part, k) => sum + part * b[k]!, 0) < 0)
            problems.push(`${label}: keys ${i - 1} and ${i} lie on opposite hemispheres`)
        }
        return problems
      }),
    )
}
