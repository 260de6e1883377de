import type { LoftDetail } from '../loft/loft'

/** How finely each lofted bone is cut: enough that no facet shows at the default view, within the triangle budget. */
export function loftDetail(id: string): LoftDetail {
  for (const [prefix, detail] of DETAIL) if (id.startsWith(prefix)) return detail
  throw new RangeError(`pipeline/bones: no mesh detail for the loft “${id}”; add a row to loftDetail.ts.`)
}

const DETAIL: readonly (readonly [string, LoftDetail])[] = [
  ['rib-12', { rings: 26, around: 10 }],
  ['rib-11', { rings: 30, around: 10 }],
  ['rib-01', { rings: 30, around: 10 }],
  ['rib-', { rings: 34, around: 10 }],
  ['costal-cartilage-', { rings: 16, around: 10 }],
  ['clavicle', { rings: 44, around: 16 }],
  ['humerus', { rings: 62, around: 24 }],
  ['radius', { rings: 50, around: 16 }],
  ['ulna', { rings: 50, around: 16 }],
]

/** Points round a disc. */
export const DISC_AROUND = 17
