import { describe, expect, it } from 'vitest'
import { ACTIONS, actionById } from '../../src/anatomy/actions'
import { roleSources } from '../../src/anatomy/roleSources'
import { sourceById } from '../../src/anatomy/sources'

describe.each(
  ACTIONS.flatMap((action) => action.muscles.map((entry) => [action.id, entry.muscle, action] as const)),
)('%s, %s', (_, muscle, action) => {
  it('rests on sources that exist', () => {
    const ids = roleSources(action, muscle)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => !sourceById(id))).toEqual([])
  })
})

describe('role sources', () => {
  const retraction = actionById('retraction')

  it('are those that action and card share', () => {
    expect(retraction && roleSources(retraction, 'trapezius-transverse')).toEqual(['johnson-1994'])
  })

  it('fall back on the card', () => {
    expect(retraction && roleSources(retraction, 'rhomboid-major')).toContain('imaios-rhomboid-major')
  })

  it('are none for a muscle that the action does not list', () => {
    expect(retraction && roleSources(retraction, 'supraspinatus')).toEqual([])
    expect(retraction && roleSources(retraction, 'spleen')).toEqual([])
  })
})
