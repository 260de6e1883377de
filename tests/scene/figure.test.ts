import { Mesh, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { applyPose } from '../../src/app/scene/applyPose'
import { createFigure } from '../../src/app/scene/figure'
import { appearance } from '../../src/app/scene/palette'
import type { Emphasis } from '../../src/app/state/looks'
import { JOINTS } from '../../src/contract/joints'
import { isbToGltf, isbToGltfQuat } from '../../src/contract/frames'
import { fromAxisAngle, IDENTITY, type Quat } from '../../src/math/quat'
import { patch } from './patch'

const THORAX = 0
const CLAVICLE = JOINTS.indexOf('clavicle-joint-r')
const SCAPULA = JOINTS.indexOf('scapula-joint-r')

function build() {
  const figure = createFigure({
    structures: [
      patch('rib-01-r', { kind: 'bone' }),
      patch('scapula-r', { kind: 'bone', joint: SCAPULA }),
      patch('rhomboid-major-r', { uv: true }),
      patch('trapezius-transverse-r', { uv: true }),
    ],
    jointPositions: JOINTS.map((_, i) => new Vector3(i * 0.1, 1 + i * 0.01, 0)),
  })
  const look = (id: string, emphasis: Emphasis) => {
    const range = figure.ranges.find((other) => other.id === id)!
    figure.looks.aim(range.number, appearance(range.kind, { emphasis, tone: null }, false))
  }
  for (const { id } of figure.ranges) look(id, 'quiet')
  const refresh = () => {
    figure.looks.settle()
    figure.uploadLooks()
  }
  refresh()
  const drawn = () => figure.root.children.filter((child) => child instanceof Mesh && child.visible)
  return { figure, look, refresh, drawn }
}

describe('figure', () => {
  it('draws everything in two calls while nothing is glass', () => {
    expect(build().drawn().length).toBe(2)
  })

  it('draws glass in two more, with the faces of glass structures only', () => {
    const { look, refresh, drawn } = build()
    look('trapezius-transverse-r', 'glass')
    refresh()
    const glass = drawn().filter((child) => child.renderOrder > 0)
    expect(glass.length).toBe(2)
    for (const mesh of glass) {
      if (mesh instanceof Mesh) expect(mesh.geometry.drawRange.count).toBe(6)
    }
    look('trapezius-transverse-r', 'quiet')
    refresh()
    expect(drawn().length).toBe(2)
  })

  it('stands at rest where the file puts it', () => {
    const { figure } = build()
    figure.placeSkins()
    for (const skin of figure.skins) {
      const moved = new Vector3(1, 2, 3).applyMatrix4(skin)
      expect(moved.distanceTo(new Vector3(1, 2, 3))).toBeLessThan(1e-9)
    }
  })

  it('turns a joint in the body frame’s axes and takes along what hangs on it', () => {
    const { figure } = build()
    const turn = fromAxisAngle([0, 1, 0], 0.4)
    const rotations = Object.fromEntries(JOINTS.map((joint) => [joint, IDENTITY])) as Record<
      (typeof JOINTS)[number],
      Quat
    >
    rotations['clavicle-joint-r'] = turn
    applyPose(figure, { root: { rotation: IDENTITY, translation: [0.1, 0.2, 0.3] }, rotations })
    figure.placeSkins()
    const [x, y, z, w] = isbToGltfQuat(turn)
    expect(figure.joints[CLAVICLE]!.quaternion.toArray()).toEqual([x, y, z, w])
    expect(figure.base.position.toArray()).toEqual([...isbToGltf([0.1, 0.2, 0.3])])
    const at = (joint: number) => new Vector3().setFromMatrixPosition(figure.joints[joint]!.matrixWorld)
    expect(at(SCAPULA).distanceTo(at(CLAVICLE))).toBeCloseTo(Math.hypot(0.1, 0.01), 9)
    expect(at(THORAX).toArray()).toEqual([-0.3, 1.2, 0.1])
  })
})
