import { Vector3, type Camera, type WebGLRenderer } from 'three'
import type { Figure } from './figure'
import { spreadPoints } from './labelAnchors'
import type { Picker } from './picking'
import { posePoint } from './posedPositions'

/** What tests and the benchmark may read of the stage; nothing can be set through it. */
export interface StageProbe {
  /** Draw calls of the last frame. */
  drawCalls(): number
  /** Triangles of the last frame. */
  triangles(): number
  /** Frames drawn since the stage was mounted. */
  frames(): number
  /** Buffers and textures on the graphics card. */
  held(): { readonly geometries: number; readonly textures: number }
  /** Client coordinates of a point at which a structure (node id) is seen and can be clicked; null when there is none. */
  project(structureId: string): { readonly x: number; readonly y: number } | null
}

declare global {
  interface Window {
    __scapulab?: StageProbe
  }
}

const CANDIDATES = 120

/**
 * Makes the probe available as `window.__scapulab`.
 * @returns function that takes it away
 */
export function exposeProbe(
  renderer: WebGLRenderer,
  camera: Camera,
  figure: Figure,
  picker: Picker,
): () => void {
  const probe: StageProbe = Object.freeze({
    drawCalls: () => renderer.info.render.calls,
    triangles: () => renderer.info.render.triangles,
    frames: () => renderer.info.render.frame,
    held: () => ({ ...renderer.info.memory }),
    project: (id: string) => project(id, renderer.domElement, camera, figure, picker),
  })
  window.__scapulab = probe
  return () => {
    if (window.__scapulab === probe) delete window.__scapulab
  }
}

function project(
  id: string,
  canvas: HTMLCanvasElement,
  camera: Camera,
  figure: Figure,
  picker: Picker,
): { x: number; y: number } | null {
  const bounds = canvas.getBoundingClientRect()
  const world = new Vector3()
  const place = [0, 0, 0]
  let best: { x: number; y: number } | null = null
  let bestRoom = -1
  for (const mesh of figure.merged) {
    const range = mesh.ranges.find((other) => other.id === id)
    if (!range) continue
    for (const { vertex } of spreadPoints(mesh, range, CANDIDATES)) {
      posePoint(mesh, vertex, figure, place, 0)
      world.fromArray(place).project(camera)
      const seen = (dx: number, dy: number): boolean => {
        const x = world.x + (2 * dx) / bounds.width
        const y = world.y + (2 * dy) / bounds.height
        return picker.pick(x, y, camera)?.id === id
      }
      if (!seen(0, 0)) continue
      const x = bounds.left + ((world.x + 1) / 2) * bounds.width
      const y = bounds.top + ((1 - world.y) / 2) * bounds.height
      if (document.elementFromPoint(x, y) !== canvas) continue
      const around = [4, 9].flatMap((r) => [seen(r, 0), seen(-r, 0), seen(0, r), seen(0, -r)])
      const room = around.filter(Boolean).length
      if (room > bestRoom) {
        bestRoom = room
        best = { x, y }
      }
      if (room === around.length) return best
    }
  }
  return best
}
