/** Residue of pages in French. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const FRENCH: ResidueTable = {
  lang: 'fr',
  anywhere: {
    'share-row': phrases(
      "ajouter à vos favoris|ajouter aux favoris|ajouter à mes favoris|ajouter à vos sélections|offrir l'article|offrir cet article|écouter l'article|réutiliser ce contenu|voir les contributions|lire dans l'application|partager|partager cet article|partager l'article|partager sur facebook|partager sur twitter|partager sur linkedin|partager sur whatsapp|partager par e-mail|partager par mail|tweeter|imprimer|imprimer cet article|imprimer l'article|envoyer par mail|envoyer par e-mail|envoyer à un ami|envoyer|copier le lien|lien copié|sauvegarder|enregistrer|lire plus tard|offrir cet article|offrir l'article|écouter l'article|écouter cet article|réagir|réagissez|j'aime|ajouter à mes favoris|ajouter aux favoris",
    ),
    'related-list': phrases(
      "sur le même sujet|sur le même thème|à lire aussi|à lire également|lire aussi|à voir aussi|voir aussi|à découvrir|les plus lus|les plus lus du jour|les plus commentés|les plus partagés|les plus populaires|articles liés|articles similaires|articles connexes|articles associés|articles recommandés|articles récents|derniers articles|dernières actualités|dernières nouvelles|l'actualité en continu|toute l'actualité|nos dernières actualités|à la une|en ce moment|dans la même rubrique|dans la même catégorie|sur le web|ailleurs sur le web|recommandé pour vous|vous aimerez aussi|vous pourriez aussi aimer|vous serez peut-être intéressé par|ces articles peuvent vous intéresser|cela peut vous intéresser|pour aller plus loin sur le site|notre sélection|la sélection de la rédaction|article précédent|article suivant|aussi à lire|contenus sponsorisés",
    ),
    'read-more': phrases(
      "lire la suite|lire plus|lire l'article|lire l'article complet|en savoir plus|voir plus|afficher plus|afficher la suite|voir tout|tout voir|plus d'articles|plus d'infos|charger plus|cliquez ici",
    ),
    newsletter: phrases(
      "newsletter|newsletters|nos newsletters|abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter|inscription à la newsletter|recevez notre newsletter|recevez nos newsletters|votre e-mail|votre adresse e-mail|votre email|votre adresse email|adresse e-mail|adresse email|s'inscrire|je m'inscris|m'inscrire|inscrivez-vous|recevoir les alertes|restez informé|la lettre d'information|lettre d'information",
    ),
    subscription: phrases(
      "s'abonner|abonnez-vous|je m'abonne|abonnement|abonnements|déjà abonné|déjà inscrit|se connecter|connexion|connectez-vous|se déconnecter|déconnexion|s'identifier|identifiez-vous|créer un compte|mon compte|mot de passe oublié|réservé aux abonnés|réservé à nos abonnés|article réservé à nos abonnés|offrir l'article|offrir cet article|article réservé aux abonnés|contenu réservé aux abonnés|cet article est réservé aux abonnés|édition abonnés|il vous reste à lire|la suite est réservée aux abonnés|soutenez-nous|faire un don",
    ),
    cookies: phrases(
      'tout accepter|accepter et fermer|accepter les cookies|gérer les cookies|gestion des cookies|paramétrer les cookies|paramètres des cookies|continuer sans accepter|tout refuser',
    ),
    copyright: phrases(
      'tous droits réservés|droits réservés|reproduction interdite|toute reproduction interdite|signaler une erreur|signaler un abus',
    ),
    advertisement: phrases(
      "publicité|publicités|- publicité -|contenu sponsorisé|contenu partenaire|sponsorisé|annonce|annonces|la suite après la publicité|la suite après cette publicité|l'article continue après la publicité|publi-rédactionnel|votre publicité ici",
    ),
    comments: phrases(
      'laisser un commentaire|laissez un commentaire|écrire un commentaire|ajouter un commentaire|poster un commentaire|publier un commentaire|commenter|commenter cet article|répondre|annuler la réponse|aucun commentaire|pas de commentaire|voir les commentaires|lire les commentaires|afficher les commentaires|tous les commentaires|les commentaires sont fermés|commentaires fermés|vos réactions|votre commentaire|votre adresse e-mail ne sera pas publiée|signaler ce commentaire|soyez le premier à commenter|soyez le premier à réagir|vos commentaires',
    ),
    player: phrases('lire la vidéo|regarder la vidéo|voir la vidéo|chargement|chargement en cours|couper le son'),
    'picture-control': phrases(
      "agrandir|agrandir l'image|agrandir la photo|voir la galerie|diaporama|voir le diaporama|galerie photos|voir toutes les photos|image suivante|image précédente|plein écran",
    ),
    live: phrases(
      'en direct|le direct|suivre le direct|voir le direct|rafraîchir|actualiser|charger plus de messages|le direct est terminé|ce direct est terminé|ce live est terminé|retour au direct|les faits marquants',
    ),
    menu: phrases(
      "aller au contenu|aller au contenu principal|accéder au contenu|passer au contenu|aller au menu|aller à la recherche|retour à l'accueil|retour en haut|haut de page|retour|suivez-nous|suivez-nous sur facebook|suivez-nous sur twitter|nous suivre|ouvrir le menu|fermer le menu|version imprimable|toutes les rubriques|télécharger l'application|qui sommes-nous|plan du site",
    ),
    'about-author': phrases("à propos de l'auteur|à propos de l'auteure|à propos de l'autrice|à propos des auteurs"),
  },
  edges: {
    'press-release': phrases('communiqué de presse|pour diffusion immédiate'),
    menu: phrases(
      "accueil|menu|recherche|rechercher|fermer|suivant|précédent|contact|nous contacter|contactez-nous|mentions légales|politique de confidentialité|confidentialité|conditions générales|conditions générales d'utilisation|conditions d'utilisation|cgu|cgv|aide|archives|rubriques|thèmes|boutique|applications|services|emploi|petites annonces|annonceurs|publicité|kiosque|le journal|éditions|vidéos|vidéo|actualités|actualité|région|régions",
    ),
    comments: phrases('commentaires|commentaire|réactions|nom|site web|valider'),
    cookies: phrases("accepter|refuser|j'accepte|personnaliser|ok"),
    live: phrases('direct|exclusif|mise à jour|urgent'),
    'text-size-control': phrases('taille du texte|agrandir le texte|réduire le texte|taille de police'),
  },
  patterns: [
    pattern('share-row', /^(?:partager|envoyer|recommander) (?:sur|par|cette?|l['’]|ce|via)\s?[\p{L}+' -]{1,30}$/iu, {
      longest: 50,
      needs: ['partager', 'envoyer', 'recommander'],
    }),
    pattern('share-count', /^[\d.,]{1,9}\s+(?:partages?|vues?|réactions?|lectures?)$/iu, { longest: 40 }),
    pattern(
      'read-more',
      /^\W{0,3}(?:(?:à )?(?:lire|voir|écouter|découvrir)(?: aussi| également| la suite| plus)?|sur le même sujet|les plus lus|en savoir plus|article[s]? lié[s]?|notre dossier|notre décryptage)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,120}$/iu,
      { longest: 160, needs: ['lire', 'voir', 'écouter', 'découvrir', 'sujet', 'plus', 'article', 'notre'] },
    ),
    pattern(
      'newsletter',
      /^(?:abonnez-vous|inscrivez-vous|recevez|s['’]abonner|s['’]inscrire|je m['’]inscris|je m['’]abonne)\b.{0,80}\b(?:newsletters?|e-?mail|alertes?|lettre|boîte|gratuitement|actualité|matin|chaque jour)\b.{0,60}$/iu,
      {
        longest: 180,
        needs: ['abonne', 'inscri', 'recevez'],
      },
    ),
    pattern(
      'subscription',
      /^(?:cet article|ce contenu|la suite de cet article|pour lire la suite|il vous reste)\b.{0,60}\b(?:abonnés|abonnez-vous|abonner|lire)\b.{0,60}$/iu,
      { longest: 160, needs: ['abonn', 'lire'] },
    ),
    pattern('cookies', /^.{0,120}\butilis\p{L}{1,6} (?:des |de )?cookies\b.{0,260}$/iu, {
      longest: 400,
      needs: ['cookies'],
    }),
    pattern('copyright', /^.{0,120}\btous droits réservés\b.{0,60}$/iu, {
      longest: 200,
      needs: ['tous droits réservés'],
    }),
    pattern(
      'copyright',
      /^.{0,60}\breproduction (?:totale ou partielle )?(?:est )?(?:strictement )?interdite\b.{0,80}$/iu,
      { longest: 200, needs: ['reproduction'] },
    ),
    pattern('breadcrumb', /^accueil\s*[»›>/|:]\s*.{1,100}$/iu, { longest: 140, needs: ['accueil'] }),
    pattern('breadcrumb', /^vous êtes ici\b.{0,100}$/iu, { needs: ['vous êtes ici'] }),
    pattern(
      'comments',
      /^(?:commentaires? ?\(\d{1,5}\)|\d{1,5} (?:commentaires?|réponses?)(?: (?:sur|à|pour) .{0,100})?|votre adresse e-mail ne sera pas publiée.{0,60})$/iu,
      {
        longest: 160,
        needs: ['comment', 'réponse', 'publiée'],
      },
    ),
    pattern(
      'reading-time',
      /^(?:temps de lecture|lecture|durée de lecture)\s*:?\s*(?:environ )?\d{1,3} ?min(?:utes?|\.)?$/iu,
      { longest: 50, needs: ['lecture'] },
    ),
    pattern('reading-time', /^\d{1,3} ?min(?:utes?|\.)? de lecture$/iu, { longest: 40, needs: ['lecture'] }),
    pattern(
      'tags-row',
      /^(?:mots[- ]clés|étiquettes?|thèmes?|tags?|catégories?|rubriques?|classé dans)\s*:\s*.{0,200}$/iu,
      { longest: 220, needs: [':'] },
    ),
    pattern(
      'page-continuation',
      /^(?:\(?suite (?:en )?page|lire (?:la suite )?(?:en )?page|lire aussi page|voir page) \w{1,4}\)?\.?$|^page \d{1,3} (?:sur|de|\/) \d{1,3}$/iu,
      { longest: 50, needs: ['page'] },
    ),
  ],
};
