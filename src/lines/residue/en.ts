/** Residue of pages in English. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const ENGLISH: ResidueTable = {
  lang: 'en',
  anywhere: {
    'share-row': phrases(
      'restack|restacks|listen to this post|listen to this article|read in app|open in app|read in browser|view in browser|view this email in your browser|open this email in your browser|view email in browser|share this|share this article|share this story|share this post|share this page|share article|share story|share on social media|share with friends|save article|save for later|save this story|print this article|print article|print this page|email this article|email article|email to a friend|send to a friend|like this|like this article|bookmark this|gift this article|listen to this article|share options|copy link to clipboard|link copied|sharing is caring',
    ),
    'related-list': phrases(
      "related|related articles|related article|related stories|related story|related news|related posts|related topics|related links|related content|related coverage|related items|more on this|more on this story|more on this topic|more like this|more stories|more news|more headlines|more articles|other stories|other news|you may also like|you might also like|you may like|you might like|you may be interested in|you might be interested in|you might also be interested in|recommended|recommended for you|recommended stories|recommended articles|suggested articles|most read|most popular|most viewed|most shared|most commented|most emailed|most recent|popular now|popular stories|popular posts|recent posts|recent articles|recent stories|editor's picks|editors' picks|editor's choice|top stories|top news|latest news|latest stories|latest articles|latest posts|trending|trending now|trending stories|up next|read next|what to read next|next story|previous story|next article|previous article|keep reading|don't miss|from our partners|from around the web|around the web|elsewhere on the web|also on this site|in other news|in this section|see also|also see|also read|read also|must read|featured stories|stories you may like|stories for you|you may also be interested in|around the network",
    ),
    'read-more': phrases(
      'read more|read next|read on|read the full story|read the full article|read full story|read full article|full story|continue reading|continue reading the main story|watch|watch now|watch also|show more|load more|view more|view all|see more|see all|read all|more|show less|see full article|expand|read more stories|click here|learn more|find out more|back to article|return to article',
    ),
    'post-account': phrases(
      'shared with public|promoted post|view post|show this thread|translate post|see translation',
    ),
    newsletter: phrases(
      'newsletter|newsletters|our newsletter|newsletter sign up|newsletter signup|sign up|sign up now|sign up for news|sign up for our newsletter|get our newsletter|subscribe to our newsletter|subscribe|subscribe now|subscribe today|enter your email|enter your email address|enter your e-mail|your email|your email address|your e-mail|email address|e-mail address|thank you for subscribing|thanks for signing up|thank you for signing up|you have been subscribed|stay up to date|get breaking news alerts|never miss a story|unsubscribe|invalid email',
    ),
    subscription: phrases(
      'already a subscriber|log in|login|log out|logout|sign in|signin|sign out|register|register now|create account|create an account|my account|your account|forgot password|forgot your password|forgotten your password|remember me|this article is for subscribers only|subscribers only|premium|premium content|subscriber exclusive|for subscribers|already have an account|already registered|become a member|join now|start your free trial|manage subscription|to continue reading, subscribe|you have reached your limit of free articles|gift subscriptions|unlock this article|support our journalism|support us|make a contribution|donate now',
    ),
    cookies: phrases(
      'accept all cookies|accept cookies|cookie settings|manage cookies|cookie preferences|your privacy choices|do not sell my personal information|do not sell or share my personal information',
    ),
    copyright: phrases(
      'copyright|all rights reserved|reprints|reprints and permissions|rights and permissions|request reprint permission|order reprints|report an error|report a correction|send us a correction',
    ),
    advertisement: phrases(
      'advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsored links|sponsored link|supported by|in partnership with|promoted|promoted content|paid content|paid post|ad feedback|report this ad|report ad|skip ad|skip advertisement|story continues below|story continues below advertisement|story continues after advertisement|article continues below|article continues below advertisement|article continues after ad|article continues after advertisement|advertisement - story continues below|advertisement - continue reading below|continue reading below|scroll to continue|scroll to continue with content|this advertisement has not loaded yet, but your article continues below|why this ad|ad choices|adchoices|partner content',
    ),
    comments: phrases(
      'comments are closed|comments are closed for this article|comments are off for this post|comments are disabled|comments off|comments are turned off|no comments|no comments yet|view comments|show comments|hide comments|view all comments|read comments|read all comments|load comments|loading comments|join the conversation|join the discussion|start the conversation|be the first to comment|leave a comment|leave a reply|leave your comment|leave a response|post a comment|post your comment|add a comment|add your comment|add comment|write a comment|post comment|submit comment|log in to comment|log in to reply|sign in to comment|cancel reply|reply|report abuse|report comment|flag as inappropriate|your comment|your name|comments policy|comment policy|your email address will not be published|required fields are marked|have your say',
    ),
    player: phrases(
      'play|pause|play video|watch video|video player is loading|this is a modal window|loading|listen to this story|listen to story|this video can not be played|this video cannot be played|to play this video you need to enable javascript in your browser|media playback is not supported on this device|media playback is unsupported on your device|close video|video unavailable|play audio',
    ),
    'picture-control': phrases(
      'image caption|image copyright|image source|image credit|photo gallery|picture gallery|hide caption|show caption|toggle caption|enlarge|enlarge image|enlarge this image|view gallery|view image|view photos|view slideshow|open image in gallery|view image in fullscreen|open gallery|next image|previous image|next slide|previous slide|click to enlarge|click here to enlarge|click to zoom|tap to enlarge|zoom in|i have read the picture caption',
    ),
    live: phrases(
      'refresh|auto-refresh|auto-refresh is on|auto-refresh is off|auto refresh|turn on auto-refresh|load more updates|load new updates|new updates|show new updates|live updates|live reporting|live blog|live feed|live now|live coverage|follow live|this live blog is now closed|this live blog has closed|this live page is now closed|this live page has finished|this live feed has ended|this live coverage has ended|that concludes our live coverage|show key events only|please turn on javascript to use this feature|back to live|jump to latest|oldest first|newest first|pinned post|block time',
    ),
    menu: phrases(
      'skip to content|skip to search|skip to footer|skip to primary navigation|skip to main navigation|jump to content|skip to main content|skip to navigation|skip navigation|toggle navigation|toggle menu|toggle search|open menu|close menu|main menu|site navigation|site search|search this site|search for|back to top|top of page|return to top|go to top|scroll to top|follow us|follow us on|connect with us|find us on facebook|like us on facebook|follow us on twitter|follow us on facebook|follow us on instagram|download the app|download our app|get the app|print edition|printer-friendly version|printer friendly version|text version|full site|change edition|choose edition|all sections|view desktop site',
    ),
    'about-author': phrases(
      'about the author|about the authors|about the writer|about this author|about author|author bio|meet the author',
    ),
  },
  edges: {
    'press-release': phrases(
      'for immediate release|for release on receipt|for release|news release|press release|media release|press statement',
    ),
    menu: phrases(
      "home|homepage|home page|menu|navigation|search|go|go back|back|next|previous|prev|close|open|news|contact|contact us|about|about us|privacy|privacy policy|privacy notice|terms|terms of use|terms of service|terms and conditions|terms & conditions|conditions of use|accessibility|help|help centre|help center|site map|feedback|follow|advertise|advertise with us|advertising rates|mobile|apps|app|jobs|careers|shop|store|archive|archives|weather|horoscopes|crossword|classifieds|e-edition|today's paper|subscriptions|customer service|staff|masthead|media kit|sections|topics|tags|categories|settings|profile|notifications|more",
    ),
    live: phrases(
      'live|live:|latest updates|key events|breaking|breaking news|developing|developing story|updating|just in|exclusive',
    ),
    cookies: phrases(
      'accept|accept all|reject|reject all|manage settings|manage cookies|manage preferences|manage options|i agree|agree|got it|ok|i accept|decline',
    ),
    comments: phrases('comments|comment|what do you think|name|email|website|conversation|responses|submit|send|post'),
    'related-list': phrases(
      "popular|latest|recent|featured|video|videos|photos|galleries|stay informed|what's new|what’s hot",
    ),
    'text-size-control': phrases(
      'text size|font size|larger text|smaller text|increase text size|decrease text size|text resize',
    ),
  },
  patterns: [
    pattern(
      'press-release',
      /^(?:embargoed (?:until|for|till)\b.{0,60}|(?:media|press|news|public information) contacts?(?: information)?\s*:.{0,140}|contacts?\s*:.{0,100}(?:@[\w.-]{1,60}|\d{3}[ .-]?\d{4})\b.{0,60})$/i,
      { zone: 'edges', longest: 220, needs: ['embargoed', 'contact'] },
    ),
    // Around the text of what was broadcast.
    pattern('broadcast', /^heard on (?=\p{Lu}).{3,60}$/iu, { longest: 80, zone: 'edges', needs: ['heard'] }),
    pattern('broadcast', /^(?:\p{Lu}{2,6} )?transcripts are created on a rush deadline\b.{0,400}$/u, {
      longest: 500,
      zone: 'edges',
      needs: ['transcripts'],
    }),
    pattern('live', /^(?:last )?updated:? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i, {
      longest: 50,
      zone: 'edges',
      needs: ['updated'],
    }),
    // Beneath notices of deaths, and beneath what a paper checked.
    pattern(
      'offer',
      /^to (?:plant (?:a |memorial )?trees?|send flowers|order (?:memorial trees|flowers)|share (?:a )?memor(?:y|ies))\b.{0,200}$|^thank you for supporting our journalism\b.{0,200}$|^our fact[- ]check(?:ing)? work is supported\b.{0,120}$/i,
      { longest: 320, zone: 'edges', needs: ['to ', 'thank', 'our fact'] },
    ),
    pattern('share-row', /^(?:click|tap) to (?:share|e-?mail|print|tweet|copy)\b.{0,60}$/i, {
      needs: ['click', 'tap'],
    }),
    pattern(
      'share-row',
      /^(?:share|tweet|post|send|e-?mail|print|save) (?:this|on|via|to|by)\b(?: [\p{L}+-]{1,14}){0,4}(?: \(opens in new window\))?$/iu,
      {
        longest: 60,
      },
    ),
    pattern(
      'share-count',
      /^[\d.,]{1,9}[km]?\s+(?:shares?|likes?|views?|reads?|retweets?|(?:re)?posts?|restacks?|quote tweets?|quotes|bookmarks|boosts?|favou?rites?|followers)(?:\s*[|·]\s*[\d.,]{1,9}[km]?\s+\p{L}{2,14}){0,3}$/iu,
      { longest: 60 },
    ),
    pattern(
      'read-more',
      /^\W{0,3}(?:read (?:more|also|next|the full (?:story|article))|see also|also read|also see|more on this(?: story)?|more from [^:]{2,40}|continue reading|related(?: (?:articles?|stor(?:y|ies)|news|posts?|topics|links|content|coverage))?|recommended(?: for you)?|most (?:read|viewed|popular)|don['’]t miss|you (?:may|might) also like|up next|watch(?: also| now)?|must read)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,120}$/iu,
      { longest: 160, needs: ['read', 'also', 'more', 'relat', 'recomm', 'most', 'miss', 'like', 'next', 'watch'] },
    ),
    pattern('read-more', /^(?:click|tap) (?:here|on the link).{0,80}$/i, { needs: ['click', 'tap'] }),
    pattern(
      'read-more',
      /^(?:for more (?:news|stories|on this|from)|for the latest|download the|find more stories)\b.{0,90}\b(?:visit|click|go to|app|here|follow|website|page)\b.{0,60}$/i,
      {
        longest: 180,
        needs: ['for more', 'for the latest', 'download', 'find more'],
      },
    ),
    pattern(
      'newsletter',
      /^(?:sign up|subscribe|register|join)\b.{0,40}\b(?:newsletters?|updates?|alerts?|briefing|inbox|e-?mails?|mailing list|channel|notifications?)\b.{0,60}$/i,
      {
        longest: 140,
        needs: ['sign up', 'subscribe', 'register', 'join'],
      },
    ),
    // `Subscribe: @pmcourier`, as channels end their posts.
    pattern(
      'newsletter',
      /^(?:subscribe|join|follow)(?: us| our channel| to our channel)?\W{0,4}(?:@|t\.me\/)\w{3,40}$/i,
      {
        needs: ['subscribe', 'join', 'follow'],
      },
    ),
    pattern('newsletter', /^(?:sign up|subscribe|register|join us) (?:now|today|here|free|for free)\b.{0,40}$/i, {
      needs: ['sign up', 'subscribe', 'register', 'join'],
    }),
    pattern(
      'newsletter',
      /^(?:get|receive|have)\b.{0,90}\b(?:newsletter|in your inbox|to your inbox|by e-?mail)\b.{0,60}$/i,
      {
        longest: 180,
        needs: ['newsletter', 'inbox', 'mail'],
      },
    ),
    pattern(
      'newsletter',
      /^(?:by (?:signing up|subscribing|clicking|entering|submitting)\b.{0,160}\b(?:you|terms|privacy|consent)\b|this site is protected by recaptcha\b).{0,160}$/i,
      {
        longest: 300,
        needs: ['by ', 'recaptcha'],
      },
    ),
    pattern(
      'disclaimer',
      /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,60}\b(?:are|do not|is|belong)\b.{0,120}$/i,
      { zone: 'edges', longest: 240, needs: ['expressed'] },
    ),
    pattern('subscription', /^(?:already )?a subscriber\?.{0,60}$/i, { needs: ['subscriber'] }),
    pattern(
      'subscription',
      /^(?:subscribe|log in|sign in|register|create an account|become a (?:member|subscriber))\b.{0,30}\b(?:to (?:read|continue|unlock|view|access|keep)|for (?:full|unlimited)|now|today)\b.{0,60}$/i,
      {
        needs: ['subscribe', 'log in', 'sign in', 'register', 'account', 'become'],
      },
    ),
    pattern(
      'subscription',
      /^(?:this (?:article|story|content) is (?:for|only available to|available to|reserved for) (?:subscribers|members)|you have (?:read|used|reached|\d{1,2})\b.{0,40}\b(?:free|complimentary) articles?)\b.{0,80}$/i,
      {
        longest: 180,
        needs: ['subscribers', 'members', 'free', 'complimentary'],
      },
    ),
    pattern(
      'cookies',
      /^.{0,80}\b(?:we (?:and our partners )?use cookies(?: and similar technologies| and other technologies)?(?: to| on| for| in order|\.)|(?:site|website|page) uses cookies|cookie (?:policy|settings|preferences|notice|consent)|accept (?:all )?cookies)\b.{0,260}$/i,
      {
        longest: 360,
        needs: ['cookie'],
      },
    ),
    pattern('copyright', /^copyright\b.{0,200}$/i, { longest: 240, needs: ['copyright'] }),
    pattern('copyright', /^.{0,120}\ball rights reserved\b.{0,60}$/i, { longest: 200, needs: ['all rights reserved'] }),
    pattern('copyright', /^.{0,60}\bmay not be (?:published|reproduced|redistributed|copied)\b.{0,160}$/i, {
      longest: 280,
      needs: ['may not be'],
    }),
    pattern('advertisement', /^sponsored by .{2,40}$/i, { needs: ['sponsored by'] }),
    pattern('breadcrumb', /^(?:home|news|you are here)\s*[»›>/|:]\s*.{1,100}$/iu, {
      longest: 140,
      needs: ['home', 'news', 'you are here'],
    }),
    pattern('breadcrumb', /^you are here\b.{0,100}$/i, { needs: ['you are here'] }),
    pattern(
      'comments',
      /^(?:(?:leave|post|add|write) (?:a |your )?(?:comment|reply)\b.{0,40}|comments? (?:are|is) (?:closed|disabled|off)\b.{0,60}|comments? ?\(\d{1,5}\)|\d{1,5} (?:comments?|replies|responses?)(?: (?:to|on|for) .{0,100})?|(?:log in|sign in|register) to (?:leave a |post a )?(?:comment|reply).{0,30}|your email address will not be published.{0,60})$/i,
      {
        longest: 160,
        needs: ['comment', 'repl', 'respon', 'published'],
      },
    ),
    pattern(
      'reading-time',
      /^(?:(?:reading|estimated reading|est\. read) time\s*:?\s*)?(?:about )?\d{1,3}[ -]?(?:min(?:ute)?s?\.?)(?: (?:read|watch|listen))?$/i,
      {
        longest: 50,
        needs: ['min'],
      },
    ),
    pattern(
      'tags-row',
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|tagged(?: (?:with|as|in))?|posted under|more about|more on)\s*:\s*.{0,200}$/i,
      {
        longest: 220,
        needs: [':'],
      },
    ),
    // `Posted in News by Ana Quill on May 5, 2020` names the writer.
    pattern('tags-row', /^(?:filed under|posted in(?!.{2,80} by .{2,60}\d{4})|tagged(?: with| as| in)?) .{2,120}$/i, {
      longest: 140,
      needs: ['filed under', 'posted in', 'tagged'],
    }),
    pattern(
      'picture-control',
      /^(?:click (?:here )?(?:to|for) (?:enlarge|zoom|a larger|the gallery|more photos)|view (?:gallery|image|photos?)|(?:photo|image|slide) \d{1,3} of \d{1,3}|\d{1,3} (?:photos|images|pictures))\b.{0,30}$/i,
      {
        longest: 70,
        needs: ['image', 'click', 'view', 'photo', 'slide', 'pictures'],
      },
    ),
    pattern(
      'page-continuation',
      /^(?:(?:see|continued on|continued from|turn to|please see|from) (?:[\p{L}' -]{2,30}, ?)?page [a-z]?\d{1,3}|[\p{Lu}' -]{3,30}, (?:from|on|continued from) page [a-z]?\d{1,3}|page [a-z]?\d{1,3}(?: of \d{1,3})?|\(?continued (?:on|from) .{2,40}\)?)$/iu,
      {
        longest: 60,
        needs: ['page', 'continued'],
      },
    ),
    pattern('live', /^(?:live(?: updates| blog| ticker)?|as it happened)\s*[:|–-]\s*.{0,20}$/i, {
      longest: 40,
      needs: ['live', 'as it happened'],
      zone: 'edges',
    }),
    pattern(
      'live',
      /^(?:this live (?:blog|page|feed|coverage)|our live coverage)\b.{0,100}\b(?:closed|ended|finished|over)\b.{0,40}$/i,
      { longest: 160, needs: ['live'] },
    ),
    pattern(
      'rating',
      /^(?:rate this (?:article|story|post)|rating:?|\d(?:\.\d)? (?:out of|\/) 5(?: stars)?|average rating.{0,30}|was this (?:article|page|information) helpful\?.{0,20})$/i,
      {
        longest: 70,
      },
    ),
  ],
};
