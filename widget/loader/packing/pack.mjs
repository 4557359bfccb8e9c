/*
 * Packs a file so that `unpack.mjs` unpacks it: `node pack.mjs FROM TO`. Writes nothing that does not come back.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BITS, predictor } from './predictor.mjs';
import { LEAST, MAGIC, unpacking } from './unpack.mjs';

const pack = (bytes) => {
  const out = [...MAGIC, ...new Uint8Array(Uint32Array.of(bytes.length).buffer)];
  let low = 0;
  let range = 2 ** 32;
  const put = () => {
    out.push(Math.floor(low / LEAST));
    low = (low % LEAST) * 256;
  };
  const carry = () => {
    low -= 2 ** 32;
    let at = out.length - 1;
    for (; out[at] === 255; at--) out[at] = 0;
    out[at]++;
  };

  const known = new Uint8Array(bytes.length);
  let at = 0;
  let left = 8;
  const predict = predictor(known, (probability) => {
    const ones = Math.floor(range / 2 ** BITS) * probability;
    const bit = (bytes[at] >> --left) & 1;
    if (bit) range = ones;
    else {
      low += ones;
      range -= ones;
    }
    if (low >= 2 ** 32) carry();
    for (; range < LEAST; range *= 256) put();
    return bit;
  });
  for (; at < bytes.length; at++, left = 8) predict();
  for (let times = 0; times < 4; times++) put();
  return Uint8Array.from(out);
};

const unpack = (packed) => {
  const { bytes, step } = unpacking(packed);
  while (step());
  return bytes;
};

const [from, to] = process.argv.slice(2);
const bytes = readFileSync(from);
const packed = pack(bytes);
if (!bytes.equals(unpack(packed))) throw new Error(`${from} does not come back as it was`);
writeFileSync(to, packed);
