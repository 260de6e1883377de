import type { ContentWords } from '../../words'

/** German for sources that are no publication, so that their citation is our own sentence. Titles and authors stay as they are. */
export const sources: NonNullable<ContentWords['sources']> = {
  reasoned: { citation: 'Eigene Schätzung oder mechanischer Schluss; keine veröffentlichte Quelle' },
  'seed-article': {
    citation: 'Der Artikel über das Training des oberen Rückens, von dem dieses Projekt ausging',
  },
}
