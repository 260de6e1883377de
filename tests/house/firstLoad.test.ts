import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { firstLoadFiles } from '../../tools/house/firstLoad'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
  mkdirSync(join(dist, 'assets'))
})
afterEach(() => {
  rmSync(dist, { recursive: true, force: true })
})

it('follows static and dynamic imports and leaves what is on demand', () => {
  const files = {
    'index.html': '<script src="./assets/index-a.js"></script><link href="./assets/index-b.css">',
    'assets/index-a.js':
      'import"./vendor-c.js";const f=()=>import("./Stage-d.js"),s=()=>import("./sources-e.js")',
    'assets/index-b.css': '',
    'assets/vendor-c.js': '',
    'assets/Stage-d.js': 'import"./vendor-c.js"',
    'assets/sources-e.js': '',
    'assets/forgotten-f.js': '',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text)
  expect(firstLoadFiles(dist)).toEqual([
    'assets/Stage-d.js',
    'assets/index-a.js',
    'assets/index-b.css',
    'assets/vendor-c.js',
  ])
})
