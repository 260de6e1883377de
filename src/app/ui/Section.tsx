import { useId, type ReactNode } from 'react'

/** A titled part of a card. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h3 id={id} className="section__title">
        {title}
      </h3>
      {children}
    </section>
  )
}

/** A part of a card that opens on demand. Content is mounted when first opened. */
export function Disclosure({
  title,
  children,
  onToggle,
}: {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly onToggle?: (open: boolean) => void
}) {
  return (
    <details className="disclosure" onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  )
}
