import { bicepsBrachiiLong } from '../../anatomy/figures/muscles/bicepsBrachiiLong'
import { bicepsBrachiiShort } from '../../anatomy/figures/muscles/bicepsBrachiiShort'
import { brachialis } from '../../anatomy/figures/muscles/brachialis'
import { brachioradialis } from '../../anatomy/figures/muscles/brachioradialis'
import { coracobrachialis } from '../../anatomy/figures/muscles/coracobrachialis'
import { deltoidAcromial } from '../../anatomy/figures/muscles/deltoidAcromial'
import { deltoidClavicular } from '../../anatomy/figures/muscles/deltoidClavicular'
import { deltoidSpinal } from '../../anatomy/figures/muscles/deltoidSpinal'
import { iliocostalisLumborum } from '../../anatomy/figures/muscles/iliocostalisLumborum'
import { infraspinatus } from '../../anatomy/figures/muscles/infraspinatus'
import { latissimusDorsi } from '../../anatomy/figures/muscles/latissimusDorsi'
import { levatorScapulae } from '../../anatomy/figures/muscles/levatorScapulae'
import { longissimusThoracis } from '../../anatomy/figures/muscles/longissimusThoracis'
import { pectoralisMajorAbdominal } from '../../anatomy/figures/muscles/pectoralisMajorAbdominal'
import { pectoralisMajorClavicular } from '../../anatomy/figures/muscles/pectoralisMajorClavicular'
import { pectoralisMajorSternocostal } from '../../anatomy/figures/muscles/pectoralisMajorSternocostal'
import { pectoralisMinor } from '../../anatomy/figures/muscles/pectoralisMinor'
import { rhomboidMajor } from '../../anatomy/figures/muscles/rhomboidMajor'
import { rhomboidMinor } from '../../anatomy/figures/muscles/rhomboidMinor'
import { semispinalisCapitis } from '../../anatomy/figures/muscles/semispinalisCapitis'
import { serratusAnterior } from '../../anatomy/figures/muscles/serratusAnterior'
import { spinalisThoracis } from '../../anatomy/figures/muscles/spinalisThoracis'
import { spleniusCapitis } from '../../anatomy/figures/muscles/spleniusCapitis'
import { sternocleidomastoid } from '../../anatomy/figures/muscles/sternocleidomastoid'
import { subclavius } from '../../anatomy/figures/muscles/subclavius'
import { subscapularis } from '../../anatomy/figures/muscles/subscapularis'
import { supraspinatus } from '../../anatomy/figures/muscles/supraspinatus'
import { teresMajor } from '../../anatomy/figures/muscles/teresMajor'
import { teresMinor } from '../../anatomy/figures/muscles/teresMinor'
import { trapeziusAscending } from '../../anatomy/figures/muscles/trapeziusAscending'
import { trapeziusDescending } from '../../anatomy/figures/muscles/trapeziusDescending'
import { trapeziusTransverse } from '../../anatomy/figures/muscles/trapeziusTransverse'
import { tricepsBrachiiLateral } from '../../anatomy/figures/muscles/tricepsBrachiiLateral'
import { tricepsBrachiiLong } from '../../anatomy/figures/muscles/tricepsBrachiiLong'
import { tricepsBrachiiMedial } from '../../anatomy/figures/muscles/tricepsBrachiiMedial'
import { slipsOf } from '../../anatomy/figures/muscles/erectorSlips'
import type { MuscleFigures } from '../../anatomy/figures/muscles/sheet'

/** Figures of every muscle by right-side id. */
export const FIGURES: ReadonlyMap<string, MuscleFigures> = new Map(
  [
    bicepsBrachiiLong,
    bicepsBrachiiShort,
    brachialis,
    brachioradialis,
    coracobrachialis,
    deltoidAcromial,
    deltoidClavicular,
    deltoidSpinal,
    iliocostalisLumborum,
    infraspinatus,
    latissimusDorsi,
    levatorScapulae,
    longissimusThoracis,
    pectoralisMajorAbdominal,
    pectoralisMajorClavicular,
    pectoralisMajorSternocostal,
    pectoralisMinor,
    rhomboidMajor,
    rhomboidMinor,
    semispinalisCapitis,
    serratusAnterior,
    spinalisThoracis,
    spleniusCapitis,
    sternocleidomastoid,
    subclavius,
    subscapularis,
    supraspinatus,
    teresMajor,
    teresMinor,
    trapeziusAscending,
    trapeziusDescending,
    trapeziusTransverse,
    tricepsBrachiiLateral,
    tricepsBrachiiLong,
    tricepsBrachiiMedial,
  ].map((figures) => [figures.id, { ...figures, sheets: [...figures.sheets, ...slipsOf(figures.id)] }]),
)
