/** Writes a bone's figures as the TypeScript that the product reads. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { SphereBoneFigure } from '../../src/anatomy/figures/spheres/types'

const FOLDER = 'src/anatomy/figures/spheres'

/** `vertebra-t5` as `vertebraT5`. */
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase())

/** One sentence on how well the figures hold, for the head of their file. */
export function describeFit(
  figure: SphereBoneFigure,
  { mean, p95, volumeRatio }: { readonly mean: number; readonly p95: number; readonly volumeRatio: number },
): string {
  const count = Object.values(figure.regions).flat().length
  const forked =
    'tubercle-of-spine' in figure.regions ? ' The tubercles of the spine are set, not measured.' : ''
  return `${count} balls${figure.symmetric ? ' (right half and midline)' : ''}; as built ${(mean * 1000).toFixed(2)} mm mean from the scan, 95 % within ${(p95 * 1000).toFixed(1)} mm, volume ${volumeRatio.toFixed(2)}.${forked}`
}

function wrap(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!
    if (last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.map((line) => `    ${line}`).join('\n')
}

/** Writes `src/anatomy/figures/spheres/<bone>.ts`; `note` goes into its head. */
export async function writeFigure(figure: SphereBoneFigure, note: string): Promise<void> {
  const regions = Object.entries(figure.regions)
    .map(([name, balls]) => `'${name}': [${balls.map((b) => `[${b.join(', ')}]`).join(', ')}],`)
    .join('\n')
  const name = camel(figure.id)
  const constant = name.replace(/([A-Z])/g, '_$1').toUpperCase()
  const text = `/**
 * ${note}
 * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0; balls fitted by tools/fit/spheres.ts.
 */
import type { SphereBoneFigure } from './types'

export const ${constant}: SphereBoneFigure = {
  id: '${figure.id}',
  frame: { origin: [${figure.frame.origin.join(', ')}], lean: [${figure.frame.lean.join(', ')}] },
  symmetric: ${figure.symmetric},
  regions: {
${regions}
  },
  joins: \`
${wrap(figure.joins, 104)}
  \`,
}
`
  const file = join(FOLDER, `${name}.ts`)
  const options = await resolveConfig(file)
  writeFileSync(file, await format(text, { ...options, parser: 'typescript' }))
}
