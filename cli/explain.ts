/** `zhunsheng/explain`: why a decision comes out as it does, handed to `decide` by those who ask. */
export { explain, type Explain } from '#runtime';
