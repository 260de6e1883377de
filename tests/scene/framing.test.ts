import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import {
  bestDirection,
  boxOf,
  DIRECTIONS,
  FIELD_OF_VIEW,
  figureBox,
  fitDistance,
  freeCentre,
  nearestAzimuth,
  unionBox,
  type FrameBox,
} from '../../src/app/scene/framing'
import { NAMED_VIEWS } from '../../src/app/state/views'

const body: FrameBox = { min: [-0.3, 0.9, -0.15], max: [0.3, 1.7, 0.15] }
const stages = [
  {
    name: 'laptop',
    size: { width: 1600, height: 1000 },
    insets: { left: 350, right: 390, top: 96, bottom: 98 },
  },
  {
    name: 'small laptop',
    size: { width: 1280, height: 720 },
    insets: { left: 300, right: 340, top: 76, bottom: 90 },
  },
  { name: 'phone', size: { width: 390, height: 844 }, insets: { left: 0, right: 0, top: 60, bottom: 330 } },
]

describe.each(stages)('framing on a $name', ({ size, insets }) => {
  it.each(NAMED_VIEWS)('shows the whole box in the free part of the stage, seen from %s', (view) => {
    const { azimuth, polar } = DIRECTIONS[view]
    const distance = fitDistance(body, DIRECTIONS[view], size, insets)
    const camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, size.width / size.height, 0.01, 50)
    const middle = new Vector3(0, 1.3, 0)
    camera.position.setFromSphericalCoords(distance, polar, azimuth).add(middle)
    camera.lookAt(middle)
    const { x, y } = freeCentre(insets)
    camera.setViewOffset(size.width, size.height, -x, -y, size.width, size.height)
    camera.updateMatrixWorld()
    let used = 0
    for (const cx of [body.min[0], body.max[0]])
      for (const cy of [body.min[1], body.max[1]])
        for (const cz of [body.min[2], body.max[2]]) {
          const corner = new Vector3(cx, cy, cz).project(camera)
          const px = ((corner.x + 1) / 2) * size.width
          const py = ((1 - corner.y) / 2) * size.height
          const slack = 0.09 * size.height
          expect(px).toBeGreaterThan(insets.left - slack)
          expect(px).toBeLessThan(size.width - insets.right + slack)
          expect(py).toBeGreaterThan(insets.top - slack)
          expect(py).toBeLessThan(size.height - insets.bottom + slack)
          used = Math.max(used, Math.abs(py - (size.height / 2 + y)), Math.abs(px - (size.width / 2 + x)))
        }
    // And fills it in one direction at least.
    const free = Math.min(size.width - insets.left - insets.right, size.height - insets.top - insets.bottom)
    expect(used).toBeGreaterThan(0.35 * free)
  })
})

describe('framing helpers', () => {
  it('goes the shorter way round', () => {
    expect(nearestAzimuth(Math.PI, -3)).toBeCloseTo(-Math.PI)
    expect(nearestAzimuth(0, 6.2)).toBeCloseTo(2 * Math.PI)
  })

  it('sees a structure from outside the trunk, and has no opinion about the spine', () => {
    expect(bestDirection([0.1, 1.3, -0.1], [0, 1.3, 0])?.azimuth).toBeCloseTo((3 * Math.PI) / 4)
    expect(bestDirection([0, 1.3, 0.01], [0, 1.3, 0])).toBeNull()
  })

  it('frames from the head to below the ribs', () => {
    const boxes = new Map<string, FrameBox>([
      ['skull', { min: [-0.08, 1.5, -0.1], max: [0.08, 1.72, 0.1] }],
      ['rib-12-r', { min: [-0.1, 1.1, -0.1], max: [0, 1.2, 0] }],
      ['hand-r', { min: [-0.5, 0.6, 0], max: [-0.4, 0.8, 0.1] }],
      ['humerus-r', { min: [-0.25, 1.1, -0.1], max: [-0.15, 1.45, 0] }],
    ])
    const frame = figureBox(boxes)
    expect(frame.max[1]).toBeCloseTo(1.732)
    expect(frame.min[1]).toBeCloseTo(1.025)
    expect(frame.min[0]).toBe(-0.25)
  })

  it('unites boxes and measures ranges', () => {
    expect(unionBox([])).toBeNull()
    expect(boxOf(Float32Array.of(9, 9, 9, 0, 1, 2, -1, 3, 1), 1, 2)).toEqual({
      min: [-1, 1, 1],
      max: [0, 3, 2],
    })
  })
})
