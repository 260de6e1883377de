import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CLAIMS, claimsAbout } from '../../../src/anatomy/claims'
import { sourceById } from '../../../src/anatomy/sources'
import Claims from '../../../src/app/panels/Claims'
import { SelectedCard } from '../../../src/app/panels/SelectedCard'
import { startFresh } from '../fresh'

const TITLE = 'What is said, and what studies show'
beforeEach(startFresh)

describe('claims', () => {
  it.each([...new Set(CLAIMS.flatMap(({ about }) => about))])(
    'about %s each open to evidence and sources',
    async (id) => {
      render(<Claims id={id} />)
      const section = screen.getByRole('region', { name: TITLE })
      const items = within(section).getAllByRole('listitem')
      expect(items).toHaveLength(claimsAbout(id).length)
      for (const [i, claim] of claimsAbout(id).entries()) {
        const item = items[i]
        if (!item) throw new Error(claim.id)
        expect(item.textContent).toContain(claim.claim)
        const details = item.querySelector('details')
        if (!details) throw new Error(claim.id)
        details.open = true
        fireEvent(details, new Event('toggle'))
        expect(item.textContent).toContain(claim.evidence)
        for (const source of claim.sources) {
          const citation = sourceById(source)?.citation ?? source
          expect((await within(item).findAllByText(citation)).length).toBeGreaterThan(0)
        }
      }
    },
  )

  it('has no section where nothing is said', () => {
    const { container } = render(<Claims id="subclavius" />)
    expect(container.textContent).toBe('')
  })

  it.each([
    { kind: 'muscle', id: 'trapezius' },
    { kind: 'action', id: 'retraction' },
    { kind: 'exercise', id: 'trx-ytw' },
  ] as const)('stand on the card of $id', async (selection) => {
    render(<SelectedCard selection={selection} compared={null} />)
    const section = await screen.findByRole('region', { name: TITLE }, { timeout: 20_000 })
    expect(section.textContent).toContain(claimsAbout(selection.id)[0]?.claim)
  })
})
