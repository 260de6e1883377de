import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { firstLoadFiles } from '../../tools/house/firstLoad'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
})
afterEach(() => {
  rmSync(dist, { recursive: true, force: true })
})

it('takes the page, the stage and what they import, and leaves what is on demand', () => {
  const manifest = {
    'index.html': {
      file: 'assets/index-a.js',
      css: ['assets/index-b.css'],
      imports: ['_vendor-c.js'],
      dynamicImports: ['src/app/start.tsx', 'src/anatomy/sources.ts'],
    },
    'src/app/strings/catalogue/en/main.json': { file: 'assets/main-h.js' },
    'src/app/start.tsx': { file: 'assets/start-i.js', imports: ['_vendor-c.js'] },
    '_vendor-c.js': { file: 'assets/vendor-c.js', imports: ['index.html'] },
    'src/app/scene/Stage.tsx': { file: 'assets/Stage-d.js', imports: ['_vendor-c.js', '_three-g.js'] },
    '_three-g.js': { file: 'assets/three-g.js' },
    'src/anatomy/sources.ts': { file: 'assets/sources-e.js', imports: ['index.html', '_only-f.js'] },
    '_only-f.js': { file: 'assets/only-f.js' },
  }
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest))
  expect(firstLoadFiles(dist)).toEqual([
    'assets/Stage-d.js',
    'assets/index-a.js',
    'assets/index-b.css',
    'assets/main-h.js',
    'assets/start-i.js',
    'assets/three-g.js',
    'assets/vendor-c.js',
  ])
})

it('says what is missing when the stage is not where it was', () => {
  const manifest = Object.fromEntries(
    ['index.html', 'src/app/start.tsx', 'src/app/strings/catalogue/en/main.json'].map((key) => [
      key,
      { file: 'assets/index-a.js' },
    ]),
  )
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest))
  expect(() => firstLoadFiles(dist)).toThrow(/Stage\.tsx/)
})
