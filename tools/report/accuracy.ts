import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { UNIT_FAULT } from '../fit/scans'
import { MODEL_FILE } from '../../src/contract/manifest'
import { MODEL_FOLDER } from '../../src/pipeline/build'

/**
 * `npm run accuracy`: surface distances of the committed model to the reference scans, which lie beside the project and
 * are no part of it. Some scans are stored at a wrong scale; their rows are measured a second time against a copy of the
 * reference with that mended, and replace the first ones in the summary that follows.
 */
const TOOL = '../shared/tools/model-accuracy.mjs'
const SCANS = '../shared/reference/bodyparts3d'
const SCRATCH = 'out/accuracy'

/** A structure against its scan; lengths in mm. */
interface Row {
  readonly id: string
  readonly kind: 'bone' | 'muscle'
  readonly missing?: true
  readonly assd?: number
  readonly hd95?: number
  readonly volume?: number
}

async function main(): Promise<void> {
  if (!existsSync(TOOL) || !existsSync(join(SCANS, 'bones.glb'))) {
    console.log('accuracy: no reference scans beside the project, nothing measured.')
    return
  }
  const model = join(MODEL_FOLDER, MODEL_FILE)
  mkdirSync(SCRATCH, { recursive: true })
  const raw = measure(TOOL, model, '.')
  await mendReference()
  const faulty = [...UNIT_FAULT.keys()]
  const mended = measure(join(SCRATCH, 'tools/model-accuracy.mjs'), model, `^(${faulty.join('|')})$`)
  const rows = raw.map((row) => mended.find(({ id }) => id === row.id) ?? row)
  console.log(`As stored:   ${summary(raw, 'bone')}; ${summary(raw, 'muscle')}`)
  console.log(`Scale mended: ${summary(rows, 'bone')}; ${summary(rows, 'muscle')}`)
  for (const row of mended) console.log(`  mended  ${line(row)}`)
  for (const kind of ['bone', 'muscle'] as const) {
    console.log(`Ten worst ${kind}s:`)
    const present = rows.filter((row) => row.kind === kind && row.assd !== undefined)
    for (const row of present.sort((a, b) => b.assd! - a.assd!).slice(0, 10)) console.log(`  ${line(row)}`)
  }
  const missing = rows.filter((row) => row.missing).map(({ id }) => id)
  if (missing.length > 0) console.log(`Not in the model: ${missing.join(', ')}`)
}

function measure(tool: string, model: string, only: string): readonly Row[] {
  const out = join(SCRATCH, 'rows.json')
  execFileSync(process.execPath, [tool, model, '--json', out, '--only', only], { stdio: 'pipe' })
  return JSON.parse(readFileSync(out, 'utf8')) as Row[] // the tool's own format
}

/** A copy of tool and reference in which the mis-scaled scans have their true size. */
async function mendReference(): Promise<void> {
  const reference = join(SCRATCH, 'reference/bodyparts3d')
  mkdirSync(join(SCRATCH, 'tools'), { recursive: true })
  mkdirSync(reference, { recursive: true })
  copyFileSync(TOOL, join(SCRATCH, 'tools/model-accuracy.mjs'))
  for (const file of ['muscles.glb', 'index.json']) copyFileSync(join(SCANS, file), join(reference, file))
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.readBinary(new Uint8Array(readFileSync(join(SCANS, 'bones.glb'))))
  for (const node of document.getRoot().listNodes()) {
    const factor = UNIT_FAULT.get(node.getName())
    if (factor === undefined) continue
    const scale = node.getScale()
    const translation = node.getTranslation()
    node.setScale([scale[0] * factor, scale[1] * factor, scale[2] * factor])
    node.setTranslation([translation[0] * factor, translation[1] * factor, translation[2] * factor])
  }
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension instanceof EXTMeshoptCompression) extension.dispose()
  writeFileSync(join(reference, 'bones.glb'), await io.writeBinary(document))
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

function summary(rows: readonly Row[], kind: Row['kind']): string {
  const all = rows.filter((row) => row.kind === kind)
  const present = all.flatMap((row) => (row.assd === undefined ? [] : [row.assd]))
  if (present.length === 0) return `${kind}s 0/${all.length}`
  return `${kind}s ${present.length}/${all.length}, mean ${mean(present).toFixed(2)} mm, worst ${Math.max(...present).toFixed(2)} mm`
}

const line = ({ id, assd, hd95, volume, missing }: Row): string =>
  missing
    ? `${id.padEnd(30)} missing`
    : `${id.padEnd(30)} mean ${assd!.toFixed(2)} mm, 95 % within ${hd95!.toFixed(2)} mm, volume ${volume!.toFixed(2)}`

await main()
