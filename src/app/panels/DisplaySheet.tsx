import { LABEL_NAMES, THEMES, useDisplay } from '../state/display'
import { strings } from '../strings/cards'
import { Dialog } from '../ui/Dialog'

const words = strings.display

/** How things are shown: theme of the page, names on the stage. A modal dialog; what is chosen acts at once. */
export function DisplaySheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const theme = useDisplay((state) => state.theme)
  const labels = useDisplay((state) => state.labels)
  const setTheme = useDisplay((state) => state.setTheme)
  const setLabels = useDisplay((state) => state.setLabels)
  return (
    <Dialog open={open} title={words.title} closeLabel={strings.app.close} onClose={onClose}>
      <Choice
        legend={words.theme}
        name="theme"
        options={THEMES}
        words={words.themes}
        value={theme}
        onChange={setTheme}
      />
      <Choice
        legend={words.labels}
        name="labels"
        options={LABEL_NAMES}
        words={words.labelNames}
        value={labels}
        onChange={setLabels}
      />
      <p className="muted">{words.kept}</p>
    </Dialog>
  )
}

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly T[]
  readonly words: Readonly<Record<T, { readonly name: string; readonly what: string }>>
  readonly value: T
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ legend, name, options, words: texts, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend className="section__title">{legend}</legend>
      {options.map((option) => (
        <label key={option} className="choice__option">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span className="choice__name">{texts[option].name}</span>
          <span className="choice__what">{texts[option].what}</span>
        </label>
      ))}
    </fieldset>
  )
}
