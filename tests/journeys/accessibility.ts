import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export async function unfoldAll(page: Page) {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
}

/** What axe finds wrong, by all our standards or by some of its rules only. */
export async function faultsOf(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(STANDARDS)).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What sticks out to the right of a screen so wide, so that one would have to scroll sideways. */
export async function overhang(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return []
    const all = [...document.body.querySelectorAll('*')]
    const out = all.filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    return out.slice(-3).map((one) => one.outerHTML.slice(0, 160))
  })
}

export async function enlargeText(page: Page) {
  await page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement)
    document.documentElement.style.fontSize = `${2 * Number.parseFloat(fontSize)}px`
  })
}

/** Controls too low for a thumb. */
export function lowControls(page: Page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('a, button, summary, textarea, input:not([type=hidden])')]
    const targets = controls.filter((one) => one.checkVisibility()).map((one) => one.closest('label') ?? one)
    const low = targets.filter((one) => one.getBoundingClientRect().height < 44 && !one.matches('[href="#content"]'))
    return low.map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`)
  })
}

/** Forms of one page that drafts could not tell apart: the same ids of records, and the same fields to write in. */
export function formsAlike(page: Page) {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('form')].map((form) => {
      const hidden = [...form.querySelectorAll<HTMLInputElement>('[type=hidden]:not([name=commandId])')]
      const ids = hidden.map(({ value }) => value).filter((value) => /^[\da-f-]{36}$/.test(value))
      const fields = form.querySelectorAll<HTMLInputElement>(
        'textarea, input:not([type=hidden], [type=radio], [type=checkbox])',
      )
      return fields.length > 0 ? [form.dataset.draft, ...ids, ...[...fields].map(({ name }) => name)].join() : undefined
    })
    return names.filter((name, at) => name !== undefined && names.indexOf(name) !== at)
  })
}
