/** Builds sites without end at the folder it is given, until it is killed: page `n` of site `g` says `g`. */
import { siteUrl } from '../../src/record/brands.js';
import { openStaging } from '../../src/write/staging.js';

const [output = '', pages = ''] = process.argv.slice(2);

for (let generation = 1; ; generation++) {
  const staging = await openStaging(output);
  for (let page = 0; page < Number(pages); page++) {
    await staging.write(siteUrl(`/${page % 20}/page-${page}/`), `${generation} `.repeat(500));
  }
  process.stdout.write('c');
  await staging.commit();
}
