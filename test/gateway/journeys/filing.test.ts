import { openGraphWorld } from '../../support/graphWorld';
import { describeFilingJourney } from '../../support/journeys/describeFilingJourney';
import { worldStage } from '../../support/journeys/worldStage';

describeFilingJourney(async () => worldStage(await openGraphWorld()), { patience: 60_000 });
