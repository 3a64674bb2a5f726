/** Residue of pages in Spanish. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const SPANISH: ResidueTable = {
  lang: 'es',
  anywhere: {
    'share-row': phrases(
      'añadir a favoritos|ir a los comentarios|escuchar|escuchar artículo|copiar enlace|compartir|comparte|compártelo|compartir esta noticia|comparte esta noticia|compartir artículo|compartir este artículo|comparte este artículo|compartir en facebook|compartir en twitter|compartir en whatsapp|compartir en linkedin|compartir en telegram|compartir por correo|compartir por email|enviar por correo|enviar por email|enviar por mail|enviar a un amigo|tuitear|imprimir|imprimir artículo|guardar|guardar artículo|copiar enlace|copiar el enlace|copiar link|enlace copiado|me gusta|escuchar|escuchar artículo|escucha este artículo|regalar artículo|versión para imprimir|síguenos en google news',
    ),
    'related-list': phrases(
      'archivado en|noticias relacionadas|noticia relacionada|artículos relacionados|artículo relacionado|contenido relacionado|contenidos relacionados|temas relacionados|más noticias|más sobre este tema|más información|más en esta sección|te puede interesar|te podría interesar|también te puede interesar|también te puede gustar|te puede gustar|quizá te interese|quizás te interese|puede interesarle|le puede interesar|le recomendamos|te recomendamos|recomendados|recomendado para ti|lo más leído|lo más visto|lo más comentado|lo más compartido|lo más popular|las más leídas|más leídas|más leídos|lo último|últimas noticias|últimos artículos|última hora|noticias destacadas|destacados|entradas recientes|artículos recientes|ver también|leer también|lea también|lee también|lea además|además|en portada|en esta sección|en la misma sección|relacionadas|relacionados|otras noticias|otros artículos|noticia anterior|noticia siguiente|siguiente noticia|anterior noticia',
    ),
    'read-more': phrases(
      'leer más|lee más|lea más|seguir leyendo|sigue leyendo|siga leyendo|continuar leyendo|ver más|ver todo|ver todos|ver todas|mostrar más|cargar más|leer artículo completo|leer la noticia completa|leer completo|haga clic aquí|haz clic aquí|saber más',
    ),
    newsletter: phrases(
      'newsletter|newsletters|boletín|boletines|boletín de noticias|suscríbete a nuestro boletín|suscríbase a nuestro boletín|suscríbete a nuestra newsletter|suscríbase a nuestra newsletter|suscríbete|suscribirse|suscribirme|suscríbase|apúntate|tu correo electrónico|su correo electrónico|correo electrónico|tu email|introduce tu email|recibe nuestro boletín|recibe nuestra newsletter|recibe las noticias en tu correo|gracias por suscribirte|activar notificaciones',
    ),
    subscription: phrases(
      'iniciar sesión|inicia sesión|inicie sesión|cerrar sesión|acceder|regístrate|registrarse|regístrese|crear cuenta|mi cuenta|olvidé mi contraseña|has olvidado tu contraseña|olvidaste tu contraseña|suscripción|suscripciones|suscriptores|solo para suscriptores|sólo para suscriptores|exclusivo para suscriptores|contenido exclusivo para suscriptores|ya soy suscriptor|ya eres suscriptor|hazte socio|hazte suscriptor|apóyanos',
    ),
    cookies: phrases(
      'aceptar cookies|aceptar todas|aceptar todo|aceptar todas las cookies|rechazar todo|rechazar cookies|configurar cookies|política de cookies|configuración de cookies',
    ),
    copyright: phrases(
      'todos los derechos reservados|derechos reservados|prohibida su reproducción|reportar error|informar de un error|reportar un error',
    ),
    advertisement: phrases(
      'publicidad|- publicidad -|anuncio|anuncios|contenido patrocinado|patrocinado|patrocinados|espacio publicitario|continúa después de la publicidad|la noticia continúa después de la publicidad|sigue después de la publicidad|anúnciese|anúnciate',
    ),
    comments: phrases(
      'deja un comentario|deje un comentario|dejar un comentario|deja tu comentario|deja una respuesta|dejar una respuesta|escribe un comentario|escribir un comentario|añadir comentario|agregar comentario|comentar|comentar noticia|comenta esta noticia|responder|cancelar respuesta|no hay comentarios|sin comentarios|ver comentarios|mostrar comentarios|ver todos los comentarios|leer comentarios|tu comentario|publicar comentario|enviar comentario|comentarios cerrados|los comentarios están cerrados|tu dirección de correo electrónico no será publicada|denunciar comentario|únete a la conversación|sé el primero en comentar',
    ),
    player: phrases(
      'escucha esta nota|escucha esta nota aquí|escuchar nota|reproducir|ver vídeo|ver video|ver el vídeo|ver el video|cargando|silenciar|activar sonido',
    ),
    'picture-control': phrases(
      'ampliar|ampliar imagen|ampliar foto|ver galería|galería de fotos|galería de imágenes|fotogalería|ver fotogalería|ver fotos|ver imagen|imagen siguiente|imagen anterior|pantalla completa',
    ),
    live: phrases(
      'en directo|en vivo|minuto a minuto|sigue el directo|ver en vivo|actualizar|cargar más actualizaciones|nuevas actualizaciones|el directo ha terminado|directo finalizado|fin de la cobertura|volver al directo',
    ),
    menu: phrases(
      'saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|volver arriba|ir arriba|volver a la portada|volver al inicio|síguenos|síganos|síguenos en facebook|síguenos en twitter|síguenos en|abrir menú|cerrar menú|versión móvil|versión impresa|todas las secciones|descarga la app|descarga nuestra app|mapa del sitio|mapa web|aviso legal|política de privacidad|quiénes somos|quienes somos',
    ),
    'about-author': phrases('sobre el autor|sobre la autora|sobre los autores|acerca del autor|acerca de la autora'),
  },
  edges: {
    'press-release': phrases('nota de prensa|comunicado de prensa|para publicación inmediata'),
    menu: phrases(
      'inicio|portada|menú|menu|buscar|buscador|volver|cerrar|siguiente|anterior|contacto|contáctenos|contáctanos|condiciones de uso|términos y condiciones|términos de uso|privacidad|ayuda|archivo|hemeroteca|secciones|temas|etiquetas|tienda|empleo|clasificados|publicidad|edición impresa|servicios|vídeos|videos|fotos|noticias|provincia|provincias|blogs',
    ),
    comments: phrases('comentarios|comentario|respuestas|nombre|sitio web|enviar'),
    cookies: phrases('aceptar|rechazar|acepto|configurar'),
    live: phrases('directo|urgente|exclusivo|última hora|actualización'),
    'text-size-control': phrases('tamaño del texto|tamaño de texto|tamaño de letra|aumentar texto|reducir texto'),
  },
  patterns: [
    pattern(
      'share-row',
      /^(?:comparte|compartir|compártelo|enviar|tuitear|síguenos) (?:en|por|esta?|este|vía)\s[\p{L}+' -]{1,30}$/iu,
      { longest: 50, needs: ['compart', 'enviar', 'tuitear', 'síguenos'] },
    ),
    pattern('share-count', /^[\d.,]{1,9}\s+(?:compartidos?|visitas|vistas|lecturas)$/iu, { longest: 40 }),
    pattern(
      'read-more',
      /^\W{0,3}(?:le(?:a|e|er) (?:también|más|además|aquí)|ver (?:también|más)|vea también|mira también|más información|noticias? relacionadas?|te puede interesar|lo más (?:leído|visto)|también (?:lee|puedes leer|te puede interesar)|sigue leyendo|artículo relacionado)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,120}$/iu,
      { longest: 160, needs: ['también', 'más', 'además', 'aquí', 'relacionad', 'interesar', 'leyendo'] },
    ),
    pattern(
      'newsletter',
      /^(?:suscríb(?:ete|ase)|apúntate|regístrate|recib[ea]|inscríb(?:ete|ase))\b.{0,80}\b(?:bolet(?:ín|ines)|newsletters?|correo|e-?mail|noticias|alertas|gratis)\b.{0,60}$/iu,
      {
        longest: 180,
        needs: ['suscr', 'apúnt', 'regístr', 'recib', 'inscr'],
      },
    ),
    pattern(
      'subscription',
      /^(?:este (?:artículo|contenido)|para seguir leyendo|contenido)\b.{0,60}\b(?:suscriptores|suscríbete|suscrito|suscripción|regístrate)\b.{0,60}$/iu,
      { longest: 160, needs: ['suscri', 'regístr'] },
    ),
    pattern('cookies', /^.{0,120}\butiliz\p{L}{1,6} cookies\b.{0,260}$/iu, { longest: 400, needs: ['cookies'] }),
    pattern('copyright', /^.{0,120}\b(?:todos los )?derechos reservados\b.{0,60}$/iu, {
      longest: 200,
      needs: ['derechos reservados'],
    }),
    pattern('copyright', /^.{0,60}\bprohibida (?:su |la )?reproducción\b.{0,80}$/iu, {
      longest: 200,
      needs: ['prohibida'],
    }),
    pattern('breadcrumb', /^(?:inicio|portada)\s*[»›>/|:]\s*.{1,100}$/iu, {
      longest: 140,
      needs: ['inicio', 'portada'],
    }),
    pattern('breadcrumb', /^(?:usted está|estás) (?:aquí|en)\b.{0,100}$/iu, { needs: ['está'] }),
    pattern(
      'comments',
      /^(?:comentarios? ?\(\d{1,5}\)|\d{1,5} (?:comentarios?|respuestas?)(?: (?:en|a|sobre) .{0,100})?|tu dirección de correo electrónico no será publicada.{0,60})$/iu,
      {
        longest: 160,
        needs: ['comentario', 'respuesta', 'publicada'],
      },
    ),
    pattern('reading-time', /^(?:tiempo de lectura|lectura)\s*:?\s*(?:aproximado:? )?\d{1,3} ?min(?:utos?|\.)?$/iu, {
      longest: 60,
      needs: ['lectura'],
    }),
    pattern('reading-time', /^\d{1,3} ?min(?:utos?|\.)? de lectura$/iu, { longest: 40, needs: ['lectura'] }),
    pattern('tags-row', /^(?:etiquetas?|temas?|palabras clave|categorías?|archivado en|más sobre)\s*:\s*.{0,200}$/iu, {
      longest: 220,
      needs: [':'],
    }),
    pattern(
      'page-continuation',
      /^(?:(?:continúa|sigue|pasa) (?:en|a) la (?:página|pág\.) \w{1,4}|viene de (?:la )?(?:página|pág\.) \w{1,4}|(?:página|pág\.) \d{1,3} (?:de|\/) \d{1,3})\.?$/iu,
      { longest: 50, needs: ['pág'] },
    ),
  ],
};
