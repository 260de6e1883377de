import type { Document } from '@gltf-transform/core'
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
    const primitive = node.getMesh()?.listPrimitives()[0]
    const position = primitive?.getAttribute('POSITION')
    const indices = primitive?.getIndices()?.getArray()
    const array = position?.getArray()
    if (!position || !indices || !array) continue
    const offset = node.getSkin() ? [0, 0, 0] : node.getWorldTranslation()
    const bounds = [position.getMin([]), position.getMax([])].map((corner) =>
      corner.map((value, k) => ((value + offset[k]!) * 1000).toFixed(1)).join(' '),
    )
    const { volume } = surfaceReport(array, indices)
    triangles += indices.length / 3
    structures[node.getName()] =
      `${indices.length / 3} triangles, ${position.getCount()} vertices, ${bounds.join(' to ')} mm, ` +
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
