import { rangeOverMunicipalities, type MunicipalRange } from '../economics/range-over-municipalities.js';
import type { LifecycleState } from '../lifecycle-state.js';
import { isConfirmed, type Deployment } from './deployment.js';
import { REUSE_STAGES, type ReuseStage, SCALED_FROM } from './reuse-stage.js';

/** How many reuses stand at one stage; lapsed ones are shown apart and counted in no headline. */
export interface ReuseStageCount {
  readonly stage: ReuseStage;
  readonly confirmed: number;
  readonly lapsed: number;
}

/** What all reuses of one solution add up to. */
export interface ReuseSummary {
  readonly stages: readonly ReuseStageCount[];
  /** Municipalities in which it runs and somebody said so within twelve months, the origin among them. */
  readonly operatingMunicipalities: number;
  /** In the breadth (handbook 2.2). */
  readonly scaled: boolean;
  /** What taking it over cost in money; null below three municipalities that told. */
  readonly costRange: MunicipalRange | null;
}

interface Origin {
  readonly ags: string;
  readonly state: LifecycleState;
}

/** Sums up; ended reuses need no confirmation and count as they are. */
export function reuseSummary(
  origin: Origin,
  deployments: readonly Pick<Deployment, 'stage' | 'confirmedAt' | 'ags' | 'costCents'>[],
  now: Date,
): ReuseSummary {
  const stages = REUSE_STAGES.map((stage) => {
    const here = deployments.filter((deployment) => deployment.stage === stage);
    const holds = here.filter((deployment) => stage === 'ended' || isConfirmed(deployment, now)).length;
    return { stage, confirmed: holds, lapsed: here.length - holds };
  });
  const operating = new Set(
    deployments
      .filter((deployment) => deployment.stage === 'operation' && isConfirmed(deployment, now))
      .map(({ ags }) => ags)
      .filter((ags) => ags !== null),
  );
  if (origin.state === 'operation') operating.add(origin.ags);
  const costs = deployments.flatMap(({ ags, costCents }) =>
    ags === null || costCents === null ? [] : [{ ags, cents: costCents }],
  );
  return {
    stages,
    operatingMunicipalities: operating.size,
    scaled: operating.size >= SCALED_FROM,
    costRange: rangeOverMunicipalities(costs),
  };
}
