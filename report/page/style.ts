import { css, type Html } from './html.ts';

/** Dark words on light grounds throughout: readable on screen, and on paper in black and white. */
export const styleSheet: Html = css`
  :root {
    color-scheme: light;
  }
  body {
    margin: 0;
    background: #fff;
    color: #1a1a1a;
    line-height: 1.6;
    font:
      15px/1.6 'Source Han Sans SC',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'PingFang SC',
      'Microsoft YaHei',
      'WenQuanYi Micro Hei',
      SimHei,
      sans-serif;
  }
  main {
    max-width: 60rem;
    margin: 0 auto;
    padding: 1rem;
  }
  h1 {
    font-size: 1.5rem;
    margin: 0 0 1rem;
  }
  h2 {
    font-size: 1.35rem;
    margin: 0;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.05rem;
    margin: 1.6rem 0 0.4rem;
    padding-bottom: 0.2rem;
    border-bottom: 2px solid #2f4a6d;
    break-after: avoid;
  }
  [lang='en'] {
    font-size: 0.8em;
    font-weight: normal;
    color: #595959;
  }
  small {
    color: #404040;
  }
  header p {
    margin: 0.2rem 0;
  }
  .glance {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0;
    margin: 0.6rem 0 0;
  }
  .glance li {
    border: 1px solid #2f4a6d;
    border-radius: 0.3rem;
    padding: 0.1rem 0.6rem;
    font-weight: bold;
  }
  .person {
    margin: 0.8rem 0 0;
  }
  .sheet {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-bottom: 3rem;
  }
  .sheet > thead > tr > td,
  .sheet > tbody > tr > td {
    padding: 0;
    border: 0;
  }
  .running {
    display: none;
  }
  section table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  section th,
  section td {
    border: 1px solid #8c8c8c;
    padding: 0.3rem 0.5rem;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  section thead th {
    background: #e8edf3;
    white-space: nowrap;
  }
  section tbody th {
    font-weight: normal;
  }
  section tr {
    break-inside: avoid;
  }
  time,
  tbody th {
    font-variant-numeric: tabular-nums;
  }
  time,
  .whole {
    white-space: nowrap;
  }
  tr.current {
    background: #fff8dc;
  }
  tr.current th {
    font-weight: bold;
  }
  tr.urgent th {
    color: #8c1010;
    font-weight: bold;
  }
  .certain {
    color: #1a1a1a;
  }
  .possible {
    color: #6b3d00;
  }
  .impossible {
    color: #595959;
    font-weight: normal;
  }
  .clauses {
    font-size: 0.85em;
    color: #404040;
  }
  .clauses a {
    color: #1d4f8b;
    text-decoration: underline dotted;
  }
  .plain {
    list-style: none;
    padding: 0;
    margin: 0.2rem 0 0.8rem;
  }
  .total {
    margin: 0.4rem 0 0;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
  }
  svg.shared {
    position: absolute;
    width: 0;
    height: 0;
  }
  svg text {
    font-size: 12px;
    fill: #1a1a1a;
  }
  .bar {
    max-width: 46rem;
  }
  .bar .track {
    fill: #f0f0f0;
    stroke: #8c8c8c;
  }
  .fill {
    fill: #5b7fa8;
  }
  .open {
    fill: #e3ebf4;
  }
  .mark {
    stroke: #1a1a1a;
    stroke-width: 1.5;
  }
  .mark.impossible {
    stroke: #8c8c8c;
  }
  .mark.possible {
    stroke-dasharray: 3 2;
  }
  .advised {
    fill: #fff;
    stroke: #1a1a1a;
    stroke-width: 2;
  }
  .timeline {
    margin: 0.4rem 0 0.6rem;
  }
  .timeline .settled {
    fill: #d3ead9;
  }
  .timeline .timed-stop {
    fill: #f7d58f;
  }
  .timeline .awaiting {
    fill: #dcd3f0;
  }
  .timeline .barred-stop {
    fill: #f2b8b5;
  }
  .timeline .left {
    fill: #d9d9d9;
  }
  .timeline .not-entered,
  .timeline .unknown {
    fill: #fff;
  }
  .timeline .edge {
    fill: none;
    stroke: #404040;
  }
  .timeline .several {
    stroke-dasharray: 4 2;
  }
  .timeline .now {
    stroke: #8c1010;
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    padding: 0;
    margin: 0 0 0.4rem;
    font-size: 0.85em;
    color: #404040;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.3rem;
  }
  svg.swatch {
    width: 1rem;
    height: 1rem;
    margin: 0;
  }
  .timeline .tick {
    stroke: #595959;
  }
  .timeline text.tick {
    stroke: none;
    fill: #404040;
    font-size: 11px;
  }
  dt {
    font-weight: bold;
  }
  dd {
    margin: 0 0 0.4rem 1.5rem;
    overflow-wrap: anywhere;
  }
  dd.other {
    color: #404040;
  }
  dd.other ul {
    margin: 0;
    padding-left: 1.2rem;
  }
  .reasons {
    padding-left: 1.2rem;
    margin: 0.2rem 0;
  }
  .footnotes {
    font-size: 0.9em;
  }
  .footnotes dl {
    margin: 0;
  }
  .footnotes dt {
    float: left;
    clear: left;
    margin-right: 0.8rem;
  }
  .footnotes dd {
    margin: 0 0 0.3rem;
  }
  .footnotes div:target {
    background: #fff8dc;
  }
  @page {
    size: A4;
    margin: 16mm 15mm 18mm;
    @bottom-right {
      content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页';
      font-size: 9pt;
    }
  }
  @media print {
    body {
      font-size: 10.5pt;
    }
    main {
      max-width: none;
      padding: 0;
    }
    h1 {
      font-size: 15pt;
    }
    .sheet {
      margin: 0;
    }
    .sheet + .sheet {
      break-before: page;
    }
    .running {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      border-bottom: 1px solid #8c8c8c;
      margin-bottom: 4mm;
      font-size: 9pt;
      overflow-wrap: anywhere;
    }
    section thead th,
    tr.current {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .clauses a {
      color: inherit;
      text-decoration: none;
    }
    .bar,
    .timeline,
    .year,
    dl > div {
      break-inside: avoid;
    }
  }
`;
