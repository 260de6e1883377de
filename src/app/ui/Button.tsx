import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Accessible name; also the tooltip. */
  readonly label: string
  /** Shortcut for the tooltip and `aria-keyshortcuts`, as the person reads it. */
  readonly shortcut?: string | null
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that shows an icon and says its name to those who do not see it. */
export function IconButton({ label, shortcut = null, children, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={shortcut === null ? label : `${label} (${shortcut})`}
      {...rest}
    >
      {children}
    </button>
  )
}
