import { describe, expect, it } from 'vitest'
import { layoutFor, SHEET_HEIGHTS, type LayoutInput } from '../../src/app/layout'

const LAPTOP: LayoutInput = {
  width: 1280,
  height: 720,
  rem: 16,
  listFolded: false,
  cardFolded: false,
  sheet: 'half',
  transportShown: false,
  readoutShown: false,
  legendShown: false,
  rtl: false,
}

describe('layoutFor', () => {
  it.each([
    [1280, 720],
    [1600, 1000],
    [1920, 1080],
  ])('leaves most of a %s×%s window to the stage', (width, height) => {
    const { kind, insets } = layoutFor({ ...LAPTOP, width, height })
    expect(kind).toBe('sides')
    expect(width - insets.left - insets.right).toBeGreaterThan(width * 0.45)
    expect(height - insets.top - insets.bottom).toBeGreaterThan(height * 0.6)
  })

  it('swaps what the panels leave free where text runs from right to left', () => {
    const { insets } = layoutFor(LAPTOP)
    const mirrored = layoutFor({ ...LAPTOP, rtl: true }).insets
    expect(mirrored).toEqual({ ...insets, left: insets.right, right: insets.left })
    expect(insets.left).not.toBe(insets.right)
  })

  it('does not shift the stage when the transport comes', () => {
    expect(layoutFor({ ...LAPTOP, transportShown: true })).toEqual(layoutFor(LAPTOP))
  })

  it('gives the stage the room of a folded panel', () => {
    const open = layoutFor(LAPTOP).insets
    expect(layoutFor({ ...LAPTOP, listFolded: true }).insets.left).toBeLessThan(open.left)
    expect(layoutFor({ ...LAPTOP, cardFolded: true }).insets.right).toBeLessThan(open.right)
  })

  it.each(SHEET_HEIGHTS)('keeps the %s sheet within a phone', (sheet) => {
    const phone = { ...LAPTOP, width: 390, height: 844, sheet, transportShown: true }
    const { kind, sheetHeight, dockHeight, insets } = layoutFor(phone)
    expect(kind).toBe('below')
    expect(sheetHeight + dockHeight).toBeLessThan(844 - 60)
    expect(insets.top + insets.bottom).toBeLessThan(844)
  })

  it.each([
    [640, 360],
    [844, 390],
    [667, 375],
    [512, 320],
    [960, 540],
    [1024, 768],
    [1280, 400],
  ])('sets the sheet beside the stage in a low window of %s×%s', (width, height) => {
    const low = { ...LAPTOP, width, height }
    const { kind, insets, cardWidth } = layoutFor(low)
    expect(kind).toBe('beside')
    expect(insets.right).toBeGreaterThan(cardWidth)
    expect(width - insets.right).toBeGreaterThan(width * 0.375)
    expect(height - insets.top - insets.bottom).toBeGreaterThan(height * 0.9)
    const busy = layoutFor({ ...low, transportShown: true, readoutShown: true, legendShown: true })
    expect(height - busy.insets.top - busy.insets.bottom).toBeGreaterThan(height * 0.36)
    const folded = layoutFor({ ...low, sheet: 'peek' })
    expect(insets.right - folded.insets.right).toBe(cardWidth)
    const mirrored = layoutFor({ ...low, rtl: true })
    expect([mirrored.insets.left, mirrored.insets.right]).toEqual([insets.right, 0])
  })

  it.each([
    [1136, 700],
    [1180, 820],
    [1920, 1080],
  ])('keeps two panels where transport and views fit between them, at %s×%s', (width, height) => {
    const { kind, insets } = layoutFor({ ...LAPTOP, width, height })
    expect(kind).toBe('sides')
    expect(width - insets.left - insets.right).toBeGreaterThanOrEqual(31 * 16)
  })

  it('raises the sheet from peek to full', () => {
    const heights = SHEET_HEIGHTS.map(
      (sheet) => layoutFor({ ...LAPTOP, width: 390, height: 844, sheet }).sheetHeight,
    )
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect(new Set(heights).size).toBe(3)
  })
})
