import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../src/anatomy/actions'
import { CONTENT } from '../../src/anatomy/content'
import { MUSCLES } from '../../src/anatomy/muscles'
import { isOneSentence } from '../../src/anatomy/rules/muscles'

/** Every text of the content with its place, ids and addresses left out. */
function textsOf(value: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return /\s/.test(value) ? [[place, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`))
}

const TEXTS = textsOf(CONTENT, 'content')

describe('wording', () => {
  it('is there in quantity', () => {
    expect(TEXTS.length).toBeGreaterThan(1500)
  })

  it.each([
    ['straight quotation marks', /"/],
    ['double spaces', / {2}/],
    ['a hyphen between figures', /(?<![\w./:-])\d+(?:\.\d+)?-\d+(?:\.\d+)?(?![\w-])/],
    ['a straight apostrophe', /\w'\w/],
    ['an unfinished mark', /\b(?:TBD|XXX|lorem)\b/i],
    ['words from the making of it', /\b(?:seed|stored|file id|provenance|excerpt|rig)\b/i],
  ])('has no %s', (_, pattern) => {
    expect(
      TEXTS.filter(([place, text]) => pattern.test(text) && !place.includes('.sources.')).map(
        ([p, t]) => `${p}: ${t}`,
      ),
    ).toEqual([])
  })

  it('of sources has no words from the making of it and no address of a copy', () => {
    const copies =
      /scribd|docslib|clateway|ipfs|kiwix|studylib|doczz|documentop|x-mol|booksci|arietiform|bisu\.edu/
    for (const { id, citation, note, url } of CONTENT.sources) {
      expect(`${citation} ${note ?? ''}`, id).not.toMatch(/\b(?:stored|file id|provenance|excerpt)\b/i)
      expect(url ?? '', id).not.toMatch(copies)
    }
  })
})

describe('everyday words', () => {
  it.each([
    ['traps', 'trapezius'],
    ['upper traps', 'trapezius-descending'],
    ['descending trapezius', 'trapezius-descending'],
    ['transverse trapezius', 'trapezius-transverse'],
    ['ascending trapezius', 'trapezius-ascending'],
    ['lats', 'latissimus-dorsi'],
    ['delts', 'deltoid'],
    ['rear delt', 'deltoid-spinal'],
    ['pecs', 'pectoralis-major'],
    ['rotator cuff', 'infraspinatus'],
    ['shoulder squeeze', 'rhomboid-major'],
    ['shrug', 'levator-scapulae'],
  ])('“%s” finds %s', (word, id) => {
    expect(MUSCLES.filter(({ synonyms }) => synonyms.includes(word)).map((muscle) => muscle.id)).toContain(id)
  })

  it.each([
    ['adduction', 'retraction'],
    ['abduction', 'protraction'],
    ['shrug', 'elevation'],
    ['outward rotation', 'upward-rotation'],
    ['inward rotation', 'downward-rotation'],
    ['winging', 'internal-rotation'],
  ])('“%s” finds the action %s', (word, id) => {
    expect(ACTIONS.filter(({ synonyms }) => synonyms.includes(word)).map((action) => action.id)).toEqual([id])
  })
})

describe('one sentence', () => {
  it.each([
    ['It lifts the blade.', true],
    ['It lifts the blade: ribs 1–8 hold it (0.5 mm at most).', true],
    ['it lifts the blade.', false],
    ['It lifts the blade', false],
    ['It lifts. It drops.', false],
    ['Does it lift?', false],
    ['', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isOneSentence(text)).toBe(expected)
  })
})

describe('the page', () => {
  it('loads neither the validators nor zod', () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? files(join(folder, entry.name))
          : /\.tsx?$/.test(entry.name)
            ? [join(folder, entry.name)]
            : [],
      )
    const validators = /anatomy\/(?:validate|schema|content|problem|poseLimits|rules)/
    for (const file of files('src/app')) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/from 'zod'/)
      expect(readFileSync(file, 'utf8'), file).not.toMatch(validators)
    }
    const zod = files('src/anatomy').filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8')))
    expect(zod.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
      'src/anatomy/rules/shape.ts',
      'src/anatomy/schema.ts',
    ])
  })
})
