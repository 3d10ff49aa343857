// Keeps an access key from being locked: five wrong signatures in a row lock it for five minutes, says the provider. So a key
// that was refused is not used again, and one that was never accepted is on its way in few requests at a time.
import { within } from "../time.ts";
import { type Proof, Refused, type Verdict } from "./credentials.ts";
import type { Keys } from "./signer.ts";

/** With one more after the clock was corrected it is four signatures that may be wrong. */
const mostUnproven = 3;
/** The services allow 15 minutes; anything above what a slow network explains is a wrong clock. */
const tolerance = 300_000;
/** Functions may give another key every hour, and programs run for years. */
const mostKeys = 100;

interface KeyState {
  accessKey: string;
  isAccepted: boolean;
  /** The code of the refusal, after which nothing more is sent with the key. */
  refusedWith?: string;
  /** The clock was corrected, and no signature was accepted since. */
  isCorrected: boolean;
  underWay: number;
  /** Wakes who waits for a place. */
  changed: Signal;
}

interface Signal {
  promise: Promise<void>;
  fire: () => void;
}

/** A signature that is under way; equal requests of the same second have the same one. */
interface Trial {
  state: KeyState;
  count: number;
}

interface SigningOccasion {
  signal: AbortSignal;
  refused: Proof | undefined;
  /** Whether settled() will be called; without it nobody would give a place back. */
  isReported: boolean;
}

type Sign = (date: Date) => Promise<Proof>;

export interface KeyGuard {
  /** Signs, once the key may be used. `refused` itself is given back when there is nothing better. */
  signWith(keys: Keys, occasion: SigningOccasion, sign: Sign): Promise<Proof>;
  settled(proof: Proof, verdict: Verdict): boolean;
}

export function createKeyGuard(): KeyGuard {
  const states = new Map<string, KeyState>();
  const trials = new Map<string, Trial>();
  /** How far the service's clock is ahead of this one. */
  let offset = 0;

  function stateOf(keys: Keys): KeyState {
    const id = JSON.stringify([keys.accessKey, keys.secretKey, keys.securityToken]);
    const known = states.get(id);
    if (known) return known;
    const { accessKey } = keys;
    const state = { accessKey, isAccepted: false, isCorrected: false, underWay: 0, changed: createSignal() };
    states.set(id, state);
    const [oldest = ""] = states.keys();
    if (states.size > mostKeys) states.delete(oldest);
    return state;
  }

  async function signWith(keys: Keys, occasion: SigningOccasion, sign: Sign): Promise<Proof> {
    const { signal, refused, isReported } = occasion;
    const state = stateOf(keys);
    while (isReported && isFull(state)) await within(signal, state.changed.promise);
    if (state.refusedWith !== undefined) {
      if (refused) return refused;
      throw new Refused(explain(state));
    }
    if (!isReported) return sign(new Date(Date.now() + offset));
    // Taken before signing, which takes a moment in which others come.
    state.underWay++;
    try {
      const proof = await sign(new Date(Date.now() + offset));
      // Who gave up meanwhile will not report it.
      signal.throwIfAborted();
      const trial = trials.get(idOf(proof)) ?? { state, count: 0 };
      trial.count++;
      trials.set(idOf(proof), trial);
      return proof;
    } catch (error) {
      release(state);
      throw error;
    }
  }

  function settled(proof: Proof, { outcome, code = "401", date }: Verdict): boolean {
    const id = idOf(proof);
    const trial = trials.get(id);
    if (!trial) return false;
    if (--trial.count === 0) trials.delete(id);
    const { state } = trial;
    const isWorthAnother = outcome === "refused" && state.refusedWith === undefined && correctClock(state, proof, date);
    if (outcome === "accepted") Object.assign(state, { isAccepted: true, isCorrected: false });
    if (outcome === "refused" && !isWorthAnother) state.refusedWith ??= code;
    release(state);
    return isWorthAnother;
  }

  /** True when the signature was made by a wrong clock that has been put right since. */
  function correctClock(state: KeyState, proof: Proof, date: string | undefined): boolean {
    const now = date === undefined ? NaN : Date.parse(date);
    const signedAt = timeOf(proof["X-Sdk-Date"]);
    const isWrong = Math.abs(now - signedAt) > tolerance;
    if (!isWrong) return false;
    if (state.isCorrected) return Math.abs(Date.now() + offset - signedAt) > tolerance;
    offset = now - Date.now();
    Object.assign(state, { isAccepted: false, isCorrected: true });
    return true;
  }

  return { signWith, settled };
}

/** After a refusal only one request at a time tries the key again. */
const isFull = ({ isAccepted, refusedWith, isCorrected, underWay }: KeyState): boolean =>
  !isAccepted && refusedWith === undefined && underWay >= (isCorrected ? 1 : mostUnproven);

function release(state: KeyState): void {
  const { changed } = state;
  state.underWay--;
  state.changed = createSignal();
  changed.fire();
}

function createSignal(): Signal {
  let fire = (): void => {};
  const promise = new Promise<void>((resolve) => (fire = resolve));
  return { promise, fire };
}

const idOf = (proof: Proof): string => proof["Authorization"] ?? "";

/** "20260304T050607Z", as it is signed. */
const timeOf = (text = ""): number => Date.parse(text.replace(/^(....)(..)(..T..)(..)/, "$1-$2-$3:$4:"));

const explain = ({ accessKey, refusedWith }: KeyState): string =>
  `the signature with access key ${accessKey.slice(0, 4)}… was refused (${refusedWith}). ` +
  "Five refusals lock a key for five minutes. Correct the key, and make new credentials";
