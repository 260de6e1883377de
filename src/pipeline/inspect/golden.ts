import type { Document } from '@gltf-transform/core'
import { placedMesh } from './placed'
import { surfaceReport } from './surface'

/** Readable digest of a model: what must not change unnoticed. Bounds in 0.1 mm steps [mm], volume [cm³], glTF axes. */
export interface ModelDigest {
  readonly triangles: number
  readonly nodes: number
  readonly clips: Readonly<Record<string, string>>
  readonly structures: Readonly<Record<string, string>>
}

/** Digest of a model as read back from its file. One line a structure, so that a difference reads like a list. */
export function modelDigest(document: Document): ModelDigest {
  const root = document.getRoot()
  const structures: Record<string, string> = {}
  let triangles = 0
  for (const node of root.listNodes()) {
    const placed = placedMesh(node)
    if (!placed) continue
    const { positions, indices } = placed
    const bounds = [Math.min, Math.max].map((pick) =>
      [0, 1, 2]
        .map((k) =>
          positions.reduce((best, value, i) => (i % 3 === k ? pick(best, value) : best), positions[k]!),
        )
        .map((value) => (value * 1000).toFixed(1))
        .join(' '),
    )
    const { volume } = surfaceReport(positions, indices)
    triangles += indices.length / 3
    structures[node.getName()] =
      `${indices.length / 3} triangles, ${positions.length / 3} vertices, ${bounds.join(' to ')} mm, ` +
      `${(volume * 1e6).toFixed(1)} cm³`
  }
  const clips = Object.fromEntries(
    root.listAnimations().map((animation) => {
      const channels = animation.listChannels()
      const end = Math.max(...channels.map((channel) => channel.getSampler()?.getInput()?.getMax([])[0] ?? 0))
      return [animation.getName(), `${channels.length} channels, ${end.toFixed(2)} s`]
    }),
  )
  return { triangles, nodes: root.listNodes().length, clips, structures }
}
