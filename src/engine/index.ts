/**
 * The door for other programs: `import … from 'sourcelight'`. What stands here keeps its name and meaning within a major version;
 * all else may change in any release.
 */
export { linkTo } from './anchor/fragment.ts';
export { annotate, annotateText } from './annotate.ts';
export { isSure, levelOf, speakerName, wordsOf } from './annotation.ts';
export type { ClaimFinder } from './attribution/claims/finder.ts';
export { TrainedFinder } from './attribution/claims/trained-finder.ts';
export { ModelError, readModel } from './attribution/model/file.ts';
export type { TrainedModel } from './attribution/model/trained.ts';
export { type Corrected, corrected } from './corrections/corrected.ts';
export { EVERYTHING, type ExportChoice, type Exported, exportOf } from './export/exported.ts';
export { filenameOf } from './export/filename.ts';
export { type ExportFormat, writeFile } from './export/format.ts';
export { FORMATS } from './export/formats.ts';
export type * from './model.ts';
export { explainPage } from './page/explain.ts';
export type { ReadOptions } from './page/read.ts';
