import { activate } from './strings/catalogue'
import { chooseLocale, directionOf } from './strings/locale'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/layout.css'
import './styles/lists.css'
import './styles/cards.css'
import './styles/phone.css'

void begin()

/** First the words, then the app that reads them. */
async function begin(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('app/main: index.html has no element "root"; restore it.')
  try {
    const locale = chooseLocale(window)
    await activate(locale)
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(window, locale)
    const { start } = await import('./start')
    start(root)
  } catch (error) {
    console.error('app/main: words or code of the page could not be fetched.', error)
    // In all languages, because there are no words yet.
    const unloaded = document.querySelector<HTMLTemplateElement>('#unloaded')
    if (unloaded) root.replaceChildren(unloaded.content.cloneNode(true))
  }
}
