import { METTES_PEOPLE } from './mettes-people.ts'
import { NORDHAVN } from './nordhavn.ts'
import { RIVERSIDE } from './riverside.ts'

export type DemoAccount = { role: string; email: string; name: string }

/** Those who can sign in to the demo, in the order in which they are best tried. */
export function demoAccounts(): DemoAccount[] {
  const staff = [NORDHAVN, RIVERSIDE].map((service) =>
    Object.values(service.staff).filter((member) => member.leftAgo === undefined),
  )
  const [nordhavn = [], riverside = []] = staff
  const clients = METTES_PEOPLE.flatMap(({ account, name }) =>
    account ? [{ role: 'client', name, email: account.email }] : [],
  )
  return [...nordhavn, ...clients, ...riverside].map(({ role, email, name }) => ({ role, email, name }))
}
