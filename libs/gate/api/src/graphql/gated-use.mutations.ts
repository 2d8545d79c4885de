import { type RiskInputs, riskInputsOf } from '@allmende/gate-core';
import { CurrentActor, ProblemsError, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveRiskInputs } from '../use-cases/save-risk-inputs.js';
import {
  type RiskAnswerInput,
  SaveRiskInputsInput,
  SaveRiskInputsPayload,
  toGatedUse,
} from './gated-use.type.js';

@Resolver()
export class GatedUseMutations {
  constructor(@Inject(SaveRiskInputs) private readonly save: SaveRiskInputs) {}

  @Mutation(() => SaveRiskInputsPayload, { description: 'Keeps the answers about a use.' })
  async saveRiskInputs(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveRiskInputsInput, description: 'What was answered on which version.' })
    { answers, ...input }: SaveRiskInputsInput,
  ): Promise<SaveRiskInputsPayload> {
    const { current, problems } = await this.save.run(actor, { ...input, inputs: inputsOf(answers) });
    return { use: toGatedUse(current), problems: problems.map(toProblemType) };
  }
}

function inputsOf(answers: readonly RiskAnswerInput[]): RiskInputs {
  const given = riskInputsOf(answers);
  if ('isAiSystem' in given) return given;
  throw new ProblemsError(given);
}
