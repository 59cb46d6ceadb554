import { describeGraphStore } from './graphStore.js';
import { openMemory } from './stores/openMemory.js';

describeGraphStore('in-memory', openMemory);
