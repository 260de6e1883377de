import type { Side } from '../../../contract/sides'
import { mechanicsStrings } from '../../strings/mechanics'
import { Section } from '../../ui/Section'
import { LiveInvolvement } from '../LiveInvolvement'

/** The muscles that react, as the blade is moved. */
export default function LiveMuscles({ side }: { readonly side: Side }) {
  return (
    <Section title={mechanicsStrings.live}>
      <LiveInvolvement side={side} />
    </Section>
  )
}
