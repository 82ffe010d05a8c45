import { describe, expect, it } from 'vitest';
import { KeptAnswers } from './keptAnswers.ts';

describe('KeptAnswers', () => {
  it('asks once for each question, however often and however early it is asked', async () => {
    const asked: string[] = [];
    const answers = new KeptAnswers(async (question: string) => {
      asked.push(question);
      return question.toUpperCase();
    });
    expect(await Promise.all([answers.get('a'), answers.get('a'), answers.get('b')])).toEqual([
      'A',
      'A',
      'B',
    ]);
    expect(asked).toEqual(['a', 'b']);
  });

  it('does not keep a failure: a failed network, then a good one, finds', async () => {
    let isUp = false;
    const answers = new KeptAnswers(async (question: string) => {
      if (!isUp) throw new Error('network');
      return question;
    });
    await expect(answers.get('a')).rejects.toThrow('network');
    expect(answers.has('a')).toBe(false);
    isUp = true;
    expect(await answers.get('a')).toBe('a');
  });
});
