import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MANIFEST_FILE, MODEL_FILE, type ModelManifest } from '../../contract/manifest'
import { MODEL_FOLDER } from '../build'
import { contentProblems } from './content'
import { modelProblems } from './invariants'
import { readModel } from './readModel'
import { validatorProblems } from './validate'

/** The committed model: GLB bytes and parsed manifest. */
export function committedModel(): { readonly glb: Uint8Array; readonly manifest: ModelManifest } {
  const glb = new Uint8Array(readFileSync(join(MODEL_FOLDER, MODEL_FILE)))
  const manifest = JSON.parse(readFileSync(join(MODEL_FOLDER, MANIFEST_FILE), 'utf8')) as ModelManifest // our own file
  return { glb, manifest }
}

/** All faults of a file: what the Khronos validator says, and what a model must hold to. */
export async function checkModel(glb: Uint8Array, manifest: ModelManifest): Promise<readonly string[]> {
  return [...(await validatorProblems(glb)), ...modelProblems(await readModel(glb), manifest)]
}

async function main(): Promise<void> {
  const { glb, manifest } = committedModel()
  const problems = [...(await checkModel(glb, manifest)), ...contentProblems(manifest)]
  for (const problem of problems) console.error(problem)
  console.log(
    `${MODEL_FILE}: ${problems.length === 0 ? 'sound' : `${problems.length} problems`}, ` +
      `${glb.length} bytes, ${manifest.triangles} triangles, ${manifest.structures.length} structures`,
  )
  if (problems.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
