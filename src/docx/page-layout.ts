// The measures of GB/T 9704-2012 for an official document, as Word wants them.
import { DocumentGridType, type ISectionPropertiesOptions } from 'docx';

/** Half points, as Word counts sizes. */
export const sizes = { title: 44, body: 32, pageNumber: 28 } as const;

/** 仿宋 for the body, 黑体 and 楷体 for headings, 小标宋 for the title; digits and Latin letters in Times New Roman. */
export const fonts = {
  title: '方正小标宋简体',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
} as const;

/** What another machine may have in place of a font of the standard. */
export const substitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: '方正小标宋_GBK;小标宋;华文中宋;宋体',
  楷体_GB2312: '楷体;华文楷体;KaiTi',
  仿宋_GB2312: '仿宋;华文仿宋;FangSong',
  黑体: 'SimHei;微软雅黑',
  宋体: 'SimSun',
};

/** A fixed line of 28 points, in twentieths of a point. */
export const linePitch = 560;

/** One character of 三号 (16 points), in twentieths of a point. */
export const character = 320;

// 28 characters of 16 points are 448 points, the 156 mm between the margins 442.2: each stands a quarter point closer.
// A character grid would say the same, but LibreOffice and WPS lay it out differently from Word.
export const characterSpacing = -5;

/** Twentieths of a point of so many millimetres, as Word itself rounds them. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export const section: ISectionPropertiesOptions = {
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: {
      top: twips(37),
      bottom: twips(35),
      left: twips(28),
      right: twips(26),
      header: twips(15),
      // The page number's line stands 7 mm below the text.
      footer: twips(23),
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch },
};
