import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robotsFile } from '../../src/listings/robots.js';

test('robots.txt allows everything and names the sitemap only where the archive has an address', () => {
  assert.equal(robotsFile(null), 'User-agent: *\nAllow: /\n');
  assert.equal(
    robotsFile('https://example.org/archive/'),
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/archive/sitemap.xml\n',
  );
});
