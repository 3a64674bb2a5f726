/** Residue of pages in Korean. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const KOREAN: ResidueTable = {
  lang: 'ko',
  anywhere: {
    'share-row': phrases(
      '공유|공유하기|기사 공유하기|페이스북|트위터|카카오톡|카카오스토리|링크 복사|url 복사|url복사|인쇄|인쇄하기|프린트|스크랩|북마크|좋아요|기사스크랩하기|기사저장|글자크기 설정|글씨크기|본문듣기',
    ),
    'related-list': phrases(
      '관련기사|관련 기사|관련뉴스|관련 뉴스|많이 본 뉴스|많이 본 기사|가장 많이 본 뉴스|인기기사|인기 기사|최신기사|최신 기사|주요뉴스|주요 뉴스|추천기사|추천 기사|이 시각 주요뉴스|당신이 좋아할 만한 기사|실시간 뉴스',
    ),
    'read-more': phrases('더보기|더 보기|기사 더보기|전체보기|기사 원문 보기|자세히 보기|펼치기'),
    subscription: phrases('로그인|회원가입|로그아웃|구독|구독하기|기자 구독|마이페이지'),
    newsletter: phrases('뉴스레터|뉴스레터 구독|네이버에서 구독하기'),
    copyright: phrases(
      '무단전재 및 재배포 금지|무단 전재 및 재배포 금지|무단전재-재배포 금지|저작권자 무단전재 및 재배포 금지',
    ),
    advertisement: phrases('광고'),
    comments: phrases('댓글|댓글 쓰기|댓글쓰기|댓글 달기|댓글 보기'),
    menu: phrases('본문 바로가기|메뉴 바로가기|맨위로|위로|홈으로|기사 본문'),
    'text-size-control': phrases('가 가|글자 크기|글자크기|글자 크기 변경'),
  },
  edges: {
    menu: phrases('홈|메뉴|검색|정치|경제|사회|국제|문화|스포츠|연예|오피니언|닫기|전체메뉴'),
  },
  patterns: [
    pattern('copyright', /^.{0,6}(?:저작권자|ⓒ|©|copyright).{0,60}(?:무단|금지|배포).{0,40}$/iu, {
      longest: 130,
      needs: ['무단', '금지', '배포'],
    }),
    pattern('read-more', /^\P{L}{0,2}(?:관련 ?기사|관련 ?뉴스)\s?[:：▶>☞]\s?.{1,100}$/u, {
      longest: 120,
      needs: ['관련'],
    }),
  ],
};
