import { LAYER_COUNT } from '../../anatomy/layers'
import { strings } from '../strings/main'
import {
  ALL_SHOWN,
  BONE_STRUCTURES,
  depthOf,
  isolated,
  isStructure,
  MUSCLE_STRUCTURES,
  withDepth,
  withHidden,
  type Visibility,
} from './visibility'

/**
 * Puts what is shown into a link: `off` layers that are off altogether, `hide` what is hidden besides, `only` instead of
 * both where that is shorter, `xray=1`, `show=r|l`. Ids are joined by dots, which an address leaves alone.
 */
export function writeVisibility(query: URLSearchParams, visibility: Visibility): void {
  const { hidden, xray, side } = visibility
  const depth = depthOf(visibility)
  const layers = withDepth(ALL_SHOWN, depth).hidden
  const rest = hidden.filter((base) => !layers.includes(base)).join('.')
  const left = leftAlone(hidden)?.join('.')
  if (left !== undefined && left.length < rest.length) query.set('only', left)
  else {
    if (depth > 0) query.set('off', String(depth))
    if (rest !== '') query.set('hide', rest)
  }
  if (xray) query.set('xray', '1')
  if (side !== 'both') query.set('show', side)
}

/** What a link shows; what cannot be read is left out, with a sentence in `problems`. */
export function readVisibility(query: URLSearchParams, problems: string[]): Visibility {
  const bad = (name: string, value: string) =>
    problems.push(strings.notices.badValue(name, value.slice(0, 40)))
  const ids = (name: string): readonly string[] => {
    const all = (query.get(name) ?? '').split('.').filter((id) => id !== '')
    const unknown = all.find((id) => !isStructure(id))
    if (unknown !== undefined) bad(name, unknown)
    return all.filter(isStructure)
  }
  const oneOf = (name: string, allowed: readonly string[]): string | null => {
    const value = query.get(name)
    if (value === null || allowed.includes(value)) return value
    bad(name, value)
    return null
  }
  const only = ids('only')
  const depth = Number(oneOf('off', DEPTHS) ?? 0)
  const base = only.length > 0 ? isolated(ALL_SHOWN, only) : withDepth(ALL_SHOWN, depth)
  const side = oneOf('show', ['r', 'l'])
  return {
    ...withHidden(base, ids('hide')),
    xray: oneOf('xray', ['1']) === '1',
    side: side === 'r' || side === 'l' ? side : 'both',
  }
}

const DEPTHS = Array.from({ length: LAYER_COUNT + 1 }, (_, depth) => String(depth))

/** What is left when the rest is hidden as isolating would hide it; null where isolating gives another picture. */
export function leftAlone(hidden: readonly string[]): readonly string[] | null {
  for (const all of [MUSCLE_STRUCTURES, [...MUSCLE_STRUCTURES, ...BONE_STRUCTURES]]) {
    const left = all.filter((base) => !hidden.includes(base))
    if (left.length > 0 && isolated(ALL_SHOWN, left).hidden.join() === hidden.join()) return left
  }
  return null
}
