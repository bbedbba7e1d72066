import type { Relation } from '@/domain/family/relation'

/** What a relation is called wherever it is named: in a rule, in a list, on a receipt. What it is called at home is the family journey's to say. */
export const relationNames: Record<Relation, string> = {
  SPOUSE: '配偶',
  PARENT: '父母',
  CHILD: '子女',
  SIBLING: '兄弟姐妹',
  GRANDPARENT_P: '祖父母',
  GRANDPARENT_M: '外祖父母',
  GRANDCHILD_S: '孙子女',
  GRANDCHILD_D: '外孙子女',
  PARENT_IN_LAW: '配偶的父母',
  NEPHEW_OR_NIECE: '侄子女、外甥和外甥女',
  UNCLE_OR_AUNT: '叔伯、姑、舅、姨',
}
