/** A note on one place of a record’s list, as `WordsOf` has it. */
export const note = (text: string): { readonly note: string } => ({ note: text })
