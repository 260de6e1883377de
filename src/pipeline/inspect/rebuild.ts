import { fileURLToPath } from 'node:url'
import { buildModel, manifestText } from '../build'
import { committedModel } from './check'

/** How a model built anew differs from the committed one, a line each; empty when both are the same to the byte. */
export async function rebuildProblems(): Promise<readonly string[]> {
  const { glb, manifest } = committedModel()
  const built = await buildModel()
  const problems: string[] = []
  if (!Buffer.from(built.glb).equals(Buffer.from(glb)))
    problems.push(`The GLB has other bytes: ${built.manifest.sha256} in place of ${manifest.sha256}.`)
  if (manifestText(built.manifest) !== manifestText(manifest))
    problems.push('The manifest says something else.')
  return problems
}

async function main(): Promise<void> {
  const problems = await rebuildProblems()
  for (const problem of problems) console.error(problem)
  console.log(
    problems.length === 0
      ? 'A rebuild gives the same bytes.'
      : 'Run npm run model, and commit what it writes.',
  )
  if (problems.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
