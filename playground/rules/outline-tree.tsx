import { Tree, type TreeDataNode } from 'antd';
import { useMemo, type ReactNode } from 'react';
import type { OutlineEntry } from '#editor';
import { usePage } from '../store/page.tsx';
import { useQuietAnswer } from '../store/use-quiet-answer.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';

interface EntryNode extends TreeDataNode {
  readonly entry: OutlineEntry;
  readonly children: EntryNode[];
}

/** The rules of a file, or the clauses of a text; choosing one goes there. */
export function OutlineTree({ file }: { readonly file: string }): ReactNode {
  const texts = useTexts(rulesTexts);
  const { store } = usePage();
  const { value } = useQuietAnswer('outline', file, { rest: 300 });
  const nodes = useMemo(() => (value ?? []).map((entry, at) => nodeOf(entry, String(at))), [value]);
  if (nodes.length === 0) return <p className="aside">{texts.outlineEmpty}</p>;
  return (
    <Tree<EntryNode>
      aria-label={texts.outline}
      blockNode
      treeData={nodes}
      selectedKeys={[]}
      onSelect={(_, { node }) => store.getState().reveal(node.entry.selection)}
    />
  );
}

function nodeOf(entry: OutlineEntry, key: string): EntryNode {
  return {
    key,
    entry,
    title: (
      <span title={`${entry.name} ${entry.detail}`}>
        {entry.name} <span className="detail">{entry.detail}</span>
      </span>
    ),
    children: entry.children.map((child, at) => nodeOf(child, `${key}.${at}`)),
  };
}
