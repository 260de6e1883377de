/** Writes tables of figures under src/anatomy/figures/lofts. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const FOLDER = 'src/anatomy/figures/lofts'

export interface FigureFile<T> {
  /** Name without extension; the constant is the same in capitals. */
  readonly file: string
  /** Name of T in types.ts. */
  readonly type: string
  /** First line of the docstring. */
  readonly title: string
  /** The script that measures them. */
  readonly script: string
  /** Structures of the file in their order. */
  readonly ids: readonly string[]
  readonly fitted: ReadonlyMap<string, T>
}

/** Writes one file of figures; structures that were not fitted now keep what the old file says of them. */
export async function writeFigures<T>({
  file,
  type,
  title,
  script,
  ids,
  fitted,
}: FigureFile<T>): Promise<void> {
  const path = join(FOLDER, `${file}.ts`)
  const name = file.replace(/([A-Z])/g, '_$1').toUpperCase()
  const old: ReadonlyMap<string, unknown> = existsSync(path) ? await readOld(path, name) : new Map()
  const entries = ids.flatMap((id) => {
    const figure: unknown = fitted.get(id) ?? old.get(id)
    return figure === undefined ? [] : [`'${id}': ${JSON.stringify(figure)}`]
  })
  const text = `import type { ${type} } from './types'

/**
 * ${title}
 * Columns in types.ts: millimetres, degrees, percent.
 * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0, measured by ${script}.
 */
export const ${name}: Readonly<Record<string, ${type}>> = {
${entries.join(',\n')}
}
`
  const options = (await resolveConfig(path)) ?? {}
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = await format(text, { ...options, parser: 'typescript' })
  if (after !== before) writeFileSync(path, after)
}

async function readOld(path: string, name: string): Promise<ReadonlyMap<string, unknown>> {
  const content: unknown = await import(join(process.cwd(), path))
  const table: unknown = content && typeof content === 'object' ? Reflect.get(content, name) : undefined
  return new Map(table && typeof table === 'object' ? Object.entries(table) : [])
}
