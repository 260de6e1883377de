import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followHands, handsPose, handsText, loadHands, subscribeHands } from '../../../src/app/state/hands'
import { createHands, hands } from '../../../src/app/state/handsStore'
import { AT_REST, handsFromText, handsToText, type Hands } from '../../../src/app/state/handsText'
import { explorer } from '../../../src/app/state/explorer'
import { readLink, writeLink } from '../../../src/app/state/link'
import { playhead } from '../../../src/app/state/playhead'
import { bladeNow, poseNow, subscribePose } from '../../../src/app/state/pose'
import { HANDS, NOTHING } from '../../../src/app/state/selection'
import { ACTION_IDS } from '../../../src/anatomy/types'
import { anglesOf, type HandPose } from '../../../src/kinematics/hand'
import { HANGING_ARM } from '../../../src/kinematics/handArm'
import type { BodyPose } from '../../../src/kinematics/motion'
import { REST_POSE } from '../../../src/kinematics/skeleton'
import { startFresh } from '../fresh'

const DEG = Math.PI / 180
const up = (degrees: number) => (hand: HandPose) => ({
  ...hand,
  girdle: { ...hand.girdle, elevation: degrees * DEG },
})
const apart = (a: BodyPose, b: BodyPose): number =>
  Math.max(
    ...(['r', 'l'] as const).flatMap((side) => {
      const other = anglesOf(b[side])
      return anglesOf(a[side]).map((angle, i) => Math.abs(angle - other[i]!) / DEG)
    }),
  )
/** Lets a store come to rest. */
function settle(store: { readonly moving: boolean; advance(dt: number): void }): void {
  for (let i = 0; store.moving && i < 1000; i++) store.advance(1 / 60)
  expect(store.moving).toBe(false)
}

beforeEach(async () => {
  startFresh()
  await loadHands()
  hands.letGo()
  settle(hands)
})

describe('the hands', () => {
  it('begin at rest', () => {
    const store = createHands(() => false)
    expect(apart(store.pose(), REST_POSE)).toBeLessThan(1e-9)
    expect(store.text()).toBeNull()
    expect(store.canUndo).toBe(false)
  })

  it('move both blades alike, or one', () => {
    const store = createHands(() => false)
    store.change('both', up(10))
    const both = store.pose()
    expect(both.l).toBe(both.r)
    store.change('r', up(4))
    expect(store.pose().l).toBe(both.l)
    expect(store.pose().r).not.toBe(both.r)
  })

  it('bring two blades that stood apart together without a jump', () => {
    const store = createHands(() => false)
    store.change('r', up(16))
    const before = store.pose()
    store.change('both', up(17))
    expect(apart(store.pose(), before)).toBeLessThan(0.02)
    store.advance(1 / 60)
    expect(apart(store.pose(), before)).toBeLessThan(1)
    settle(store)
    const { r, l } = store.pose()
    expect(apart({ r, l: r, lean: 0 }, { r, l, lean: 0 })).toBeLessThan(1e-9)
    // From then on the pointer leads at once.
    store.change('both', up(18))
    expect(store.moving).toBe(false)
  })

  it('give the same pose object until something changes', () => {
    const store = createHands(() => false)
    store.change('both', up(10))
    expect(store.pose()).toBe(store.pose())
  })

  it('remember no wish far beyond reach, and say what came of it', () => {
    const store = createHands(() => false)
    store.change('both', up(200))
    expect(store.hand('r').girdle.elevation).toBeLessThan(40 * DEG)
    expect(store.achieved('r').elevation / DEG).toBeCloseTo(28, 0)
  })

  it('ease back to rest when let go, closed and without a jump; with reduced motion they cut', () => {
    const store = createHands(() => false)
    store.change('both', up(20))
    const held = store.pose()
    store.letGo()
    expect(apart(store.pose(), held)).toBeLessThan(1e-9)
    let before = held
    let frames = 0
    while (store.moving) {
      store.advance(1 / 60)
      expect(apart(store.pose(), before)).toBeLessThan(2.5)
      before = store.pose()
      frames++
    }
    expect(frames).toBeGreaterThan(15)
    expect(apart(store.pose(), REST_POSE)).toBeLessThan(1e-9)

    const still = createHands(() => true)
    still.change('both', up(20))
    still.letGo()
    expect(still.moving).toBe(false)
    expect(apart(still.pose(), REST_POSE)).toBeLessThan(1e-9)
  })

  it('undo gesture by gesture', () => {
    const store = createHands(() => true)
    store.begin()
    for (let i = 1; i <= 5; i++) store.change('both', up(i))
    store.begin()
    store.change('both', up(12))
    store.undo()
    expect(store.hand('r').girdle.elevation / DEG).toBeCloseTo(5, 9)
    store.undo()
    expect(store.text()).toBeNull()
    expect(store.canUndo).toBe(false)
    store.undo()
    expect(store.text()).toBeNull()
  })

  it('raise the arm to the top and down again by the rhythm, the blade following', () => {
    const store = createHands(() => false)
    store.raise('both')
    expect(store.raising).toBe(true)
    let highest = 0
    let upward = 0
    let before = store.pose()
    while (store.moving) {
      store.advance(1 / 60)
      highest = Math.max(highest, store.hand('r').arm.elevation)
      upward = Math.max(upward, REST_POSE.r.st.medRotation - store.pose().r.st.medRotation)
      expect(apart(store.pose(), before)).toBeLessThan(1)
      before = store.pose()
    }
    expect(highest / DEG).toBeCloseTo(150, 6)
    expect(upward / DEG).toBeGreaterThan(30)
    expect(store.hand('r').arm).toEqual(HANGING_ARM)
    store.raise('both')
    store.advance(1)
    store.raise('both')
    expect(store.raising).toBe(false)
    expect(store.hand('r').arm.elevation).toBeGreaterThan(HANGING_ARM.elevation)
  })

  it('put the arm up at once, and down, where motion is not wanted', () => {
    const store = createHands(() => true)
    store.raise('r')
    expect(store.hand('r').arm.elevation / DEG).toBeCloseTo(150, 6)
    expect(store.hand('l').arm).toEqual(HANGING_ARM)
    store.raise('r')
    expect(store.hand('r').arm.elevation).toBe(HANGING_ARM.elevation)
  })
})

describe('taking hold', () => {
  it.each(ACTION_IDS)(
    'of %s as it plays: no jump, the motion put away, and within 0.3° of it at rest',
    (id) => {
      explorer.getState().select({ kind: 'action', id })
      playhead.advance(1.1)
      const before = poseNow()
      explorer.getState().select(HANDS)
      expect(apart(poseNow(), before)).toBeLessThan(0.02)
      expect(playhead.playing).toBe(false)
      settle(hands)
      expect(apart(poseNow(), before)).toBeLessThan(0.3)
    },
  )

  it('of an exercise keeps the lean of the trunk', () => {
    explorer.getState().select({ kind: 'exercise', id: 'chest-supported-dumbbell-row' })
    playhead.pause()
    playhead.seek(2)
    const { lean, shift } = poseNow()
    expect(lean).not.toBe(0)
    explorer.getState().select(HANDS)
    expect(poseNow()).toMatchObject({ lean, shift: shift ?? [0, 0, 0] })
    settle(hands)
    expect(poseNow()).toMatchObject({ lean, shift: shift ?? [0, 0, 0] })
    hands.letGo()
    settle(hands)
    expect(poseNow()).toMatchObject({ lean: 0, shift: [0, 0, 0] })
  })

  it('serves the pose by the one path that all read', () => {
    explorer.getState().select(HANDS)
    const told = vi.fn()
    const stop = subscribePose(told)
    hands.change('both', up(10))
    expect(told).toHaveBeenCalled()
    expect(poseNow()).toBe(hands.pose())
    expect(bladeNow('r').elevationCm).toBeGreaterThan(1)
    stop()
    explorer.getState().select(NOTHING)
    expect(poseNow()).toBe(REST_POSE)
  })

  it('keeps the picture as it is', () => {
    explorer.getState().setView('front')
    explorer.getState().select(HANDS)
    expect(explorer.getState().view).toBe('front')
    explorer.getState().select({ kind: 'action', id: 'retraction' })
    explorer.getState().select(HANDS)
    expect(explorer.getState().view).toBe('free')
  })

  it('keeps the sides of the action before', () => {
    explorer.getState().select({ kind: 'action', id: 'retraction' })
    explorer.getState().setSides('l')
    explorer.getState().select(HANDS)
    expect(explorer.getState().sides).toBe('l')
  })
})

describe('the link', () => {
  const degrees = (lo: number, hi: number) =>
    fc.integer({ min: lo * 10, max: hi * 10 }).map((tenths) => (tenths / 10) * DEG)
  const centimetres = fc.integer({ min: -600, max: 600 }).map((mm) => mm / 1000)
  const handPoses: fc.Arbitrary<HandPose> = fc.record({
    girdle: fc.record({
      protraction: degrees(-30, 30),
      elevation: degrees(-20, 40),
      upwardRotation: degrees(-25, 60),
      winging: degrees(-10, 20),
      tilt: degrees(-20, 15),
    }),
    arm: fc
      .record({ elevation: degrees(0, 137), plane: degrees(-80, 80), rotation: degrees(-70, 90) })
      .map(({ elevation, plane, rotation }) => ({
        ...HANGING_ARM,
        elevation: HANGING_ARM.elevation + elevation,
        plane: HANGING_ARM.plane + plane,
        rotation,
      })),
  })
  const both: fc.Arbitrary<Hands> = fc.record({
    r: handPoses,
    l: handPoses,
    lean: degrees(-40, 60),
    shift: fc.tuple(centimetres, centimetres, centimetres),
  })

  it('brings every pose back to a tenth of a degree', () => {
    fc.assert(
      fc.property(both, fc.boolean(), (given, alike) => {
        const hold = alike ? { ...given, l: given.r } : given
        const text = handsToText(hold)
        const back = handsFromText(text)
        for (const side of ['r', 'l'] as const) {
          for (const part of ['girdle', 'arm'] as const) {
            for (const [name, value] of Object.entries(hold[side][part])) {
              const read = Object.entries(back[side][part]).find(([other]) => other === name)?.[1]
              expect(Math.abs((read ?? NaN) - value) / DEG, name).toBeLessThan(0.051)
            }
          }
        }
        expect(Math.abs(back.lean - hold.lean) / DEG).toBeLessThan(0.051)
        back.shift.forEach((metres, i) => expect(metres).toBeCloseTo(hold.shift[i] ?? NaN, 6))
        const query = writeLink({
          selection: HANDS,
          tab: 'actions',
          sides: 'both',
          view: 'back',
          peeledSide: 'l',
          time: null,
          pose: text,
        })
        expect(readLink(query)).toEqual({
          problem: null,
          state: expect.objectContaining({ selection: HANDS, pose: text }),
        })
      }),
      { seed: 20250303 },
    )
  })

  it('is short, and empty at rest', () => {
    expect(handsToText(AT_REST)).toBeNull()
    const store = createHands(() => true)
    store.change('both', up(10))
    expect(store.text()).toBe('0_10')
    store.change('r', up(0))
    expect(store.text()).toBe('*0_10')
  })

  it.each(['soon', '1e9', '1_2_x', '1*2*3*4', '1_2_3_4_5_6_7_8_9_10_11', '<b>'])(
    'says so when its pose is “%s”',
    (pose) => {
      const { state, problem } = readLink(`?hands=blade&pose=${encodeURIComponent(pose)}`)
      expect(state).toMatchObject({ selection: HANDS, pose: null })
      expect(problem).toContain('pose')
    },
  )

  it('never breaks the mechanics, whatever numbers it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { maxLength: 10 }), (numbers) => {
        const store = createHands(() => true)
        store.goTo(numbers.join('_'), 'cut')
        for (const side of ['r', 'l'] as const) {
          for (const angle of anglesOf(store.pose()[side])) expect(Number.isFinite(angle)).toBe(true)
        }
      }),
      { seed: 20250304 },
    )
  })

  it('restores the pose: cut when the page opens, eased when it stands', () => {
    explorer.getState().select(HANDS)
    settle(hands)
    followHands('0_10')
    expect(handsText()).toBe('0_10')
    expect(hands.moving).toBe(true)
    settle(hands)
    expect(bladeNow('r').elevationCm).toBeGreaterThan(1)
    const told = vi.fn()
    const stop = subscribeHands(told)
    followHands('0_10')
    expect(told).not.toHaveBeenCalled()
    stop()
    hands.goTo(null, 'cut')
    expect(hands.moving).toBe(false)
    expect(apart(handsPose(), REST_POSE)).toBeLessThan(1e-9)
  })
})
