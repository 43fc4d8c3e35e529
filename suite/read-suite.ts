import { severityOf, type Staged } from '#diagnostics';
import { entryOf, type Positioned, type Table } from '#reading';
import { readExpectations } from './read-expectations.ts';
import type { ChosenReading, Scenario, ScenarioRecord, Suite } from './scenario.ts';
import { allOf, Shapes } from './shape.ts';

/** Reads a suite from data. Null if anything in it is an error; a scenario without 推导 is a warning. */
export function readSuite(root: Positioned): Staged<Suite | null> {
  const shapes = new Shapes();
  const suite = suiteOf(root, shapes);
  const broken = shapes.found.some((diagnostic) => severityOf(diagnostic) === 'error');
  return { value: broken ? null : suite, diagnostics: shapes.found };
}

function suiteOf(root: Positioned, shapes: Shapes): Suite | null {
  const table = shapes.table(root, '套件', ['格式', '套件', '场景']);
  if (table === null) return null;
  const format = shapes.required(table, '格式', '套件');
  if (format !== null && !(format.kind === 'Scalar' && format.text === '1')) {
    shapes.complain('suite-format', format.span, { written: format.kind === 'Scalar' ? format.text : '…' });
  }
  const name = shapes.required(table, '套件', '套件');
  const list = shapes.required(table, '场景', '套件');
  const scenarios =
    list === null ? null : allOf((shapes.list(list, '场景') ?? []).map((node) => scenarioOf(node, shapes)));
  if (scenarios !== null) refuseSameNames(scenarios, shapes);
  const title = name === null ? null : shapes.text(name, '套件');
  return title === null || scenarios === null ? null : { source: root.span.source, name: title, scenarios };
}

function scenarioOf(node: Positioned, shapes: Shapes): Scenario | null {
  const table = shapes.table(node, '场景', ['名称', '推导', '截至', '已知至', '案卷', '释义', '期望']);
  if (table === null) return null;
  const nameNode = shapes.required(table, '名称', '场景');
  const asOfNode = shapes.required(table, '截至', '场景');
  const recordNode = shapes.required(table, '案卷', '场景');
  const expectedNode = shapes.required(table, '期望', '场景');
  const name = nameNode === null ? null : shapes.text(nameNode, '名称');
  const asOf = asOfNode === null ? null : shapes.date(asOfNode, '截至');
  const knownNode = entryOf(table, '已知至')?.value;
  const knownAt = knownNode === undefined ? null : shapes.date(knownNode, '已知至');
  const record = recordNode === null ? null : recordOf(recordNode, shapes);
  const expectations = expectedNode === null ? null : readExpectations(expectedNode, shapes);
  const derivation = entryOf(table, '推导')?.value;
  const interpretations = readingsOf(table, shapes);
  if (nameNode === null || name === null || asOf === null || record === null || expectations === null) return null;
  const said = derivation?.kind === 'Scalar' && derivation.text.trim() !== '' ? derivation.text : null;
  if (said === null) shapes.complain('suite-no-derivation', nameNode.span, { scenario: name });
  return { name, nameSpan: nameNode.span, derivation: said, asOf, knownAt, record, interpretations, expectations };
}

function recordOf(node: Positioned, shapes: Shapes): ScenarioRecord | null {
  if (node.kind === 'Table') return { kind: 'Inline', table: node };
  if (node.kind === 'Scalar') return { kind: 'File', path: node.text, span: node.span };
  return shapes.complain('suite-wrong-type', node.span, {
    what: '案卷',
    expected: '案卷本身，或案卷文件的路径',
    english: 'a record, or the path of a record file',
  });
}

function readingsOf(table: Table, shapes: Shapes): readonly ChosenReading[] {
  const node = entryOf(table, '释义')?.value;
  if (node === undefined) return [];
  return (shapes.anyTable(node, '释义')?.entries ?? []).flatMap(({ key, value }) => {
    const reading = shapes.text(value, key);
    return reading === null ? [] : [{ name: key, reading, span: value.span }];
  });
}

function refuseSameNames(scenarios: readonly Scenario[], shapes: Shapes): void {
  const seen = new Set<string>();
  for (const { name, nameSpan } of scenarios) {
    if (seen.has(name)) shapes.complain('suite-same-name', nameSpan, { scenario: name });
    seen.add(name);
  }
}
