import { expect, it } from 'vitest';
import { kindOfSite } from '../../../src/background/kind-of-site';
import { aPlatform, anOutlet } from '../../support/profile-builders';
import { aSet, openStore } from '../../support/profile-sets';

const blogs = aPlatform({
  ...{ id: 'blogs', type: 'blog-host', display: { en: 'Blogs' } },
  domains: [{ host: 'blogs.example', match: 'suffix' }],
});

it.each([
  ['https://taro.blogs.example/2023/08/13', { value: 'blog', basis: 'outlet' }],
  ['https://www.themoscowtimes.com/2023/07/26/x', null],
  ['https://t.me/x', null],
  ['https://elsewhere.example/', null],
  ['no address', null],
])('%s', async (url, kind) => {
  const store = await openStore(aSet({ profiles: [blogs, anOutlet(), aPlatform()] }));
  expect(await kindOfSite(url, store)).toEqual(kind);
});
