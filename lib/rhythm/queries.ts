import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { putOffs } from '#db/schema/rhythms'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'

/** What was decided about a line longer ago than this no longer matters to it. */
const REMEMBERED_MS = 180 * 86_400_000

/** The lines of Today that were moved or let go, for everybody within reach, in the order in which that was decided. */
export async function putOffsOf(actor: StaffActor) {
  return readAs(actor)
    .select({
      clientId: putOffs.clientId,
      about: putOffs.about,
      dueDay: putOffs.dueDay,
      movedTo: putOffs.movedTo,
    })
    .from(putOffs)
    .where(
      and(
        eq(putOffs.serviceId, actor.serviceId),
        inArray(putOffs.clientId, reachedIds(actor)),
        isNull(putOffs.takenBackAt),
        gt(putOffs.writtenAt, new Date(actor.now.getTime() - REMEMBERED_MS)),
      ),
    )
    .orderBy(asc(putOffs.writtenAt), asc(putOffs.id))
}
