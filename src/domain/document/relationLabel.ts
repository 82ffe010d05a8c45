/** How a tie reads on the page of the document it is seen from. */
export const RELATION_LABELS: Record<string, string> = {
  replaces: 'Thay thế',
  'replaced-by': 'Được thay thế bởi',
  amends: 'Sửa đổi, bổ sung',
  'amended-by': 'Được sửa đổi, bổ sung bởi',
  guides: 'Hướng dẫn',
  'guided-by': 'Được hướng dẫn bởi',
  implements: 'Thực hiện',
  'implemented-by': 'Được thực hiện bởi',
  'based-on': 'Căn cứ',
  'basis-of': 'Là căn cứ của',
  mentions: 'Viện dẫn',
  'mentioned-by': 'Được viện dẫn tại',
  'same-as': 'Có lẽ chính là',
  related: 'Liên quan',
};
