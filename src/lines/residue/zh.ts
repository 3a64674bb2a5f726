/** Residue of pages in Chinese. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const CHINESE: ResidueTable = {
  lang: 'zh',
  anywhere: {
    'share-row': phrases(
      '分享|分享到|分享到:|分享到：|分享至|微信|微博|微信扫一扫|扫一扫|打印|收藏|复制链接|点赞|朋友圈|轉發|列印|複製連結|加入收藏',
    ),
    'related-list': phrases(
      '相关阅读|相关新闻|相关报道|相关文章|延伸阅读|推荐阅读|热门新闻|热点新闻|最新新闻|猜你喜欢|更多新闻|相關新聞|相關報導|延伸閱讀|熱門新聞|推薦閱讀|最新消息',
    ),
    'read-more': phrases('阅读全文|查看更多|更多|点击查看|展开全文|閱讀全文|看更多|顯示更多|了解更多'),
    subscription: phrases('登录|注册|登錄|註冊|登入|订阅|訂閱|退出'),
    copyright: phrases('版权所有|版权声明|转载请注明出处|未经授权不得转载|未经许可不得转载|版權所有|未經授權不得轉載'),
    advertisement: phrases('广告|廣告|赞助内容'),
    comments: phrases('评论|发表评论|我要评论|查看评论|留言|發表評論|網友評論|网友评论'),
    'text-size-control': phrases('字号|字号：大 中 小|字号:大 中 小|大 中 小|字體大小|小 中 大|字号：小 中 大'),
    menu: phrases('返回首页|返回顶部|回到顶部|跳到主要内容|回首頁|返回|关注我们'),
  },
  edges: {
    menu: phrases('首页|首頁|新闻|新聞|国内|国际|社会|财经|体育|娱乐|科技|滚动|搜索|搜尋|联系我们|关于我们|導航|导航'),
  },
  patterns: [
    pattern(
      'editor',
      /^[(（【[]?(?:责任编辑|责编|编辑|本文来源|原标题|審核|審稿|责任编审|校对|初审|复审|终审)\s?[:：].{1,60}$/u,
      {
        longest: 70,
        needs: ['编', '来源', '原标题', '审', '審', '校对'],
      },
    ),
    pattern(
      'read-more',
      /^\P{L}{0,2}(?:相关阅读|延伸阅读|推荐阅读|相关新闻|延伸閱讀|相關新聞|更多新闻|点击进入专题|详见|更多報導)\s?[:：>》]\s?.{1,100}$/u,
      {
        longest: 120,
        needs: ['阅读', '新闻', '閱讀', '新聞', '专题', '详见', '報導'],
      },
    ),
    pattern('tags-row', /^(?:标签|关键词|關鍵字|標籤)\s?[:：].{1,120}$/u, {
      longest: 130,
      needs: ['标签', '关键', '關鍵', '標籤'],
    }),
  ],
};
