import { SOURCES } from '../../anatomy/sources'
import { aboutStrings } from '../strings/about'
import { strings } from '../strings/main'
import { Dialog } from '../ui/Dialog'
import { Disclosure, Section } from '../ui/Section'
import { SourceList } from './SourceList'

/** Method, limits, licences and every source, in a modal dialog. */
export function AboutSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = aboutStrings
  return (
    <Dialog open={open} title={words.title} closeLabel={strings.app.close} onClose={onClose}>
      <p className="card__lead">{words.lead}</p>
      {words.parts.map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          {paragraphs.map((text) => (
            <p key={text} className="about__text">
              {text}
            </p>
          ))}
        </Section>
      ))}
      <Disclosure title={words.sources(SOURCES.length)}>
        <SourceList sources={SOURCES} />
      </Disclosure>
    </Dialog>
  )
}
