/**
 * A route that anyone may call and that says itself what it stands on: the health of the process, or a door with checks
 * of its own. Everything else is declared by `publicRoute`, `customerRoute`, `apiKeyRoute`, `staffRoute`, `internalRoute`.
 */
export function openRoute<Params = unknown>(
  handle: (request: Request, params: Promise<Params>) => Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return (request, { params }) => handle(request, params)
}
