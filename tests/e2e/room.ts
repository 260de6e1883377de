import type { Page } from '@playwright/test'
import { expect } from './journey'

/** Visible panels with their places, by name. */
const panelsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.panel, .readout__hold')]
      .filter((panel) => panel.checkVisibility() && panel.getBoundingClientRect().width > 0)
      .map((panel) => {
        const { left, right, top, bottom } = panel.getBoundingClientRect()
        const within = panel.parentElement?.closest('.panel')?.getAttribute('aria-label') ?? null
        return { name: panel.getAttribute('aria-label') ?? panel.className, within, left, right, top, bottom }
      }),
  )

/** No panel over another, none cut by the window, nothing to scroll sideways. */
export async function expectRoom(page: Page, what: string): Promise<void> {
  const panels = await panelsOf(page)
  expect.soft(panels.length, `${what}: panels`).toBeGreaterThan(2)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const cut = panels.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
  )
  expect.soft(cut, `${what}: cut by the window`).toEqual([])
  const over = panels.flatMap((a, i) =>
    panels
      .slice(i + 1)
      .filter(
        (b) =>
          b.within !== a.name &&
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      )
      .map((b) => `${a.name} over ${b.name}`),
  )
  expect.soft(over, `${what}: one over another`).toEqual([])
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.side__scroll, .bottom-sheet__scroll')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className || element.tagName),
  )
  expect.soft(wide, `${what}: wider than its place`).toEqual([])
}
