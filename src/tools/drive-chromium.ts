import process from 'node:process';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import type { DriveOptions, StartedBrowser } from './drive-options';

/** Keeps the browser from asking its maker for anything while we look at a page. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

function argumentsFor({ isVisible, language, proxyPort }: DriveOptions): readonly string[] {
  return [
    ...QUIET,
    // Chromium's sandbox refuses to start as root, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(isVisible ? [] : ['--disable-gpu']),
    ...(language === null ? [] : [`--lang=${language}`]),
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

/** Starts Chromium, Chrome or Edge. */
export async function launchChromium(
  options: DriveOptions,
  common: LaunchOptions,
): Promise<StartedBrowser> {
  const { language } = options;
  const browser = await puppeteer.launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [...argumentsFor(options)],
    // Without this a bar across the window says that the browser is remote controlled.
    ignoreDefaultArgs: options.isVisible ? ['--enable-automation'] : [],
    // Where Chromium takes its language from on Linux when it is not told.
    env: language === null ? process.env : { ...process.env, LANGUAGE: language },
  });
  return {
    browser,
    install: async (folder) => `chrome-extension://${await browser.installExtension(folder)}`,
    goToPackaged: async (tab, url) => {
      await tab.goto(url);
    },
  };
}
