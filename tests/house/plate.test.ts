import { readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ModelManifest } from '../../src/contract/manifest'
import { DIRECTIONS, figureBox } from '../../src/app/scene/framing'

it('the plate stands where the view from behind fits the figure', () => {
  const { structures } = JSON.parse(
    readFileSync('public/models/upper-torso.manifest.json', 'utf8'),
  ) as ModelManifest
  const { min, max } = figureBox(new Map(structures.map((structure) => [structure.id, structure])))
  const { polar } = DIRECTIONS.back
  const upright = (max[1] - min[1]) * Math.sin(polar) + (max[2] - min[2]) * Math.cos(polar)
  const styles = readFileSync('src/app/styles/layout.css', 'utf8')
  const inStyles = Number(/\.stage-plate \{[^}]*\) \/ ([\d.]+)/.exec(styles)?.[1])
  expect(inStyles / ((max[0] - min[0]) / upright)).toBeCloseTo(1, 2)
})

it('the plate is small beside the model that it must not delay', () => {
  expect(statSync('public/plate.webp').size).toBeLessThan(25_000)
})
