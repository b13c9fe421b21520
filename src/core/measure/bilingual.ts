// A text for people in both languages of the product.

export const languages = ['zh-CN', 'en-US'] as const;

export type Language = (typeof languages)[number];

export type Bilingual = Readonly<Record<Language, string>>;

/** Both languages side by side, Chinese first, as every message in the code is written. */
export function words(chinese: string, english: string): Bilingual {
  return { 'zh-CN': chinese, 'en-US': english };
}
