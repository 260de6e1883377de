import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MeshoptEncoder } from 'meshoptimizer/encoder'
import { MANIFEST_FILE, MODEL_FILE, type ModelManifest } from '../contract/manifest'
import { assembleFigure, manifestOf, type StageLog } from './assemble'
import { drivenMuscles } from './clips/bakeMorphs'
import { bakeClips } from './clips/list'
import { collectParts } from './parts'

import { buildEquipment } from './equipment/build'
import { EQUIPMENT_FILE, EQUIPMENT_MANIFEST_FILE, type EquipmentManifest } from '../contract/equipment'
import { writeFigure } from './write/writeFigure'

/** The built model: the GLB's bytes and the manifest beside it. */
export interface BuiltModel {
  readonly glb: Uint8Array
  readonly manifest: ModelManifest
}

/** Folder that the built model is committed in. */
export const MODEL_FOLDER = fileURLToPath(new URL('../../public/models/', import.meta.url))

/** Builds the model from nothing but the project's own data; the same bytes every time. */
export async function buildModel(stage: StageLog = () => {}): Promise<BuiltModel> {
  await MeshoptEncoder.ready
  stage('parts')
  const parts = await collectParts()
  stage('clips')
  const clips = bakeClips(drivenMuscles(parts.flatMap((part) => ('morphs' in part ? [part] : []))))
  const figure = assembleFigure(parts, clips, stage)
  stage('write')
  const glb = writeFigure(figure)
  return { glb, manifest: manifestOf(figure, glb) }
}

/** A manifest as the text that is committed. */
export const manifestText = (manifest: ModelManifest | EquipmentManifest): string =>
  `${JSON.stringify(manifest, null, 1)}\n`

async function main(): Promise<void> {
  await writeEquipment()
  if (process.argv.includes('--equipment')) return
  const times: (readonly [string, number])[] = []
  const { glb, manifest } = await buildModel((name) => times.push([name, performance.now()]))
  times.push(['', performance.now()])
  mkdirSync(MODEL_FOLDER, { recursive: true })
  writeFileSync(join(MODEL_FOLDER, MODEL_FILE), glb)
  writeFileSync(join(MODEL_FOLDER, MANIFEST_FILE), manifestText(manifest))
  const vertices = manifest.structures.reduce((sum, structure) => sum + structure.vertices, 0)
  const stages = times.slice(0, -1).map(([name, start], i) => `${name} ${seconds(times[i + 1]![1] - start)}`)
  console.log(
    `${MODEL_FILE}: ${(glb.length / 1e6).toFixed(3)} MB, ${manifest.structures.length} structures, ` +
      `${manifest.triangles} triangles, ${vertices} vertices, ${manifest.clips.length} clips; ` +
      `${seconds(times.at(-1)![1] - times[0]![1])} (${stages.join(', ')})`,
  )
}

/** The small second file: it takes no time, and does not touch the first. */
async function writeEquipment(): Promise<void> {
  const { glb, manifest } = await buildEquipment()
  mkdirSync(MODEL_FOLDER, { recursive: true })
  writeFileSync(join(MODEL_FOLDER, EQUIPMENT_FILE), glb)
  writeFileSync(join(MODEL_FOLDER, EQUIPMENT_MANIFEST_FILE), manifestText(manifest))
  console.log(
    `${EQUIPMENT_FILE}: ${(glb.length / 1e3).toFixed(1)} kB, ${manifest.structures.length} nodes, ${manifest.triangles} triangles`,
  )
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
