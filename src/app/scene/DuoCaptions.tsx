import { useExplorer } from '../state/explorer'
import { partnerCaptions } from '../state/partner'
import type { DuoLayout } from './duoLayout'
import styles from './stage.module.css'

/** Names of the two figures under them, and the line between. */
export default function DuoCaptions({ layout }: { readonly layout: DuoLayout }) {
  const selection = useExplorer((state) => state.selection)
  const partner = useExplorer((state) => state.partner)
  const captions = partnerCaptions(selection, partner)
  const { direction, first, shift, border } = layout
  return (
    <div className={styles.duo} data-direction={direction} style={{ '--border': `${border}px` }}>
      <i className={styles.border} aria-hidden="true" />
      {captions.map((caption, i) => (
        <p
          key={caption}
          className={styles.caption}
          style={{
            '--left': `${first.left + i * shift.x}px`,
            '--right': `${first.right - i * shift.x}px`,
            '--bottom': `${first.bottom - i * shift.y}px`,
          }}
        >
          <span>{caption}</span>
        </p>
      ))}
    </div>
  )
}
