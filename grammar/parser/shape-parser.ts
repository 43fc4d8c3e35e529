import { diagnose } from '#diagnostics';
import type { DutyMode, Path, Range, Text, Value, Word } from '../ast.ts';
import { NameWord, operators } from '../lexer/tokens.ts';
import type { ShapeName } from '../vocabulary/index.ts';
import { ExpressionParser } from './expression-parser.ts';
import { Trouble } from './trouble.ts';

type ValueOf<S extends ShapeName> = Extract<Value, { readonly shape: S }>;

/** One rule for each shape of a line; what stands before it (the keyword) and behind it (仅当) belongs to the line. */
export class ShapeParser extends ExpressionParser {
  readonly nameShape = this.RULE('nameShape', (): ValueOf<'name'> => {
    const name = this.SUBRULE(this.name);
    return this.ACTION(() => ({ shape: 'name', name, span: name.span }));
  });

  readonly namesShape = this.RULE('namesShape', (): ValueOf<'names'> => {
    const names = this.SUBRULE(this.names);
    return this.ACTION(() => ({ shape: 'names', names, span: this.across(names) }));
  });

  readonly textShape = this.RULE('textShape', (): ValueOf<'text'> => {
    const text = this.OR<Text | Word>([
      { ALT: () => this.SUBRULE(this.quoted) },
      { ALT: () => this.SUBRULE(this.name) },
    ]);
    return this.ACTION(() => ({ shape: 'text', text: { ...text, kind: 'Text' }, span: text.span }));
  });

  readonly dateShape = this.RULE('dateShape', (): ValueOf<'date'> => {
    const date = this.SUBRULE(this.date);
    return this.ACTION(() => ({ shape: 'date', date, span: date.span }));
  });

  readonly datesShape = this.RULE('datesShape', (): ValueOf<'dates'> => {
    const dates = this.SUBRULE(this.dates);
    return this.ACTION(() => ({ shape: 'dates', dates, span: this.across(dates) }));
  });

  readonly pathShape = this.RULE('pathShape', (): ValueOf<'path'> => {
    const path = this.SUBRULE(this.path);
    return this.ACTION(() => ({ shape: 'path', path, span: path.span }));
  });

  readonly citationsShape = this.RULE('citationsShape', (): ValueOf<'citations'> => {
    const citations = this.SUBRULE(this.citations);
    return this.ACTION(() => ({ shape: 'citations', citations, span: this.across(citations) }));
  });

  readonly conditionShape = this.RULE('conditionShape', (): ValueOf<'condition'> => {
    const condition = this.SUBRULE(this.expression);
    return this.ACTION(() => ({ shape: 'condition', condition, span: condition.span }));
  });

  readonly quantityShape = this.RULE('quantityShape', (): ValueOf<'quantity'> => {
    const range = this.SUBRULE(this.quantity);
    return this.ACTION(() => ({ shape: 'quantity', range, span: range.span }));
  });

  readonly measuredNameShape = this.RULE('measuredNameShape', (): ValueOf<'measured-name'> => {
    const name = this.SUBRULE(this.name);
    const range = this.OPTION(() => this.SUBRULE(this.quantity)) ?? null;
    return this.ACTION(() => ({
      shape: 'measured-name',
      name,
      range,
      span: this.across(range === null ? [name] : [name, range]),
    }));
  });

  readonly statusesShape = this.RULE('statusesShape', (): ValueOf<'statuses'> => {
    const names = this.SUBRULE(this.names);
    const range = this.OPTION(() => this.SUBRULE(this.quantity)) ?? null;
    return this.ACTION(() => ({
      shape: 'statuses',
      names,
      range,
      span: this.across(range === null ? names : [...names, range]),
    }));
  });

  readonly titledShape = this.RULE('titledShape', (): ValueOf<'titled'> => {
    const name = this.SUBRULE(this.name);
    const title =
      this.OPTION(() =>
        this.OR<Text | Word>([{ ALT: () => this.SUBRULE(this.quoted) }, { ALT: () => this.SUBRULE2(this.name) }]),
      ) ?? null;
    return this.ACTION(() => ({
      shape: 'titled',
      name,
      title,
      span: this.across(title === null ? [name] : [name, title]),
    }));
  });

  readonly lawShape = this.RULE('lawShape', (): ValueOf<'law'> => {
    const name = this.OR([{ ALT: () => this.SUBRULE(this.document) }, { ALT: () => this.SUBRULE(this.name) }]);
    const title = this.SUBRULE(this.quoted);
    return this.ACTION(() => ({ shape: 'law', name, title, span: this.across([name, title]) }));
  });

  readonly itemShape = this.RULE('itemShape', (): ValueOf<'item'> => {
    const name = this.SUBRULE(this.name);
    const citations = this.OPTION(() => this.SUBRULE(this.citations)) ?? [];
    const text = this.OPTION2(() => this.SUBRULE(this.quoted)) ?? null;
    return this.ACTION(() => ({
      shape: 'item',
      name,
      citations,
      text,
      span: this.across([name, ...citations, ...(text === null ? [] : [text])]),
    }));
  });

  readonly explainedNameShape = this.RULE('explainedNameShape', (): ValueOf<'explained-name'> => {
    const name = this.SUBRULE(this.name);
    const text = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
    return this.ACTION(() => ({
      shape: 'explained-name',
      name,
      text,
      span: this.across(text === null ? [name] : [name, text]),
    }));
  });

  readonly explainedCitationShape = this.RULE('explainedCitationShape', (): ValueOf<'explained-citation'> => {
    const citation = this.SUBRULE(this.citation);
    const text = this.SUBRULE(this.quoted);
    return this.ACTION(() => ({ shape: 'explained-citation', citation, text, span: this.across([citation, text]) }));
  });

  readonly accountedShape = this.RULE('accountedShape', (): ValueOf<'accounted'> => {
    const citations = this.SUBRULE(this.citations);
    const name = this.SUBRULE(this.name);
    const text = this.SUBRULE(this.quoted);
    return this.ACTION(() => ({ shape: 'accounted', citations, name, text, span: this.across([...citations, text]) }));
  });

  readonly fieldShape = this.RULE('fieldShape', (): ValueOf<'field'> => {
    const path = this.SUBRULE(this.path);
    const type: Word[] = [];
    this.AT_LEAST_ONE(() => {
      type.push(this.SUBRULE(this.name));
    });
    this.ACTION(() => this.needEntity(path));
    return this.ACTION(() => ({ shape: 'field', path, type, span: this.across([path, ...type]) }));
  });

  readonly namedListShape = this.RULE('namedListShape', (): ValueOf<'named-list'> => {
    const name = this.SUBRULE(this.name);
    const names = this.SUBRULE(this.names);
    return this.ACTION(() => ({ shape: 'named-list', name, names, span: this.across([name, ...names]) }));
  });

  readonly acknowledgedShape = this.RULE('acknowledgedShape', (): ValueOf<'acknowledged'> => {
    const name = this.SUBRULE(this.name);
    const of = this.SUBRULE2(this.name);
    const names = this.SUBRULE(this.names);
    const text = this.SUBRULE(this.quoted);
    return this.ACTION(() => ({ shape: 'acknowledged', name, of, names, text, span: this.across([name, text]) }));
  });

  readonly pointsShape = this.RULE('pointsShape', (): ValueOf<'points'> =>
    this.OR<ValueOf<'points'>>([
      {
        ALT: () => {
          const token = this.CONSUME(operators.by);
          const by = this.SUBRULE(this.name);
          return this.ACTION(() => ({
            shape: 'points',
            range: null,
            by,
            span: { ...this.at(token), end: by.span.end },
          }));
        },
      },
      {
        ALT: () => {
          const range = this.SUBRULE(this.quantity);
          return this.ACTION(() => ({ shape: 'points', range, by: null, span: range.span }));
        },
      },
    ]),
  );

  readonly rowShape = this.RULE('rowShape', (): ValueOf<'row'> => {
    const range = this.SUBRULE(this.quantity);
    this.CONSUME(operators.is);
    const result = this.SUBRULE2(this.quantity);
    return this.ACTION(() => ({ shape: 'row', range, result, span: this.across([range, result]) }));
  });

  readonly fromEventShape = this.RULE('fromEventShape', (): ValueOf<'from-event'> => {
    const event = this.SUBRULE(this.name);
    this.CONSUME(operators.from);
    const within = this.OR<Range | Word>([
      { ALT: () => this.SUBRULE(this.quantity) },
      {
        ALT: () => {
          const token = this.CONSUME(NameWord);
          return this.ACTION(() => this.wordOf(token));
        },
      },
    ]);
    return this.ACTION(() => ({ shape: 'from-event', event, within, span: this.across([event, within]) }));
  });

  readonly beforeEventShape = this.RULE('beforeEventShape', (): ValueOf<'before-event'> => {
    const event = this.SUBRULE(this.name);
    this.CONSUME(operators.before);
    const before = this.SUBRULE(this.quantity);
    return this.ACTION(() => ({ shape: 'before-event', event, before, span: this.across([event, before]) }));
  });

  readonly dutyShape = this.RULE('dutyShape', (): ValueOf<'duty'> => {
    const actor = this.SUBRULE(this.name);
    const mode = this.CONSUME(operators.mode);
    const acts = this.SUBRULE(this.names);
    return this.ACTION(() => ({
      shape: 'duty',
      actor,
      mode: mode.image as DutyMode,
      acts,
      span: this.across([actor, ...acts]),
    }));
  });

  /** A field belongs to an entity: `甲.乙`. */
  private needEntity(path: Path): void {
    const [only, second] = path.words;
    if (only !== undefined && second === undefined)
      throw new Trouble(diagnose('field-alone', path.span, { name: only.text }));
  }
}
