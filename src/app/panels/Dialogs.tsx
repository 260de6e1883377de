import { lazy, useState } from 'react'
import { dialogs, useDialogs, type DialogName } from '../state/dialogs'
import { worded } from '../strings/catalogue'
import { OnDemand } from './OnDemand'

const KeyboardSheet = lazy(
  worded(() => import('./KeyboardSheet').then((it) => ({ default: it.KeyboardSheet }))),
)
const DisplaySheet = lazy(worded(() => import('./DisplaySheet').then((it) => ({ default: it.DisplaySheet }))))
const AboutSheet = lazy(worded(() => import('./AboutSheet').then((it) => ({ default: it.AboutSheet }))))

/** The dialogs of the page. One that was open stays mounted, closed, so that closing gives the focus back. */
export function Dialogs() {
  const open = useDialogs((state) => state.open)
  const [met, setMet] = useState<ReadonlySet<DialogName>>(new Set())
  if (open !== null && !met.has(open)) setMet(new Set([...met, open]))
  const { close } = dialogs.getState()
  return (
    <OnDemand>
      {met.has('keys') && <KeyboardSheet open={open === 'keys'} onClose={close} />}
      {met.has('display') && <DisplaySheet open={open === 'display'} onClose={close} />}
      {met.has('about') && <AboutSheet open={open === 'about'} onClose={close} />}
    </OnDemand>
  )
}
