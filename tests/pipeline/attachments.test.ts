import { describe, expect, it } from 'vitest'
import { MUSCLES as CONTENT } from '../../src/anatomy/muscles'
import { ATTACHMENTS } from '../../src/anatomy/figures/attachments'
import { structureName, structureOwner } from '../../src/anatomy/structures'
import { splitAttachment, splitSide } from '../../src/contract/structures'
import { distance, norm, sub, type Vec3 } from '../../src/math/vec3'
import { closestPointOn, pointAt } from '../../src/pipeline/attachments/closest'
import { endRow, footprint, layDown } from '../../src/pipeline/attachments/footprint'
import { areaOf, LIFT, patchOn } from '../../src/pipeline/attachments/patch'
import { MUSCLES } from '../../src/pipeline/muscles/table'
import { ball } from './madeUpParts'

const RADIUS = 0.02
const bone = ball([0, 0, 0], [RADIUS, RADIUS, RADIUS], 24, 36)
const closest = closestPointOn(bone)
const END = {
  flesh: 0,
  contactMm: 1.5,
  facing: null,
  also: [],
  reachMm: 9,
  tendonOf: null,
  spreadMm: 1,
} as const
/** A row of three stations over the top of the ball, 2 mm above it and 6 mm thick: half the breadth is 4 mm. */
const SHEET = {
  edge: 4,
  form: 'sheet',
  rows: [
    [
      [-6, 22, 0, 6],
      [0, 22, 0, 6],
      [6, 22, 0, 6],
    ],
    [
      [-6, 60, 0, 6],
      [0, 60, 0, 6],
      [6, 60, 0, 6],
    ],
  ],
} as const

function lines(reachMm: number) {
  return layDown(endRow([SHEET], 'origin', END.spreadMm), new Map([['ball', closest]]), reachMm)
}

describe('an attachment area', () => {
  it('has a point every millimetre of the end row, as broad as the muscle is thick and a little more', () => {
    const row = endRow([SHEET], 'origin', END.spreadMm)
    expect(row).toHaveLength(13)
    for (const { half } of row) expect(half).toBeCloseTo(0.004, 9)
    expect(endRow([SHEET], 'insertion', 0)[0]!.p[1]).toBeCloseTo(0.06, 9)
  })

  it('is laid down on the bone, and not where the bone is out of reach', () => {
    const onBall = lines(9).get('ball') ?? []
    expect(onBall).toHaveLength(13)
    for (const { p } of onBall) expect(norm(p)).toBeGreaterThan(RADIUS * 0.98)
    expect(lines(1).size).toBe(0)
  })

  it('lies a little above the bone, in the size of its row', async () => {
    const field = footprint(lines(9).get('ball')!, null, END, false)
    const area = await patchOn(bone, closest, field)
    expect(area).not.toBeNull()
    for (const i of area!.indices) {
      const p = pointAt(area!.positions, i)
      expect(Math.abs(closest(p)!.distance - LIFT)).toBeLessThan(0.0002)
      expect(norm(p)).toBeGreaterThan(RADIUS * 0.98)
    }
    // 12 mm laid down on the ball is 11 mm long, with round ends of 4 mm radius
    expect(areaOf(area!) * 1e6).toBeGreaterThan(115)
    expect(areaOf(area!) * 1e6).toBeLessThan(165)
  })

  it('keeps to the face of the bone that it must face, and on midline bones to the right half', async () => {
    const line = lines(9).get('ball')!
    const right = (await patchOn(bone, closest, footprint(line, null, END, true)))!
    for (const i of right.indices) expect(pointAt(right.positions, i)[2]).toBeGreaterThan(-0.0008)
    const whole = (await patchOn(bone, closest, footprint(line, null, END, false)))!
    expect(areaOf(right)).toBeLessThan(0.7 * areaOf(whole))
    const away = footprint(line, null, { ...END, facing: [0, -1, 0] }, false)
    expect(await patchOn(bone, closest, away)).toBeNull()
  })

  it('is nothing where the muscle does not come near', async () => {
    expect(await patchOn(bone, closest, footprint([], null, END, false))).toBeNull()
  })

  it('comes out the same every time', async () => {
    const field = footprint(lines(9).get('ball')!, null, END, false)
    expect(await patchOn(bone, closest, field)).toEqual(await patchOn(bone, closest, field))
  })

  it('is asked for by a surface that knows its distances', () => {
    const near = closest([0, 0.03, 0])!
    expect(near.distance).toBeCloseTo(0.01, 4)
    expect(distance(near.point, [0, RADIUS, 0])).toBeLessThan(1e-4)
    expect(sub(near.normal, [0, 1, 0]).every((v) => Math.abs(v) < 0.15)).toBe(true)
    expect(closest([0, 0.03, 0] as Vec3, 0.005)).toBeNull()
  })
})

describe('the table of attachments', () => {
  it('has a row for each muscle that is built, and no other', () => {
    expect(Object.keys(ATTACHMENTS).sort()).toEqual(MUSCLES.map(({ id }) => splitSide(id).base).sort())
  })

  it.each(MUSCLES.map(({ id }) => id))('gives the areas of %s to its muscle', (id) => {
    const owner = structureOwner(`origin-${id}`)
    expect(owner).toEqual(structureOwner(id))
    expect(CONTENT.some((muscle) => muscle.id === owner?.id)).toBe(true)
    expect(structureName(`insertion-${id}`)).toBe(`Insertion: ${structureName(id)}`)
    expect(splitAttachment(`insertion-${id}`)).toEqual({ end: 'insertion', muscle: id })
    expect(splitAttachment(id)).toBeNull()
  })
})
