import type { Settings } from '#lib/config/settings.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import { createInspector } from '#lib/turn/inspection/create-inspector.ts'
import type { InspectionContext, Inspector } from '#lib/turn/inspection/inspector.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'

/** The inspection of this deployment. Switched off (a control run only), everything passes: tests of leaks need it. */
export function inspection({ INSPECTION, MASKING }: Settings): {
  createInspector: (context: InspectionContext) => Inspector
  rulesVersion: string
  maskForLeads: (text: string) => string
} {
  const maskForLeads = MASKING === 'off' ? (text: string) => text : (text: string) => maskForPeople(text)
  if (INSPECTION === 'off') return { createInspector: () => openGate, rulesVersion: 'off', maskForLeads }
  return { createInspector: (context) => createInspector(context), rulesVersion: builtInRules.version, maskForLeads }
}

/** Lets everything through: what the walls are measured against. */
const openGate: Inspector = {
  push: (text) => [{ type: 'release', text }],
  propose: () => ({ cleared: true, recorded: [] }),
  settle: () => [],
  ground: () => undefined,
  opened: () => false,
  end: () => [],
}
