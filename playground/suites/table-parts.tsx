import type { TableProps } from 'antd';
import type { HTMLAttributes, ReactNode, TableHTMLAttributes, ThHTMLAttributes } from 'react';

/**
 * The parts of a table of which only the rows in sight are drawn: head and body are apart, and the body's rows are no `tr`. With these roles they are one
 * table to those who hear it.
 */
export const tableParts: NonNullable<TableProps['components']> = {
  header: { table: HeadTable, wrapper: Head, row: HeadRow, cell: HeadCell },
  body: { row: Row, cell: Cell },
};

function HeadTable(properties: TableHTMLAttributes<HTMLTableElement>): ReactNode {
  return <table role="presentation" {...properties} />;
}

function Head(properties: HTMLAttributes<HTMLTableSectionElement>): ReactNode {
  return <thead role="rowgroup" {...properties} />;
}

function HeadRow(properties: HTMLAttributes<HTMLTableRowElement>): ReactNode {
  return <tr role="row" {...properties} />;
}

function HeadCell(properties: ThHTMLAttributes<HTMLTableCellElement>): ReactNode {
  return <th role="columnheader" {...properties} />;
}

function Row(properties: HTMLAttributes<HTMLDivElement>): ReactNode {
  return <div role="row" {...properties} />;
}

function Cell(properties: HTMLAttributes<HTMLDivElement>): ReactNode {
  return <div role="cell" {...properties} />;
}
