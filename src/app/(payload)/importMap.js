import { default as default_1269ddf25b71b584b88b2d8b1399be9b } from '../../../src/admin/desk/DayField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { default as default_ed95dac90c5aa04480c19ac62a411f3e } from '../../../src/admin/texts/InlineValueLabel'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { default as default_1d727f3f5ca693deaf91b0dce9027fba } from '../../../src/admin/texts/TextWorkflow'
import { default as default_25e9207de4d4bca01d3236000b156943 } from '../../../src/admin/stock/StockHead'
import { default as default_cc0d76a4d113959c6aed3b0852ffeeb3 } from '../../../src/admin/graphics/DeskIcon'
import { default as default_9cfa8d336154dc9f252130c093504ff5 } from '../../../src/admin/nav/DeskLinks'
import { default as default_d7553f621bdce5776b29b9cb5b112b2e } from '../../../src/admin/desk/TabOwner'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { default as default_d089bec02785f8e0fc56757e0cb9ff36 } from '../../../src/admin/stock/StockStart'
import { default as default_8218757ec3f5118a49cb9175de1cfa29 } from '../../../src/admin/stock/NoEntry'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/desk/DayField#default": default_1269ddf25b71b584b88b2d8b1399be9b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/texts/InlineValueLabel#default": default_ed95dac90c5aa04480c19ac62a411f3e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/texts/TextWorkflow#default": default_1d727f3f5ca693deaf91b0dce9027fba,
  "/src/admin/stock/StockHead#default": default_25e9207de4d4bca01d3236000b156943,
  "/src/admin/graphics/DeskIcon#default": default_cc0d76a4d113959c6aed3b0852ffeeb3,
  "/src/admin/nav/DeskLinks#default": default_9cfa8d336154dc9f252130c093504ff5,
  "/src/admin/desk/TabOwner#default": default_d7553f621bdce5776b29b9cb5b112b2e,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/src/admin/stock/StockStart#default": default_d089bec02785f8e0fc56757e0cb9ff36,
  "/src/admin/stock/NoEntry#default": default_8218757ec3f5118a49cb9175de1cfa29,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
