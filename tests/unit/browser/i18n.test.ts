import { restart } from '../../support/fake-browser';
import { translatorOf } from '../../support/catalogue';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../src/browser/extension-api';
import { translate } from '../../../src/browser/i18n';

const catalogue = translatorOf('en');

beforeEach(() => restart());

describe('a text of the catalogue', () => {
  it('comes as it is', () => {
    expect(translate('uiLanguage')).toBe('en');
  });

  it('has each value where it asks for it', () => {
    expect(translate('fromTo', '2003', '2023')).toBe(catalogue('fromTo', '2003', '2023'));
    expect(translate('fromTo', '$1', '$&')).toBe(catalogue('fromTo', '$1', '$&'));
    expect(translate('fromTo', '1946', '1958')).toBe(catalogue('fromTo', '1946', '1958'));
  });

  it('is blank where no value is given, and where there is none', () => {
    expect(translate('since')).toBe(catalogue('since', ''));
    expect(translate('noSuchText')).toBe('');
  });

  it('is asked from the browser once', () => {
    const asked = vi.spyOn(extensionApi().i18n, 'getMessage');
    translate('until', '2020');
    translate('until', '2021');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
