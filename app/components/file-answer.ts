/** A file to be kept, never to be run: it is handed over as an attachment that no page of ours can be made of. */
export function fileAnswer({ fileName, mediaType, content }: { fileName: string; mediaType: string; content: Buffer }) {
  const name = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'content-length': String(content.length),
    },
  })
}
