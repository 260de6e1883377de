import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** A forbidden import of each border, and an allowed one. */
const ROWS = [
  ['src/math/x.ts', '../anatomy/types', false],
  ['src/math/x.ts', './vec3', true],
  ['src/anatomy/x.ts', '../kinematics/motion', false],
  ['src/anatomy/x.ts', '../math/vec3', true],
  ['src/contract/x.ts', '../kinematics/motion', false],
  ['src/kinematics/x.ts', 'three', false],
  ['src/kinematics/x.ts', '../app/state/pose', false],
  ['src/kinematics/x.ts', 'node:fs', false],
  ['src/kinematics/x.ts', '../contract/joints', true],
  ['src/pipeline/x.ts', '../app/state/pose', false],
  ['src/pipeline/x.ts', 'node:fs', true],
  ['src/app/state/x.ts', '../scene/Stage', false],
  ['src/app/state/x.ts', '@react-three/fiber', false],
  ['src/app/scene/x.ts', '../panels/Card', false],
  ['src/app/scene/x.ts', '../../pipeline/part', false],
  ['src/app/scene/x.ts', 'three', true],
  ['src/app/panels/x.ts', 'three', false],
  ['src/app/panels/x.ts', '../scene/Stage', false],
  ['src/app/transport/x.ts', '../scene/Stage', false],
  ['src/app/ui/x.ts', '../state/explorer', false],
  ['src/app/format/x.ts', '../state/explorer', false],
  ['src/app/panels/x.ts', '../state/explorer', true],
] as const

describe('import borders', () => {
  const eslint = new ESLint()
  it.each(ROWS)('%s importing %s: allowed %s', { timeout: 60_000 }, async (filePath, target, allowed) => {
    const [result] = await eslint.lintText(`import * as a from '${target}'\nexport const b = a\n`, {
      filePath,
    })
    const broken = result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports') ?? []
    expect(broken.length === 0).toBe(allowed)
    for (const { message } of broken) expect(message).toMatch(/src\/\S+: \S+ .+/)
  })
})
