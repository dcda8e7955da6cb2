import { ByteReader, ByteWriter } from './bytes.ts';
import type { Chain } from './crf.ts';
import { transitions } from './labels.ts';
import { Lexicon } from './lexicon.ts';
import type { Calibration, TrainedChain, TrainedModel } from './trained.ts';
import { Weights } from './weights.ts';
import { WideWeights } from './wide-weights.ts';

/** "SLAT", then this, then the FNV-1a hash of the rest. A change of features, labels or layout needs a new version. */
const MAGIC = 0x54414c53;
export const MODEL_VERSION = 3;
const HEADER = 10;

/** What is wrong with a model file, in words for the reader of a message. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** The model as bytes. The same model gives the same bytes. */
export function writeModel(model: TrainedModel): Uint8Array<ArrayBuffer> {
  const body = new ByteWriter();
  writeLexicon(body, model.lexicon);
  writeWide(body, model.parts);
  writeChain(body, model.tagger);
  writeChain(body, model.linker);
  writeWeights(body, model.chooser);
  writeWeights(body, model.judge);
  writeCalibration(body, model.calibration);
  const bytes = body.finish();
  const file = new Uint8Array(HEADER + bytes.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, MODEL_VERSION, true);
  view.setUint32(6, checksum(bytes), true);
  file.set(bytes, HEADER);
  return file;
}

/**
 * Reads a model file.
 * @throws ModelError when the bytes are no model, one of another version, or damaged.
 */
export function readModel(file: Uint8Array): TrainedModel {
  if (file.length < HEADER) throw new ModelError('The attribution model is empty or cut off. Install Sourcelight again.');
  const view = new DataView(file.buffer, file.byteOffset, HEADER);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('This file is no attribution model. Install Sourcelight again.');
  const version = view.getUint16(4, true);
  if (version !== MODEL_VERSION)
    throw new ModelError(`The attribution model has version ${version}; this Sourcelight reads ${MODEL_VERSION}. Train it anew.`);
  const body = file.subarray(HEADER);
  if (view.getUint32(6, true) !== checksum(body))
    throw new ModelError('The attribution model is damaged. Install Sourcelight again.');
  const reader = new ByteReader(body);
  return {
    lexicon: readLexicon(reader),
    parts: readWide(reader),
    tagger: readChain(reader),
    linker: readChain(reader),
    chooser: readWeights(reader),
    judge: readWeights(reader),
    calibration: readCalibration(reader),
  };
}

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}

function writeAscending(out: ByteWriter, values: Iterable<number>, length: number): void {
  out.varint(length);
  let before = 0;
  for (const value of values) {
    out.varint((value >>> 0) - before);
    before = value >>> 0;
  }
}

function readAscending(reader: ByteReader): Int32Array {
  const values = new Int32Array(reader.varint());
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    before += reader.varint();
    values[i] = before;
  }
  return values;
}

/** The hashes must ascend as unsigned numbers: `npm run train` sorts them. */
function writeLexicon(out: ByteWriter, lexicon: Lexicon): void {
  writeAscending(out, lexicon.hashes, lexicon.hashes.length);
  out.raw(lexicon.small);
  out.raw(lexicon.middle);
  out.raw(Uint8Array.from(lexicon.large, (value) => value & 255));
  out.raw(Uint8Array.from(lexicon.large, (value) => value >> 8));
  out.raw(lexicon.cue);
}

function readLexicon(reader: ByteReader): Lexicon {
  const hashes = readAscending(reader);
  const n = hashes.length;
  const small = reader.raw(n).slice();
  const middle = reader.raw(n).slice();
  const low = reader.raw(n);
  const high = reader.raw(n);
  const large = Uint16Array.from(low, (value, i) => value | ((high[i] as number) << 8));
  return new Lexicon(hashes, small, middle, large, reader.raw(n).slice());
}

function writeChain(out: ByteWriter, { chain, weights }: TrainedChain): void {
  out.varint(chain.edges.length);
  for (const edge of chain.edges) out.float(edge);
  writeWeights(out, weights);
}

function readChain(reader: ByteReader): TrainedChain {
  const edges = new Float32Array(reader.varint());
  for (let i = 0; i < edges.length; i++) edges[i] = reader.float();
  const weights = readWeights(reader);
  const chain: Chain = { labels: weights.labels, edges, allowed: transitions(weights.labels) };
  return { chain, weights };
}

function writeCalibration(out: ByteWriter, calibration: Calibration | null): void {
  out.byte(calibration ? 1 : 0);
  if (!calibration) return;
  out.float(calibration.lines.sure);
  out.float(calibration.lines.likely);
  writeWeights(out, calibration.weights);
}

function readCalibration(reader: ByteReader): Calibration | null {
  if (!reader.byte()) return null;
  const lines = { sure: reader.float(), likely: reader.float() };
  return { lines, weights: readWeights(reader) };
}

function writeWide(out: ByteWriter, { labels, rows, packed }: WideWeights): void {
  out.byte(labels);
  writeAscending(out, rows, rows.length);
  for (let l = 0; l < labels; l++) out.raw(Uint8Array.from(rows, (_, i) => (packed[i * labels + l] as number) & 255));
}

function readWide(reader: ByteReader): WideWeights {
  const labels = reader.byte();
  const rows = readAscending(reader);
  return new WideWeights(labels, rows, readColumns(reader, rows.length, labels));
}

/** Column by column: like stands by like, so that the package's compression works. */
function writeWeights(out: ByteWriter, { labels, rows, packed, unit }: Weights): void {
  out.byte(labels);
  out.float(unit);
  writeAscending(out, rows, rows.length);
  for (let l = 0; l < labels; l++) out.raw(Uint8Array.from(rows, (_, i) => (packed[i * labels + l] as number) & 255));
}

function readWeights(reader: ByteReader): Weights {
  const labels = reader.byte();
  const unit = reader.float();
  const rows = readAscending(reader);
  return new Weights(labels, rows, readColumns(reader, rows.length, labels), unit);
}

function readColumns(reader: ByteReader, rows: number, labels: number): Int8Array {
  const packed = new Int8Array(rows * labels);
  for (let l = 0; l < labels; l++) {
    const column = reader.raw(rows);
    for (let i = 0; i < rows; i++) packed[i * labels + l] = column[i] as number;
  }
  return packed;
}
