// A process of its own: depth that only a recursive reader notices can end the process without an exception.
import { compile } from '#compiler';
import { readJson, readYaml } from '#reading';

const repetitions = Number(process.argv[2] ?? 1);
const depths = [33, 100, 1_500, 2_000, 50_000];

/** One way to nest, and what must be said of it. */
interface Shape {
  readonly name: string;
  readonly write: (depth: number) => string;
  readonly read: (text: string) => readonly { readonly code: string }[];
  readonly code: string;
}

const yaml = (text: string): Shape['read'] extends (text: string) => infer R ? R : never =>
  readYaml({ name: 'a', text }).diagnostics;
const json = (text: string): ReturnType<Shape['read']> => readJson({ name: 'a', text }).diagnostics;
const rules =
  (form: string) =>
  (text: string): ReturnType<Shape['read']> =>
    compile({ name: 'a', files: [{ name: `a.${form}`, text }], texts: [] }, { find: () => null }).diagnostics;
const condition =
  (open: string) =>
  (depth: number): string =>
    `规则集 a\n  标题 "a"\n  效力 试行\n\n情形 1\n  依据 第一条\n  当 ${open.repeat(depth)}甲`;

const shapes: readonly Shape[] = [
  { name: 'flow list', write: (depth) => '['.repeat(depth), read: yaml, code: 'too-deep' },
  { name: 'flow table', write: (depth) => '{a: '.repeat(depth), read: yaml, code: 'too-deep' },
  { name: 'block list', write: (depth) => `${'- '.repeat(depth)}a`, read: yaml, code: 'too-deep' },
  { name: 'block table', write: (depth) => `${'? '.repeat(depth)}a`, read: yaml, code: 'too-deep' },
  { name: 'JSON list', write: (depth) => '['.repeat(depth), read: json, code: 'too-deep' },
  { name: 'JSON object', write: (depth) => '{"a":'.repeat(depth), read: json, code: 'too-deep' },
  { name: 'rules in YAML', write: (depth) => `- 情形: ${'['.repeat(depth)}`, read: rules('zs.yaml'), code: 'too-deep' },
  { name: 'brackets', write: condition('('), read: rules('zs'), code: 'condition-too-deep' },
  { name: '非', write: condition('非 '), read: rules('zs'), code: 'condition-too-deep' },
  { name: '计数', write: condition('计数（'), read: rules('zs'), code: 'condition-too-deep' },
  { name: 'all of them', write: condition('非 (计数（'), read: rules('zs'), code: 'condition-too-deep' },
];

const wrong: string[] = [];
let slowest = 0;
for (const { name, write, read, code } of shapes)
  for (const depth of depths) {
    const text = write(depth);
    let quickest = Infinity;
    for (let round = 0; round < repetitions; round += 1) {
      const before = performance.now();
      const codes = read(text).map((one) => one.code);
      quickest = Math.min(quickest, performance.now() - before);
      if (!codes.includes(code)) wrong.push(`${name} ${String(depth)}: ${codes.join(', ')}`);
    }
    slowest = Math.max(slowest, quickest);
  }
process.stdout.write(`${JSON.stringify({ wrong: wrong.slice(0, 10), slowest })}\n`);
