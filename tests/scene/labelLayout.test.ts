import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clearOutline,
  createOutline,
  layoutLabels,
  outlineBetween,
  widenOutline,
  type LabelRequest,
  type LabelRoom,
} from '../../src/app/scene/labelLayout'

const room: LabelRoom = {
  left: 300,
  right: 1300,
  top: 100,
  bottom: 900,
  blocked: [],
  outline: () => ({ left: 600, right: 1000 }),
}
const label = (x: number, y: number, side: 'left' | 'right'): LabelRequest => ({
  x,
  y,
  width: 150,
  height: 40,
  side,
})

/** Places along a leader, from its label to its point. */
const SHARES = Array.from({ length: 129 }, (_, i) => i / 128)

describe('layoutLabels', () => {
  it('puts a label level with its point, outside the figure', () => {
    const [place] = layoutLabels([label(700, 400, 'left')], room)
    expect(place).not.toBeNull()
    expect(place!.leaderY).toBe(400)
    expect(place!.left + 150).toBeLessThan(600)
  })

  it('keeps clear of what lies over the stage', () => {
    const readout = { left: 310, top: 90, right: 560, bottom: 420 }
    const [place] = layoutLabels([label(700, 300, 'left')], { ...room, blocked: [readout] })
    expect(place).not.toBeNull()
    expect(place!.top).toBeGreaterThanOrEqual(readout.bottom)
    const whole = { left: 300, top: 100, right: 1300, bottom: 900 }
    expect(layoutLabels([label(700, 300, 'left')], { ...room, blocked: [whole] })).toEqual([null])
  })

  it('never lets two labels touch, leaves the room, covers the figure or crosses leaders', () => {
    const request = fc.record({
      x: fc.integer({ min: 620, max: 980 }),
      y: fc.integer({ min: 120, max: 880 }),
      width: fc.integer({ min: 60, max: 180 }),
      height: fc.constant(40),
      side: fc.constantFrom('left' as const, 'right' as const),
    })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 9 }), (requests) => {
        const places = layoutLabels(requests, room)
        const placed = requests.flatMap((wish, i) => {
          const place = places[i]
          return place ? [{ ...wish, ...place }] : []
        })
        for (const a of placed) {
          expect(a.top).toBeGreaterThanOrEqual(room.top)
          expect(a.top + a.height).toBeLessThanOrEqual(room.bottom)
          expect(a.left).toBeGreaterThanOrEqual(room.left)
          expect(a.left + a.width).toBeLessThanOrEqual(room.right)
          if (a.side === 'left') expect(a.left + a.width).toBeLessThan(600)
          else expect(a.left).toBeGreaterThan(1000)
          for (const b of placed) {
            if (a === b || a.side !== b.side) continue
            expect(Math.abs(a.top - b.top)).toBeGreaterThanOrEqual(44)
            if (a.y < b.y) expect(a.top).toBeLessThan(b.top)
          }
        }
        expect(placed.length).toBe(requests.length)
      }),
      { seed: 7 },
    )
  })

  it('runs no leader through the words of another label, and leaves out hardly any for it', () => {
    // Head and neck over shoulders, and type for the back row.
    const body: LabelRoom = {
      left: 140,
      right: 1390,
      top: 150,
      bottom: 960,
      blocked: [],
      outline: (_, bottom) => (bottom > 430 ? { left: 480, right: 1050 } : { left: 690, right: 830 }),
    }
    const request = fc
      .record({
        x: fc.integer({ min: 560, max: 960 }),
        y: fc.integer({ min: 200, max: 800 }),
        width: fc.integer({ min: 80, max: 270 }),
        height: fc.constantFrom(33, 62, 95),
      })
      .map((wish): LabelRequest => ({ ...wish, side: wish.x < 760 ? 'left' : 'right' }))
    let [asked, found] = [0, 0]
    fc.assert(
      fc.property(fc.array(request, { maxLength: 8 }), (requests) => {
        const placed = layoutLabels(requests, body).flatMap((place, i) => {
          const wish = requests[i]
          return place && wish ? [{ ...wish, ...place }] : []
        })
        asked += requests.length
        found += placed.length
        for (const a of placed) {
          for (const b of placed) {
            if (a === b) continue
            const within = SHARES.some((share) => {
              const x = a.leaderX + share * (a.x - a.leaderX)
              const y = a.leaderY + share * (a.y - a.leaderY)
              return x > b.left && x < b.left + b.width && y > b.top && y < b.top + b.height
            })
            expect(within).toBe(false)
          }
        }
      }),
      { seed: 11, numRuns: 200 },
    )
    expect(found / asked).toBeGreaterThan(0.98)
  })

  it('looks for a height with room when the figure is broad at the point', () => {
    const shoulders: LabelRoom = {
      ...room,
      outline: (_, bottom) => (bottom > 300 ? { left: 360, right: 1240 } : { left: 700, right: 900 }),
    }
    const [place] = layoutLabels([label(720, 330, 'left')], shoulders)
    expect(place!.top + 40).toBeLessThanOrEqual(300)
  })

  it('leaves a label out where there is no room at all', () => {
    const narrow: LabelRoom = { ...room, outline: () => ({ left: 310, right: 1290 }) }
    expect(layoutLabels([label(720, 330, 'left')], narrow)).toEqual([null])
  })
})

describe('outline', () => {
  it('holds the outermost points of each band of heights', () => {
    const outline = createOutline(600)
    clearOutline(outline)
    for (const [x, y] of [
      [100, 10],
      [300, 14],
      [50, 400],
      [500, 4000],
    ] as const)
      widenOutline(outline, x, y)
    expect(outlineBetween(outline, 0, 20)).toEqual({ left: 100, right: 300 })
    expect(outlineBetween(outline, 0, 600)).toEqual({ left: 50, right: 300 })
    expect(outlineBetween(outline, 200, 300)).toEqual({ left: Infinity, right: -Infinity })
  })
})
