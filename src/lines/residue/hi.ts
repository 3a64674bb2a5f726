/** Residue of pages in Hindi. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const HINDI: ResidueTable = {
  lang: 'hi',
  anywhere: {
    'share-row': phrases('शेयर|शेयर करें|साझा करें|फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|लिंक कॉपी करें|प्रिंट|ईमेल|फॉलो करें|हमें फॉलो करें'),
    'related-list': phrases(
      'ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|संबंधित समाचार|और पढ़ें|ताज़ा खबरें|ताजा खबरें|सबसे ज़्यादा पढ़ी गईं|मिलती-जुलती ख़बरें|बड़ी खबरें',
    ),
    'read-more': phrases('पूरा पढ़ें|विस्तार से पढ़ें|और देखें|सभी देखें'),
    subscription: phrases('साइन इन|लॉग इन|सब्सक्राइब करें|सब्सक्राइब'),
    copyright: phrases('सर्वाधिकार सुरक्षित'),
    advertisement: phrases('विज्ञापन|स्टोरी: विज्ञापन'),
    comments: phrases('टिप्पणी करें|कमेंट करें|अपनी राय दें'),
  },
  edges: {
    menu: phrases('होम|खोजें|मेन्यू|देश|विदेश|खेल|मनोरंजन|राजनीति|समाचार|टैग्स'),
    comments: phrases('टिप्पणियाँ|कमेंट्स'),
  },
  patterns: [
    pattern('read-more', /^[^\p{L}\p{M}]{0,3}(?:ये|यह|इसे) भी (?:पढ़ें|पढ़ें|देखें)\s?[:：|>–—-]\s?.{1,130}$/u, {
      longest: 170,
      needs: ['भी'],
    }),
  ],
};
