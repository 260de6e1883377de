import { activate, loadMore } from '../../src/app/strings/catalogue'

// Tests read the page in English, all of whose words are there before the first module that uses them.
await activate('en')
await loadMore()
