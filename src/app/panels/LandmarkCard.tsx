import { boneTermById } from '../../anatomy/bones/terms'
import { landmarkById } from '../../anatomy/landmarks'
import { explorer } from '../state/explorer'
import { find } from '../strings/find'
import { strings } from '../strings/cards'
import { Section } from '../ui/Section'
import { Card } from './Card'
import { Sources } from './Sources'

/** A short card for a bony landmark: what it is, which point exactly, how to feel it. */
export function LandmarkCard({ id }: { readonly id: string }) {
  const landmark = landmarkById(id)
  if (!landmark) return null
  const { name, latin, code, summary, point, use, feel, sources } = landmark
  const bone = boneTermById(landmark.bone)
  return (
    <Card
      eyebrow={`${strings.card.landmark} · ${code}`}
      title={name}
      subtitle={{ text: latin, latin: true }}
      lead={summary}
    >
      {bone && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => explorer.getState().select({ kind: 'bone', id: bone.id })}
          >
            {find.onBone(bone.name)}
          </button>
        </p>
      )}
      {feel !== null && (
        <Section title={find.feel}>
          <p>{feel}</p>
        </Section>
      )}
      <Section title={find.point}>
        <p>{point}</p>
        <p className="muted">{find.code(code)}</p>
      </Section>
      <Section title={find.use}>
        <p>{use}</p>
      </Section>
      <footer className="card__foot">
        <Sources key={id} ids={sources} />
      </footer>
    </Card>
  )
}
