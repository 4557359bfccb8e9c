//! Adaptive binary arithmetic coding with mixed predictions.
//!
//! A symbol is coded bit by bit, its high bit first. What the bits before it and each of a few contexts have
//! seen predicts the next bit; the predictions are mixed by weights that learn which of them to believe (Mahoney
//! 2005, "Adaptive Weighing of Context Models for Lossless Data Compression"), and an arithmetic coder (Witten,
//! Neal & Cleary 1987) spends as many bits as the outcome was unlikely. Integers throughout: the same on
//! every machine.
//!
//! # Invariants
//! - Reading follows the same steps as writing, so that both sides learn the same; whoever describes the data
//!   does so once, for both.
//! - Reading past the end is `None`; foreign bytes give foreign symbols, never a panic.

use super::Reader;

/// Contexts of a symbol.
pub(crate) const CONTEXTS: usize = 4;
/// Sets of weights that a caller can choose from.
pub(crate) const MIXERS: usize = 32;
/// Most bits of a symbol that is coded in one go: their predictions stand together in a line of memory.
const LINE_BITS: u32 = 5;
/// Lines, by hashed context.
const LINES_BITS: u32 = 16;
/// A probability of a half in 1/4096, after no outcome.
const UNKNOWN: u16 = 0x8000;
/// How fast the weights of a mixer learn.
const LEARNING: i32 = 3;
/// How much a prediction counts, in 1/16, by how many outcomes it has seen.
const CONFIDENCE: [i32; 16] = [0, 8, 12, 15, 16, 17, 18, 19, 20, 20, 21, 21, 22, 22, 22, 22];
/// What an outcome moves a prediction by, in 1/65536: 1 / (outcomes seen + 1.5).
const RATE: [i32; 16] = {
    let mut rate = [0; 16];
    let mut seen = 0;
    while seen < 16 {
        rate[seen] = 2 * 65536 / (2 * seen as i32 + 3);
        seen += 1;
    }
    rate
};
/// Bytes past the end that the last symbols may ask for.
const TAIL: u8 = 4;
/// 4096 / (1 + e^-x) for x from -8 to 8 by halves.
const LOGISTIC: [i32; 33] = [
    1, 2, 4, 6, 10, 17, 28, 45, 74, 121, 194, 311, 488, 748, 1102, 1546, 2048, 2550, 2994, 3348,
    3608, 3785, 3902, 3975, 4022, 4051, 4068, 4079, 4086, 4090, 4092, 4094, 4095,
];

/// Reads symbols, or writes them.
pub(crate) struct Coder<'b> {
    low: u32,
    high: u32,
    /// Where in between the bytes point to.
    code: u32,
    bytes: Reader<'b>,
    past_end: u8,
    /// What was written; `None` where symbols are read.
    out: Option<Vec<u8>>,
    /// Per context and bits before, the probability of a 1 in 1/4096, and in the lower four bits the number of
    /// outcomes that it has seen.
    lines: Vec<[u16; 1 << LINE_BITS]>,
    /// Weights in 1/65536.
    mixers: [[i32; CONTEXTS]; MIXERS],
    /// ln(p / (1 - p)) in 1/256, for p in 1/4096.
    logits: Vec<i16>,
}

impl<'b> Coder<'b> {
    /// Reads what a writer finished.
    pub(crate) fn reading(bytes: &'b [u8]) -> Self {
        let mut coder = Self {
            low: 0,
            high: u32::MAX,
            code: 0,
            bytes: Reader::new(bytes),
            past_end: 0,
            out: None,
            lines: vec![[UNKNOWN; 1 << LINE_BITS]; 1 << LINES_BITS],
            mixers: [[1 << 15; CONTEXTS]; MIXERS],
            logits: logits(),
        };
        for _ in 0..4 {
            coder.code = coder.code << 8 | u32::from(coder.bytes.u8().unwrap_or(0));
        }
        coder
    }

    #[cfg(any(feature = "write", test))]
    pub(crate) fn writing() -> Self {
        Self {
            out: Some(Vec::new()),
            ..Self::reading(&[])
        }
    }

    /// The bytes of everything written.
    #[cfg(any(feature = "write", test))]
    pub(crate) fn finish(self) -> Vec<u8> {
        let mut out = self.out.unwrap_or_default();
        // Zeros follow: the bounds differ in their first bytes, so that this lies between them.
        out.push((self.low >> 24) as u8 + 1);
        out
    }

    /// Codes a symbol of `bits` bits, at most 16: when writing `value`, which is returned; when reading the one
    /// that was written. `contexts` are numbers that predict it, `mixer` (below [`MIXERS`]) which of them to
    /// believe.
    pub(crate) fn symbol(
        &mut self,
        bits: u32,
        contexts: [u32; CONTEXTS],
        mixer: usize,
        value: u32,
    ) -> Option<u32> {
        let Some(upper_bits) = bits.checked_sub(LINE_BITS).filter(|&bits| bits > 0) else {
            return self.line(bits, contexts, mixer, value);
        };
        let upper = self.symbol(upper_bits, contexts, mixer, value >> LINE_BITS)?;
        let within = (upper + 1).wrapping_mul(0x9e37_79b9);
        let contexts = contexts.map(|context| context.wrapping_add(within));
        let lower = self.line(LINE_BITS, contexts, mixer, value)?;
        Some(upper << LINE_BITS | lower)
    }

    /// Codes the lower `bits` bits of a value, at most [`LINE_BITS`].
    fn line(
        &mut self,
        bits: u32,
        contexts: [u32; CONTEXTS],
        mixer: usize,
        value: u32,
    ) -> Option<u32> {
        let lines = contexts.map(|context| {
            let mixed = (context ^ context >> 15).wrapping_mul(0x85eb_ca6b);
            ((mixed ^ mixed >> 13).wrapping_mul(0xc2b2_ae35) >> (32 - LINES_BITS)) as usize
        });
        let mut node = 1;
        for shift in (0..bits).rev() {
            let bit = self.bit(lines, node, mixer % MIXERS, value >> shift & 1 == 1)?;
            node = node << 1 | usize::from(bit);
        }
        Some(node as u32 - (1 << bits))
    }

    fn bit(
        &mut self,
        lines: [usize; CONTEXTS],
        node: usize,
        mixer: usize,
        bit: bool,
    ) -> Option<bool> {
        let node = node % (1 << LINE_BITS);
        let inputs = lines.map(|line| {
            let slot = self.lines[line][node];
            let logit = i32::from(self.logits[usize::from(slot >> 4)]);
            (logit * CONFIDENCE[usize::from(slot & 15)]) >> 4
        });
        let weighted = inputs.iter().zip(&self.mixers[mixer]);
        // Weights stay far below 2^20, inputs below 2^12.
        let sum: i32 = weighted
            .map(|(&input, &weight)| input.wrapping_mul(weight >> 4) >> 8)
            .sum();
        let probability = logistic(sum >> 4);

        let bit = self.decide(probability as u32, bit)?;

        let error = (i32::from(bit) << 12) - probability;
        for (weight, input) in self.mixers[mixer].iter_mut().zip(inputs) {
            *weight = weight.wrapping_add((input * error * LEARNING + (1 << 13)) >> 14);
        }
        let aim = if bit { 4095 } else { 0 };
        for line in lines {
            let slot = &mut self.lines[line][node];
            let (p, seen) = (i32::from(*slot >> 4), *slot & 15);
            let p = p + (((aim - p) * RATE[usize::from(seen)] + (1 << 15)) >> 16);
            *slot = (p as u16) << 4 | (seen + 1).min(15);
        }
        Some(bit)
    }

    /// Narrows the bounds by a bit of a probability in 1/4096.
    fn decide(&mut self, probability: u32, bit: bool) -> Option<bool> {
        let middle = self.low + ((self.high - self.low) >> 12) * probability;
        let bit = match self.out {
            Some(_) => bit,
            None => self.code <= middle,
        };
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            match &mut self.out {
                Some(out) => out.push((self.high >> 24) as u8),
                None => {
                    let byte = self.bytes.u8().unwrap_or_else(|| {
                        self.past_end += 1;
                        0
                    });
                    if self.past_end > TAIL {
                        return None;
                    }
                    self.code = self.code << 8 | u32::from(byte);
                }
            }
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
        }
        Some(bit)
    }
}

/// The probability of a logit in 1/256: in 1/4096, neither 0 nor 4096.
fn logistic(logit: i32) -> i32 {
    let at = logit.clamp(-2047, 2047) + 2048;
    let (step, rest) = ((at >> 7) as usize, at & 127);
    (LOGISTIC[step] * (128 - rest) + LOGISTIC[step + 1] * rest) >> 7
}

/// The inverse of [`logistic`].
fn logits() -> Vec<i16> {
    let mut logits = Vec::with_capacity(4096);
    for logit in -2047..=2047i16 {
        while (logits.len() as i32) < logistic(logit.into()) {
            logits.push(logit);
        }
    }
    logits.resize(4096, 2047);
    logits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contexts(last: u32) -> [u32; CONTEXTS] {
        [0, last, last / 2, last / 3 + 1000]
    }

    fn write(symbols: &[u32]) -> Vec<u8> {
        let mut coder = Coder::writing();
        let mut last = 0;
        for &symbol in symbols {
            last = coder
                .symbol(10, contexts(last), 0, symbol)
                .expect("written");
        }
        coder.finish()
    }

    #[test]
    fn what_repeats_costs_little() {
        let even: Vec<u32> = (0..4000).map(|n| n % 7).collect();
        assert!(write(&even).len() < 200, "{}", write(&even).len());
    }

    #[test]
    fn the_logistic_function_has_an_inverse() {
        let logits = logits();
        for p in 1..4096 {
            let back = logistic(logits[p as usize].into());
            assert!((back - p).abs() <= 8, "{p} {back}");
        }
    }

    proptest::proptest! {
        #[test]
        fn symbols_round_trip(symbols in proptest::collection::vec(0u32..1024, 0..300)) {
            let bytes = write(&symbols);
            let mut coder = Coder::reading(&bytes);
            let mut last = 0;
            for symbol in symbols {
                last = coder.symbol(10, contexts(last), 0, 0).expect("bytes enough");
                proptest::prop_assert_eq!(last, symbol);
            }
        }

        #[test]
        fn foreign_bytes_end(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..50)) {
            let mut coder = Coder::reading(&bytes);
            let symbols = std::iter::from_fn(|| coder.symbol(8, [0, 1, 2, 3], 1, 0));
            proptest::prop_assert!(symbols.take(100_000).count() < 100_000);
        }
    }
}
