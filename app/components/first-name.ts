/** What one calls somebody in a sentence about them. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name
