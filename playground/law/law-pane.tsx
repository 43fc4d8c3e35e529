import { Alert, Button, Empty, Input, Select, Skeleton, Tag } from 'antd';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Place } from '#editor';
import type { ClausePlace } from '../engine/answers/law/clause.ts';
import { lawTexts } from '../texts/law.ts';
import { useTexts } from '../texts/texts.ts';
import { FateMark } from './fate-mark.tsx';
import './law.css';
import { LawLine } from './law-line.tsx';
import { documentIn, fates, keyOf, meets, matching, rowsOf, tally, type Fate } from './law-rows.ts';
import { bringToSight } from './bring-to-sight.ts';
import { useLaw } from './use-law.ts';

interface LawPaneProps {
  /** What the rule at the cursor cites, or where the cursor stands in the text. */
  readonly cited: readonly Place[];
  /** The clause asked for; a new object each time. */
  readonly sight: ClausePlace | null;
}

/** The regulation by clause and sentence, what became of each, and the rules that rest on it. */
export const LawPane = memo(function LawPane({ cited, sight }: LawPaneProps): ReactNode {
  const texts = useTexts(lawTexts);
  const law = useLaw();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [typed, type] = useState('');
  const sought = useDeferredValue(typed);
  const [fate, pick] = useState<Fate | null>(null);
  const [followed, follow] = useState<ClausePlace | null>(null);
  // Whoever asks for a clause sees it, whatever was filtered before.
  if (sight !== null && sight !== followed) {
    follow(sight);
    choose(keyOf(sight.place));
    pick(null);
    type('');
  }
  const document = law === null ? null : documentIn(law.view, chosen);
  const rows = useMemo(() => (document === null ? [] : rowsOf(document)), [document]);
  const shown = useMemo(() => matching(rows, sought, fate), [rows, sought, fate]);
  const counts = useMemo(() => tally(rows), [rows]);
  const key = document === null ? null : keyOf(document);
  const citedHere = useMemo(() => cited.filter((place) => keyOf(place) === key), [cited, key]);

  useEffect(() => {
    if (list.current !== null) bringToSight(list.current, citedHere, false);
  }, [citedHere]);
  useEffect(() => {
    if (list.current !== null && sight !== null && keyOf(sight.place) === key)
      bringToSight(list.current, [sight.place], true);
  }, [sight, key]);

  if (law === null) return <Skeleton active title={false} paragraph={{ rows: 8 }} className="law" />;
  if (document === null) return <Empty description={texts.noText} />;
  const isOwn = document === law.view.documents[0] && law.view.accounted;
  return (
    <section className="law" aria-label={texts.title}>
      <div className="law-head">
        <h2>{texts.title}</h2>
        <Select
          aria-label={texts.document}
          className="law-document"
          value={key}
          options={law.view.documents.map((one) => ({ value: keyOf(one), label: one.title }))}
          onChange={(value) => choose(value)}
        />
        <Input.Search
          aria-label={texts.search}
          placeholder={texts.searchHint}
          allowClear
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        {isOwn && (
          <div className="legend" role="group" aria-label={texts.legend}>
            {fates.map((one) => (
              <Tag.CheckableTag key={one} checked={fate === one} onChange={(checked) => pick(checked ? one : null)}>
                <FateMark fate={one} /> {counts[one]}
              </Tag.CheckableTag>
            ))}
          </div>
        )}
        {!isOwn && law.note === null && <p className="aside">{texts.otherDocument}</p>}
      </div>
      <ul className="law-lines" ref={list} key={key}>
        {shown.map((row) => (
          <LawLine
            key={row.start}
            row={row}
            sought={sought}
            alone={shown.length < rows.length}
            cited={citedHere.some((place) => meets(row, place))}
            sighted={sight !== null && keyOf(sight.place) === key && meets(row, sight.place)}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <Empty description={texts.nothingFound} image={Empty.PRESENTED_IMAGE_SIMPLE}>
          <Button
            onClick={() => {
              type('');
              pick(null);
            }}
          >
            {texts.clear}
          </Button>
        </Empty>
      )}
      {law.note !== null && <Alert type="warning" banner title={texts[law.note]} />}
    </section>
  );
});
