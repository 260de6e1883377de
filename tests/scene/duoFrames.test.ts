import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { layoutFor } from '../../src/app/layout'
import { duoFrames } from '../../src/app/scene/duoFrames'
import { duoLayout } from '../../src/app/scene/duoLayout'
import {
  DIRECTIONS,
  FAR_PLANE,
  FARTHEST_FACTOR,
  fitDistance,
  type FrameBox,
} from '../../src/app/scene/framing'
import { tellingDirection } from '../../src/app/scene/motionFrame'

const body: FrameBox = { min: [-0.29, 0.93, -0.04], max: [0.29, 1.65, 0.21] }
const SIZES = [
  [390, 844],
  [640, 360],
  [1280, 720],
  [1600, 1000],
  [1920, 1080],
] as const
const pairs = EXERCISES.flatMap((a) => EXERCISES.filter((b) => b !== a).map((b) => [a.id, b.id] as const))

describe.each(SIZES)('two figures at %i×%i', (width, height) => {
  const { insets } = layoutFor({
    width,
    height,
    rem: 16,
    listFolded: false,
    cardFolded: false,
    sheet: 'half',
    transportShown: true,
    readoutShown: false,
    legendShown: false,
    rtl: false,
  })
  const layout = duoLayout({ width, height }, insets)

  it.each(pairs)(
    '%s beside %s: nothing is cut away by the far plane, however far one goes',
    (first, second) => {
      const selection = { kind: 'exercise', id: first } as const
      const frames = duoFrames({ selection, partner: { kind: 'exercise', id: second }, sides: 'both' }, body)!
      for (const { box } of [frames.first, frames.second]) {
        const direction = tellingDirection(selection, 'both') ?? DIRECTIONS.back
        const from = fitDistance(box, direction, { width, height }, layout.first)
        const depth = Math.hypot(...([0, 1, 2] as const).map((k) => box.max[k] - box.min[k])) / 2
        expect(from * FARTHEST_FACTOR + depth).toBeLessThan(FAR_PLANE)
      }
    },
  )
})
