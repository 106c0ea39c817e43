/** The languages whose title words the build makes; the same as those of the widget. */
export const TITLE_LANGUAGES = ["en", "de", "fr", "es", "pt-BR", "ja", "zh-CN", "ar"] as const;
