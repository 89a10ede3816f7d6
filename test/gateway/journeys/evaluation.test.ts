import { openGraphWorld } from '../../support/graphWorld';
import { describeEvaluationJourney } from '../../support/journeys/evaluation/describeEvaluationJourney';
import { worldStage } from '../../support/journeys/worldStage';

describeEvaluationJourney(async () => worldStage(await openGraphWorld()), { patience: 60_000 });
