/**
 * Finder by id over a fixed list of records.
 *
 * @param records  records with unique ids; of two with one id the first wins (the validator reports the second)
 * @returns        function that gives the record of an id, undefined where there is none
 */
export function byId<T extends { readonly id: string }>(
  records: readonly T[],
): (id: string) => T | undefined {
  const index = new Map<string, T>()
  for (const record of records) if (!index.has(record.id)) index.set(record.id, record)
  return (id) => index.get(id)
}
