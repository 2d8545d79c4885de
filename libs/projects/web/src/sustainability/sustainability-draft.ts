import { problem, type Problem } from '@allmende/platform-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import {
  DIMENSIONS,
  REBOUND_QUESTIONS,
  sustainabilityInput,
  type DimensionLevel,
  type EnergyUse,
  type ReboundAnswer,
  type ReboundReply,
  type Sustainability,
} from '@allmende/projects-core';
import { schemaProblems } from '../write/use-part-content-autosave.js';
import { readScaled, readWhole, writeScaled } from './typed-number.js';

/** A consumer of energy as it is typed: watts or watt hours, PUE with a comma. */
export interface EnergyDraft extends Pick<EnergyUse, 'label' | 'phase' | 'method' | 'kind'> {
  readonly count: string;
  readonly power: string;
  readonly hours: string;
  readonly utilisation: string;
  readonly pue: string;
}

/** An answer as it is typed; null while nobody answered. */
export interface ReboundDraft extends Pick<ReboundAnswer, 'question' | 'measure'> {
  readonly reply: ReboundReply | null;
}

/** A dimension as it is typed; an empty level is not judged. */
export interface DimensionDraft extends Pick<DimensionLevel, 'dimension' | 'evidence'> {
  readonly level: string;
}

const FIGURES = ['trainingYears', 'baseline', 'embodied', 'rebound', 'units'] as const;
type Figure = (typeof FIGURES)[number];

/** The part as it is typed. */
export interface SustainabilityDraft
  extends
    Pick<Sustainability, 'emissionFactor' | 'unit' | 'justification'>,
    Readonly<Record<Figure, string>> {
  readonly uses: readonly EnergyDraft[];
  readonly reboundAnswers: readonly ReboundDraft[];
  readonly dimensions: readonly DimensionDraft[];
}

const CODES: Readonly<Record<Figure, string>> = {
  trainingYears: 'TRAINING_YEARS_OUT_OF_RANGE',
  baseline: 'EMISSIONS_OUT_OF_RANGE',
  embodied: 'EMISSIONS_OUT_OF_RANGE',
  rebound: 'EMISSIONS_OUT_OF_RANGE',
  units: 'UNITS_OUT_OF_RANGE',
};

/** A row one begins to fill in: nothing about it is assumed but the PUE that says so. */
export const NEW_USE: EnergyDraft = {
  ...{ label: '', phase: 'operation', method: 'estimated', kind: 'devices' },
  ...{ count: '', power: '', hours: '', utilisation: '', pue: '' },
};

/** The part as the form shows it; every question and every dimension has its place. */
export function draftOf(part: Sustainability): SustainabilityDraft {
  const { emissionFactor, unit, justification, uses, reboundAnswers, dimensions } = part;
  const figures = FIGURES.map((figure) => [figure, textOf(part[figure])]);
  return {
    ...{ emissionFactor, unit, justification },
    ...(Object.fromEntries(figures) as Record<Figure, string>),
    uses: uses.map(useDraft),
    reboundAnswers: REBOUND_QUESTIONS.map(
      (question) =>
        reboundAnswers.find((answer) => answer.question === question) ?? {
          question,
          reply: null,
          measure: '',
        },
    ),
    dimensions: DIMENSIONS.map((dimension) => {
      const judged = dimensions.find((level) => level.dimension === dimension);
      return { dimension, level: textOf(judged?.level ?? null), evidence: judged?.evidence ?? '' };
    }),
  };
}

function useDraft({
  label,
  phase,
  method,
  kind,
  count,
  power,
  hours,
  utilisation,
  pue,
}: EnergyUse): EnergyDraft {
  return {
    ...{ label, phase, method, kind, count: `${count}` },
    power: kind === 'devices' ? `${power}` : writeScaled(power, 3),
    hours: textOf(hours),
    utilisation: textOf(utilisation),
    pue: writeScaled(pue, 2),
  };
}

/** What was typed, as far as it can be read, and what is wrong with it. */
export function readDraft(draft: SustainabilityDraft): {
  readonly content: Sustainability;
  readonly problems: readonly ProblemAnswer[];
} {
  const reader = new DraftReader();
  const { emissionFactor, unit, justification } = draft;
  const content: Sustainability = {
    ...{ emissionFactor, unit, justification },
    ...reader.figures(draft),
    uses: draft.uses.flatMap((use, index) => reader.use(use, `uses.${index}`)),
    reboundAnswers: draft.reboundAnswers.flatMap(({ question, reply, measure }) =>
      reply === null ? [] : [{ question, reply, measure }],
    ),
    dimensions: draft.dimensions.flatMap(({ dimension, level, evidence }) =>
      level === '' && evidence === ''
        ? []
        : [{ dimension, level: level === '' ? null : Number(level), evidence }],
    ),
  };
  const { problems } = reader;
  // With an unreadable row the places of the others would not fit; they are told once it can be read.
  return { content, problems: problems.length > 0 ? problems : schemaProblems(sustainabilityInput, content) };
}

class DraftReader {
  readonly problems: Problem[] = [];

  figures(draft: SustainabilityDraft): Pick<Sustainability, Figure> {
    const read = FIGURES.map((figure) => [figure, this.optional(draft[figure], figure)]);
    return Object.fromEntries(read) as Pick<Sustainability, Figure>;
  }

  /** A row counts once all its figures are there. An unfinished one says so once and waits on this device with the rest. */
  use(use: EnergyDraft, path: string): readonly EnergyUse[] {
    const { label, phase, method, kind } = use;
    const isDevices = kind === 'devices';
    const texts = isDevices
      ? [use.count, use.power, use.hours, use.utilisation, use.pue]
      : [use.count, use.power, use.pue];
    if (texts.some((text) => text.trim() === '')) {
      this.problems.push(problem('ROW_UNFINISHED', path));
      return [];
    }
    const whole = (figure: 'count' | 'power' | 'hours' | 'utilisation') =>
      this.figure(readWhole(use[figure]), figure, path);
    return [
      {
        ...{ label, phase, method, kind, count: whole('count') },
        power: isDevices ? whole('power') : this.figure(readScaled(use.power, 3), 'power', path),
        hours: isDevices ? whole('hours') : null,
        utilisation: isDevices ? whole('utilisation') : null,
        pue: this.figure(readScaled(use.pue, 2), 'pue', path),
      },
    ];
  }

  private figure(value: number | null, figure: string, path: string): number {
    if (value === null)
      this.problems.push(problem(`${figure.toUpperCase()}_OUT_OF_RANGE`, `${path}.${figure}`));
    return value ?? 0;
  }

  private optional(text: string, figure: Figure): number | null {
    if (text.trim() === '') return null;
    const value = readWhole(text);
    if (value === null) this.problems.push(problem(CODES[figure], figure));
    return value;
  }
}

function textOf(value: number | null): string {
  return value === null ? '' : `${value}`;
}
