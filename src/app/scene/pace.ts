/** Shares of the full resolution, along each side, at which a moving picture is drawn: finest first. */
export const RESOLUTIONS = [1, 0.8, 0.6] as const
/** Frames that take longer than this on average are seen as stutter [ms]. */
const SLOW = 50
/** Frames over which that is judged. */
const WINDOW = 5

/** How fast this machine draws what moves. */
export interface Pace {
  /** Place in `RESOLUTIONS`: never finer again, for a picture that changes back and forth is worse than a coarse one. */
  level: number
  frames: number
  /** Time of those frames [ms]. */
  time: number
}

/** A machine of which nothing is known yet. */
export const createPace = (): Pace => ({ level: 0, frames: 0, time: 0 })

/**
 * Takes note of one frame of a movement.
 *
 * @param ms  time since the frame before, which was of the same movement
 * @returns whether moving pictures are to be drawn coarser from now on
 */
export function notePace(pace: Pace, ms: number): boolean {
  pace.frames += 1
  pace.time += ms
  if (pace.frames < WINDOW) return false
  const slow = pace.time > SLOW * pace.frames && pace.level < RESOLUTIONS.length - 1
  if (slow) pace.level += 1
  pace.frames = pace.time = 0
  return slow
}
