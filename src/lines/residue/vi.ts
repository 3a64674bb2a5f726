/** Residue of pages in Vietnamese. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const VIETNAMESE: ResidueTable = {
  lang: 'vi',
  anywhere: {
    'share-row': phrases(
      'chia sẻ|chia sẻ bài viết|chia sẻ facebook|chia sẻ lên facebook|chia sẻ twitter|sao chép liên kết|sao chép link|copy link|in bài viết|lưu bài viết|lưu|lưu tin|gửi email|nghe bài viết|nghe đọc bài',
    ),
    'related-list': phrases(
      'đọc thêm|xem thêm|tin liên quan|tin cùng chuyên mục|cùng chuyên mục|bài viết liên quan|bài liên quan|tin khác|tin mới|tin mới nhất|tin nóng|mới nhất|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin đọc nhiều|có thể bạn quan tâm|bạn có thể quan tâm|tin nổi bật|đừng bỏ lỡ|dành cho bạn|tin tức khác|đọc tiếp',
    ),
    'read-more': phrases('xem tất cả|xem chi tiết|xem tiếp|tải thêm|đọc toàn bài|xem bài gốc'),
    newsletter: phrases('đăng ký nhận tin|đăng ký nhận bản tin|nhận bản tin|đăng ký bản tin'),
    subscription: phrases('đăng nhập|đăng ký|đăng xuất|tài khoản|đặt báo|quên mật khẩu'),
    copyright: phrases('giữ bản quyền|tất cả các quyền được bảo lưu|bản quyền thuộc về tòa soạn'),
    advertisement: phrases('quảng cáo|tài trợ|nội dung tài trợ'),
    comments: phrases(
      'gửi bình luận|viết bình luận|ý kiến của bạn|chia sẻ ý kiến của bạn|xem bình luận|chưa có bình luận|gửi ý kiến|ý kiến bạn đọc',
    ),
    'picture-control': phrases('phóng to|xem ảnh|xem ảnh lớn|toàn màn hình'),
    menu: phrases(
      'về đầu trang|lên đầu trang|trở lại|theo dõi chúng tôi|theo dõi|liên hệ|liên hệ quảng cáo|đường dây nóng|điều khoản sử dụng|chính sách bảo mật|tất cả chuyên mục|thông tin tòa soạn',
    ),
    'about-author': phrases('về tác giả'),
  },
  edges: {
    menu: phrases(
      'trang chủ|tìm kiếm|đóng|thời sự|thế giới|kinh doanh|kinh tế|chính trị|xã hội|pháp luật|thể thao|văn hóa|giải trí|giáo dục|sức khỏe|đời sống|du lịch|khoa học|công nghệ|góc nhìn|ý kiến|video|tin tức|chuyên mục|xe',
    ),
    comments: phrases('bình luận|ý kiến'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\P{L}{0,3}(?:đọc thêm|xem thêm|xem tiếp|tin liên quan|đọc tiếp)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['thêm', 'tiếp', 'liên quan'],
      },
    ),
    pattern('menu', /^trở lại (?=\p{Lu}).{2,30}$/iu, { longest: 50, needs: ['trở lại'] }),
    pattern('tags-row', /^(?:tags?|từ khóa|chủ đề|thẻ)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tag', 'từ khóa', 'chủ đề', 'thẻ'],
    }),
    pattern('comments', /^(?:bình luận|ý kiến)\s?\(\d{1,5}\)$/iu, { longest: 40, needs: ['bình luận', 'ý kiến'] }),
  ],
};
