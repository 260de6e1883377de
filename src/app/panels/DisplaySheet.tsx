import { display, LABEL_NAMES, THEMES, useDisplay } from '../state/display'
import { strings } from '../strings/cards'
import { activeLocale } from '../strings/catalogue'
import { keepLocale, LOCALE_NAMES, LOCALES, type Locale } from '../strings/locale'
import { Dialog } from '../ui/Dialog'

const words = strings.display

/** How things are shown: theme of the page, names on the stage. A modal dialog; what is chosen acts at once. */
export function DisplaySheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const theme = useDisplay((state) => state.theme)
  const labels = useDisplay((state) => state.labels)
  const setTheme = useDisplay((state) => state.setTheme)
  const setLabels = useDisplay((state) => state.setLabels)
  const coarse = useDisplay((state) => state.coarse)
  const sharp = useDisplay((state) => state.sharp)
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
      <fieldset className="choice">
        <legend className="section__title">{words.language}</legend>
        {LOCALES.map((locale) => (
          <label key={locale} className="choice__option" lang={locale}>
            <input
              type="radio"
              name="language"
              value={locale}
              checked={locale === activeLocale()}
              onChange={() => speak(locale)}
            />
            <span className="choice__name">{LOCALE_NAMES[locale]}</span>
          </label>
        ))}
        <p className="muted">{words.languageWhy}</p>
      </fieldset>
      <fieldset className="choice">
        <legend className="section__title">{words.moving}</legend>
        <label className="choice__option">
          <input
            type="checkbox"
            checked={sharp}
            onChange={({ target }) => display.setState({ sharp: target.checked })}
          />
          <span className="choice__name">{words.sharp}</span>
          <span className="choice__what">{coarse ? words.coarse : words.fine}</span>
        </label>
      </fieldset>
      <p className="muted">{words.kept}</p>
    </Dialog>
  )
}

/** Another language is another page: its link holds what is shown. */
function speak(locale: Locale): void {
  keepLocale(window, locale)
  window.location.reload()
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
