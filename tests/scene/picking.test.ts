import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../src/contract/joints'
import { createFigure } from '../../src/app/scene/figure'
import { createPicker } from '../../src/app/scene/picking'
import { appearance } from '../../src/app/scene/palette'
import { posePoint } from '../../src/app/scene/posedPositions'
import type { Emphasis } from '../../src/app/state/looks'
import { explorer } from '../../src/app/state/explorer'
import { HANDS, NOTHING } from '../../src/app/state/selection'
import { pickInMode } from '../../src/app/scene/bladePick'
import { patch } from './patch'

const ARM = JOINTS.indexOf('humerus-joint-r')

/** A small plate before a bone before a large one, seen from +Z; the small plate hangs on the arm. */
async function scene() {
  let clock = 0
  const figure = createFigure({
    structures: [
      patch('scapula-r', { kind: 'bone', at: [-0.5, -0.5, 0] }),
      patch('rhomboid-major-r', { at: [-0.25, -0.25, 0.1], length: 0.5, width: 0.5 }),
      patch('deltoid-acromial-r', { at: [-0.05, -0.05, 0.2], length: 0.1, width: 0.1, joint: ARM }),
    ],
    jointPositions: JOINTS.map(() => new Vector3()),
  })
  const look = (id: string, emphasis: Emphasis) => {
    const range = figure.ranges.find((other) => other.id === id)!
    figure.looks.aim(range.number, appearance(range.kind, { emphasis, tone: null }, false))
    figure.looks.settle()
  }
  for (const { id } of figure.ranges) look(id, 'quiet')
  const camera = new PerspectiveCamera(40, 1, 0.01, 10)
  camera.position.set(0, 0, 2)
  camera.updateMatrixWorld()
  const picker = createPicker(figure, () => clock)
  await picker.ready
  return {
    figure,
    picker,
    look,
    camera,
    pick: (x: number, y: number) => picker.pick(x, y, camera)?.id ?? null,
    wait: (ms: number) => {
      clock += ms
    },
  }
}

describe('picking', () => {
  it('meets what lies nearest, and nothing beside the figure', async () => {
    const { pick, picker } = await scene()
    expect(pick(0, 0)).toBe('deltoid-acromial-r')
    expect(pick(0.2, 0.2)).toBe('rhomboid-major-r')
    expect(pick(0.6, 0.6)).toBe('scapula-r')
    expect(pick(0.95, 0.95)).toBeNull()
    picker.dispose()
  })

  it.each(['hidden', 'glass'] as const)('goes through what is %s', async (emphasis) => {
    const { pick, look } = await scene()
    expect(pick(0, 0)).toBe('deltoid-acromial-r')
    look('deltoid-acromial-r', emphasis)
    expect(pick(0, 0)).toBe('rhomboid-major-r')
  })

  it('finds what is looked for through whatever covers it, unless it is hidden', async () => {
    const { picker, camera, look } = await scene()
    const blade = (id: string) => id.startsWith('scapula')
    expect(picker.pick(0, 0, camera, blade)?.id).toBe('scapula-r')
    look('scapula-r', 'glass')
    expect(picker.pick(0, 0, camera, blade)?.id).toBe('scapula-r')
    look('scapula-r', 'hidden')
    expect(picker.pick(0, 0, camera, blade)).toBeNull()
    expect(picker.pick(0.95, 0.95, camera, blade)).toBeNull()
  })

  it('with hands on goes for the blades that may move', async () => {
    const { picker, camera } = await scene()
    explorer.setState({ selection: HANDS, sides: 'both' })
    expect(pickInMode(picker, 0, 0, camera)?.id).toBe('scapula-r')
    explorer.setState({ sides: 'l' })
    expect(pickInMode(picker, 0, 0, camera)?.id).toBe('deltoid-acromial-r')
    explorer.setState({ selection: NOTHING, sides: 'both' })
    expect(pickInMode(picker, 0, 0, camera)?.id).toBe('deltoid-acromial-r')
  })

  it('follows the pose, at most ten times a second', async () => {
    const { figure, picker, pick, wait } = await scene()
    expect(pick(0, 0)).toBe('deltoid-acromial-r')
    figure.joints[ARM]!.position.x += 0.5
    picker.poseChanged()
    wait(50)
    expect(pick(0, 0)).toBe('deltoid-acromial-r')
    wait(60)
    expect(pick(0, 0)).toBe('rhomboid-major-r')
  })

  it('places vertices as the skeleton does', async () => {
    const { figure } = await scene()
    const bone = figure.joints[ARM]!
    bone.quaternion.setFromAxisAngle(new Vector3(0, 0, 1), Math.PI / 2)
    figure.placeSkins()
    const mesh = figure.merged[1]!
    const range = mesh.ranges.find(({ id }) => id === 'deltoid-acromial-r')!
    const out = [0, 0, 0]
    posePoint(mesh, range.firstVertex, figure, out, 0)
    // The corner (−0.05, −0.05) turned by a quarter about Z.
    expect(out[0]).toBeCloseTo(0.05, 6)
    expect(out[1]).toBeCloseTo(-0.05, 6)
    expect(out[2]).toBeCloseTo(0.2, 6)
  })

  it('finds nothing until its code is there, and says when that cannot be had', async () => {
    const { figure } = await scene()
    const picker = createPicker(
      figure,
      () => 0,
      () => Promise.reject(new Error('offline')),
    )
    expect(picker.pick(0, 0, new PerspectiveCamera())).toBeNull()
    await expect(picker.ready).rejects.toThrow('offline')
    expect(picker.pick(0, 0, new PerspectiveCamera())).toBeNull()
  })
})
