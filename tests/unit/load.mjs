export { loadSource as load } from '../../scripts/lib/load-source.mjs';
