import { bicepsBrachiiLong } from '../../anatomy/figures/muscles/bicepsBrachiiLong'
import { bicepsBrachiiShort } from '../../anatomy/figures/muscles/bicepsBrachiiShort'
import { deltoidAcromial } from '../../anatomy/figures/muscles/deltoidAcromial'
import { deltoidClavicular } from '../../anatomy/figures/muscles/deltoidClavicular'
import { deltoidSpinal } from '../../anatomy/figures/muscles/deltoidSpinal'
import { levatorScapulae } from '../../anatomy/figures/muscles/levatorScapulae'
import { pectoralisMinor } from '../../anatomy/figures/muscles/pectoralisMinor'
import { rhomboidMajor } from '../../anatomy/figures/muscles/rhomboidMajor'
import { rhomboidMinor } from '../../anatomy/figures/muscles/rhomboidMinor'
import { trapeziusAscending } from '../../anatomy/figures/muscles/trapeziusAscending'
import { trapeziusDescending } from '../../anatomy/figures/muscles/trapeziusDescending'
import { trapeziusTransverse } from '../../anatomy/figures/muscles/trapeziusTransverse'
import type { MuscleFigures } from '../../anatomy/figures/muscles/sheet'

/** Figures of every muscle by right-side id. */
export const FIGURES: ReadonlyMap<string, MuscleFigures> = new Map(
  [
    bicepsBrachiiLong,
    bicepsBrachiiShort,
    deltoidAcromial,
    deltoidClavicular,
    deltoidSpinal,
    levatorScapulae,
    pectoralisMinor,
    rhomboidMajor,
    rhomboidMinor,
    trapeziusAscending,
    trapeziusDescending,
    trapeziusTransverse,
  ].map((figures) => [figures.id, figures]),
)
