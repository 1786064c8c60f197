/** The house's import directions (docs/decisions/004-import-directions.md). */
const stages = ['admission', 'compliance', 'context', 'generation', 'inspection', 'relay', 'transcript']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...stages.map((stage) => ({
      name: `${stage}-imports-no-sibling-stage`,
      severity: 'error',
      from: { path: `^lib/turn/${stage}/` },
      to: { path: `^lib/turn/(?!${stage}/)(${stages.join('|')})/` },
    })),
    {
      name: 'lib-below-app',
      severity: 'error',
      from: { path: '^(lib|db)/' },
      to: { path: '^(app|components|local|scripts|tests)/' },
    },
    { name: 'db-below-lib', severity: 'error', from: { path: '^db/' }, to: { path: '^lib/' } },
    {
      name: 'database-only-through-assembly',
      severity: 'error',
      from: { path: '^lib/(?!assembly/)' },
      to: { path: '^db/' },
    },
    {
      name: 'components-import-types-only',
      comment: 'Components see the events and the public shapes, never the server.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib|db|app|local|scripts)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'leads-log-off-the-customers-road',
      severity: 'error',
      from: { path: '^(app/(?!api/console/|console/|api/auth/)|lib/turn/)' },
      to: { path: '^lib/assembly/(desk/console|stores/lead-log-reader)\\.ts$', reachable: true },
    },
    { name: 'local-is-apart', severity: 'error', from: { path: '^(app|lib|components|db)/' }, to: { path: '^local/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|bench)\\.tsx?$' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
