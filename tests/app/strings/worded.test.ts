import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const APP = 'src/app'
/** Files whose words come with the first picture, before any part of the app. */
const FIRST = ['src/app/strings/main.ts', 'src/app/strings/catalogue.ts', 'src/app/strings/locale.ts']

const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(APP, name))

function resolve(from: string, target: string): string | null {
  const path = normalize(join(dirname(from), target))
  return [`${path}.ts`, `${path}.tsx`, path].find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? null
}

/** All modules that come with one, by static imports. */
function reach(entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const queue = [entry]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file)) continue
    seen.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[\w$*{},\s]+?\sfrom\s+)?'(\.[^']+)'/gm,
    )
    for (const [, target] of imports) {
      const found = resolve(file, target ?? '')
      if (found) queue.push(found)
    }
  }
  return seen
}

/** Content that comes with the first picture; the rest is translated by what comes with the words on demand. */
const FIRST_CONTENT = ['muscleTerms', 'boneTerms', 'landmarkTerms', 'actions', 'exercises']

/** Whether a module's texts come with the words on demand. */
function speaksItself(file: string): boolean {
  if (/^src\/app\/strings\/\w+\.ts$/.test(file)) return !FIRST.includes(file)
  if (!file.startsWith('src/anatomy/') || file === 'src/anatomy/words.ts') return false
  const text = readFileSync(file, 'utf8')
  const kinds = [...text.matchAll(/\bspoken\('(\w+)'/g)].map(([, kind]) => kind ?? '')
  return text.includes('spokenEmg(') || kinds.some((kind) => !FIRST_CONTENT.includes(kind))
}

/** Whether something that speaks with words on demand comes with a module. */
const speaks = (entry: string): boolean => [...reach(entry)].some(speaksItself)

describe('words on demand', () => {
  it('do not come with the first picture', () => {
    expect(speaks('src/app/start.tsx')).toBe(false)
    expect(speaks('src/app/scene/Stage.tsx')).toBe(false)
  })

  it('are there before what uses them', () => {
    const loads = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(worded\(\s*\(\) =>\s*)?import\('(\.[^']+)'\)/g)].map(
        ([, gate, target]) => ({ file, target: resolve(file, target ?? ''), gated: gate !== undefined }),
      ),
    )
    const speaking = loads.filter(({ target }) => target !== null && /\.tsx?$/.test(target) && speaks(target))
    expect(speaking.length).toBeGreaterThan(10)
    expect(speaking.filter(({ gated }) => !gated).map(({ file, target }) => `${file}: ${target}`)).toEqual([])
  })
})
