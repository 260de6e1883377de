import { describe, expect, it } from 'vitest'
import { JOINTS, SIDE_HELPERS } from '../../src/contract/joints'
import { splitAttachment } from '../../src/contract/structures'
import { committedModel } from '../../src/pipeline/inspect/check'
import { coverRows } from '../../src/pipeline/inspect/covers'
import { clipPose, deform, skinnedSurfaces, type SkinnedSurface } from '../../src/pipeline/inspect/deform'
import { motionRows } from '../../src/pipeline/inspect/motion'
import { clipOf } from '../../src/pipeline/inspect/playback'
import { readModel } from '../../src/pipeline/inspect/readModel'

/** Deepest that a vertex may sink into rib, scapula or humerus beyond its depth at rest [m]. */
const SINK = 0.003
const VOLUME = [0.85, 1.15] as const
/** Poses of a clip that are looked at here; the command line takes twice as many. */
const SAMPLES = 4

/**
 * Single muscles that do not reach a bar, each held where it stands. Sinking: single vertices, most of them fixed to a bone that
 * itself nears another (clavicle to rib 2, medial border of the blade to rib 6), the rest near the neck of the scapula or
 * between mended poses. Turned: creases where a sheet shortens to less than half, and a few slivers at pinched corners. Volume: the share that a skin
 * keeps is estimated from the pose.
 */
const SINK_OF: Readonly<Record<string, number>> = {
  'trapezius-descending-r': 0.0039,
  'deltoid-clavicular-r': 0.0033,
  'serratus-anterior-r': 0.0039,
  'subscapularis-r': 0.0038,
  'pectoralis-major-clavicular-r': 0.0033,
  'subclavius-r': 0.0034,
}
/** The same of how far behind the wall of the ribs a vertex may get, be it in a rib or past it. */
const BEHIND_OF: Readonly<Record<string, number>> = {
  'serratus-anterior-r': 0.0038,
}
const TURNED_OF: Readonly<Record<string, number>> = {
  'trapezius-descending-r': 1,
  'trapezius-ascending-r': 1,
  'pectoralis-minor-r': 1,
  'deltoid-clavicular-r': 1,
  'biceps-brachii-long-r': 2,
  'serratus-anterior-r': 3,
  'latissimus-dorsi-r': 1,
  'infraspinatus-r': 1,
  'supraspinatus-r': 3,
  'teres-minor-r': 2,
  'subscapularis-r': 8,
  'pectoralis-major-clavicular-r': 3,
  'pectoralis-major-sternocostal-r': 5,
  'pectoralis-major-abdominal-r': 2,
  'subclavius-r': 1,
}
const VOLUME_OF: Readonly<Record<string, readonly [number, number]>> = {
  'rhomboid-minor-r': [0.85, 1.156],
  'brachioradialis-r': [0.84, 1.15],
}

/** Farthest that something may come out through the muscle that covers it at rest [m]. */
const OUT = 0.001
/** Where single points come out farther, each held where it stands. */
const OUT_OF: Readonly<Record<string, { readonly points: number; readonly out: number }>> = {
  'triceps-brachii-lateral-r through deltoid-spinal-r': { points: 1, out: 0.0013 },
  'brachialis-r through biceps-brachii-long-r': { points: 1, out: 0.0018 },
  'iliocostalis-lumborum-r through latissimus-dorsi-r': { points: 1, out: 0.0021 },
  'triceps-brachii-medial-r through triceps-brachii-long-r': { points: 1, out: 0.002 },
}

const document = await readModel(committedModel().glb)
const rows = motionRows(document, SAMPLES)
const muscles = [...new Set(rows.map(({ muscle }) => muscle))]

describe.each(muscles)('%s, in every clip and with the arm raised in three planes,', (muscle) => {
  const own = rows.filter((row) => row.muscle === muscle)

  it('keeps off the inside of ribs, scapula and humerus', () => {
    const limit = SINK_OF[muscle] ?? SINK
    expect(own.filter(({ sunk }) => sunk > limit)).toEqual([])
  })

  it('does not slip through the wall of the ribs', () => {
    const limit = BEHIND_OF[muscle] ?? SINK
    expect(own.filter(({ behind }) => behind > limit)).toEqual([])
  })

  it('turns no triangle inside out', () => {
    const limit = TURNED_OF[muscle] ?? 0
    expect(own.filter(({ turned }) => turned > limit)).toEqual([])
  })

  it('keeps its volume', () => {
    const [least, most] = VOLUME_OF[muscle] ?? VOLUME
    expect(own.filter(({ volume }) => volume[0] < least || volume[1] > most)).toEqual([])
  })
})

const covers = coverRows(document, SAMPLES)

describe.each([...new Set(covers.map(({ muscle }) => muscle))])('%s, in the same motions,', (cover) => {
  it('keeps under it what it lies on', () => {
    const missed = covers.filter(({ muscle, below, points, out }) => {
      if (muscle !== cover) return false
      const held = OUT_OF[`${below} through ${muscle}`]
      return held ? points > held.points || out > held.out : points > 0 || out > OUT
    })
    expect(missed).toEqual([])
  })
})

describe('the skins', () => {
  const surfaces = skinnedSurfaces(document)
  const right = surfaces.filter(({ id }) => id.endsWith('-r') && !splitAttachment(id))
  const uvOf = (id: string) =>
    document
      .getRoot()
      .listNodes()
      .find((node) => node.getName() === id)
      ?.getMesh()
      ?.listPrimitives()[0]
      ?.getAttribute('TEXCOORD_0')

  it('leave origins and insertions on their bones: no helper, no change of shape', () => {
    const helpers = new Set(SIDE_HELPERS.map((name) => JOINTS.indexOf(`${name}-r`)))
    for (const { id, joints, weights, morphs, rest } of right) {
      const uv = uvOf(id)!
      for (let v = 0; v < rest.length / 3; v++) {
        const [u] = uv.getElement(v, []) as number[]
        if (u! > 1e-4 && u! < 1 - 1e-4) continue
        for (let k = 4 * v; k < 4 * v + 4; k++)
          if (helpers.has(joints[k]!)) expect(weights[k], `${id} at ${v}`).toBe(0)
        for (const { offsets } of morphs)
          for (let k = 3 * v; k < 3 * v + 3; k++)
            expect(Math.abs(offsets[k]!), `${id} at ${v}`).toBeLessThan(2e-4)
      }
    }
  })

  // Its end was fixed to the radius once, from above the elbow: a bent elbow took it 74 mm round through the humerus.
  it('leave the end of the short head of biceps on the tendon of the long one', () => {
    const [short, long] = ['short', 'long'].map((head) =>
      right.find(({ id }) => id === `biceps-brachii-${head}-r`)!,
    )
    const uv = uvOf(short!.id)!
    const apart = (a: Float64Array, v: number, b: Float64Array, w: number): number =>
      Math.hypot(...[0, 1, 2].map((k) => a[3 * v + k]! - b[3 * w + k]!))
    const pairs = Array.from({ length: short!.rest.length / 3 }, (_, v) => v)
      .filter((v) => (uv.getElement(v, []) as number[])[0]! > 0.99)
      .map((v) => {
        const vertices = Array.from({ length: long!.rest.length / 3 }, (_, w) => w)
        const gap = (w: number): number => apart(short!.rest, v, long!.rest, w)
        return [v, vertices.reduce((best, w) => (gap(w) < gap(best) ? w : best))] as const
      })
    expect(pairs.length).toBeGreaterThan(4)
    for (const name of ['trx-row', 'downward-rotation', 'chest-supported-dumbbell-row', 'trx-ytw'])
      for (const time of [1, 2, 3, 4, 5]) {
        const pose = clipPose(clipOf(document, name), time)
        const [a, b] = [short!, long!].map((one) => deform(one, pose.motions, pose.morphWeights(one)))
        for (const [v, w] of pairs) expect(apart(a!, v, b!, w), `${name} at ${time} s`).toBeLessThan(0.012)
      }
  })

  it('make the left the mirror image of the right in motion', () => {
    const byId = new Map(surfaces.map((surface) => [surface.id, surface]))
    for (const name of ['retraction', 'upward-rotation', 'trx-ytw']) {
      const clip = clipOf(document, name)
      const pose = clipPose(clip, 2)
      const posed = (surface: SkinnedSurface) => deform(surface, pose.motions, pose.morphWeights(surface))
      for (const one of right) {
        const mirrored = byId.get(one.id.replace(/-r$/, '-l'))!
        const [a, b] = [posed(one), posed(mirrored)]
        let worst = 0
        a.forEach((value, i) => {
          worst = Math.max(worst, Math.abs(value - (i % 3 === 2 ? -b[i]! : b[i]!)))
        })
        expect(worst, `${one.id} in ${name}`).toBeLessThan(5e-4)
      }
    }
  })
})
