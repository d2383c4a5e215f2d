import { databaseAnswers } from '#lib/access/health'

export async function GET() {
  return (await databaseAnswers())
    ? new Response('well\n')
    : new Response('the database does not answer\n', { status: 503 })
}
