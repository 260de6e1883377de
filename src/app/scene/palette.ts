import type { MuscleEnd, StructureKind } from '../../contract/structures'
import type { StructureLook } from '../state/looks'
import { NO_DATA, RAMP_STOPS } from '../format/ramp'
import type { Appearance } from './lookBuffer'

type Rgb = readonly [number, number, number]

/** sRGB hex colour (`#rrggbb`) as linear RGB, 0 to 1. */
export function linear(hex: string): Rgb {
  const channel = (from: number): number => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Ground colours of the tissues, as the light finds them. */
const TISSUE: Readonly<Record<StructureKind, Rgb>> = {
  muscle: linear('#86473b'),
  bone: linear('#e6dcc8'),
  cartilage: linear('#c9cdc4'),
  disc: linear('#b7bdb6'),
  ligament: linear('#d5cbb8'),
  attachment: linear('#d5cbb8'),
}
/** Areas where muscles hold on to bones, by the convention of textbooks; deepened against the film curve. */
const AREA: Readonly<Record<MuscleEnd, Rgb>> = {
  origin: deepen(linear('#d8402c'), 1.25),
  insertion: deepen(linear('#2f6fe0'), 1.25),
}
/** The lit muscle. */
export const VERMILION: Rgb = linear('#e0431f')
/** The selection's colour, and the only accent of the interface. */
export const AMBER: Rgb = linear('#ffb454')
/**
 * Stops of the activity ramp, as material colours. The film curve of the stage pales what it draws, so they are a little
 * deeper than in the legend: on the stage they then look like the legend's.
 */
export const RAMP: readonly Rgb[] = RAMP_STOPS.map((stop) => deepen(linear(stop), 1.3))

/** What works without being measured. */
export const UNMEASURED: Rgb = linear(NO_DATA)

const GLASS_OPACITY = 0.13

/** Colour on the activity ramp at `tone`, clamped to 0 to 1; linear RGB. */
export function rampColour(tone: number): Rgb {
  const at = Math.min(Math.max(tone, 0), 1) * (RAMP.length - 1)
  const low = Math.min(Math.floor(at), RAMP.length - 2)
  return mix(RAMP[low] ?? VERMILION, RAMP[low + 1] ?? VERMILION, at - low)
}

/**
 * How a structure of a kind is drawn, given what the state says of it and whether the pointer is on it.
 * @param end of the muscle, where the structure is an attachment area
 */
export function appearance(
  kind: StructureKind,
  look: StructureLook,
  hovered: boolean,
  end?: MuscleEnd,
): Appearance {
  const ground = TISSUE[kind]
  const muscle = kind === 'muscle'
  const standsOut = look.emphasis === 'lit' || look.emphasis === 'selected'
  const colour = end
    ? AREA[end]
    : look.tone !== null
      ? rampColour(look.tone)
      : muscle && look.emphasis === 'unmeasured'
        ? UNMEASURED
        : !standsOut
          ? ground
          : muscle
            ? VERMILION
            : mix(ground, AMBER, look.emphasis === 'selected' ? 0.6 : 0.18)
  return {
    colour,
    opacity: look.emphasis === 'hidden' ? 0 : look.emphasis === 'glass' ? GLASS_OPACITY : 1,
    sheen: muscle && standsOut ? 1 : 0,
    rim: look.emphasis === 'selected' ? 1 : 0,
    hover: hovered ? 1 : 0,
    tendon: muscle && standsOut ? 0.8 : 1,
  }
}

function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** A colour farther from grey by `factor`, its lightness kept. */
function deepen(colour: Rgb, factor: number): Rgb {
  const grey = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
  const away = (value: number): number => Math.max(0, grey + (value - grey) * factor)
  return [away(colour[0]), away(colour[1]), away(colour[2])]
}
