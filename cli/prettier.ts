import { prettierPlugin } from '#grammar';

/** The plugin as Prettier loads it: `prettier --plugin zhunsheng/prettier`. */
export const { languages, parsers, printers } = prettierPlugin;
