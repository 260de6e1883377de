/** A spot in a colour of the stage; decoration only: the row says the same in words. */
export function Swatch({ colour, hollow = false }: { readonly colour: string; readonly hollow?: boolean }) {
  return (
    <span
      className={hollow ? 'swatch swatch--hollow' : 'swatch'}
      style={{ '--swatch': colour }}
      aria-hidden="true"
    />
  )
}
