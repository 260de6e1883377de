/** Writes figures of muscles as TypeScript. */
import type { SheetFigures, StationMm } from '../../src/anatomy/figures/muscles/sheet'

/** `trapezius-ascending-r` as `trapeziusAscending`. */
export function camel(id: string): string {
  return id.replace(/-r$/, '').replace(/-(\w)/g, (_, c: string) => c.toUpperCase())
}

/** The figures as a TypeScript module, tenths of a millimetre. */
export function asModule(id: string, sheets: readonly SheetFigures[], source = 'BODYPARTS3D'): string {
  // Origins on the spine meet their mirror image in the midline.
  const met = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, i) =>
      i === 0 ? row.map(([x, y, z, t]): StationMm => [x, y, Math.abs(z) < 3.5 ? -0.2 : z, t]) : row,
    ),
  }))
  const round = (x: number): string => String(Number(x.toFixed(1)))
  const body = met
    .map(({ edge, form, rows }) => {
      const lines = rows.map(
        (row) => `[\n${row.map((s) => `          [${s.map(round).join(', ')}],`).join('\n')}\n        ],`,
      )
      return `    {\n      edge: ${edge},\n      form: '${form}',\n      rows: [\n        ${lines.join('\n        ')}\n      ],\n    },`
    })
    .join('\n')
  return `import { ${source === 'BODYPARTS3D' ? 'BODYPARTS3D, ' : ''}type MuscleFigures } from './sheet'

/** Stations of ${id.replace(/-r$/, '').replaceAll('-', ' ')}: rows from origin to insertion, x, y, z and thickness [mm]. */
export const ${camel(id)}: MuscleFigures = {
  id: '${id}',
  source: ${source},
  sheets: [
${body}
  ],
}
`
}
