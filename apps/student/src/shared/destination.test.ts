import { expect, test } from 'vitest';
import { destinationOf } from './destination.ts';

test('people return to the page they came from', () => {
  expect(destinationOf('advisor', '/advisor/cases/1?tab=plan')).toBe('/advisor/cases/1?tab=plan');
});

test('nobody is sent into the other app', () => {
  expect(destinationOf('student', '/advisor/cases/1')).toBe('/student/');
  expect(destinationOf('dean', '/student/today')).toBe('/advisor/home');
});

test.each([
  'https://evil.example/student/',
  '//evil.example',
  '/student//evil.example',
  '/student/\\evil',
  'javascript:1',
])('an address that leads away is not believed: %s', (back) => {
  expect(destinationOf('student', back)).toBe('/student/');
});
