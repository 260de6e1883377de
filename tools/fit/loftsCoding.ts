/** Between station tables and the rows of numbers that the solver turns. */
import type { LoftFigure } from '../../src/anatomy/figures/lofts/types'
import type { Prior } from './loftsSolve'

export interface Coding {
  readonly pack: (figure: LoftFigure) => Float64Array
  readonly unpack: (parameters: Float64Array) => LoftFigure
  readonly steps: Float64Array
  readonly priors: readonly Prior[]
}

/**
 * The figure as a row of numbers, with smoothness priors along the bone.
 *
 * @param spacing  weight that keeps the stations' distances
 * @param smooth   weight of smoothness, from 1 (stiff) to 0.01 (free)
 */
export function coding(figure: LoftFigure, spacing: number, smooth: number): Coding {
  const lengths = figure.stations.map((row) => row.length)
  const offsets: number[] = [0]
  for (const length of lengths) offsets.push(offsets[offsets.length - 1]! + length)
  const tail = offsets[lengths.length]!
  const n = tail + 4
  const steps = new Float64Array(n)
  const priors: Prior[] = []
  const index = (station: number, column: number): number | undefined =>
    station >= 0 && station < lengths.length && column < lengths[station]!
      ? offsets[station]! + column
      : undefined
  for (let s = 0; s < lengths.length; s++) {
    const size = Math.max(2, (figure.stations[s]![3]! + figure.stations[s]![4]!) / 2)
    for (let c = 0; c < lengths[s]!; c++) {
      steps[offsets[s]! + c] = c < 5 ? 0.02 : c === 5 ? 0.1 : 0.2
      // what a unit of the column moves the surface, mm
      const unit = c < 5 ? 1 : c === 5 ? (size * Math.PI) / 180 : size / 100
      const here = index(s, c)!
      const before = index(s - 1, c)
      const after = index(s + 1, c)
      const beyond = index(s + 2, c)
      const w = smooth * unit
      if (c < 3) {
        if (before !== undefined && after !== undefined && beyond !== undefined)
          priors.push({
            terms: [
              [before, -w],
              [here, 3 * w],
              [after, -3 * w],
              [beyond, w],
            ],
            target: 0,
          })
      } else if (before !== undefined && after !== undefined)
        priors.push({
          terms: [
            [before, w],
            [here, -2 * w],
            [after, w],
          ],
          target: 0,
        })
      // shapes and sizes without evidence stay small and near the start
      if (c >= 6) priors.push({ terms: [[here, 0.3 * w]], target: 0 })
    }
  }
  // stations keep their spacing along the line: without it they slide, since the surface does not change
  for (let s = 0; s + 1 < lengths.length; s++) {
    const [a, b] = [figure.stations[s]!, figure.stations[s + 1]!]
    const d = [b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!]
    const length = Math.hypot(...d)
    const w = spacing / length
    const end = s === 0 || s + 2 === lengths.length ? 0.3 : 1
    priors.push({
      terms: [0, 1, 2].flatMap((k) => [
        [offsets[s]! + k, (-w * end * d[k]!) / length] as const,
        [offsets[s + 1]! + k, (w * end * d[k]!) / length] as const,
      ]),
      target: w * end * length,
    })
  }
  for (let k = 0; k < 4; k++) steps[tail + k] = 0.02
  const ends = [figure.start.length, figure.start.fullness, figure.end.length, figure.end.fullness]
  ends.forEach((value, k) => {
    priors.push({
      terms: [[tail + k, smooth * (k % 2 ? 1 : 0.3)]],
      target: smooth * (k % 2 ? 1 : 0.3) * value,
    })
  })
  return {
    steps,
    priors,
    pack: (f) =>
      Float64Array.from([
        ...f.stations.flat(),
        f.start.length,
        f.start.fullness,
        f.end.length,
        f.end.fullness,
      ]),
    unpack: (p) => ({
      ...figure,
      stations: lengths.map((length, s) => Array.from(p.subarray(offsets[s]!, offsets[s]! + length))),
      start: { length: p[tail]!, fullness: p[tail + 1]! },
      end: { length: p[tail + 2]!, fullness: p[tail + 3]! },
    }),
  }
}

/** Keeps sections open and ends within reason, in place. */
export function clampLoft(p: Float64Array, figure: LoftFigure): void {
  let at = 0
  for (const row of figure.stations) {
    p[at + 3] = Math.max(p[at + 3]!, 0.8)
    p[at + 4] = Math.max(p[at + 4]!, 0.8)
    at += row.length
  }
  for (const k of [0, 2]) {
    p[at + k] = Math.min(Math.max(p[at + k]!, 1), 40)
    p[at + k + 1] = Math.min(Math.max(p[at + k + 1]!, 1.6), 4)
  }
}
