import fc from 'fast-check'
import type { Freedoms } from '../../src/kinematics/freedoms'

/** Seed of every property of the core, so that a failure comes back. */
export const SEED = 20050501

const degrees = (lo: number, hi: number): fc.Arbitrary<number> =>
  fc.double({ min: lo, max: hi, noNaN: true }).map((d) => (d * Math.PI) / 180)

/** Any wish that a hand on the pad could make, most of it beyond reach. */
export const wishes: fc.Arbitrary<Freedoms> = fc.record({
  protraction: degrees(-45, 45),
  elevation: degrees(-30, 50),
  upwardRotation: degrees(-30, 75),
  winging: degrees(-20, 30),
  tilt: degrees(-30, 25),
})

/** Wishes with the blade on the ribs: no winging, no tilt. */
export const slides: fc.Arbitrary<Freedoms> = wishes.map((w) => ({ ...w, winging: 0, tilt: 0 }))
