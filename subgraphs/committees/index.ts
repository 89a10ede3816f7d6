import { runProcess } from '../shared/runProcess';
import { runSubgraph } from '../shared/runSubgraph';
import { committeesEnvironment } from './env';
import { schema } from './persistence/schema';
import { wireCommittees } from './wiring';

runProcess(() => runSubgraph('committees', committeesEnvironment(), schema, wireCommittees));
