/*
 * Where in a WebAssembly module a byte stands: in which section, in which part of a function, after how much of
 * which instruction (https://webassembly.github.io/spec/core/binary/).
 *
 * Invariant: anything can be followed; what is no module, or holds rare instructions, is predicted less well.
 */

/** What the next byte is part of; the first two stand before the content of a section, the rest within. */
const [SECTION, SIZE, CONTENT, FUNCTIONS, BODY, GROUPS, COUNT, TYPE, OPCODE, NUMBER, FLOAT] = Array(11).keys();
/** How many there are. */
export const PARTS = 11;

/** Bytes before the first section. */
const HEADER = 8;
const CODE_SECTION = 10;
/** Instructions of which the first number tells how many follow: one for each target, or by the instruction. */
const BR_TABLE = 0x0e;
const PREFIX = 0xfc;
/** Bytes of the float that follows an opcode. */
const FLOATS = { 0x43: 4, 0x44: 8 };
/** How many numbers follow an opcode: ranges of opcodes with one, and with two. */
const ONE = [0x02, 0x04, 0x0c, 0x0e, 0x10, 0x10, 0x20, 0x26, 0x3f, 0x42, 0xd0, 0xd0, 0xd2, 0xd2, PREFIX, PREFIX];
const TWO = [0x11, 0x11, 0x28, 0x3e];

const within = (ranges, opcode) => ranges.some((from, at) => at % 2 === 0 && from <= opcode && opcode <= ranges[at + 1]);
const NUMBERS = Uint8Array.from({ length: 256 }, (_, opcode) => within(ONE, opcode) + 2 * within(TWO, opcode));

/** Follows a module byte by byte. */
export class Structure {
  constructor() {
    this.part = SECTION;
    this.section = 0;
    /** Bytes left of the header, of the section and of the function. */
    this.header = HEADER;
    this.sectionLeft = this.bodyLeft = 0;
    /** The number that is being read, LEB128, and the bits of it that were. */
    this.value = this.shift = 0;
    /** Groups of locals, numbers or bytes of a float that are left. */
    this.left = 0;
    /** The instruction, and how many of its numbers were read. */
    this.opcode = this.index = 0;
  }

  /** What kind of byte comes next. */
  get kind() {
    return this.part | (this.section << 4);
  }

  /** The same in full: which byte of which number of which instruction. */
  get place() {
    return this.kind | (this.opcode << 8) | (Math.min(this.index, 3) << 16) | (this.shift << 18);
  }

  /** Takes a byte of a number; whether it was the last one. */
  ends(byte) {
    this.value = (this.shift && this.value) | ((byte & 127) << this.shift);
    this.shift = byte < 128 ? 0 : this.shift + 7;
    return byte < 128;
  }

  /** Ends an instruction. */
  end() {
    this.opcode = this.index = 0;
    this.part = OPCODE;
  }

  /** Takes the next byte. */
  step(byte) {
    if (this.header) {
      this.header--;
      return;
    }
    const { part } = this;
    if (part > SIZE) this.sectionLeft--;
    if (part > BODY) this.bodyLeft--;
    switch (part) {
      case SECTION:
        this.section = byte;
        this.part = SIZE;
        return;
      case SIZE:
        if (!this.ends(byte)) return;
        this.sectionLeft = this.value;
        this.part = this.section === CODE_SECTION ? FUNCTIONS : CONTENT;
        break;
      case FUNCTIONS:
        if (this.ends(byte)) this.part = BODY;
        break;
      case BODY:
        if (!this.ends(byte)) break;
        this.bodyLeft = this.value;
        this.end();
        this.part = GROUPS;
        break;
      case GROUPS:
        if (!this.ends(byte)) break;
        this.left = this.value;
        this.part = this.left ? COUNT : OPCODE;
        break;
      case COUNT:
        if (this.ends(byte)) this.part = TYPE;
        break;
      case TYPE:
        this.part = --this.left ? COUNT : OPCODE;
        break;
      case OPCODE:
        this.opcode = byte;
        this.left = NUMBERS[byte] || FLOATS[byte] || 0;
        if (this.left) this.part = NUMBERS[byte] ? NUMBER : FLOAT;
        else this.end();
        break;
      case NUMBER:
        if (!this.ends(byte)) break;
        if (this.index++ === 0) {
          if (this.opcode === BR_TABLE) this.left += this.value;
          if (this.opcode === PREFIX && this.value > 7) this.left += 2;
        }
      // falls through
      case FLOAT:
        if (!--this.left) this.end();
    }
    if (part >= BODY && this.bodyLeft <= 0) this.part = BODY;
    if (this.sectionLeft <= 0) this.part = SECTION;
  }
}
