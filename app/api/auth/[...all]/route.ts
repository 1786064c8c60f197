import { problemResponse, requestLanguage } from '#lib/assembly/doors/customer-route.ts'
import { openRoute } from '#lib/assembly/doors/open-route.ts'
import { staffDoor } from '#lib/assembly/doors/staff-door.ts'
import { staffServices } from '#lib/assembly/doors/staff-route.ts'
import { settings } from '#lib/assembly/settings.ts'
import { redisClient } from '#lib/assembly/stores/redis.ts'
import { redisCounter } from '#lib/assembly/stores/redis-counter.ts'
import { addressKey } from '#lib/turn/admission/rate-limit.ts'

/** Staff sign-in, sign-out and session; everything else of better-auth is not there. */
const handle = openRoute<{ all: string[] }>(async (request, params) => {
  try {
    const { all } = await params
    const config = settings()
    const { auth, publicUrl } = staffServices(request.headers, request.url)
    return await staffDoor(request, all.join('/'), {
      auth,
      counter: redisCounter(redisClient(config)),
      address: addressKey(request.headers.get(config.CLIENT_IP_HEADER)),
      publicUrl,
    })
  } catch (error) {
    return problemResponse(error, requestLanguage(request), '/api/auth')
  }
})

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
