import { element } from '../dom.js';
export class Inputs { constructor() { this.node = element('div'); } close() {} }
