import { runProcess } from '../shared/runProcess';
import { runSubgraph } from '../shared/runSubgraph';
import { evaluationsEnvironment } from './env';
import { schema } from './persistence/schema';
import { wireEvaluations } from './wiring';

runProcess(() => runSubgraph('evaluations', evaluationsEnvironment(), schema, wireEvaluations));
