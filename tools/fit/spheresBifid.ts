/**
 * The forked tips of the spinous processes C2–C6. In the scanned man they are blunt; a neck as the textbooks have it shows
 * two tubercles, where nuchal ligament and deep muscles hold. They are set, not fitted: a small pair of balls at the tip.
 */
import type { BallFigure, SphereBoneFigure } from '../../src/anatomy/figures/spheres/types'

/** Half the distance between the tubercles, and how far they stand back and down from the tip [mm]. */
const TUBERCLES = { apart: 3, back: 1.6, down: 1.4, radius: 1.6 }
const FORKED = /^vertebra-c[2-6]$/

/** The figure with its spinous process forked, where it is one of C2–C6; others as they are. */
export function withForkedTip(figure: SphereBoneFigure): SphereBoneFigure {
  if (!FORKED.test(figure.id)) return figure
  const balls = Object.values(figure.regions).flat()
  const tip = balls.reduce((best, ball, i) => (ball[0] < balls[best]![0] ? i : best), 0)
  const [x, y, z] = balls[tip]!
  const tenth = (v: number): number => Math.round(v * 10) / 10
  const tubercle: BallFigure = [
    tenth(x - TUBERCLES.back),
    tenth(y - TUBERCLES.down),
    tenth(z * 0.6 + TUBERCLES.apart),
    TUBERCLES.radius,
  ]
  return {
    ...figure,
    // sorts behind every other region, so that the balls before keep their numbers
    regions: { ...figure.regions, 'tubercle-of-spine': [tubercle] },
    joins: `${figure.joins.trim()} ${tip}-${balls.length}`,
  }
}
