/**
 * Fits bones as sphere meshes to the scans and writes their figures to `src/anatomy/figures/spheres/`.
 *
 *   npx tsx tools/fit/spheres.ts scapula-r vertebra-t5 …    (all of `RECIPES` when no id is given)
 *
 * Needs the reference scans (see `scans.ts`); takes about a minute a bone. Nothing in it is random or timed, so the same
 * scans give the same figures.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { BallFigure, SphereBoneFigure } from '../../src/anatomy/figures/spheres/types'
import { topologyOf } from '../../src/pipeline/field/topology'
import { buildSphereBone } from '../../src/pipeline/bones/sphereBones'
import { compare, hasScans, loadScan } from './scans'
import { fitBone, type Fitted } from './spheresFit'
import { RECIPES } from './spheresRecipes'
import { regionsOf } from './spheresRegions'

const FOLDER = 'src/anatomy/figures/spheres'

/** `vertebra-t5` as `vertebraT5`. */
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase())

/** A fit's balls as figures of 0.1 mm, sorted by region, joins renumbered. */
function figureOf({ target, mesh, images }: Fitted): SphereBoneFigure {
  const masters = images.filter((i) => !i.mirrored).length
  const mm = (v: number): number => Number((1000 * v).toFixed(1)) + 0
  const figures = mesh.balls
    .slice(0, masters)
    .map(({ centre, radius }): BallFigure => [mm(centre[0]), mm(centre[1]), mm(centre[2]), mm(radius)])
  const joined = new Set([...mesh.edges.flat(), ...mesh.triangles.flat()].map((i) => images[i]!.master))
  const names = regionsOf(target, figures)
  const order = [...new Set(names.filter((_, i) => joined.has(i)))].sort()
  const numbers = new Map<number, number>()
  const regions: Record<string, BallFigure[]> = {}
  for (const name of order) {
    const members = figures.map((_, i) => i).filter((i) => names[i] === name && joined.has(i))
    // from above downward, then from front to back: neighbours in the list are mostly neighbours in the bone
    members.sort((a, b) => figures[b]![1] - figures[a]![1] || figures[b]![0] - figures[a]![0])
    regions[name] = members.map((i) => {
      numbers.set(i, numbers.size)
      return figures[i]!
    })
  }
  const word = (i: number): string => {
    const { master, mirrored } = images[i]!
    return `${numbers.get(master)!}${mirrored ? '*' : ''}`
  }
  const swap = (w: string): string => {
    const master = [...numbers].find(([, n]) => n === Number.parseInt(w, 10))![0]
    const midline = figures[master]![2] === 0
    return midline ? w : w.endsWith('*') ? w.slice(0, -1) : `${w}*`
  }
  const byNumber = (a: string, b: string): number =>
    Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length
  const joins = new Set<string>()
  for (const join of [...mesh.triangles, ...mesh.edges]) {
    const one = join.map(word).sort(byNumber)
    const other = one.map(swap).sort(byNumber)
    const [first] = target.symmetric
      ? [one.join('-'), other.join('-')].sort(
          (a, b) => a.split('*').length - b.split('*').length || (a < b ? -1 : 1),
        )
      : [one.join('-')]
    joins.add(first!)
  }
  const sorted = [...joins].sort((a, b) => {
    const [p, q] = [a.split('-'), b.split('-')]
    return byNumber(p[0]!, q[0]!) || byNumber(p[1]!, q[1]!) || byNumber(p[2] ?? '0', q[2] ?? '0')
  })
  return {
    id: target.id,
    frame: target.frame,
    symmetric: target.symmetric,
    regions,
    joins: sorted.join(' '),
  }
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

async function write(figure: SphereBoneFigure, note: string): Promise<void> {
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

if (!hasScans()) {
  console.error('fit/spheres: no reference scans here; nothing fitted. Set SCANS_DIR to their folder.')
  process.exit(1)
}
const asked = process.argv.slice(2)
for (const [id, recipe] of RECIPES) {
  if (asked.length > 0 && !asked.includes(id)) continue
  const fitted = await fitBone(id, recipe, (line) => console.log(line))
  const figure = figureOf(fitted)
  const surface = await buildSphereBone(figure)
  const { mean, p95, volumeRatio } = compare(surface, await loadScan(id))
  const count = Object.values(figure.regions).flat().length
  const line = `${count} balls${figure.symmetric ? ' (right half and midline)' : ''}; as built ${(mean * 1000).toFixed(2)} mm mean from the scan, 95 % within ${(p95 * 1000).toFixed(1)} mm, volume ${volumeRatio.toFixed(2)}.`
  const topology = topologyOf(surface)
  console.log(`${id}: ${line} ${surface.indices.length / 3} triangles, Euler ${topology.euler}`)
  await write(figure, line)
}
