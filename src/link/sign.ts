import type { Evidence } from '../model/mention';
import type { RuleName } from './evidence-weights';

/** A sign that a rule found; its weight stands in evidence-weights.ts. */
export interface Sign extends Evidence {
  readonly rule: RuleName;
}
