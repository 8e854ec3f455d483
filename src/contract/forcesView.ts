import type { Bilingual } from '@/domain/bilingual';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { AskedProvince } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import type { FailingSet } from '@/domain/forces/failingChecks';
import type { FigureAnswer } from './sheetView';
import type { ForceKind, WithdrawalTerms } from '@/domain/forces/force';

/** A figure at the province stage. */
export interface UndecidedFigure {
  readonly metric: string;
  readonly label: Bilingual;
  readonly revision: number;
  readonly barred: Issue | null;
}

/** A value that a check fails with. */
export interface CheckedValue {
  readonly label: Bilingual;
  readonly value: FigureValue;
}

/** A hard check that fails on this sheet. */
export interface FailingCheckLine {
  readonly check: string;
  readonly of: FailingSet;
  readonly values: readonly CheckedValue[];
  /** Goes with the act: these values are let pass, and none that took their place since. */
  readonly seen: string;
  readonly message: Bilingual;
  readonly barred: Issue | null;
}

export const forceStates = ['waiting', 'confirmed', 'refused', 'void'] as const;
export type ForceState = (typeof forceStates)[number];

/** A service of the edition or a group of provinces, as it is chosen. */
export interface KnownFact {
  readonly key: string;
  readonly name: string;
}

/** What the province has and belongs to in this edition, and what a change of it can choose from. */
export interface FactsChoice extends AskedProvince {
  readonly services: readonly KnownFact[];
  readonly allGroups: readonly KnownFact[];
  readonly barred: Issue | null;
}

/** What a change of these facts comes to: services that go and come, groups, and the metrics asked by them. */
export const factsLines = ['absent', 'present', 'joined', 'left', 'leaving', 'entering'] as const;
export type FactsLineName = (typeof factsLines)[number];

/** Who did something, for whom (or null), when (ISO) and why. */
export interface ForceStep {
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly at: string;
  readonly reason: string | null;
}

export interface ForceLine {
  readonly number: number;
  readonly kind: ForceKind;
  readonly state: ForceState;
  /** The figures that were taken on, or what the check says. */
  readonly about: readonly Bilingual[];
  /** What the check was let pass for; empty for figures. */
  readonly values: readonly CheckedValue[];
  /** What a withdrawal takes and says; null for other kinds. */
  readonly withdrawal: WithdrawalTerms | null;
  /** What a change of the province's facts comes to, in names; null for other kinds. */
  readonly facts: Readonly<Record<FactsLineName, readonly Bilingual[]>> | null;
  readonly forced: ForceStep;
  readonly confirmed: ForceStep | null;
  readonly ended: ForceStep | null;
  readonly barred: { readonly confirm: Issue | null; readonly refuse: Issue | null };
}

/** What can be forced on one sheet, and what was. */
export interface ForcesView {
  readonly edition: string;
  readonly province: { readonly plate: string; readonly name: string };
  /** The sheet's revision that this was read at; each act names it. */
  readonly revision: number;
  readonly waiting: readonly UndecidedFigure[];
  readonly failing: readonly FailingCheckLine[];
  readonly facts: FactsChoice;
  /** The latest first. */
  readonly forces: readonly ForceLine[];
}

/** What an act on what was forced answers: the publication that it brought about, and what can be forced now. */
export interface ForceAnswer {
  readonly publication: string | null;
  readonly forces: ForcesView;
}

/** What taking figures past the province answers, figure by figure. */
export interface SkipAnswer {
  readonly results: readonly FigureAnswer[];
  readonly forces: ForcesView;
}
