import {
  classifyVersionInput,
  type GateOverride,
  overrideStepInput,
  recordVersionInput,
  requestOverrideInput,
  type SystemVersion,
  type UseKey,
} from '@allmende/gate-core';
import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Dossiers } from '../use-cases/dossiers.js';
import { OverrideGate } from '../use-cases/override-gate.js';
import { RecordSystemVersion } from '../use-cases/record-system-version.js';
import { GateOverridePayload, SystemVersionPayload } from './gate-payloads.type.js';
import {
  ClassifyVersionChangeInput,
  GateOverrideStepInput,
  RecordSystemVersionInput,
  RequestGateOverrideInput,
} from './gate-records.input.js';
import { toOverrideType, toVersionType } from './gate-view.js';
import { type ShownUse, toGatedUse } from './gated-use.type.js';

const WHICH = { type: () => GateOverrideStepInput, description: 'Which override.' };

/** Versions of the system, and exceptions. */
@Resolver()
export class GateStepMutations {
  constructor(
    @Inject(RecordSystemVersion) private readonly versions: RecordSystemVersion,
    @Inject(OverrideGate) private readonly overrides: OverrideGate,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
  ) {}

  @Mutation(() => SystemVersionPayload, {
    description: 'Records a version of the system; used unjudged, what was shown before no longer counts.',
  })
  async recordSystemVersion(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RecordSystemVersionInput, description: 'The version.' })
    input: RecordSystemVersionInput,
  ): Promise<SystemVersionPayload> {
    return this.ofVersion(actor, await this.versions.run(actor, parseInput(recordVersionInput, input)));
  }

  @Mutation(() => SystemVersionPayload, {
    description: 'Somebody else says whether a change of the system matters, and puts it to use.',
  })
  async classifyVersionChange(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ClassifyVersionChangeInput, description: 'The judgement.' })
    input: ClassifyVersionChangeInput,
  ): Promise<SystemVersionPayload> {
    return this.ofVersion(
      actor,
      await this.versions.classify(actor, parseInput(classifyVersionInput, input)),
    );
  }

  @Mutation(() => GateOverridePayload, {
    description: 'The first of two people asks for a public exception.',
  })
  async requestGateOverride(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RequestGateOverrideInput, description: 'Why, and until when.' })
    input: RequestGateOverrideInput,
  ): Promise<GateOverridePayload> {
    return this.ofOverride(
      actor,
      await this.overrides.request(actor, parseInput(requestOverrideInput, input)),
    );
  }

  @Mutation(() => GateOverridePayload, { description: 'The second person makes an exception hold.' })
  async confirmGateOverride(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) input: GateOverrideStepInput,
  ): Promise<GateOverridePayload> {
    const { overrideId } = parseInput(overrideStepInput, input);
    return this.ofOverride(actor, await this.overrides.confirm(actor, overrideId));
  }

  @Mutation(() => GateOverridePayload, { description: 'Ends an exception before its day.' })
  async endGateOverride(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) input: GateOverrideStepInput,
  ): Promise<GateOverridePayload> {
    const { overrideId } = parseInput(overrideStepInput, input);
    return this.ofOverride(actor, await this.overrides.end(actor, overrideId));
  }

  private async ofVersion(actor: Actor, version: SystemVersion): Promise<SystemVersionPayload> {
    return { version: toVersionType(version, actor.accountId), use: await this.use(version), problems: [] };
  }

  private async ofOverride(actor: Actor, override: GateOverride): Promise<GateOverridePayload> {
    return {
      override: toOverrideType(override, actor.accountId),
      use: await this.use(override),
      problems: [],
    };
  }

  private async use(key: UseKey): Promise<ShownUse | null> {
    const { answered } = await this.dossiers.unscoped(key);
    return answered && toGatedUse(answered);
  }
}
