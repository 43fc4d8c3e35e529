import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Ant Design's style sheets are put in with innerHTML, which the page's Content-Security-Policy (Trusted Types) refuses even for style sheets;
 * textContent does the same.
 */
const styleSheetsAsText: Plugin = {
  name: 'style-sheets-as-text',
  transform(code, id) {
    if (!/(dynamicCSS|cssUtils)\.js|@ant-design[\\/]cssinjs[\\/]/.test(id)) return null;
    return code.includes('.innerHTML') ? code.replaceAll('.innerHTML', '.textContent') : null;
  },
};

/** The chart library empties elements by way of innerHTML, which Trusted Types refuse, and would evaluate maps given as text, which none is. */
const chartsWithoutMarkup: Plugin = {
  name: 'charts-without-markup',
  transform(code, id) {
    if (!/[\\/](zrender|echarts)[\\/]lib[\\/]/.test(id)) return null;
    return code
      .replaceAll(/\.innerHTML = (?:''|null);/g, ".textContent = '';")
      .replace(/new Function\('return \(' \+ source \+ '\);'\)\(\)/, 'null');
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), styleSheetsAsText, chartsWithoutMarkup],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    // Everything stays a file of its own: the policy allows no data: scripts, and pictures are few.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
