import { describe, expect, it } from 'vitest'
import { readDas } from '../../../tools/report/das'
import { dasAgreement } from '../../../tools/report/dasAgreement'

const das = readDas()
if (!das) console.info('muscle-paths/das.json is not beside the repository: its comparison is skipped.')

describe.skipIf(!das)('the published paths of the DAS model, scaled to this body', () => {
  const agreement = das && dasAgreement(das)

  it('are as long at rest as ours, muscle by muscle', () => {
    expect(agreement?.rest.length).toBeGreaterThan(24)
    expect(agreement?.correlation).toBeGreaterThan(0.95)
  })

  it('shorten and lengthen with ours in the six slides and turns, where both do by 3 mm', () => {
    expect(agreement?.changes.length).toBeGreaterThan(60)
    expect(agreement?.sameSign).toBeGreaterThan(0.95)
  })
})
