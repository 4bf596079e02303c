// Requirements of docs/requirements.md that are about statements, each on a real case of the data.
import { describe, expect, it } from 'vitest';
import { describeCard } from '../../src/describe/describe-card';
import { entityId } from '../../src/model/entity';
import { store } from '../support/seed-cards';
import { translatorOf } from '../support/catalogue';

async function statementsOf(id: string) {
  const contents = await store.findCard(entityId(id));
  if (contents === null) throw new RangeError(`no profile ${id}`);
  return describeCard(contents, translatorOf('en')).statements;
}

describe('R19: denials have a life', () => {
  it('the latest answer of Moscow’s ministry is on top, its first ones behind it', async () => {
    const [thread] = (await statementsOf('maria-zakharova')).threads;
    expect(thread?.heading?.text).toBe('How Moscow answered the report of 6 July 2023');
    expect(thread?.latest.dateTime).toBe('2023-07-19');
    expect(thread?.history.map(({ dateTime, tags }) => [dateTime, tags])).toEqual([
      ['2023-07-07', ['partial confirmation']],
      ['2023-07-06', ['denial']],
    ]);
  });
});

describe('R20: both sides of a denial can be read together, dated', () => {
  it('beside the ministry’s denial stands what Haass and NBC said', async () => {
    const [thread] = (await statementsOf('maria-zakharova')).threads;
    expect(
      thread?.latest.links
        .filter(({ relation }) => relation === 'against')
        .map(({ speaker, dateTime, summary }) => [speaker.text, dateTime, summary !== null]),
    ).toEqual([
      ['Richard Haass', '2023-07-07', true],
      ['NBC News', '2023-07-06', true],
    ]);
  });

  it('a colleague’s answer of the same thread is attributed to the colleague', async () => {
    const [thread] = (await statementsOf('jake-sullivan')).threads;
    const hodge = thread?.history.find(({ id }) => id.startsWith('s-adam-hodge'));
    expect(hodge?.speaker?.text).toBe('Adam Hodge');
  });
});

describe('R28: statements that stand against each other are linked', () => {
  it.each([
    ['vladimir-putin', 's-vladimir-putin-2024-06-14-1', 'Volodymyr Zelensky'],
    ['volodymyr-zelensky', 's-volodymyr-zelensky-2022-11-15-1', 'Vladimir Putin'],
  ])('from the card of %s', async (id, statement, speaker) => {
    const view = (await statementsOf(id)).others.find((one) => one.id === statement);
    const against = view?.links.filter(({ relation }) => relation === 'against') ?? [];
    expect(new Set(against.map((link) => link.speaker.text))).toEqual(new Set([speaker]));
  });
});

describe('R33: conflicts between retellings are kept as two values', () => {
  it('the visit to Kyiv is dated May by one and June by another', async () => {
    const view = (await statementsOf('william-burns')).others.find(
      ({ id }) => id === 's-william-burns-2023-06-30-1',
    );
    const [conflict] = view?.conflicts ?? [];
    expect(conflict?.field).toBe('date of the event');
    expect(conflict?.values.map(({ value }) => value.text)).toEqual(['May 2023', 'Jun 2023']);
    expect(conflict?.values.every(({ by }) => by.text !== '')).toBe(true);
  });
});
