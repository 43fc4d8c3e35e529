import { Collapse, Radio, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { InterpretationsView } from '#report';
import type { InterpretationUse } from '#runtime';
import type { InterpretationModel } from '../../engine/answers/interpretations.ts';
import { usePage, usePart } from '../../store/page.tsx';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { withReading } from '../readings.ts';
import { Clauses } from './clauses.tsx';
import { Section } from './section.tsx';

interface Shown {
  readonly models: readonly InterpretationModel[];
  readonly uses: readonly InterpretationUse[];
  readonly view: InterpretationsView;
}

/** The readings as switches; those on which this case depends first. */
export function Interpretations({ models, uses, view }: Shown): ReactNode {
  const { interpretations: texts, sections } = useTexts(caseResultTexts);
  const sensitive = new Set(uses.filter((use) => use.敏感 === true).map((use) => use.名称));
  const chosen = new Set(usePart(({ trial }) => trial.readings).map(({ interpretation }) => interpretation));
  const first = models.filter(({ name }) => sensitive.has(name) || chosen.has(name));
  const rest = models.filter((model) => !first.includes(model));
  return (
    <Section name="interpretations" title={sections.interpretations}>
      <p className="hint">{models.length === 0 ? texts.none : texts.hint}</p>
      {first.map((model) => (
        <Switch key={model.name} model={model} view={view} sensitive={sensitive.has(model.name)} />
      ))}
      {rest.length > 0 && (
        <Collapse
          size="small"
          ghost
          destroyOnHidden
          items={[
            {
              key: 'rest',
              label: texts.rest(rest.length),
              children: rest.map((model) => <Switch key={model.name} model={model} view={view} sensitive={false} />),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Switch({
  model: { name, readings, citations },
  view,
  sensitive,
}: {
  readonly model: InterpretationModel;
  readonly view: InterpretationsView;
  readonly sensitive: boolean;
}): ReactNode {
  const { interpretations: texts } = useTexts(caseResultTexts);
  const { store } = usePage();
  const chosen = usePart(({ trial }) => trial.readings.find(({ interpretation }) => interpretation === name)?.reading);
  const [standard] = readings;
  const others = view.sensitive.find((one) => one.name === name)?.others ?? [];
  const change = (reading: string): void => {
    const { trial, changeTrial } = store.getState();
    changeTrial({ readings: withReading(trial.readings, name, reading === standard?.name ? null : reading) });
  };
  return (
    <div className={`interpretation${sensitive ? ' sensitive' : ''}`}>
      <h4>
        {name} <Tag color={sensitive ? 'warning' : 'default'}>{sensitive ? texts.sensitive : texts.neutral}</Tag>{' '}
        <Clauses clauses={citations} />
      </h4>
      <Radio.Group aria-label={name} value={chosen ?? standard?.name} onChange={(e) => change(String(e.target.value))}>
        {readings.map((reading) => (
          <div className="reading" key={reading.name}>
            <Radio value={reading.name}>
              <strong>{reading.name}</strong>
              {reading === standard && `（${texts.isDefault}）`} {reading.text}
            </Radio>
            <Otherwise
              changes={others.find((one) => one.reading === reading.name)?.changes ?? []}
              name={reading.name}
            />
          </div>
        ))}
      </Radio.Group>
    </div>
  );
}

/** What a reading not chosen would change. */
function Otherwise({ changes, name }: { readonly changes: readonly string[]; readonly name: string }): ReactNode {
  const { interpretations: texts } = useTexts(caseResultTexts);
  if (changes.length === 0) return null;
  return (
    <details className="otherwise">
      <summary>{texts.ifInstead(name)}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}
