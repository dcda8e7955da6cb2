/** Writes numbers one behind the other, little-endian. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;

  private room(size: number): void {
    if (this.at + size <= this.bytes.length) return;
    const larger = new Uint8Array((this.at + size) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }

  raw(values: Uint8Array): void {
    this.room(values.length);
    this.bytes.set(values, this.at);
    this.at += values.length;
  }

  byte(value: number): void {
    this.raw(Uint8Array.of(value));
  }

  /** An unsigned whole number, seven bits a byte, least first (LEB128). */
  varint(value: number): void {
    this.room(5);
    let rest = value >>> 0;
    while (rest >= 128) {
      this.bytes[this.at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.at++] = rest;
  }

  float(value: number): void {
    const four = new Uint8Array(4);
    new DataView(four.buffer).setFloat32(0, value, true);
    this.raw(four);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.at);
  }
}

/** Reads what `ByteWriter` wrote. Reading past the end throws a RangeError. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('The data ends too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  byte(): number {
    return this.raw(1)[0] as number;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError('A number is longer than 32 bits.');
  }

  float(): number {
    const four = this.raw(4);
    return new DataView(four.buffer, four.byteOffset, 4).getFloat32(0, true);
  }

  get done(): boolean {
    return this.at === this.bytes.length;
  }
}
