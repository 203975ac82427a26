/** A page before somebody at a keyboard, in whatever browser. Expressions are JavaScript and answer in JSON. */
export interface Tab {
  readonly browser: string;
  run(expression: string): Promise<unknown>;
  /** Puts files into an input. */
  put(selector: string, files: readonly string[]): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses a key: a character, or Tab, Enter, ArrowDown. */
  press(key: string): Promise<void>;
  picture(file: string): Promise<void>;
  /** What the browser saves when this is clicked. */
  download(selector: string): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** What the page complained about: errors of the console, exceptions. */
  readonly faults: readonly string[];
  /** Addresses that were asked for and are neither a file nor made in the page. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** How a tab is opened. */
export interface TabOptions {
  readonly language: 'zh-CN' | 'en-US';
  readonly width?: number;
  readonly height?: number;
}

export interface LaunchedBrowser {
  open(file: string, options?: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

const STEP_MILLISECONDS = 25;
const PATIENCE_MILLISECONDS = 90_000;

/** Waits until an expression is true. */
export async function until(tab: Tab, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while ((await tab.run(`Boolean(${expression})`)) !== true) {
    if (Date.now() > end) throw new Error(`${tab.browser}: never true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
  }
}

const found = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

export const isShown = (selector: string) =>
  `!(${found(selector)}?.closest('[hidden]') ?? !${found(selector)})`;

export const textOf = (tab: Tab, selector: string) => tab.run(`${found(selector)}?.textContent`);

/** Says a value in a field or a choice, as one who leaves it does. */
export async function state(tab: Tab, selector: string, value: string): Promise<void> {
  await tab.run(`(() => {
    const field = ${found(selector)};
    field.value = ${JSON.stringify(value)};
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    return field.value;
  })()`);
}
