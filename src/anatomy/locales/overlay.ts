/** Records with texts of another language laid over them, each by its id; a note on an action’s muscle by both. */
export const overlay = <T extends object>(
  records: readonly T[],
  texts: Readonly<Record<string, unknown>>,
): readonly T[] => records.map((record) => overlaid(record, texts[keyOf(record)]))

function keyOf(record: object): string {
  const { id, action, muscle } = record as { readonly [key in 'id' | 'action' | 'muscle']?: string }
  return id ?? `${action} ${muscle}`
}

/** A value with the texts laid over it; lists of records go place by place, lists of texts as a whole. */
function overlaid<T>(value: T, texts: unknown): T {
  if (texts === undefined || texts === null) return value
  // The shape of `texts` is that of `value` by its type.
  if (typeof texts === 'string') return texts as T
  if (Array.isArray(value)) {
    const list = texts as readonly unknown[]
    return (
      typeof value[0] === 'string' ? list : value.map((inner: unknown, i) => overlaid(inner, list[i]))
    ) as T
  }
  const entries = Object.entries(value as object).map(([key, inner]: [string, unknown]) => [
    key,
    overlaid(inner, (texts as Readonly<Record<string, unknown>>)[key]),
  ])
  return Object.fromEntries(entries) as T
}
