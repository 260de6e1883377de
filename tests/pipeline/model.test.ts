import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../src/contract/joints'
import { skeletonPose } from '../../src/kinematics/skeleton'
import { angleBetween, IDENTITY } from '../../src/math/quat'
import { distance } from '../../src/math/vec3'
import { bakedMotions } from '../../src/pipeline/clips/list'
import { checkModel, committedModel } from '../../src/pipeline/inspect/check'
import { contentProblems } from '../../src/pipeline/inspect/content'
import { modelDigest } from '../../src/pipeline/inspect/golden'
import { clipOf, playClip } from '../../src/pipeline/inspect/playback'
import { readModel } from '../../src/pipeline/inspect/readModel'
import { ROOT_NODE } from '../../src/pipeline/write/writeFigure'

const GOLDEN = new URL('../fixtures/model-golden.json', import.meta.url)
const CHANGED = new URL('../fixtures/model-golden-changed.json', import.meta.url)

describe('the committed model', () => {
  const { glb, manifest } = committedModel()
  const document = readModel(glb)

  it('has nothing for the Khronos validator or the invariants to say', async () => {
    expect(await checkModel(glb, manifest)).toEqual([])
  }, 120_000)

  it('has a node for every record of the content, and a record for every node', () => {
    expect(contentProblems(manifest)).toEqual([])
  })

  it('is the file that its manifest describes', () => {
    expect(manifest.bytes).toBe(glb.length)
    expect(manifest.sha256).toBe(createHash('sha256').update(glb).digest('hex'))
  })

  it('matches the golden digest; on a mismatch the new one lies beside it for a person to judge', async () => {
    const digest = modelDigest(await document)
    const text = `${JSON.stringify(digest, null, 2)}\n`
    const lines = new Set(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8').split('\n') : [])
    const changes = text.split('\n').filter((line) => !lines.delete(line) && line !== '')
    if (changes.length + lines.size > 0) writeFileSync(CHANGED, text)
    else rmSync(CHANGED, { force: true })
    expect([...changes, ...lines].filter((line) => line !== '')).toEqual([])
  })

  it.each(bakedMotions())('plays $id as the core moves it, to a tenth of a degree', async (motion) => {
    const clip = clipOf(await document, motion.id)
    const sides = motion.kind === 'action' ? 'both' : motion.defaultSides
    expect(manifest.clips).toContainEqual({ name: motion.id, duration: motion.duration })
    for (let i = 0; i <= 20; i++) {
      const time = (motion.duration * i) / 20
      const core = skeletonPose(motion.pose(time, sides))
      const played = playClip(clip, time)
      for (const joint of JOINTS) {
        const miss = angleBetween(played.rotations.get(joint) ?? IDENTITY, core.rotations[joint])
        expect(miss, `${joint} at ${time} s`).toBeLessThan((0.1 * Math.PI) / 180)
      }
      const moved = played.translations.get(ROOT_NODE) ?? [0, 0, 0]
      expect(distance(moved, core.root.translation), `root at ${time} s`).toBeLessThan(0.001)
    }
  })
})
