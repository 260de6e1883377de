import { activate, activeLocale, loadMore } from '../../src/app/strings/catalogue'

// Tests read the page in English, all of whose words are there before the first module that uses them. Files that share their
// modules share the words that those have read.
if (activeLocale() !== 'en') {
  await activate('en')
  await loadMore()
}
