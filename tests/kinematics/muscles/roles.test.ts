import { describe, expect, it } from 'vitest'
import { MECHANICS_NOTES } from '../../../src/anatomy/mechanicsNotes'
import { allRoleChecks, HOLDS, NO_LEVER, rolesAgree } from '../../../src/kinematics/muscles/roles'
import type { Involvement } from '../../../src/kinematics/muscles/types'

const CHECKS = allRoleChecks()

describe('cited roles beside the mechanics', () => {
  it('differ exactly where a note says why', () => {
    const differ = CHECKS.filter(({ agrees }) => !agrees).map(({ action, muscle }) => `${action} ${muscle}`)
    const explained = MECHANICS_NOTES.map(({ action, muscle }) => `${action} ${muscle}`)
    expect(differ.sort()).toEqual(explained.sort())
    for (const { agrees, reason } of CHECKS) expect(reason === null).toBe(agrees)
  })

  it('agree for nine roles in ten that claim to drive or oppose', () => {
    const claims = CHECKS.filter(({ role }) => role !== 'stabiliser')
    expect(claims.filter(({ agrees }) => agrees).length / claims.length).toBeGreaterThan(0.85)
  })

  it('are told apart by lever and length', () => {
    const at = (momentArm: number, shortening: number): Involvement => ({
      momentArm,
      shortening,
      lengthChange: -0.1 * shortening,
      work: 0,
      share: 0,
      contraction: 'isometric',
    })
    expect(rolesAgree('prime mover', at(0.05, 0.1))).toBe(true)
    expect(rolesAgree('prime mover', at(0.5 * NO_LEVER, 0.1))).toBe(false)
    expect(rolesAgree('synergist', at(0.05, -0.1))).toBe(false)
    expect(rolesAgree('antagonist', at(-0.05, -0.1))).toBe(true)
    expect(rolesAgree('antagonist', at(-0.05, 0.1))).toBe(false)
    expect(rolesAgree('stabiliser', at(0.05, 0.5 * HOLDS))).toBe(true)
    expect(rolesAgree('stabiliser', at(0.05, 2 * HOLDS))).toBe(false)
  })
})
