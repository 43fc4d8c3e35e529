import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { ReactNode } from 'react';
import { shownText } from '../record/shown.ts';
import type { ControlProps } from './control.ts';

dayjs.extend(customParseFormat);

/** How a date may be typed; the first is how records write it. */
const formats = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY年M月D日'];

type DateProps = Pick<ControlProps, 'value' | 'invalid' | 'placeholder' | 'commit'> & {
  /** One of them names it: the label that stands beside it, or its own. */
  readonly id?: string;
  readonly label?: string;
  readonly required?: boolean;
};

/** A civil date: text in, text out, so that no time zone can shift it. */
export function DateControl({
  id,
  label,
  value,
  invalid,
  placeholder,
  commit,
  required = false,
}: DateProps): ReactNode {
  const text = shownText(value);
  const day = text === '' ? null : dayjs(text, 'YYYY-MM-DD', true);
  const readable = day?.isValid() === true;
  return (
    <DatePicker
      value={readable ? day : null}
      format={formats}
      allowClear={!required}
      placeholder={text === '' ? placeholder : text}
      onChange={(picked) => commit(picked?.format('YYYY-MM-DD'))}
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(invalid ? { status: 'error' } : {})}
    />
  );
}
