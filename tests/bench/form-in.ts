export type Fields = [name: string, value: string][]

/**
 * What a browser without JavaScript would send of the form that holds the button, as the page offers it.
 * @param button name and value of the button pressed
 */
export function formIn(html: string, button: [name: string, value: string]): Fields {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) =>
    tagsIn(one, 'button').some((tag) => tag.name === button[0] && tag.value === button[1]),
  )
  if (!form) throw new Error(`There is no form with a button ${button.join('=')}.`)
  const inputs = tagsIn(form, 'input').filter(
    ({ type, checked }) => !/checkbox|radio/.test(type ?? '') || checked !== undefined,
  )
  const given = inputs.flatMap(({ name, value }): Fields => (name ? [[name, value ?? '']] : []))
  return [...given, button]
}

/** The attributes of each such tag. */
function tagsIn(html: string, tag: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w$:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
    ),
  )
}

const plain = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
