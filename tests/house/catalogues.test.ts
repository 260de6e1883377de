import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../tools/house/catalogues'

describe('compiling a catalogue', () => {
  it('leaves plain texts as they are, and takes messages apart', () => {
    expect(compileCatalogue({ a: 'Close', b: { c: ['x', 'y'] }, d: 'Show {name}' }, 'en')).toEqual({
      a: 'Close',
      b: { c: ['x', 'y'] },
      d: ['Show ', ['name']],
    })
  })

  it('stops at what is no message', () => {
    expect(() => compileCatalogue({ a: '{name' }, 'en')).toThrow(/en a: “\{name” is no ICU message/)
  })

  it('stops at what is no text', () => {
    expect(() => compileCatalogue({ a: 3 }, 'en')).toThrow(/only texts, lists and records; found 3/)
  })
})
