import type { z } from 'zod'
import type { Content } from '../content'
import { problem, type ContentProblem } from '../problem'
import { SCHEMAS } from '../schema'

/** Each record against the schema of its module: kebab-case ids, no empty text, known words, no stray field. */
export const shapeProblems = (content: Content): readonly ContentProblem[] => [
  ...moduleProblems('muscles', content.muscles, SCHEMAS.muscles, (record) => record.id),
  ...moduleProblems('bones', content.bones, SCHEMAS.bones, (record) => record.id),
  ...moduleProblems('landmarks', content.landmarks, SCHEMAS.landmarks, (record) => record.id),
  ...moduleProblems('actions', content.actions, SCHEMAS.actions, (record) => record.id),
  ...moduleProblems('exercises', content.exercises, SCHEMAS.exercises, (record) => record.id),
  ...moduleProblems('evidence', content.evidence, SCHEMAS.evidence, (record) => record.id),
  ...moduleProblems('emg', content.emg, SCHEMAS.emg, (_, index) => `row-${index}`),
  ...moduleProblems('claims', content.claims, SCHEMAS.claims, (record) => record.id),
  ...moduleProblems(
    'mechanicsNotes',
    content.mechanicsNotes,
    SCHEMAS.mechanicsNotes,
    ({ action, muscle }) => `${action} ${muscle}`,
  ),
  ...moduleProblems('sources', content.sources, SCHEMAS.sources, (record) => record.id),
]

function moduleProblems<T>(
  module: string,
  records: readonly T[],
  schema: z.ZodType<T>,
  nameOf: (record: T, index: number) => string,
): readonly ContentProblem[] {
  return records.flatMap((record, index) => {
    const result = schema.safeParse(record)
    if (result.success) return []
    return result.error.issues.map((issue) =>
      problem(
        'shape',
        module,
        nameOf(record, index),
        `has ${issue.path.join('.') || 'the record'} = ${show(valueAt(record, issue.path))}`,
        issue.message.charAt(0).toLowerCase() + issue.message.slice(1),
        'Mend the record, or change its type and schema together.',
      ),
    )
  })
}

/** Value at a path of keys in a record; undefined where the path ends early. */
function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = record
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<PropertyKey, unknown>(Object.entries(value)).get(String(key))
  }
  return value
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
