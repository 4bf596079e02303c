import { expect, it } from 'vitest';
import { genderOfGivenName, isGivenName, isSameGivenName } from '../../../src/text/given-names';

it.each([
  ['Robert', 'Bob', true],
  ['Serhiy', 'Sergii', true],
  ['Dmitry', 'Dmitri', true],
  ['José', 'Jose', true],
  ['Khalid', 'Khaled', true],
  ['Muhammad', 'Mohamed', true],
  ['Volodymyr', 'Vladimir', true],
  ['Mykola', 'Nikolai', true],
  ['Søren', 'Soeren', true],
  ['Jürgen', 'Juergen', true],
  ['Michael', 'Michal', false],
  ['Mykola', 'Mykhailo', false],
  ['Khalid', 'Kamal', false],
  ['John', 'Joan', false],
  ['Robert', 'Rupert', false],
  ['アレクサンデル', 'アレクサンドル', true],
  ['アレクサンドラ', 'アレクサンドル', false],
  ['ジョン', 'ジャン', false],
  ['ベンジャミン', 'ベンヤミン', true],
  ['キーア', 'キア', true],
  ['マイク', 'マイケル', true],
  ['デービッド', 'デイヴィッド', true],
  ['ハリド', 'ハレド', true],
  ['ハリド', 'ラシド', false],
  ['ビル', 'ボブ', false],
])('%s and %s are one name: %s', (a, b, answer) => {
  expect(isSameGivenName(a, b)).toBe(answer);
});

it.each([
  ['Hillary', 'woman'],
  ['François', 'man'],
  ['Quux', null],
])('gender of %s', (name, gender) => {
  expect(genderOfGivenName(name)).toBe(gender);
});

it.each([
  ['Allison', true],
  ['Zach', true],
  ['Zainab', true],
  ['Summer', false],
  ['Jun', false],
])('%s is a first name: %s', (name, answer) => {
  expect(isGivenName(name)).toBe(answer);
});
