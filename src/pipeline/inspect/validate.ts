import { validateBytes } from 'gltf-validator'
import { decompress } from './readModel'

/**
 * What the Khronos glTF validator has against a model: errors and warnings, one line each, none when it is silent. It
 * does not know EXT_meshopt_compression (an information, no warning) and so looks at the JSON alone; the second pass runs
 * on the decompressed model and reaches every vertex, weight and key.
 */
export async function validatorProblems(glb: Uint8Array): Promise<readonly string[]> {
  const packed = await problems(glb, 'packed')
  const plain = await problems(await decompress(glb), 'decompressed')
  return [...packed, ...plain]
}

async function problems(glb: Uint8Array, label: string): Promise<readonly string[]> {
  const { issues } = await validateBytes(glb, { maxIssues: 0, ignoredIssues: ['UNUSED_OBJECT'] })
  return issues.messages
    .filter(({ severity }) => severity <= 1)
    .map(
      ({ code, message, severity, pointer }) =>
        `validator (${label}) ${severity === 0 ? 'error' : 'warning'} ${code} at ${pointer ?? '/'}: ${message}`,
    )
}
