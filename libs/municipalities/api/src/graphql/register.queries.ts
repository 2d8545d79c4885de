import { Public } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ShowRegister } from '../use-cases/show-register.js';
import { DistrictType, LandType } from './municipality.type.js';
import { MunicipalityDotsType, RegisterStateType } from './register.type.js';

/** The register as a whole; public. */
@Resolver(() => RegisterStateType)
export class RegisterQueries {
  constructor(@Inject(ShowRegister) private readonly register: ShowRegister) {}

  @Public()
  @Query(() => RegisterStateType, { description: 'Which register is loaded.' })
  async registerState(): Promise<RegisterStateType> {
    return this.register.run();
  }

  @Public()
  @Query(() => [LandType], { description: 'The Länder in the order of their keys, the demo region last.' })
  async lands(): Promise<LandType[]> {
    return [...(await this.register.lands())];
  }

  @Public()
  @Query(() => [DistrictType], { description: 'The Kreise in the order of their keys.' })
  async districts(
    @Args('land', { type: () => String, nullable: true, description: 'Two digits: of one Land only.' })
    land: string | null,
  ): Promise<DistrictType[]> {
    return [...(await this.register.districts(land))];
  }

  @Public()
  @Query(() => MunicipalityDotsType, { description: 'All existing municipalities as dots of a map.' })
  async municipalityDots(): Promise<MunicipalityDotsType> {
    return this.register.dots();
  }
}
