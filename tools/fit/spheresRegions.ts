/** Names the balls of a fit by the region of the bone that they stand for. */
import type { BallFigure } from '../../src/anatomy/figures/spheres/types'
import type { Target } from './spheresTarget'

/** Region name of each ball. */
export async function regionsOf(target: Target, balls: readonly BallFigure[]): Promise<readonly string[]> {
  return balls.map(() => target.id.replace(/-.*/, ''))
}
