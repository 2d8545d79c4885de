import { createElement, lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { registerNamespace, type NamespaceTexts } from '../i18n/namespaces.js';
import type { SlotEntry } from './domain-routes.js';
import type { WaitUntil } from './wait-until.js';

// A slot's props are agreed between the page that offers it and the domain that fills it; a page has none.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- both ends type them, the shell in between cannot
type Screen = ComponentType<any>;
type ScreenModule = Pick<RouteObject, 'loader' | 'ErrorBoundary' | 'handle'> & { Component: Screen };
type LoadScreen = () => Promise<ScreenModule>;

/** Names the screens of one domain without loading the list of their scripts, which every visitor would have to. */
export interface LazyScreens<Name extends string> {
  /** For `lazy` of a route. */
  readonly page: (name: Name) => LoadScreen;
  /** For `slots`. The script is fetched after `wait`, see there. */
  readonly slot: (slot: string, order: number, name: Name, wait?: WaitUntil) => SlotEntry;
}

/** Loads a screen, whose module exports `Component`, together with its words: no page ever shows a bare key. */
export function withWords(namespace: string, texts: NamespaceTexts) {
  return <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
    async () => {
      const [module] = await Promise.all([load(), registerNamespace(namespace, texts)]);
      return module;
    };
}

/** The screens a domain lists in a module of its own: `lazyScreens(() => import('./screens.js'))`. */
export function lazyScreens<Name extends string>(
  load: () => Promise<Readonly<Record<Name, LoadScreen>>>,
): LazyScreens<Name> {
  const screen = async (name: Name): Promise<ScreenModule> => (await load())[name]();
  return {
    page: (name) => () => screen(name),
    slot: (slot, order, name, wait) => {
      const Filling = lazy(async () => {
        await wait?.();
        return { default: (await screen(name)).Component };
      });
      return { slot, order, component: (props) => createElement(Filling, props) };
    },
  };
}
