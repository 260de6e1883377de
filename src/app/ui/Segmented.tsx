interface SegmentedProps<T extends string> {
  /** Accessible name of the group. */
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly title?: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** Unique in the page: native radio buttons are grouped by it. */
  readonly name: string
  readonly vertical?: boolean
}

/** One choice of few, all in sight: native radio buttons, so arrow keys and screen readers work as everywhere. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, options, value, onChange, name, vertical = false } = props
  return (
    <div
      className={vertical ? 'segmented segmented--vertical' : 'segmented'}
      role="radiogroup"
      aria-label={label}
    >
      {options.map((option) => (
        <label key={option.value} className="segmented__option" title={option.title}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
