import type { Page } from '@playwright/test'
import { axeFindings, expect, follow, open, test } from './journey'

// Nothing slides while axe measures.
const card = (page: Page) => page.getByRole('region', { name: 'Karte', exact: true })
const title = (page: Page) => card(page).getByRole('heading', { level: 2 })
const summary = (page: Page) => page.getByTestId('stage-summary')

/** Opens the page without its picture: lists, cards and dialogs are the same, and nothing has to be drawn. */
async function openUndrawn(page: Page, allowConsole: (pattern: RegExp) => void): Promise<void> {
  allowConsole(/app\/scene:|Failed to load resource/)
  await page.route('**/models/*.glb', (route) => route.abort())
  await page.goto('/?lang=de')
  await expect(page.getByRole('alert')).toContainText('Das 3D-Modell war nicht zu erreichen')
}

/** Opens everything that can be opened, and collects texts in a language of the page that hold English words. */
async function expectNoEnglish(page: Page, what: string): Promise<void> {
  const found = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('[lang=en], [lang=la], script, noscript, style, template')) continue
      texts.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder]'))
      for (const name of ['aria-label', 'placeholder']) texts.push(element.getAttribute(name) ?? '')
    return texts.filter(
      (text) =>
        !text.includes('Database Center for Life Science') &&
        /\b(?:the|and|of|with|which|from|its|right|left|muscle|blade|not|by|row|study)\b/i.test(text),
    )
  })
  expect.soft(found, what).toEqual([])
}

test('in German: a movement, a muscle found by its German name, an exercise, the keys', async ({ page }) => {
  await open(page, '?lang=de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page).toHaveTitle('Scapulab: der obere Rücken in Bewegung')
  await expect(summary(page)).toContainText('Der obere Rücken, von hinten gesehen.')

  await page.getByRole('tab', { name: 'Bewegungen' }).click()
  await page.getByRole('button', { name: 'Retraktion Adduktion' }).click()
  await expect(title(page)).toHaveText('Retraktion')
  await expect(summary(page)).toContainText('zur Wirbelsäule hin')
  await expect(page.getByRole('slider', { name: 'Stelle in der Bewegung' })).toHaveAttribute(
    'aria-valuetext',
    '1,8 Sekunden, Ende',
  )

  await page.keyboard.press('/')
  await page.keyboard.type('sägemuskel')
  await page.getByRole('option', { name: /^Vorderer Sägemuskel/ }).click()
  await expect(title(page)).toHaveText('Vorderer Sägemuskel')
  await expect(summary(page)).toContainText('Vorderer Sägemuskel leuchtet')
  await expect(card(page)).toContainText('N. thoracicus longus (C5–C7)')
  await expect(card(page)).toContainText('Leg eine Hand unterhalb der Achsel auf die Rippen')

  await page.getByRole('tab', { name: 'Übungen' }).click()
  await page.getByRole('button', { name: /^TRX-Rudern/ }).click()
  await expect(title(page)).toHaveText('TRX-Rudern')
  await card(page).getByText('Was die Studien sagen').click()
  await expect(card(page)).toContainText('Keine Studie gibt den Rautenmuskeln im Rudern an Gurten eine Zahl.')

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Tastatur' })
  await expect(sheet).toContainText('Umschalt+←')
  await expect(sheet).toContainText('Strg+Z')
  await expect(sheet).toContainText('Leertaste')
})

test('in German: axe finds nothing wrong', async ({ page, allowConsole }) => {
  await openUndrawn(page, allowConsole)
  for (const [query, name] of [
    ['', 'Das Schulterblatt kennenlernen'],
    ['?muscle=serratus-anterior', 'Vorderer Sägemuskel'],
    ['?exercise=trx-row', 'TRX-Rudern'],
  ] as const) {
    await follow(page, query)
    await expect(title(page)).toHaveText(name)
    expect.soft(await axeFindings(page), name).toEqual([])
  }
})

test('in German: nothing that can be read is left in English', async ({ page, allowConsole }) => {
  await openUndrawn(page, allowConsole)
  await expectNoEnglish(page, 'start')
  for (const [query, ready] of [
    ['?muscle=trapezius-descending', 'Übungen, die ihn trainieren'],
    ['?bone=scapula', 'Gut zu wissen'],
    ['?landmark=inferior-angle', 'untere Spitze'],
    ['?action=external-rotation', 'Bücher und Mechanik weichen ab'],
    ['?exercise=trx-ytw', 'Was die Studien sagen'],
    ['?hands=blade', 'Schulterblatt'],
  ] as const) {
    await follow(page, query)
    await expect(card(page)).toContainText(ready)
    await expectNoEnglish(page, query)
  }
  await follow(page, '')
  for (const name of [/^Darstellung/, /^Über Scapulab/]) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoEnglish(page, `${name}`)
    await page.keyboard.press('Escape')
  }
})
