/** The part of Eleventy 3.1 that `eleventy.ts` uses; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface RenderedEntry {
    readonly url: string | false;
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly content: string;
  }

  export interface ExtensionOptions {
    readonly key?: string;
    readonly compile: (content: string, inputPath: string) => ((data: Record<string, unknown>) => string) | undefined;
    readonly compileOptions?: {
      readonly permalink?: (permalink: unknown, inputPath: string) => unknown;
      readonly cache?: boolean;
    };
  }

  export interface EleventyConfig {
    setUseGitIgnore(use: boolean): void;
    setUseTemplateCache(use: boolean): void;
    readonly ignores: Set<string>;
    addGlobalData(key: string, value: unknown): void;
    addTemplateFormats(formats: string | readonly string[]): void;
    addExtension(extension: string, options: ExtensionOptions): void;
    addPreprocessor(
      name: string,
      formats: string,
      transform: (data: Record<string, unknown>, content: string) => unknown,
    ): void;
    readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(milliseconds: number): void } };
  }

  export interface EleventyOptions {
    readonly configPath?: string | false;
    readonly quietMode?: boolean;
    readonly config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedEntry[]>;
  }
}
