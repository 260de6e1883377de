import type { Source } from '../../anatomy/types'
import { untranslated } from '../strings/catalogue'

/** `lang` of a citation: titles stay English; what is no publication speaks the language of the page. */
export const citationLang = ({ kind }: Source): 'en' | undefined =>
  kind === 'inference' || kind === 'article' ? undefined : untranslated()
