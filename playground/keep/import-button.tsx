import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ImportFiles } from './import-files.tsx';
import { useBringIn } from './use-bring-in.tsx';

/** Brings files into the workspace. */
export function ImportButton({ children }: { readonly children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState(0);
  const { take, place } = useBringIn();
  return (
    <>
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => setAsked((times) => times + 1)}>
        {children}
      </Button>
      <ImportFiles asked={asked} take={take} />
      {place}
    </>
  );
}
