type Props = { screen: string; paper: string }

/** Paper is read on another day: “three days ago” on the screen is the day itself in print. */
export function OnPaper({ screen, paper }: Props) {
  if (screen === paper) return screen
  return (
    <>
      <span className="print:hidden">{screen}</span>
      <span className="hidden print:inline">{paper}</span>
    </>
  )
}
