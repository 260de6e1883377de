import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCommand } from '../state/commands'
import { IconButton } from '../ui/Button'
import '../styles/details.css'

interface CardProps {
  /** Small line above the title: what kind of thing this is. */
  readonly eyebrow: ReactNode
  readonly title: string
  /** Latin or other name, in italics; `latin` marks the language for speech. */
  readonly subtitle?: { readonly text: string; readonly latin: boolean } | null
  readonly lead: string
  readonly children: ReactNode
}

/** Frame of every card of something selected: title, other name, lead sentence, and the way back. */
export function Card({ eyebrow, title, subtitle = null, lead, children }: CardProps) {
  const clear = useCommand('clear')
  return (
    <article className="card" aria-labelledby="card-title">
      <header className="card__head">
        <p className="eyebrow">{eyebrow}</p>
        <h2 id="card-title" className="card__title" tabIndex={-1}>
          {title}
        </h2>
        {subtitle && (
          <p className="card__subtitle" lang={subtitle.latin ? 'la' : undefined}>
            {subtitle.text}
          </p>
        )}
        <IconButton className="card__close" label={clear.label} shortcut={clear.shortcut} onClick={clear.run}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      <p className="card__lead">{lead}</p>
      {children}
    </article>
  )
}
