const [LEFT, TOP, LEADING] = [64, 770, 17]

/** One page of A4 with these lines, the first one as its heading. Every program that reads PDF has its typefaces. */
export function pdfOf([heading, ...lines]: readonly [string, ...string[]]): Buffer {
  const text = [
    `BT /Bold 18 Tf ${LEFT} ${TOP} Td (${escaped(heading)}) Tj ET`,
    `BT /Plain 11 Tf ${LEFT} ${TOP - 34} Td ${LEADING} TL`,
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const typeface = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font'
  return bound([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `${page} << /Plain 5 0 R /Bold 6 0 R >> >> >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    typeface('Helvetica'),
    typeface('Helvetica-Bold'),
  ])
}

/** The objects of a file, and the table that says where each begins. */
function bound(objects: string[]): Buffer {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  // One byte for each letter, so that the places hold.
  return Buffer.from(file + table + trailer, 'latin1')
}

/** Marks that Latin-1 does not have, as the typefaces number them. */
const WIN_ANSI: Record<string, string> = { '’': '\\222', '“': '\\223', '”': '\\224', '–': '\\226' }

const escaped = (line: string): string =>
  line.replace(/[\\()]/g, (mark) => `\\${mark}`).replace(/[’“”–]/g, (mark) => WIN_ANSI[mark] ?? mark)
