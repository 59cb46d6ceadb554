import { describeGraphStore } from './graphStore.js';
import { openMemory } from './stores/openMemory.js';

describeGraphStore('in-memory', openMemory, { hub: 5_000, rows: 50_000 });
