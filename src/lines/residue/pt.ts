/** Residue of pages in Portuguese. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const PORTUGUESE: ResidueTable = {
  lang: 'pt',
  anywhere: {
    'share-row': phrases(
      'compartilhe|compartilhar|compartilhe no facebook|compartilhe no twitter|compartilhe no whatsapp|compartilhe esta notícia|compartilhe essa notícia|compartilhar no facebook|compartilhar no twitter|compartilhar no whatsapp|partilhar|partilhar no facebook|partilhar no twitter|partilhe|copiar link|copiar o link|enviar por e-mail|imprimir|salvar artigo|ouvir notícia|ouvir artigo',
    ),
    'related-list': phrases(
      'leia também|leia também:|leia mais|veja também|veja mais|saiba mais|leia ainda|ler também|notícias relacionadas|artigos relacionados|conteúdo relacionado|matérias relacionadas|mais lidas|as mais lidas|últimas notícias|mais notícias|recomendadas para você|você pode gostar|relacionadas',
    ),
    'read-more': phrases(
      'continuar lendo|continue lendo|continuar a ler|continue a ler|ver mais|ver tudo|ver todos|carregar mais|mostrar mais|clique aqui|leia a íntegra',
    ),
    newsletter: phrases(
      'newsletter|newsletters|assine a newsletter|assine nossa newsletter|receba nossa newsletter|inscreva-se|inscreva-se na newsletter|receba as notícias no seu e-mail|siga-nos no google notícias|entre no canal do whatsapp|participe do canal',
    ),
    subscription: phrases(
      'assine|assine já|assine agora|já é assinante|sou assinante|faça login|exclusivo para assinantes|conteúdo exclusivo para assinantes|cadastre-se|minha conta|iniciar sessão|torne-se assinante',
    ),
    cookies: phrases(
      'aceitar todos|aceitar tudo|aceitar cookies|rejeitar todos|gerir cookies|prosseguir|configurar cookies',
    ),
    copyright: phrases('todos os direitos reservados|é proibida a reprodução'),
    advertisement: phrases(
      'publicidade|continua depois da publicidade|continua após a publicidade|continua após o anúncio|anúncio|patrocinado|conteúdo patrocinado',
    ),
    comments: phrases(
      'deixe um comentário|deixe seu comentário|comentar|comente|escreva um comentário|ver comentários|sem comentários|os comentários são de responsabilidade dos autores|cancelar resposta',
    ),
    'picture-control': phrases('ampliar|ampliar imagem|ver galeria|próxima foto|foto anterior|tela cheia'),
    menu: phrases(
      'termos de uso|política de privacidade|fale conosco|quem somos|anuncie|expediente|trabalhe conosco|entrar|' +
        'ir para o conteúdo|ir para conteúdo|pular para o conteúdo|voltar ao topo|voltar|siga-nos|siga-nos no facebook|siga-nos no twitter|página inicial',
    ),
    'about-author': phrases('sobre o autor|sobre a autora'),
  },
  edges: {
    menu: phrases(
      'início|home|buscar|pesquisar|menu|fechar|contato|contacto|quem somos|expediente|política|economia|mundo|esportes|desporto|cultura|opinião|cidades|temas|tópicos|últimas',
    ),
    comments: phrases('comentários|comentário'),
    cookies: phrases('aceitar|rejeitar|aceito'),
  },
  patterns: [
    pattern('comments', /^os comentários são de responsabilidade.{0,100}$/iu, { longest: 150, needs: ['comentários'] }),
    pattern(
      'read-more',
      /^\W{0,3}(?:leia (?:também|mais|ainda)|ler (?:também|mais)|veja (?:também|mais)|ver também|saiba mais|confira|você pode gostar|notícias? relacionadas?)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['leia', 'ler', 'veja', 'ver', 'saiba', 'confira', 'gostar', 'relacionad'],
      },
    ),
    pattern(
      'reading-time',
      /^(?:tempo de leitura:? |leitura:? )?(?:cerca de )?\d{1,3} (?:minutos?|min\.?)(?: de leitura)?$/iu,
      {
        longest: 40,
        needs: ['min'],
      },
    ),
    pattern(
      'newsletter',
      /^(?:inscreva-se|assine|receba|siga|participe|entre)\b.{0,80}\b(?:newsletter|canal|e-?mail|grupo|notificações|google|telegram|whatsapp)\b.{0,60}$/iu,
      {
        longest: 180,
        needs: ['inscreva', 'assine', 'receba', 'siga', 'participe', 'entre'],
      },
    ),
    pattern('tags-row', /^(?:tags?|tópicos|temas|assuntos|palavras-chave)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tag', 'tópicos', 'temas', 'assuntos', 'palavras'],
    }),
  ],
};
