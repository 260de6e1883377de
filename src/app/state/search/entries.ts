import { ABBREVIATIONS } from '../../../anatomy/abbreviations'
import { ACTIONS } from '../../../anatomy/actions'
import { BONES } from '../../../anatomy/bones'
import { EXERCISES } from '../../../anatomy/exercises'
import { LANDMARK_CARDS } from '../../../anatomy/landmarks'
import { MUSCLES, muscleById } from '../../../anatomy/muscles'
import { structureName } from '../../../anatomy/structures'
import { COMMANDS, shortcutText, type CommandId } from '../commands'
import type { Selection } from '../selection'

/** Kinds of things that can be found, in the order in which equals are listed. */
export const ENTRY_KINDS = ['muscle', 'action', 'exercise', 'bone', 'landmark', 'command'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Something that can be found. */
export interface Entry {
  /** Unique among all. */
  readonly key: string
  readonly kind: EntryKind
  readonly name: string
  /** Latin name; other name of an action; empty where there is none. */
  readonly latin: string
  /** A word beside the name: what it is part of, its key. */
  readonly note: string
  /** Everyday words and other names. */
  readonly words: readonly string[]
  /** Abbreviations and numbers of TA2 and FMA, found whole or from their beginning. */
  readonly codes: readonly string[]
  /** Names of the pieces that it stands for: “4th rib”. */
  readonly pieces: readonly string[]
  /** A part stands behind its whole. */
  readonly isPart: boolean
  readonly goes: Selection | CommandId
}

/** Everything that can be found: muscles and their parts, actions, exercises, bones, landmarks, commands. */
export function allEntries(): readonly Entry[] {
  return [
    ...MUSCLES.map((muscle): Entry => ({
      ...entry('muscle', muscle.id, muscle.name, shortLatin(muscle)),
      note: muscle.partOf === null ? '' : (muscleById(muscle.partOf)?.name ?? ''),
      words: muscle.synonyms,
      codes: [...(ABBREVIATIONS[muscle.id] ?? []), ...numbers(muscle)],
      isPart: muscle.partOf !== null,
      goes: { kind: 'muscle', id: muscle.id },
    })),
    ...ACTIONS.map((action): Entry => ({
      ...entry('action', action.id, action.name, ''),
      note: action.alsoCalled,
      words: [action.alsoCalled, ...action.synonyms],
      goes: { kind: 'action', id: action.id },
    })),
    ...EXERCISES.map((exercise): Entry => ({
      ...entry('exercise', exercise.id, exercise.name, ''),
      words: exercise.alsoCalled,
      goes: { kind: 'exercise', id: exercise.id },
    })),
    ...BONES.map((bone): Entry => ({
      ...entry('bone', bone.id, bone.name, bone.latin),
      words: bone.synonyms,
      codes: [...numbers(bone), ...bone.structures.flatMap(pieceCodes)],
      pieces: bone.structures.length > 1 ? bone.structures.map(structureName) : [],
      goes: { kind: 'bone', id: bone.id },
    })),
    ...LANDMARK_CARDS.map((landmark): Entry => ({
      ...entry('landmark', landmark.id, landmark.name, landmark.latin),
      note: landmark.code,
      words: landmark.synonyms,
      codes: [landmark.code],
      goes: { kind: 'landmark', id: landmark.id },
    })),
    ...COMMANDS.filter(({ id }) => id !== 'find').map((command): Entry => ({
      ...entry('command', command.id, command.label, ''),
      note: command.shortcut === null ? '' : shortcutText(command.shortcut),
      goes: command.id,
    })),
  ]
}

function entry(kind: EntryKind, id: string, name: string, latin: string): Omit<Entry, 'goes'> {
  return {
    key: `${kind} ${id}`,
    kind,
    name,
    latin,
    note: '',
    words: [],
    codes: [],
    pieces: [],
    isPart: false,
  }
}

/** Without the word that every muscle's name begins with, unless that leaves the English name. */
function shortLatin({ latin, name }: { readonly latin: string; readonly name: string }): string {
  const short = latin.replace(/^musculus /, '')
  return short.toLowerCase() === name.toLowerCase() ? latin : short
}

/** Short names of a piece: “t4”, “rib 4”; none for what has no number or is no bone. */
function pieceCodes(structure: string): readonly string[] {
  const match = /^(vertebra-([ctl])|rib-0?)(\d+)$/.exec(structure)
  if (!match) return []
  const number = match[3] ?? ''
  return match[2] === undefined ? [`rib ${number}`] : [`${match[2]}${number}`]
}

const numbers = ({ ta2, fma }: { readonly ta2: number | null; readonly fma: number | null }) => [
  ...(ta2 === null ? [] : [`ta2 ${ta2}`, `ta${ta2}`, String(ta2)]),
  ...(fma === null ? [] : [`fma ${fma}`, `fma${fma}`, `fma:${fma}`, String(fma)]),
]
