import { useExplorer, explorer } from '../../state/explorer'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { Segmented } from '../../ui/Segmented'

/** What the muscles of the figure are coloured by. @param usual the word for what they are coloured by otherwise */
export function ColourChoice({ usual }: { readonly usual: string }) {
  const colourBy = useExplorer((state) => state.colourBy)
  return (
    <div className="colour-choice">
      <p aria-hidden="true">{words.colourBy}</p>
      <Segmented
        label={words.colourBy}
        name="colour-by"
        options={[
          { value: 'role', label: usual },
          { value: 'shortening', label: words.colourShortening, title: words.colourNote },
        ]}
        value={colourBy}
        onChange={(value) => explorer.getState().setColourBy(value)}
      />
    </div>
  )
}
