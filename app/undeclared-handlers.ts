import { parseSync } from '@swc/core'

/** The factories that say who may call a route; each lives in lib/assembly. */
const factories = ['publicRoute', 'customerRoute', 'apiKeyRoute', 'staffRoute', 'internalRoute', 'openRoute']
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * The HTTP methods that a route's source exports without having them made by one of the factories, imported from
 * lib/assembly: nobody has said who may call these. A re-export from elsewhere counts as one.
 */
export function undeclaredHandlers(source: string): string[] {
  const { body } = parseSync(source, { syntax: 'typescript', target: 'es2024' })
  const imported = new Set<string>()
  const declared = new Set<string>()
  const found: string[] = []
  for (const item of body) {
    if (item.type === 'ImportDeclaration' && item.source.value.startsWith('#lib/assembly/')) {
      for (const one of item.specifiers) {
        if (one.type === 'ImportSpecifier' && !one.imported && factories.includes(one.local.value))
          imported.add(one.local.value)
      }
      continue
    }
    const declaration = item.type === 'ExportDeclaration' ? item.declaration : item
    if (declaration.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        const name = id.type === 'Identifier' ? id.value : '?'
        const callee = init?.type === 'CallExpression' ? init.callee : undefined
        if (declaration.kind === 'const' && callee?.type === 'Identifier' && imported.has(callee.value))
          declared.add(name)
        else if (item.type === 'ExportDeclaration' && (methods.includes(name) || name === '?')) found.push(name)
      }
    } else if (item.type === 'ExportDeclaration' && 'identifier' in declaration) {
      if (methods.includes(declaration.identifier.value)) found.push(declaration.identifier.value)
    } else if (item.type === 'ExportNamedDeclaration') {
      for (const one of item.specifiers) {
        if (one.type !== 'ExportSpecifier') found.push('*')
        else if (item.source || !declared.has(one.orig.value)) found.push((one.exported ?? one.orig).value)
      }
    } else if (item.type === 'ExportAllDeclaration') found.push('*')
  }
  return found
}
