import type { StructureKind } from '../../contract/structures'
import type { StructureLook } from '../state/looks'
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
}
/** The lit muscle. */
export const VERMILION: Rgb = linear('#e0431f')
/** The selection's colour, and the only accent of the interface. */
export const AMBER: Rgb = linear('#ffb454')
/** Stops of the activity ramp, rising in lightness: plum, vermilion, amber. */
export const RAMP: readonly Rgb[] = [
  linear('#6b2f4a'),
  linear('#b93a3c'),
  linear('#e2532d'),
  linear('#ffb347'),
]

const GLASS_OPACITY = 0.13

/** Colour on the activity ramp at `tone`, clamped to 0 to 1; linear RGB. */
export function rampColour(tone: number): Rgb {
  const at = Math.min(Math.max(tone, 0), 1) * (RAMP.length - 1)
  const low = Math.min(Math.floor(at), RAMP.length - 2)
  return mix(RAMP[low] ?? VERMILION, RAMP[low + 1] ?? VERMILION, at - low)
}

/** How a structure of a kind is drawn, given what the state says of it and whether the pointer is on it. */
export function appearance(kind: StructureKind, look: StructureLook, hovered: boolean): Appearance {
  const ground = TISSUE[kind]
  const muscle = kind === 'muscle'
  const standsOut = look.emphasis === 'lit' || look.emphasis === 'selected'
  const colour =
    look.tone !== null
      ? rampColour(look.tone)
      : !standsOut
        ? ground
        : muscle
          ? VERMILION
          : mix(ground, AMBER, look.emphasis === 'selected' ? 0.35 : 0.18)
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
