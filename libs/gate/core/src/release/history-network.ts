import type { Decision } from '@allmende/platform-core';
import { anEvaluation } from '../evaluation/an-evaluation.js';
import {
  type ChangedPool,
  explainGroups,
  joinPool,
  leavePool,
  openPool,
  type PoolingUse,
} from '../pooling/change-pool.js';
import { type EvaluationPool, isPresent, type PoolMembership } from '../pooling/evaluation-pool.js';
import type { SuspensionCause } from './gate-decision.js';
import { applyCommand, reassess, step, withRecords } from './gate-history.js';
import {
  type Cast,
  type GateCommand,
  type HistoryNetwork,
  type HistoryState,
  idOf,
  type Of,
  type Town,
  type TownCommand,
} from './history-state.js';
import { presentRecords } from './release-use.js';

type Pooling = Of<'openPool' | 'joinPool' | 'leavePool' | 'explainGroup'>;

/** What a command leaves behind in both towns: whoever relied on counts that changed is looked at again. */
export function runCommand(
  network: HistoryNetwork,
  { at, command }: TownCommand,
  cast: Cast,
): HistoryNetwork {
  if (command.kind === 'step') return withTown(network, at, step(network.towns[at], command.to));
  const changed = withPools(apply(network, at, command, cast));
  if (changed === network) return network;
  const cause = causeOf(command);
  const reached = REACHES_BOTH.includes(cause);
  const look = (town: HistoryState, is: Town): HistoryState => {
    if (is === at || reached) return reassess(town, cause);
    return town.dossier.pools.length === 0 ? town : reassess(town, 'pool');
  };
  return { ...changed, towns: [look(changed.towns[0], 0), look(changed.towns[1], 1)] };
}

const REACHES_BOTH: readonly SuspensionCause[] = ['expiry', 'milestone'];

function apply(
  network: HistoryNetwork,
  at: Town,
  command: Exclude<GateCommand, Of<'step'>>,
  cast: Cast,
): HistoryNetwork {
  if (isPooling(command)) return pooled(network, at, command);
  if (command.kind !== 'wait' && command.kind !== 'changeLaw')
    return withTown(network, at, applyCommand(network.towns[at], command, cast));
  const [first, second] = network.towns;
  return { ...network, towns: [applyCommand(first, command, cast), applyCommand(second, command, cast)] };
}

function isPooling(command: GateCommand): command is Pooling {
  return ['openPool', 'joinPool', 'leavePool', 'explainGroup'].includes(command.kind);
}

const CAUSES: Partial<Record<GateCommand['kind'], SuspensionCause>> = {
  answer: 'inputs',
  wait: 'expiry',
  version: 'version',
  classify: 'version',
  changeLaw: 'milestone',
  requestOverride: 'override',
  confirmOverride: 'override',
  endOverride: 'override',
};

function causeOf(command: GateCommand): SuspensionCause {
  return isPooling(command) ? 'pool' : (CAUSES[command.kind] ?? 'record');
}

function withTown(network: HistoryNetwork, at: Town, town: HistoryState): HistoryNetwork {
  const [first, second] = network.towns;
  return { ...network, towns: at === 0 ? [town, second] : [first, town] };
}

function pooled(network: HistoryNetwork, at: Town, command: Pooling): HistoryNetwork {
  const town = network.towns[at];
  const { organisationId } = town.dossier.use;
  const before = network.memberships.find((one) => one.organisationId === organisationId) ?? null;
  const decision = poolDecision(town, command, { pool: network.pool, before });
  if (decision?.ok !== true) return network;
  const { pool, membership, voided } = decision.changes;
  const memberships = [...network.memberships.filter((one) => one !== before), membership];
  const next = withRecords({ ...town, count: town.count + 1 }, voided);
  return withTown({ ...network, pool, memberships }, at, next);
}

interface PoolBefore {
  readonly pool: EvaluationPool | null;
  readonly before: PoolMembership | null;
}

function poolDecision(
  { dossier, now, count }: HistoryState,
  command: Pooling,
  { pool, before }: PoolBefore,
): Decision<ChangedPool> | null {
  const { use, versions, pools } = dossier;
  const facts: PoolingUse = {
    ...{ use, versions, now },
    records: presentRecords(dossier),
    pools: pools.map((joined) => joined.pool),
  };
  if (command.kind === 'openPool') {
    if (pool !== null) return null;
    const { decisionRule, protocol } = anEvaluation();
    return openPool({ ...facts, decisionRule, protocol, newId: idOf(count) });
  }
  if (pool === null) return null;
  if (command.kind === 'joinPool') return joinPool(pool, before, facts);
  if (before === null) return null;
  if (command.kind === 'leavePool') return leavePool(pool, before, 'Wir hören auf.', now);
  const reasons = [{ group: command.group, reason: 'Diese Gruppe hat hier keinen Fall.' }];
  return explainGroups(pool, before, reasons);
}

/** What each town has in its dossier of the pool, as it is now. */
function withPools(network: HistoryNetwork): HistoryNetwork {
  const { pool, memberships, towns } = network;
  const members = memberships.filter(isPresent).flatMap((membership) => {
    const town = towns.find(({ dossier }) => dossier.use.organisationId === membership.organisationId);
    return town === undefined
      ? []
      : [{ membership, records: town.dossier.records, versions: town.dossier.versions }];
  });
  const joined = (town: HistoryState): HistoryState => {
    const { organisationId } = town.dossier.use;
    const isMember = members.some(({ membership }) => membership.organisationId === organisationId);
    if (!isMember && town.dossier.pools.length === 0) return town;
    const pools = pool !== null && isMember ? [{ pool, members }] : [];
    return { ...town, dossier: { ...town.dossier, pools } };
  };
  return { ...network, towns: [joined(towns[0]), joined(towns[1])] };
}
