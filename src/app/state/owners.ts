import { boneTermById } from '../../anatomy/bones/terms'
import { structureOwner } from '../../anatomy/structures'
import { NOTHING, type Selection } from './selection'

/** The muscle or bone that a structure node (`rhomboid-major-l`) belongs to; nothing where no content knows it. */
export const ownerOf = (nodeId: string): Selection => structureOwner(nodeId) ?? NOTHING

/** Whether content has a bone of this id. */
export const isBone = (id: string): boolean => boneTermById(id) !== undefined

/** Side-less structure ids of a bone; empty where there is no such bone. */
export const boneStructures = (id: string): readonly string[] => boneTermById(id)?.structures ?? []

/** The name of a bone; its id where there is no such bone. */
export const boneName = (id: string): string => boneTermById(id)?.name ?? id
