const AMOUNT = /^(\d{1,7})(?:[.,](\d{1,2}))?$/

/**
 * An amount in hundredths, from digits with at most one comma or point and two digits after it, or undefined. Nothing is
 * guessed: 24.500 is twenty-four and a half thousand to one reader, and twenty-four and a half to another.
 */
export function hundredthsOf(text: string): number | undefined {
  const [, whole, part = ''] = AMOUNT.exec(text.trim()) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}
