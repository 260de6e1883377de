import type { ReactNode } from 'react'
import { useCommand, type CommandId } from '../state/commands'
import { IconButton } from '../ui/Button'

interface PadButtonProps {
  readonly id: CommandId
  /** For what is on or off. */
  readonly pressed?: boolean
  readonly children: ReactNode
}

/** A command of the camera as a small button with an icon. */
export function PadButton({ id, pressed, children }: PadButtonProps) {
  const { label, shortcut, enabled, run } = useCommand(id)
  return (
    <IconButton
      className="viewbar__button"
      label={label}
      shortcut={shortcut}
      aria-pressed={pressed}
      disabled={!enabled}
      onClick={run}
    >
      {children}
    </IconButton>
  )
}
