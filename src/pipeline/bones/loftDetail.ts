import type { ForkedDetail } from '../loft/forked'
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
  ['costal-cartilage-', { rings: 14, around: 9 }],
  ['clavicle', { rings: 44, around: 16 }],
  ['radius', { rings: 50, around: 16 }],
]

/** Points round a disc. */
export const DISC_AROUND = 16

/** How finely each forked bone is cut. */
export function forkedDetail(id: string): ForkedDetail {
  const found = FORKED[id]
  if (!found) throw new RangeError(`pipeline/bones: no mesh detail for “${id}”; add a row to loftDetail.ts.`)
  return found
}

const FORKED: Readonly<Record<string, ForkedDetail>> = {
  'humerus-r': {
    parts: {
      shaft: { rings: 64, around: 28 },
      head: { rings: 16, around: 24 },
      condyle: { rings: 20, around: 24 },
    },
    edge: 0.0012,
    triangles: 3600,
  },
  'ulna-r': {
    parts: { shaft: { rings: 56, around: 20 }, coronoid: { rings: 14, around: 20 } },
    edge: 0.0012,
    triangles: 1600,
  },
}
