import { load, type Rules } from '../runtime/rules.ts';
import { prepare, type Prepared } from '../runtime/match/prepare.ts';
import { outcomeOf } from '../runtime/match/outcome.ts';
import { judgeCompletions } from '../runtime/match/completions.ts';
import { everything } from '../runtime/match/inquiry.ts';
import { evaluate, NO, OPEN, YES, type Test } from '../runtime/match/test.ts';
import { emptySheet, BAD, UNREAD, UNKNOWN, PRESUMED, RECORDED, NONE, type FactSheet, type Standing } from '../runtime/sheet.ts';
import { takeAbsence, type FactReader } from '../runtime/record/reader.ts';

interface Lane { readonly fact: number; readonly isSet: boolean; readonly sure: readonly (readonly number[])[]; readonly conditional: readonly (readonly number[] | null)[] }

interface Claim { readonly dims: readonly number[]; readonly entangled: boolean }

function claimOf(prepared: Prepared, test: Test): Claim {
  const dims: number[] = []; let entangled = false;
  const walk = (t: Test): void => {
    t.operands.forEach(walk);
    if (t.kind === 'Option' || t.kind === 'True' || t.kind === 'Number') {
      dims.push(t.dimension);
      if (t.cells === 0n || t.cells === prepared.dimensions.domains[t.dimension]) entangled = true;
    } else if (t.kind === 'Meets') dims.push(...t.groups);
  };
  walk(test);
  if (new Set(dims).size < dims.length) entangled = true;
  return { dims, entangled };
}

export function fastScorer(rules: Rules) {
  const prepared = prepare(rules, []);
  const { dispatch, ranks, orders, entries, degreeFact } = prepared;
  const count = entries.length;
  const degrees = prepared.scale.degrees;
  const lanes: Lane[] = dispatch.indexes.map(({ fact, isSet, lists }) => ({
    fact, isSet,
    sure: ranks.map((rank) => lists.map((list) => Math.min(count, ...list.filter((e) => dispatch.residuals[e]!.kind === 'Always').map((e) => rank[e]!)))),
    conditional: lists.map((list) => { const c = list.filter((e) => dispatch.residuals[e]!.kind !== 'Always'); return c.length === 0 ? null : c; }),
  }));
  const claims = dispatch.residuals.map((r) => claimOf(prepared, r));
  const unkeyed = dispatch.unkeyed;
  const circFacts = [...new Set(prepared.circumstances.map((t) => t.fact))].map((fact) => ({ fact, masks: rules.tables.vocabularies[(rules.tables.facts[fact]!.type as any).vocabulary]!.items.map((_, item) => prepared.circumstances.reduce((s, t, p) => s + (t.fact === fact && t.table[item] === 1 ? 2 ** p : 0), 0)) }));
  let raw: any = null;
  const sheet = emptySheet(rules.tables.facts.length, read);
  const readers = rules.readers;
  function read(sheet: FactSheet, fact: number): Standing {
    const reader = readers[fact]!;
    const path = reader.row.path;
    let v = raw[path[0]!];
    if (path.length > 1 && v !== undefined) { for (let i = 1; i < path.length && v !== undefined; i++) v = v[path[i]!]; }
    if (v === undefined) return takeAbsence(reader, sheet);
    if (!reader.take(v, sheet)) return (sheet.standing[fact] = BAD);
    return RECORDED;
  }
  const pending: number[] = new Array(64).fill(0); let pendings = 0;
  const opens: number[] = []; 
  const claimed: number[] = prepared.dimensions.domains.map(() => 0); let stamp = 0;

  function slow(): number {
    const v = judgeCompletions(prepared, sheet, new Set(['理由']), everything); let s = 0; for (const l of v.leaves) s |= l.lawful; slowCount.n++; return s;
  }
  function circumstances(): number {
    let sum = 0;
    for (let i = 0; i < circFacts.length; i++) {
      const { fact, masks } = circFacts[i]!;
      let st = sheet.standing[fact]!; if (st === UNREAD) st = read(sheet, fact);
      if (st >= UNKNOWN) return -1;
      const set = sheet.sets[fact]!, size = sheet.sizes[fact]!;
      for (let j = 0; j < size; j++) sum |= masks[set[j]!]!;
    }
    return sum;
  }
  function scoreAt(degree: number): number {
    const rank = ranks[degree]!, order = orders[degree]!;
    let best = count;
    pendings = 0;
    for (let l = 0; l < lanes.length; l++) {
      const lane = lanes[l]!;
      const fact = lane.fact;
      const st = sheet.standing[fact]!;
      const sure = lane.sure[degree]!;
      if (lane.isSet) {
        const set = sheet.sets[fact]!, size = sheet.sizes[fact]!;
        for (let i = 0; i < size; i++) {
          const item = set[i]!;
          const s = sure[item]!; if (s < best) best = s;
          const c = lane.conditional[item]!; if (c !== null) for (let k = 0; k < c.length; k++) pending[pendings++] = c[k]!;
        }
      } else {
        const item = sheet.scalars[fact]!;
        if (item >= 0) { const s = sure[item]!; if (s < best) best = s;
        const c = lane.conditional[item]!; if (c !== null) for (let k = 0; k < c.length; k++) pending[pendings++] = c[k]!; }
      }
    }
    for (let k = 0; k < unkeyed.length; k++) pending[pendings++] = unkeyed[k]!;
    let openCount = 0;
    for (let k = 0; k < pendings; k++) {
      const e = pending[k]!; const r = rank[e]!;
      if (r >= best) continue;
      const t = evaluate(dispatch.residuals[e]!, sheet);
      if (t === YES) best = r; else if (t === OPEN) opens[openCount++] = e;
    }
    if (best === count && openCount === 0) return 1;
    const c = circumstances(); if (c < 0) return -1;
    let set = best === count ? 1 : outcomeOf(prepared, order[best]!, degree, c).lawful;
    if (openCount > 0) {
      stamp++;
      for (let k = 0; k < openCount; k++) {
        const e = opens[k]!; if (rank[e]! >= best) continue;
        const claim = claims[e]!; if (claim.entangled) return -1;
        for (let d = 0; d < claim.dims.length; d++) { const dim = claim.dims[d]!; if (sheet.standing[prepared.dimensions.facts[dim]!] === UNKNOWN) { if (claimed[dim] === stamp) return -1; claimed[dim] = stamp; } }
        set |= outcomeOf(prepared, e, degree, c).lawful;
      }
    }
    return set;
  }
  return (f: unknown): number => {
    raw = f;
    const standing = sheet.standing;
    for (let i = 0; i < standing.length; i++) standing[i] = UNREAD;
    const trigger = evaluate(prepared.trigger, sheet);
    if (trigger === NO) return 1;
    if (trigger === OPEN) return slow();
    for (let l = 0; l < lanes.length; l++) { const fact = lanes[l]!.fact; let st = standing[fact]!; if (st === UNREAD) st = read(sheet, fact); if (st === UNKNOWN) return slow(); if (st === BAD) return -1; }
    let st = standing[degreeFact]!; if (st === UNREAD) st = read(sheet, degreeFact);
    if (st === BAD) return -1;
    if (st !== UNKNOWN) { const s = scoreAt(sheet.scalars[degreeFact]!); return s < 0 ? slow() : s; }
    let set = 0;
    standing[degreeFact] = PRESUMED;
    for (let d = 0; d < degrees; d++) { sheet.scalars[degreeFact] = d; const s = scoreAt(d); if (s < 0) { standing[degreeFact] = UNKNOWN; return slow(); } set |= s; }
    return set;
  };
}
export const slowCount = { n: 0 };
