import { boneById } from '../../anatomy/bones'
import { strings } from '../strings/cards'
import { Section } from '../ui/Section'
import { Card } from './Card'
import { Sources } from './Sources'

/** A short card for a bone, disc or ligament. */
export function BoneCard({ id }: { readonly id: string }) {
  const bone = boneById(id)
  if (!bone) return null
  return (
    <Card
      eyebrow={strings.card.bone}
      title={bone.name}
      subtitle={{ text: bone.latin, latin: true }}
      lead={bone.summary}
    >
      {bone.facts.length > 0 && (
        <Section title={strings.card.goodToKnow}>
          <ul className="notes">
            {bone.facts.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <footer className="card__foot">
        <Sources key={bone.id} ids={bone.sources} />
      </footer>
    </Card>
  )
}
