import type { Block } from 'payload';
import { constantBlock } from './constantBlock';
import { editionBlock } from './editionBlock';
import { figureBlock } from './figureBlock';
import { provinceBlock } from './provinceBlock';

/** What a text may show without anybody typing it: `domain/booklet/text`, one block for each kind of inline. */
export const valueBlocks: Block[] = [figureBlock, editionBlock, constantBlock, provinceBlock];
