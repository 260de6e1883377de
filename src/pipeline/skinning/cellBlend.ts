/**
 * Linear blend skinning by cells: the front and the back vertex of a cell share their joints, so the joints' motions are
 * blended once for both, and what pulls at them is gathered before it is parted among the joints.
 */
export class CellBlend {
  /** Blended motion of each cell, and what is gathered of the pull on it: 3 × 4, translation in mm. */
  readonly #motions: Float64Array
  readonly #pulls: Float64Array
  /** Motions of the candidate joints in the pose looked at: 3 × 4, translation in mm. */
  readonly #joints: Float64Array

  /** @param joints candidate joints, indices into `JOINTS` */
  constructor(
    private readonly joints: readonly number[],
    private readonly cellCount: number,
  ) {
    this.#motions = new Float64Array(12 * cellCount)
    this.#pulls = new Float64Array(12 * cellCount)
    this.#joints = new Float64Array(12 * joints.length)
  }

  /**
   * Blends the motions of a pose.
   *
   * @param matrices 3 × 4 of all joints, translation in m
   * @param shares   cells × candidate joints
   */
  mix(matrices: Float64Array, shares: Float64Array): void {
    const bones = this.joints.length
    this.joints.forEach((joint, b) => {
      for (let k = 0; k < 12; k++)
        this.#joints[12 * b + k] = matrices[12 * joint + k]! * (k % 4 === 3 ? 1000 : 1)
    })
    const [out, from] = [this.#motions, this.#joints]
    // Written out: an inner loop over the twelve takes three times as long.
    for (let cell = 0; cell < this.cellCount; cell++) {
      let m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0, m6 = 0, m7 = 0, m8 = 0, m9 = 0, m10 = 0, m11 = 0 // prettier-ignore
      for (let b = 0, m = 0; b < bones; b++, m += 12) {
        const w = shares[cell * bones + b]!
        m0 += w * from[m]!
        m1 += w * from[m + 1]!
        m2 += w * from[m + 2]!
        m3 += w * from[m + 3]!
        m4 += w * from[m + 4]!
        m5 += w * from[m + 5]!
        m6 += w * from[m + 6]!
        m7 += w * from[m + 7]!
        m8 += w * from[m + 8]!
        m9 += w * from[m + 9]!
        m10 += w * from[m + 10]!
        m11 += w * from[m + 11]!
      }
      const at = 12 * cell
      out[at] = m0
      out[at + 1] = m1
      out[at + 2] = m2
      out[at + 3] = m3
      out[at + 4] = m4
      out[at + 5] = m5
      out[at + 6] = m6
      out[at + 7] = m7
      out[at + 8] = m8
      out[at + 9] = m9
      out[at + 10] = m10
      out[at + 11] = m11
    }
  }

  /** Puts the vertices of a shape [n × 3, mm] where the blended motions carry them. */
  place(shape: Float64Array, cellOf: Int32Array, posed: Float64Array): void {
    const m = this.#motions
    for (let n = 0; n < cellOf.length; n++) {
      const at = 12 * cellOf[n]!
      const x = shape[3 * n]!
      const y = shape[3 * n + 1]!
      const z = shape[3 * n + 2]!
      posed[3 * n] = m[at]! * x + m[at + 1]! * y + m[at + 2]! * z + m[at + 3]!
      posed[3 * n + 1] = m[at + 4]! * x + m[at + 5]! * y + m[at + 6]! * z + m[at + 7]!
      posed[3 * n + 2] = m[at + 8]! * x + m[at + 9]! * y + m[at + 10]! * z + m[at + 11]!
    }
  }

  /**
   * What pulls at the posed vertices as pulls at the shares of the cells, added to `cellPull` (cells × candidate joints), and
   * at the shape at rest, written to `restPull` (n × 3).
   */
  pullBack(
    shape: Float64Array,
    cellOf: Int32Array,
    pull: Float64Array,
    cellPull: Float64Array,
    restPull: Float64Array,
  ): void {
    const [m, gathered, joints] = [this.#motions, this.#pulls, this.#joints]
    gathered.fill(0)
    for (let n = 0; n < cellOf.length; n++) {
      const gx = pull[3 * n]!
      const gy = pull[3 * n + 1]!
      const gz = pull[3 * n + 2]!
      const at = 12 * cellOf[n]!
      const x = shape[3 * n]!
      const y = shape[3 * n + 1]!
      const z = shape[3 * n + 2]!
      gathered[at]! += gx * x
      gathered[at + 1]! += gx * y
      gathered[at + 2]! += gx * z
      gathered[at + 3]! += gx
      gathered[at + 4]! += gy * x
      gathered[at + 5]! += gy * y
      gathered[at + 6]! += gy * z
      gathered[at + 7]! += gy
      gathered[at + 8]! += gz * x
      gathered[at + 9]! += gz * y
      gathered[at + 10]! += gz * z
      gathered[at + 11]! += gz
      restPull[3 * n] = m[at]! * gx + m[at + 4]! * gy + m[at + 8]! * gz
      restPull[3 * n + 1] = m[at + 1]! * gx + m[at + 5]! * gy + m[at + 9]! * gz
      restPull[3 * n + 2] = m[at + 2]! * gx + m[at + 6]! * gy + m[at + 10]! * gz
    }
    const bones = this.joints.length
    for (let cell = 0; cell < this.cellCount; cell++) {
      const at = 12 * cell
      for (let b = 0, k = 0; b < bones; b++, k += 12)
        cellPull[cell * bones + b]! +=
          gathered[at]! * joints[k]! +
          gathered[at + 1]! * joints[k + 1]! +
          gathered[at + 2]! * joints[k + 2]! +
          gathered[at + 3]! * joints[k + 3]! +
          gathered[at + 4]! * joints[k + 4]! +
          gathered[at + 5]! * joints[k + 5]! +
          gathered[at + 6]! * joints[k + 6]! +
          gathered[at + 7]! * joints[k + 7]! +
          gathered[at + 8]! * joints[k + 8]! +
          gathered[at + 9]! * joints[k + 9]! +
          gathered[at + 10]! * joints[k + 10]! +
          gathered[at + 11]! * joints[k + 11]!
    }
  }
}
