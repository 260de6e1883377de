import type { Content } from '../content'
import { problem, type ContentProblem } from '../problem'

/** Parts and parents name each other; summaries of muscles, bones and landmarks are one sentence. */
export const muscleProblems = (content: Content): readonly ContentProblem[] => [
  ...partProblems(content),
  ...sentenceProblems(content),
]

function partProblems({ muscles }: Content): readonly ContentProblem[] {
  const record = new Map(muscles.map((muscle) => [muscle.id, muscle]))
  return muscles.flatMap(({ id, parts, partOf }) => [
    ...parts
      .filter((part) => record.has(part) && record.get(part)?.partOf !== id)
      .map((part) =>
        problem(
          'parts',
          'muscles',
          id,
          `lists the part "${part}", which says partOf "${record.get(part)?.partOf ?? 'null'}"`,
          'part and parent name each other',
          `Set partOf of ${part} to "${id}" or drop it from the list.`,
        ),
      ),
    ...(partOf !== null && record.has(partOf) && !record.get(partOf)?.parts.includes(id)
      ? [
          problem(
            'parts',
            'muscles',
            id,
            `says partOf "${partOf}", which does not list it`,
            'part and parent name each other',
            `Add it to the parts of ${partOf} or set partOf to null.`,
          ),
        ]
      : []),
  ])
}

function sentenceProblems({ muscles, bones, landmarks }: Content): readonly ContentProblem[] {
  const check = (module: string, id: string, summary: string): readonly ContentProblem[] =>
    isOneSentence(summary)
      ? []
      : [
          problem(
            'one-sentence',
            module,
            id,
            `has the summary "${summary}"`,
            'a summary is one plain sentence with a full stop at its end only',
            'Join or shorten it.',
          ),
        ]
  return [
    ...muscles.flatMap(({ id, summary }) => check('muscles', id, summary)),
    ...bones.flatMap(({ id, summary }) => check('bones', id, summary)),
    ...landmarks.flatMap(({ id, summary }) => check('landmarks', id, summary)),
  ]
}

/** Whether a text is one sentence: it starts with a capital, ends with a full stop, and has no other end inside. */
export const isOneSentence = (text: string): boolean =>
  /^[A-Z]/.test(text) && text.endsWith('.') && !/[.!?]["”’)]?\s/.test(text) && !/[!?]$/.test(text)
