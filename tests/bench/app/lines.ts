/** Rows that come from nowhere: what a page of as many costs when nothing is looked up and nobody is known. */
export const LINES = Array.from({ length: 500 }, (_, index) => ({
  id: `row-${index}`,
  name: `Somebody ${index}`,
  wish: 'Something that somebody said about what they would like to do, at about the length that people say it.',
  state: 'Looking for work',
  heard: 'Heard from 5 days ago',
}))

export const linesAsked = ({ rows }: { rows?: string | string[] }) => LINES.slice(0, Number(rows ?? 20))
