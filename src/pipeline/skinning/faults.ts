import type { BoneField } from './boneField'
import { faceMeans, type Faces } from './folds'
import { faceNormals } from '../rig/faceNeighbours'
import { signedVolume } from '../field/topology'
import { heightNow, type CoverWatch } from './underlay'

/** What a pose must not do to a muscle, held with a margin, and the moves of its vertices that would set it right. Millimetres. */
export interface FaultLimits {
  /** How much deeper in a bone than at rest a vertex may lie. */
  readonly sink: number
  /** How far a point of a muscle below stays under the outer face. */
  readonly cover: number
  /** Share of its area that a face keeps, seen along the mean normal around it. */
  readonly open: number
  /** Share of the volume by which it may change. */
  readonly volume: number
}

/** A bone that a muscle must keep out of: its field, and the inverse of its motion in each pose (3 × 4, in mm). */
export interface MovingBone {
  readonly field: BoneField
  readonly inverses: readonly Float64Array[]
}

/** How many faces a bone outvotes at a vertex that both ask to move. */
const BONE_VOICE = 4
/** Steps between two looks at which faces cover what lies below, and at which way the surface faces. */
const COVERS_EVERY = 18
const FACING_EVERY = 3
/** Longest move that one fault asks of a vertex at a time [mm]. */
const STEP = 1.5

/** Sum of the moves that the faults of a pose ask for, and how many ask, vertex by vertex. */
export class FaultFinder {
  readonly moves: Float64Array
  readonly asked: Uint16Array
  readonly #normals: Float64Array
  /** Mean normals around every face, pose by pose, as they were found last. */
  readonly #means: (Float32Array | undefined)[] = []
  readonly #depthAtRest: readonly Float64Array[]
  #restVolume = 0

  /** @param rest n × 3 [mm] */
  constructor(
    rest: Float64Array,
    private readonly faces: Faces,
    private readonly bones: readonly MovingBone[],
    private readonly limits: FaultLimits,
    private readonly covers: CoverWatch,
  ) {
    this.moves = new Float64Array(rest.length)
    this.asked = new Uint16Array(rest.length / 3)
    this.#normals = new Float64Array(faces.indices.length)
    this.#depthAtRest = bones.map(() => new Float64Array(rest.length / 3))
    this.restAt(rest)
  }

  /** Takes another shape as the one at rest that depths and volume are measured from. */
  restAt(rest: Float64Array): void {
    this.#restVolume = signedVolume(rest, this.faces.indices)
    this.bones.forEach(({ field }, b) => {
      const depths = this.#depthAtRest[b]!
      for (let n = 0; n < depths.length; n++)
        depths[n] = Math.min(
          0,
          1000 * field.read(rest[3 * n]! / 1000, rest[3 * n + 1]! / 1000, rest[3 * n + 2]! / 1000),
        )
    })
  }

  /**
   * Fills `moves` and `asked` for pose number `pose`; returns the sum of the lengths of the moves [mm].
   *
   * @param step number of steps taken: which faces cover what lies below, and which way the surface faces, is found anew
   *             only every so many
   */
  look(posed: Float64Array, pose: number, step = 0): number {
    this.moves.fill(0)
    this.asked.fill(0)
    this.bones.forEach((bone, b) =>
      this.#sunk(posed, bone.field, bone.inverses[pose]!, this.#depthAtRest[b]!),
    )
    this.#uncovered(posed, pose, step % COVERS_EVERY === 0)
    this.#folded(posed, pose, step % FACING_EVERY === 0)
    if (this.limits.volume < Infinity) this.#swollen(posed)
    let sum = 0
    for (let n = 0; n < this.asked.length; n++) {
      const count = this.asked[n]!
      if (count === 0) continue
      for (let k = 3 * n; k < 3 * n + 3; k++) this.moves[k]! /= count
      sum += Math.hypot(this.moves[3 * n]!, this.moves[3 * n + 1]!, this.moves[3 * n + 2]!)
    }
    return sum
  }

  #ask(n: number, x: number, y: number, z: number, voice = 1): void {
    const length = Math.sqrt(x * x + y * y + z * z)
    const s = voice * (length > STEP ? STEP / length : 1)
    this.moves[3 * n]! += s * x
    this.moves[3 * n + 1]! += s * y
    this.moves[3 * n + 2]! += s * z
    this.asked[n]! += voice
  }

  #sunk(posed: Float64Array, field: BoneField, back: Float64Array, atRest: Float64Array): void {
    for (let n = 0; n < atRest.length; n++) {
      const [x, y, z] = [posed[3 * n]!, posed[3 * n + 1]!, posed[3 * n + 2]!]
      const lx = back[0]! * x + back[1]! * y + back[2]! * z + back[3]!
      const ly = back[4]! * x + back[5]! * y + back[6]! * z + back[7]!
      const lz = back[8]! * x + back[9]! * y + back[10]! * z + back[11]!
      const miss = atRest[n]! - this.limits.sink - 1000 * field.read(lx / 1000, ly / 1000, lz / 1000)
      if (miss <= 0) continue
      const { gx, gy, gz } = field
      const slope = Math.sqrt(gx * gx + gy * gy + gz * gz)
      if (slope < 1e-6) continue
      const s = miss / slope
      this.#ask(
        n,
        s * (back[0]! * gx + back[4]! * gy + back[8]! * gz),
        s * (back[1]! * gx + back[5]! * gy + back[9]! * gz),
        s * (back[2]! * gx + back[6]! * gy + back[10]! * gz),
        BONE_VOICE,
      )
    }
  }

  /** The face over a point that has come out, or nearly, moves up. */
  #uncovered(posed: Float64Array, pose: number, afresh: boolean): void {
    const { underlay } = this.covers
    const up = underlay.ups[pose]!
    for (const cover of this.covers.find(posed, pose, afresh)) {
      const { point, corners, shares } = cover
      const miss = this.limits.cover - heightNow(cover, underlay, pose, posed)
      if (miss <= 0) continue
      let square = 0
      for (const share of shares) square += share * share
      for (let c = 0; c < 3; c++) {
        const s = (miss * shares[c]!) / square
        this.#ask(corners[c]!, s * up[3 * point]!, s * up[3 * point + 1]!, s * up[3 * point + 2]!, BONE_VOICE)
      }
    }
  }

  #folded(posed: Float64Array, pose: number, afresh: boolean): void {
    const { indices, areas } = this.faces
    let means = this.#means[pose]
    if (!means || afresh) {
      means = this.#means[pose] ??= new Float32Array(indices.length)
      faceMeans(this.faces, posed, means)
    }
    faceNormals(posed, indices, this.#normals)
    for (let t = 0; t < areas.length; t++) {
      const [mx, my, mz] = [means[3 * t]!, means[3 * t + 1]!, means[3 * t + 2]!]
      const seen =
        this.#normals[3 * t]! * mx + this.#normals[3 * t + 1]! * my + this.#normals[3 * t + 2]! * mz
      const miss = this.limits.open * areas[t]! - seen
      if (miss > 0) this.#unfold(posed, t, miss, [mx, my, mz])
    }
  }

  /** A face shows more of itself as a corner moves along (opposite edge) × normal. */
  #unfold(
    posed: Float64Array,
    t: number,
    miss: number,
    [mx, my, mz]: readonly [number, number, number],
  ): void {
    const { indices } = this.faces
    const corners = [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!] as const
    let square = 0
    const ways = corners.map((_, k) => {
      const [from, to] = [3 * corners[(k + 2) % 3]!, 3 * corners[(k + 1) % 3]!]
      const ex = posed[from]! - posed[to]!
      const ey = posed[from + 1]! - posed[to + 1]!
      const ez = posed[from + 2]! - posed[to + 2]!
      const way = [my * ez - mz * ey, mz * ex - mx * ez, mx * ey - my * ex] as const
      square += way[0] * way[0] + way[1] * way[1] + way[2] * way[2]
      return way
    })
    if (square < 1e-12) return
    const s = miss / square
    ways.forEach(([x, y, z], k) => this.#ask(corners[k]!, s * x, s * y, s * z))
  }

  /** Volume out of bounds: the whole surface moves along its normals. */
  #swollen(posed: Float64Array): void {
    const { indices } = this.faces
    const share = signedVolume(posed, indices) / this.#restVolume
    const miss = Math.max(1 - this.limits.volume - share, 0) - Math.max(share - 1 - this.limits.volume, 0)
    if (miss === 0) return
    const slope = new Float64Array(this.moves.length)
    for (let t = 0; t < indices.length; t++)
      for (let k = 0; k < 3; k++) slope[3 * indices[t]! + k]! += this.#normals[3 * Math.floor(t / 3) + k]! / 6
    const square = slope.reduce((sum, v) => sum + v * v, 0)
    const s = (miss * this.#restVolume) / square
    for (let n = 0; n < this.asked.length; n++)
      this.#ask(n, s * slope[3 * n]!, s * slope[3 * n + 1]!, s * slope[3 * n + 2]!)
  }
}
