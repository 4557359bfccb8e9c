/*
 * What the next bit of a WebAssembly module is likely to be, by those before it. A few contexts remember what
 * followed them; their predictions, and that of the last stretch that read alike, are mixed by weights that learn
 * which of them to believe (Mahoney 2005, "Adaptive Weighing of Context Models for Lossless Data Compression").
 *
 * Invariant: whoever packs and whoever unpacks predict the same, on every machine. Nothing is calculated but with
 * integers and with sums, products and quotients of IEEE 754, which are exact to the last bit; no function that
 * engines may approximate in ways of their own.
 */
import { PARTS, Structure } from './structure.mjs';

/** Bits of a probability: how finely it is told, how finely a slot knows it, and how finely logits are looked up. */
export const BITS = 16;
const SLOT_BITS = 20;
const FINE_BITS = 12;
const FINE = 1 << FINE_BITS;
/** Logits lie between -8 and 8, and are told apart by 1/256; and e to that power. */
const LOGIT = 8;
const STEPS = FINE / (2 * LOGIT);
const ROOT = 1.0039138893383476;

const CONTEXTS = 3;
/** A mix is of the contexts, of what read alike and of a constant. */
const INPUTS = CONTEXTS + 2;
const FIRST_WEIGHT = 0.3;
const LEARNING = 0.01;

/** Lines of a context, in bits. A line has a slot for each beginning of half a byte: what followed in its context. */
const LINES_BITS = 15;
const LINE_BITS = 4;
/** A slot is a probability and, below it, the number of outcomes seen, up to so many. */
const SEEN_BITS = 5;
const SEEN = (1 << SEEN_BITS) - 1;
const MOST_SEEN = 15;

/** Bytes that make a stretch, how many of one are counted, and from how many on one is long. */
const STRETCH = 4;
const LONGEST = 31;
const LONG = 16;
/** Stretches remembered, in bits. */
const STRETCHES_BITS = 16;

/** Two numbers made one of 32 bits, all of which depend on both. */
const hash = (a, b) => {
  let mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

/** Probabilities by logit, and logits by probability. */
const tables = () => {
  const probabilities = new Float64Array(FINE);
  const logits = new Float64Array(FINE).fill(LOGIT);
  let odds = 1;
  for (let at = 0; at < FINE / 2; at++) odds /= ROOT;
  for (let at = 0, known = 0; at < FINE; at++, odds *= ROOT) {
    probabilities[at] = odds / (1 + odds);
    while (known < FINE * probabilities[at]) logits[known++] = at / STEPS - LOGIT;
  }
  return [probabilities, logits];
};

const bySeen = (rate) => Float64Array.from({ length: MOST_SEEN + 1 }, (_, seen) => rate(seen));

/**
 * A function that works through the next byte of `bytes`, and puts it there: for each of its bits it calls
 * `settle` with the probability of a 1, in 1/2^BITS and neither 0 nor 1, and is told the bit.
 */
export const predictor = (bytes, settle) => {
  const structure = new Structure();
  const [probabilities, logits] = tables();
  /** What an outcome moves a slot by, and what a slot counts, by the outcomes it has seen. */
  const rates = bySeen((seen) => 1 / (seen + 1.5));
  const trust = bySeen((seen) => (1.2 * seen) / (seen + 2));
  const slots = new Int32Array(CONTEXTS << (LINES_BITS + LINE_BITS)).fill(1 << (SLOT_BITS - 1 + SEEN_BITS));
  const weights = new Float64Array(3 * PARTS * 256 * INPUTS).fill(FIRST_WEIGHT);
  /** Where a stretch stood last, by its hash; and how sure what followed one is to follow again, by its length. */
  const places = new Int32Array(1 << STRETCHES_BITS);
  const sure = new Int32Array(LONGEST + 1).fill(1 << (BITS - 1));
  let at = 0;
  /** The place that reads like what is before `at`, and for how many bytes. */
  let like = 0;
  let length = 0;

  const findLike = (two) => {
    length = length && bytes[like] === bytes[at - 1] ? Math.min(length + 1, LONGEST) : 0;
    like++;
    if (at < STRETCH) return;
    const stretch = hash(hash(two, bytes[at - 3]), bytes[at - 4]) >>> (32 - STRETCHES_BITS);
    if (!length) {
      like = places[stretch];
      const most = Math.min(like, LONGEST);
      while (length < most && bytes[like - 1 - length] === bytes[at - 1 - length]) length++;
    }
    places[stretch] = at;
  };

  /** Where the slots of a line begin. */
  const line = (context, of, node) =>
    ((context << LINES_BITS) | (hash(of, node) >>> (32 - LINES_BITS))) << LINE_BITS;
  const input = (known) => logits[known >> (SLOT_BITS + SEEN_BITS - FINE_BITS)] * trust[known & SEEN];
  const taught = (known, aim) => {
    const seen = known & SEEN;
    const move = ((aim - (known >> SEEN_BITS)) * rates[seen]) | 0;
    return known + (move << SEEN_BITS) + (seen < MOST_SEEN ? 1 : 0);
  };

  return () => {
    const { place, kind, part } = structure;
    const before = at > 0 ? bytes[at - 1] : 0;
    const two = at > 1 ? before | (bytes[at - 2] << 8) : before;
    const contextA = hash(place, 1);
    const contextB = hash(before, kind);
    const contextC = hash(two, ~kind);
    findLike(two);
    let expected = length ? bytes[like] : -1;

    // Three of each, not loops over three: this runs millions of times.
    let lineA = 0;
    let lineB = 0;
    let lineC = 0;
    for (let node = 1, slot = 1, left = 7; left >= 0; left--) {
      if (left % 4 === 3) {
        slot = 1;
        lineA = line(0, contextA, node);
        lineB = line(1, contextB, node);
        lineC = line(2, contextC, node);
      }
      const knownA = slots[lineA + slot];
      const knownB = slots[lineB + slot];
      const knownC = slots[lineC + slot];
      const inputA = input(knownA);
      const inputB = input(knownB);
      const inputC = input(knownC);
      const foreseen = (expected >> left) & 1;
      const inputD = expected < 0 ? 0 : logits[sure[length] >> (BITS - FINE_BITS)] * (2 * foreseen - 1);

      const trusted = expected < 0 ? 0 : length < LONG ? 1 : 2;
      const mix = (((trusted * PARTS + part) << 8) | node) * INPUTS;
      const sum =
        weights[mix] * inputA +
        weights[mix + 1] * inputB +
        weights[mix + 2] * inputC +
        weights[mix + 3] * inputD +
        weights[mix + 4];
      const logit = Math.min(Math.max(Math.floor((sum + LOGIT) * STEPS), 1), FINE - 1);
      const probability = probabilities[logit];

      const bit = settle(Math.floor(probability * (1 << BITS)));

      const correction = (bit - probability) * LEARNING;
      weights[mix] += inputA * correction;
      weights[mix + 1] += inputB * correction;
      weights[mix + 2] += inputC * correction;
      weights[mix + 3] += inputD * correction;
      weights[mix + 4] += correction;
      const aim = bit ? (1 << SLOT_BITS) - 1 : 0;
      slots[lineA + slot] = taught(knownA, aim);
      slots[lineB + slot] = taught(knownB, aim);
      slots[lineC + slot] = taught(knownC, aim);
      if (expected >= 0) {
        sure[length] += ((foreseen === bit ? (1 << BITS) - 1 : 0) - sure[length]) >> 6;
        if (foreseen !== bit) expected = -1;
      }
      node = (node << 1) | bit;
      slot = (slot << 1) | bit;
      if (!left) bytes[at] = node;
    }
    structure.step(bytes[at++]);
  };
};
