import { useState } from 'react'
import { COMMANDS, shortcutText } from '../state/commands'
import { letterShortcuts, setLetterShortcuts } from '../state/shortcuts'
import { strings } from '../strings/main'
import { Dialog } from '../ui/Dialog'

/** The keyboard shortcuts, in a modal dialog; single keys can be switched off there. */
export function KeyboardSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [letters, setLetters] = useState(letterShortcuts)
  return (
    <Dialog open={open} title={strings.keys.title} closeLabel={strings.app.close} onClose={onClose}>
      <p>{strings.keys.lead}</p>
      <label className="sheet__switch">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => {
            setLetterShortcuts(event.target.checked)
            setLetters(event.target.checked)
          }}
        />
        {strings.keys.letters}
      </label>
      <dl className="keys">
        {COMMANDS.filter(({ shortcut }) => shortcut !== null).map(({ id, label, shortcut }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <kbd>{shortcutText(shortcut ?? '')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
