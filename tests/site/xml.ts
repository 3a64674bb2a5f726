/** Whether a text is well-formed XML. */
import { SaxesParser } from 'saxes';

/** What is wrong with `text` as XML; empty where nothing is. */
export function checkXml(text: string): readonly string[] {
  const wrong: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    wrong.push(error.message);
  });
  parser.write(text).close();
  return wrong;
}
