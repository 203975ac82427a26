import { test } from 'vitest';
import { guards } from './guards.ts';

test.each(Object.entries(guards))('%s', async (_duty, holds) => {
  await holds();
});
