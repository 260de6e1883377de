import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './Button'
import '../styles/dialogs.css'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Words of the button that closes it. */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog with a title and a button that closes it; Escape closes it too, and focus goes back to where it was. */
export function Dialog({ open, title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  return (
    <dialog ref={dialog} className="sheet panel" aria-labelledby={titleId} onClose={onClose}>
      <header className="sheet__head">
        <h2 id={titleId} className="card__title">
          {title}
        </h2>
        <IconButton label={closeLabel} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      {children}
    </dialog>
  )
}
