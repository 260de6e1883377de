import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/**
 * Compiles the catalogues (`src/app/strings/catalogue/<language>/*.json`, ICU messages) as they are bundled, so that no parser
 * has to travel with the page. A message without placeholders becomes a plain string.
 */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/strings\/catalogue\/[\w-]+\/\w+\.json$/ },
      handler(code, id) {
        const compiled = compileCatalogue(JSON.parse(code), id)
        return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js', map: null }
      },
    },
  }
}

/**
 * @param node  texts, lists and records of them
 * @param place named in the error
 * @returns     the same shape with each text compiled as Lingui takes it
 * @throws      where a text is no ICU message
 */
export function compileCatalogue(node: unknown, place: string): unknown {
  if (typeof node === 'string') {
    const tokens = readMessage(node, place)
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens
  }
  if (Array.isArray(node)) return node.map((inner, i) => compileCatalogue(inner, `${place} ${i}`))
  if (typeof node !== 'object' || node === null)
    throw new Error(`${place}: only texts, lists and records; found ${String(node)}.`)
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => [key, compileCatalogue(inner, `${place} ${key}`)]),
  )
}

function readMessage(text: string, place: string): readonly unknown[] {
  try {
    const tokens: unknown = compileMessageOrThrow(text)
    return Array.isArray(tokens) ? tokens : [tokens]
  } catch (error) {
    throw new Error(`${place}: “${text}” is no ICU message: ${String(error)}`, { cause: error })
  }
}
