/** Longest step that a moving thing takes in one frame [s]: a machine this slow sees it in slow motion. */
const LONGEST = 0.4
/** Step of the first frame after a rest [s]. */
const FIRST = 1 / 60

/**
 * Time by which something moves in this frame. With drawing on demand the first frame's delta holds the whole rest
 * before it, so it counts only if the thing was moving in the frame before.
 *
 * @param delta  seconds since the last drawn frame
 * @param moving whether it was moving then
 */
export const frameStep = (delta: number, moving: boolean): number =>
  moving ? Math.min(delta, LONGEST) : Math.min(delta, FIRST)
