import { linesAsked } from '../lines.ts'

type Props = { searchParams: Promise<{ rows?: string | string[] }> }

/** The bare page: as many rows as the page it is held against, from memory. */
export default async function BarePage({ searchParams }: Props) {
  return (
    <main>
      <h1>Bare</h1>
      <ul>
        {linesAsked(await searchParams).map(({ id, name, wish, state, heard }) => (
          <li key={id}>
            <a href={`/people/${id}`}>{name}</a>
            <p>{wish}</p>
            <p>{state}</p>
            <p>{heard}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
