import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { COMMANDS, shortcutText } from '../state/commands'
import { letterShortcuts, setLetterShortcuts } from '../state/shortcuts'
import { strings } from '../strings/en'
import { IconButton } from '../ui/Button'

/** The keyboard shortcuts, in a modal dialog; single keys can be switched off there. */
export function KeyboardSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [letters, setLetters] = useState(letterShortcuts)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  return (
    <dialog ref={dialog} className="sheet panel" aria-labelledby="keys-title" onClose={onClose}>
      <header className="sheet__head">
        <h2 id="keys-title" className="card__title">
          {strings.keys.title}
        </h2>
        <IconButton label={strings.app.close} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
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
    </dialog>
  )
}
