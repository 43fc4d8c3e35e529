import type { Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import type * as typed from '../typed/ir-status.ts';
import type { Condition } from '../typed/ir.ts';
import { originOf } from './citations.ts';
import type { Rule } from './ir.ts';
import type { Cascade, Linkage, Recovery, Settlement, Status } from './ir-status.ts';
import type { Numbering } from './numbering.ts';
import { lowerArms, lowerCondition, lowerSwitch } from './predicates.ts';

export function lowerStatus(resolved: Resolved, numbering: Numbering, terms: typed.StatusTerms): Status {
  const { status, begins, undecided, expiry, reregistration, prohibitions } = terms;
  return {
    name: status.name,
    nature: status.nature,
    begins: lowerSwitch(numbering, begins),
    undecided: lowerSwitch(numbering, undecided),
    expiry: lowerArms(numbering, expiry, (successor) => numbering.status(successor)),
    reregistration,
    prohibitions: prohibitions.map(({ acts, guard }) => ({ acts, guard: lowerCondition(numbering, guard) })),
    origin: originOf(resolved, status.declared),
  };
}

/** What every named rule with a guard has. */
function ruleOf(
  resolved: Resolved,
  numbering: Numbering,
  { name, guard, declared }: { readonly name: string; readonly guard: Condition; readonly declared: Declared },
): Rule {
  return { kind: 'Rule', name, guard: lowerCondition(numbering, guard), origin: originOf(resolved, declared) };
}

export function lowerLinkage(resolved: Resolved, numbering: Numbering, linkage: typed.Linkage): Linkage {
  return {
    ...ruleOf(resolved, numbering, linkage),
    statuses: linkage.statuses.map((status) => numbering.status(status)),
  };
}

export function lowerCascade(resolved: Resolved, numbering: Numbering, cascade: typed.Cascade): Cascade {
  const { status, open, decidedBy } = cascade;
  return { ...ruleOf(resolved, numbering, cascade), status: numbering.status(status), open, decidedBy };
}

export function lowerSettlement(resolved: Resolved, numbering: Numbering, settlement: typed.Settlement): Settlement {
  const { conclusion, recovers } = settlement;
  return { ...ruleOf(resolved, numbering, settlement), conclusion, recovers };
}

export function lowerRecovery(resolved: Resolved, numbering: Numbering, recovery: typed.Recovery): Recovery {
  const { status, applicant, consent, assessor, passed, declared } = recovery;
  return {
    status: numbering.status(status),
    applicant,
    consent,
    assessor,
    passed: lowerArms(numbering, passed, (into) => (into === 'reregistration' ? into : numbering.status(into))),
    origin: originOf(resolved, declared),
  };
}
