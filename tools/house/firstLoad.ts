import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Chunks that only load when a person asks for them, by the start of their file names. */
const ON_DEMAND = ['sources', 'emg']

/**
 * Scripts and style sheets of a built app that load on the way to the first picture: all that the page names, all that
 * these import, and all that they fetch by dynamic import except what is on demand by name.
 * @param dist  folder of the build
 * @returns     paths relative to `dist`, sorted
 */
export function firstLoadFiles(dist: string): string[] {
  const assets = new Set(readdirSync(join(dist, 'assets')).filter((name) => /\.(js|css)$/.test(name)))
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const seen = new Set<string>()
  const queue = [...assets].filter((name) => html.includes(`assets/${name}`))
  while (queue.length > 0) {
    const name = queue.pop()
    if (!name || seen.has(name)) continue
    seen.add(name)
    if (!name.endsWith('.js')) continue
    const text = readFileSync(join(dist, 'assets', name), 'utf8')
    for (const other of assets) {
      if (text.includes(other) && !ON_DEMAND.some((start) => other.startsWith(`${start}-`))) queue.push(other)
    }
  }
  return [...seen].map((name) => `assets/${name}`).sort()
}
