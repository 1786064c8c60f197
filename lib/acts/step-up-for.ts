import { holds, isFresh, type Session, type ToolCall } from '../turn/turn.ts'
import { type ToolDeclaration, tools } from './tools.ts'

const declared: Readonly<Record<string, ToolDeclaration>> = tools

/** What must be proved before a call may run; `fresh` where it was proved, but too long ago. */
export interface StepUp {
  needs: 'basic' | 'verified'
  fresh?: true
}

/**
 * The step-up that a call waits for at `now`; undefined where the session holds enough, and for what is not declared.
 * A side effect that needs `verified` needs it within the last ten minutes.
 */
export function stepUpFor({ name }: Pick<ToolCall, 'name'>, session: Session, now: Date): StepUp | undefined {
  const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined
  if (!declaration || declaration.assurance === 'none') return undefined
  const { assurance: needs, sideEffect } = declaration
  if (!holds(session.assurance, needs)) return { needs }
  return sideEffect && needs === 'verified' && !isFresh(session, now) ? { needs, fresh: true } : undefined
}
