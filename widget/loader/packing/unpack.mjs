/*
 * Unpacks what `pack.mjs` packed: four bytes that say so, the length in bytes (u32, least byte first), and the
 * bits of a range coder (Martin 1979). Browsers inflate gzip, which leaves a fifth more to download.
 */
import { BITS, predictor } from './predictor.mjs';

/** `GFP1`: GruFi, packed, first format. */
export const MAGIC = [0x47, 0x46, 0x50, 0x31];
/** Bytes before the coded bits. */
const HEAD = 8;
/** The range that is left is at least this. */
export const LEAST = 2 ** 24;
/** No module is longer, in bytes. */
const MOST = 2 ** 21;
/** Bytes that are unpacked in one go. */
const GO = 64;

/** Whether bytes are packed so. */
export const isPacked = (bytes) => MAGIC.every((byte, at) => bytes[at] === byte);

/** Unpacks bit by bit: `step` goes on and says whether anything is left, `bytes` is the result. */
export const unpacking = (packed) => {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(MAGIC.length, true);
  if (length > MOST) throw new Error(length + ' bytes');
  const bytes = new Uint8Array(length);
  let read = HEAD;
  let range = 2 ** 32;
  let code = 0;
  const next = () => {
    code = code * 256 + (packed[read++] || 0);
  };
  for (let times = 0; times < 4; times++) next();

  const predict = predictor(bytes, (probability) => {
    const ones = Math.floor(range / 2 ** BITS) * probability;
    const bit = code < ones ? 1 : 0;
    if (bit) range = ones;
    else {
      code -= ones;
      range -= ones;
    }
    for (; range < LEAST; range *= 256) next();
    return bit;
  });
  let left = length;
  const step = () => {
    for (let times = Math.min(GO, left); times; times--, left--) predict();
    return left > 0;
  };
  return { bytes, step };
};
