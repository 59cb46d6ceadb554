import { describeGraphStore } from './graphStore.js';
import { openSqlite } from './stores/openSqlite.js';

describeGraphStore('SQLite', openSqlite);
