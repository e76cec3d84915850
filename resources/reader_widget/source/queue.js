// Sending: written down first, forgotten when the newsroom has answered.

import { solve } from './challenge.js';
import { intake } from './config.js';

const STORE = 'qalam-reports';
const MOST_KEPT = 20;
const SECONDS = 1000;
const UNPROVED = 428; // the newsroom asks for a proof of work, or for a newer one

const kept = () => {
  try {
    const list = JSON.parse(localStorage.getItem(STORE));
    return list.filter((entry) => entry.key && entry.body);
  } catch {
    return [];
  }
};
const keep = (list) => {
  try {
    if (list.length) localStorage.setItem(STORE, JSON.stringify(list.slice(-MOST_KEPT)));
    else localStorage.removeItem(STORE);
    return true;
  } catch {
    return false; // storage is full or forbidden
  }
};
const without = (key) => kept().filter((entry) => entry.key !== key);

/** Whether the same report may be sent again: 0 is no answer. */
export const isLater = (status) => [0, 408, 425, 429, UNPROVED].includes(status) || status >= 500;

const asked = (path, more) => fetch(intake + path, { credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout?.(20 * SECONDS), ...more });

const prove = async () => {
  try {
    const answer = await asked('/challenge');
    return answer.status === 200 ? await solve(await answer.json()) : '';
  } catch {
    return '';
  }
};

let proof = null;
/** Begins to solve what the newsroom asks for, while the reader writes. */
export const prepare = () => {
  proof = prove();
};

const post = async ({ key, body }, solution) => {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  if (solution) headers['Qalam-Challenge'] = solution;
  try {
    return (await asked('/reports', { method: 'POST', headers, body })).status;
  } catch {
    return 0;
  }
};

const postProved = async (entry) => {
  const ready = proof;
  proof = null; // counts once
  const status = await post(entry, await ready);
  return status === UNPROVED ? post(entry, await prove()) : status;
};

// The status of the answer, 0 for none. Two tabs do not send one report at once; where one hears late, the key tells.
const deliver = (entry, written) => {
  const work = async () => {
    if (written && !kept().some((other) => other.key === entry.key)) return 200; // another tab has sent it
    const status = await postProved(entry);
    if (!isLater(status)) keep(without(entry.key));
    return status;
  };
  return navigator.locks ? navigator.locks.request(STORE + entry.key, work) : work();
};

// Stops where the line is still bad, and comes back later and later.
let pause = 15 * SECONDS;
let again = 0;
export const flush = async () => {
  clearTimeout(again);
  for (const entry of kept()) {
    if (isLater(await deliver(entry, true))) return later();
  }
  pause = 15 * SECONDS;
};
const later = () => {
  clearTimeout(again);
  again = setTimeout(flush, (pause = Math.min(pause * 2, 3600 * SECONDS)));
};

/** Sends a report: the status, and whether it is kept on this device should it have to wait. */
export const send = async (key, body) => {
  const entry = { key, body };
  const written = keep([...without(key), entry]);
  const status = await deliver(entry, written);
  if (isLater(status)) later();
  return [status, written];
};

// Pages without https have no randomUUID; any 128 random bits will do.
export const newKey = () => crypto.randomUUID?.() || crypto.getRandomValues(new Uint32Array(4)).join('-');
