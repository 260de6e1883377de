import type { Vec3 } from '../../math/vec3'
import { splitAttachment, type MuscleEnd, type StructureKind } from '../../contract/structures'
import type { Part } from '../part'
import { toUnorm8 } from './encodeAttributes'

/** Colour of a tissue in full light, and what it darkens to where no light comes in; sRGB, 0 to 255. */
interface TissueColour {
  readonly lit: Vec3
  readonly shade: Vec3
}

/** Atlas-plate colours: warm ivory bone, bluish pale cartilage, brown-red muscle belly running out into pale tendon. */
const TISSUES: Readonly<Record<Exclude<StructureKind, 'attachment'>, TissueColour>> = {
  bone: { lit: [233, 220, 192], shade: [88, 62, 42] },
  cartilage: { lit: [205, 214, 212], shade: [70, 78, 82] },
  disc: { lit: [190, 198, 196], shade: [64, 66, 68] },
  ligament: { lit: [222, 212, 188], shade: [92, 74, 56] },
  muscle: { lit: [158, 66, 54], shade: [48, 14, 12] },
}
/** Attachment areas, by the convention of textbooks: origins red, insertions blue. */
const AREAS: Readonly<Record<MuscleEnd, TissueColour>> = {
  origin: { lit: [214, 62, 48], shade: [92, 22, 18] },
  insertion: { lit: [58, 112, 206], shade: [20, 42, 92] },
}
const TENDON: TissueColour = { lit: [226, 212, 188], shade: [96, 70, 54] }

/**
 * COLOR_0 of a part: tissue colour, darkened towards its warm shade by occlusion. glTF vertex colours are linear.
 * @param occlusion n, 1 open to 0 closed in
 * @returns n × 4 bytes, alpha 255
 */
export function vertexColours(part: Part, occlusion: Float32Array): Uint8Array {
  const belly = toLinear(
    part.kind === 'attachment' ? AREAS[splitAttachment(part.id)?.end ?? 'origin'] : TISSUES[part.kind],
  )
  const tendon = toLinear(TENDON)
  const out = new Uint8Array(occlusion.length * 4)
  for (let i = 0; i < occlusion.length; i++) {
    const pale = 'tendon' in part ? part.tendon[i]! : 0
    const open = occlusion[i]!
    for (let k = 0; k < 3; k++) {
      const lit = mix(belly.lit[k]!, tendon.lit[k]!, pale)
      const shade = mix(belly.shade[k]!, tendon.shade[k]!, pale)
      out[4 * i + k] = toUnorm8(mix(shade, lit, open))
    }
    out[4 * i + 3] = 255
  }
  return out
}

/** `_TISSUE` of a part: occlusion, tendon share, two bytes in reserve. */
export function tissueBytes(part: Part, occlusion: Float32Array): Uint8Array {
  const out = new Uint8Array(occlusion.length * 4)
  for (let i = 0; i < occlusion.length; i++) {
    out[4 * i] = toUnorm8(occlusion[i]!)
    out[4 * i + 1] = 'tendon' in part ? toUnorm8(part.tendon[i]!) : 0
  }
  return out
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

const toLinear = (colour: TissueColour): TissueColour => ({
  lit: linear(colour.lit),
  shade: linear(colour.shade),
})

/** sRGB bytes to linear fractions, IEC 61966-2-1. */
const linear = (srgb: Vec3): Vec3 => {
  const channel = (value: number) => {
    const v = value / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }
  return [channel(srgb[0]), channel(srgb[1]), channel(srgb[2])]
}
