export { CompareBar as Component } from './CompareBar.js';
