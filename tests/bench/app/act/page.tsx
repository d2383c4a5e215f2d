import { linesAsked } from '../lines.ts'
import { BareForm } from './bare-form.tsx'

type Props = { searchParams: Promise<{ rows?: string | string[] }> }

/** The bare form: as many people to choose from as where a contact is logged, from memory. */
export default async function BareActPage({ searchParams }: Props) {
  return <BareForm choices={linesAsked(await searchParams).map(({ id, name }) => ({ id, name }))} />
}
