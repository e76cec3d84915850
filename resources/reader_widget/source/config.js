// What the script tag says, and which language the reader is spoken to in.

import { closest, wordsIn } from './words.js';

// Not document.currentScript: plugins that make pages faster run a script out of another one.
const script = document.querySelector('script[data-intake]');

export const page = script ? script.dataset : {};
export const intake = (page.intake || '').replace(/\/+$/, '');

/** The language of the page's text, as the page names it. */
export const language = page.language || document.documentElement.lang;
export const spoken = closest(language);
export const direction = spoken === 'kk-Arab' ? 'rtl' : 'ltr';
export const say = wordsIn(spoken);
