import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildModel, manifestText } from '../../src/pipeline/build'
import { checkModel, committedModel } from '../../src/pipeline/inspect/check'
import { modelDigest } from '../../src/pipeline/inspect/golden'
import { readModel } from '../../src/pipeline/inspect/readModel'

const GOLDEN = new URL('../fixtures/model-golden.json', import.meta.url)
const CHANGED = new URL('../fixtures/model-golden-changed.json', import.meta.url)

describe('the committed model', () => {
  const { glb, manifest } = committedModel()

  it('has nothing for the Khronos validator or the invariants to say', async () => {
    expect(await checkModel(glb, manifest)).toEqual([])
  }, 120_000)

  it('is the file that its manifest describes', () => {
    expect(manifest.bytes).toBe(glb.length)
    expect(manifest.sha256).toBe(createHash('sha256').update(glb).digest('hex'))
  })

  it('matches the golden digest; on a mismatch the new one lies beside it for a person to judge', async () => {
    const digest = modelDigest(await readModel(glb))
    const text = `${JSON.stringify(digest, null, 2)}\n`
    const lines = new Set(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8').split('\n') : [])
    const changes = text.split('\n').filter((line) => !lines.delete(line) && line !== '')
    if (changes.length + lines.size > 0) writeFileSync(CHANGED, text)
    else rmSync(CHANGED, { force: true })
    expect([...changes, ...lines].filter((line) => line !== '')).toEqual([])
  })

  it('comes out of a rebuild byte for byte', async () => {
    const built = await buildModel()
    expect(built.manifest.sha256).toBe(manifest.sha256)
    expect(Buffer.from(built.glb).equals(Buffer.from(glb))).toBe(true)
    expect(JSON.parse(manifestText(built.manifest))).toEqual(manifest)
  }, 300_000)
})
