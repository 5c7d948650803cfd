import { describe, expect, it } from 'vitest';
import { playAddress, readRoute } from '../../src/app/routes.ts';
import { previewAddress } from '../../src/build/author/from.ts';
import { id } from '../support/transcript.ts';

describe('an address', () => {
  it.each([
    ['', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/practice', { page: 'shelf' }],
    ['#/about', { page: 'about' }],
    ['#/settings', { page: 'settings' }],
    ['#/opened', { page: 'opened' }],
    ['#/gallery', { page: 'gallery', part: 'people' }],
    ['#/gallery/places', { page: 'gallery', part: 'places' }],
    ['#/gallery/sounds', { page: 'gallery', part: 'sounds' }],
    ['#/gallery/smells', { page: 'missing', address: '#/gallery/smells' }],
    ['#/play/s2', { page: 'play', story: 's2', fresh: false }],
    ['#/play/s2/new', { page: 'play', story: 's2', fresh: true }],
    ['#/play', { page: 'missing', address: '#/play' }],
    ['#/play/s2/old', { page: 'missing', address: '#/play/s2/old' }],
    ['#/preview/s2/7', { page: 'preview', story: 's2', seed: 7, log: [] }],
    ['#/preview/s2/x', { page: 'missing', address: '#/preview/s2/x' }],
    ['#/preview/s2', { page: 'missing', address: '#/preview/s2' }],
    ['#/statistics', { page: 'statistics', part: 'overview' }],
    ['#/statistics/files', { page: 'statistics', part: 'files' }],
    ['#/statistics/walk/s2.d4', { page: 'statistics', part: 'walk', decision: 's2.d4' }],
    ['#/statistics/files/s2.d4', { page: 'missing', address: '#/statistics/files/s2.d4' }],
    ['#/statistics/names', { page: 'missing', address: '#/statistics/names' }],
    ['#/about/us', { page: 'missing', address: '#/about/us' }],
    ['#/play/%E0%A4%A', { page: 'play', story: '%E0%A4%A', fresh: false }],
  ])('%s leads to its page', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it('of a play leads back to the same story, whatever its name', () => {
    for (const story of ['s2', 'a b', 'half/time', 'é?']) {
      expect(readRoute(playAddress(story))).toEqual({ page: 'play', story, fresh: false });
    }
  });

  it('of a preview, as the tools for authors write it, leads to its story by its choices', () => {
    const log = [id('s2.d1.pass'), id('half/way?')];
    expect(readRoute(previewAddress('a b', 7, log))).toEqual({ page: 'preview', story: 'a b', seed: 7, log });
  });
});
