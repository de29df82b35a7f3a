import { element } from '../dom.js';
export class OneInput { constructor() { this.node = element('div'); } close() {} }
