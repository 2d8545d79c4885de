import { createElement, lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { registerNamespace, type NamespaceTexts } from '../i18n/namespaces.js';
import type { SlotEntry } from './domain-routes.js';
import type { WaitUntil } from './wait-until.js';

type PageModule = Pick<RouteObject, 'loader' | 'ErrorBoundary' | 'handle'> & { Component: ComponentType };
type LazyPage = () => Promise<PageModule>;

// A slot's props are agreed between the page that offers it and the domain that fills it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- both ends type it, the shell in between cannot
type SlotComponent = ComponentType<any>;

/** Loads screens of one domain together with its words, so that no page ever shows a bare key. */
export interface DomainScreens {
  /** For `lazy` of a route; the module exports `Component`. */
  readonly page: (load: () => Promise<{ Component: ComponentType }>) => LazyPage;
  /** For `slots`; the module exports `Component`. Its script is fetched after `wait`, see there. */
  readonly slot: (
    slot: string,
    order: number,
    load: () => Promise<{ Component: SlotComponent }>,
    wait?: WaitUntil,
  ) => SlotEntry;
}

/** Binds a namespace to the screens of a domain. */
export function domainScreens(namespace: string, texts: NamespaceTexts): DomainScreens {
  return {
    page: (load) => async () => {
      const [module] = await Promise.all([load(), registerNamespace(namespace, texts)]);
      return module;
    },
    slot: (slot, order, load, wait) => {
      const Filling = lazy(async () => {
        await wait?.();
        const [module] = await Promise.all([load(), registerNamespace(namespace, texts)]);
        return { default: module.Component };
      });
      return { slot, order, component: (props) => createElement(Filling, props) };
    },
  };
}
