import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Entry points of the first picture: the page, and what it fetches at once: its words (English, as the longest way round), the
 * app, the stage. All else loads on demand.
 */
const FIRST = [
  'index.html',
  'src/app/strings/catalogue/en/main.json',
  'src/app/start.tsx',
  'src/app/scene/Stage.tsx',
]

/** What Vite's manifest says of one chunk, as far as it is read here. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

/**
 * Scripts and style sheets of a built app that load on the way to the first picture: the page, the stage, and all that
 * these import statically.
 * @param dist  folder of the build, with Vite's `manifest.json` in it
 * @returns     paths relative to `dist`, sorted
 * @throws      when an entry point is not in the manifest
 */
export function firstLoadFiles(dist: string): string[] {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, Chunk>
  const files = new Set<string>()
  const seen = new Set<string>()
  const queue = [...FIRST]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk)
      throw new Error(
        `tools/house/firstLoad: no “${key}” in ${dist}/manifest.json. If it was renamed, rename it in FIRST too.`,
      )
    files.add(chunk.file)
    for (const sheet of chunk.css ?? []) files.add(sheet)
    queue.push(...(chunk.imports ?? []))
  }
  return [...files].sort()
}
